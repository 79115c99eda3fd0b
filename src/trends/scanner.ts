import { scannerBase64 } from './scanner-module.ts'

interface ScannerExports {
  memory: { buffer: ArrayBuffer }
  input: { value: number }
  inputBytes: { value: number }
  records: { value: number }
  tags: { value: number }
  scan(from: number, end: number): number
  position(): number
}

/** What a record says of its line. A `whole` line needs a full parse. */
export const scannedKinds = { whole: 0, time: 1, post: 2, delete: 3, nothing: 4 } as const

/** Where the parts of a record stand in it, in units of 32 bits; `at` in units of 64. */
export const recordParts = {
  kind: 0,
  start: 1,
  end: 2,
  author: 3,
  id: 5,
  textStart: 7,
  textEnd: 8,
  tags: 9,
  tagsInText: 10,
  limited: 11,
  at: 6,
} as const
export const recordUnits = 16
export const tagUnits = 4

/** The byte scanner of `tools/scanner` with its memory: lines go in at `input`, records and their tags come out. */
export interface Scanner {
  bytes: Uint8Array
  units: Int32Array
  doubles: Float64Array
  input: number
  inputBytes: number
  /** In units of 32 bits. */
  records: number
  tags: number
  scan(from: number, end: number): number
  position(): number
}

/** Undefined where WebAssembly, or its SIMD, cannot run; then every line is parsed whole. */
export function createScanner(): Scanner | undefined {
  try {
    const exports = instantiate()
    const { buffer } = exports.memory
    return {
      bytes: new Uint8Array(buffer),
      units: new Int32Array(buffer),
      doubles: new Float64Array(buffer),
      input: exports.input.value,
      inputBytes: exports.inputBytes.value,
      records: exports.records.value / 4,
      tags: exports.tags.value / 4,
      scan: exports.scan,
      position: exports.position,
    }
  } catch {
    return undefined
  }
}

function instantiate(): ScannerExports {
  const code = Uint8Array.from(atob(scannerBase64), (character) => character.charCodeAt(0))
  return new WebAssembly.Instance(new WebAssembly.Module(code)).exports as unknown as ScannerExports
}
