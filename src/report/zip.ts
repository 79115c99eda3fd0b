/*
 * A ZIP archive of a few small files, stored and not packed (APPNOTE 6.3, UTF-8 names). Without a date: the same files give
 * the same bytes.
 */

export interface ZipEntry {
  name: string
  bytes: Uint8Array
}

const utf8 = 0x0800
/** 1 January 1980, the earliest there is. */
const date = 0x0021

export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const file = { name: new TextEncoder().encode(name), bytes, crc: crc32(bytes), offset }
    const head = record([0x04034b50, 4], [20, 2], ...common(file))
    parts.push(head, file.name, bytes)
    const tail: Value[] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ]
    directory.push(record([0x02014b50, 4], [20, 2], [20, 2], ...common(file), ...tail), file.name)
    offset += head.length + file.name.length + bytes.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const count = entries.length
  const end = record([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2])
  return joined([...parts, ...directory, end])
}

type Value = readonly [value: number, bytes: 2 | 4]

function common({ name, bytes, crc }: { name: Uint8Array; bytes: Uint8Array; crc: number }): Value[] {
  const { length } = bytes
  return [
    [utf8, 2],
    [0, 2],
    [0, 2],
    [date, 2],
    [crc, 4],
    [length, 4],
    [length, 4],
    [name.length, 2],
    [0, 2],
  ]
}

function record(...values: readonly Value[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.reduce((sum, [, bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [value, bytes] of values) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
