import { mulberry32 } from '../testing.ts'

export interface Mutation {
  how: 'change a byte' | 'drop' | 'double' | 'swap' | 're-date' | 'change a byte of the signature'
  /** The first line that is not what it was, from 1; of the pack, or of the signature. */
  line: number
  bytes: Uint8Array
  signature: string
}

const encoder = new TextEncoder()

/** Changes to a pack, one at a time and the same for the same seed; each leaves other bytes than there were. */
export function* mutations(text: string, signature: string, count: number, seed: number): Generator<Mutation> {
  const random = mulberry32(seed)
  const dice = (sides: number) => Math.floor(random() * sides)
  const bytes = encoder.encode(text)
  const starts = lineStarts(bytes)
  const lines = text.slice(0, -1).split('\n')
  const dated = lines.flatMap((line, index) => (/"(?:at|from)":"\d{4}-/.test(line) ? [index] : []))
  for (let made = 0; made < count; made++) {
    const kind = dice(10)
    if (kind < 4) yield { ...changeByte(bytes, starts, dice), signature }
    else if (kind === 4) yield changeSignature(bytes, signature, dice)
    else if (kind < 9) yield { ...changeLines(lines, dice(3), dice), signature }
    else yield { ...redate(lines, dated[dice(dated.length)] ?? 0, dice), signature }
  }
}

function changeByte(bytes: Uint8Array, starts: readonly number[], dice: (sides: number) => number) {
  const at = dice(bytes.length)
  const changed = bytes.slice()
  changed[at] = ((bytes[at] ?? 0) + 1 + dice(255)) % 256
  return { how: 'change a byte' as const, line: lineAt(starts, at), bytes: changed }
}

function changeSignature(bytes: Uint8Array, signature: string, dice: (sides: number) => number): Mutation {
  const at = dice(signature.length)
  const other = String.fromCharCode(33 + ((signature.charCodeAt(at) + 1 + dice(90)) % 94))
  const changed = signature.slice(0, at) + (other === signature[at] ? '~' : other) + signature.slice(at + 1)
  const line = signature.slice(0, at).split('\n').length
  return {
    how: 'change a byte of the signature',
    line,
    bytes,
    signature: changed === signature ? `${signature}x` : changed,
  }
}

function changeLines(
  lines: readonly string[],
  how: number,
  dice: (sides: number) => number,
): Omit<Mutation, 'signature'> {
  const at = dice(lines.length - 1)
  const [one = '', two = ''] = [lines[at], lines[at + 1]]
  if (how === 0) return { how: 'drop', line: at + 1, bytes: bytesOf(lines.toSpliced(at, 1)) }
  if (how === 1) return { how: 'double', line: at + 2, bytes: bytesOf(lines.toSpliced(at, 0, one)) }
  return { how: 'swap', line: at + 1, bytes: bytesOf(lines.with(at, two).with(at + 1, one)) }
}

function redate(lines: readonly string[], at: number, dice: (sides: number) => number): Omit<Mutation, 'signature'> {
  const line = (lines[at] ?? '').replace(/"(at|from)":"([^"]+)"/, (_, key: string, time: string) => {
    const moved = new Date(Date.parse(time) + (1 + dice(600)) * 1000).toISOString()
    return `"${key}":"${moved}"`
  })
  return { how: 're-date', line: at + 1, bytes: bytesOf(lines.with(at, line)) }
}

function bytesOf(lines: readonly string[]): Uint8Array {
  return encoder.encode(`${lines.join('\n')}\n`)
}

function lineStarts(bytes: Uint8Array): number[] {
  return [0, ...[...bytes.entries()].flatMap(([index, byte]) => (byte === 10 ? [index + 1] : []))]
}

function lineAt(starts: readonly number[], at: number): number {
  const next = starts.findIndex((start) => start > at)
  return next < 0 ? starts.length : next
}
