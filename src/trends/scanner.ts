import { scannerBase64 } from './scanner-module.ts'

interface ScannerExports {
  memory: WebAssembly.Memory
  input: { value: number }
  inputBytes: { value: number }
  records: { value: number }
  tags: { value: number }
  scan(from: number, end: number): number
  position(): number
  count(from: number, to: number, tag: number): number
  tagsOfCounted(): number
  postsOfCounted(): number
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
  /** The memory as it was at the last `refresh`, which it needs whenever it has grown. */
  bytes: Uint8Array
  units: Int32Array
  doubles: Float64Array
  refresh(): void
  readonly memory: WebAssembly.Memory
  input: number
  inputBytes: number
  /** In units of 32 bits. */
  records: number
  tags: number
  scan(from: number, end: number): number
  position(): number
  /**
   * Counts records in the arena, from number `from` on, whose first tag is number `tag`: how many, before one that the
   * engine must see to. How many tags and posts they had is known afterwards.
   */
  count(from: number, to: number, tag: number): number
  tagsOfCounted(): number
  postsOfCounted(): number
}

/** Where the arena begins in the scanner's memory, and the spellings before it (in units of 32 bits). */
export const arenaBase = 0x200000
export const spellingsAt = 0x1c0000 / 4

/** Undefined where WebAssembly, or its SIMD, cannot run; then every line is parsed whole. */
export function createScanner(): Scanner | undefined {
  try {
    const exports = instantiate()
    const { memory } = exports
    return {
      ...viewsOf(memory),
      refresh() {
        Object.assign(this, viewsOf(memory))
      },
      memory,
      input: exports.input.value,
      inputBytes: exports.inputBytes.value,
      records: exports.records.value / 4,
      tags: exports.tags.value / 4,
      scan: exports.scan,
      position: exports.position,
      count: exports.count,
      tagsOfCounted: exports.tagsOfCounted,
      postsOfCounted: exports.postsOfCounted,
    }
  } catch {
    return undefined
  }
}

function viewsOf({ buffer }: WebAssembly.Memory) {
  return { bytes: new Uint8Array(buffer), units: new Int32Array(buffer), doubles: new Float64Array(buffer) }
}

let compiled: WebAssembly.Module | undefined

function instantiate(): ScannerExports {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(scannerBase64), (character) => character.charCodeAt(0)))
  return new WebAssembly.Instance(compiled).exports as unknown as ScannerExports
}
