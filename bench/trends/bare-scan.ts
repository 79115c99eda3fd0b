import { closeSync, openSync, readSync } from 'node:fs'

const beforeTag = Buffer.from('"tag":"')

/** The least that could be done: find tags, time and author in the bytes of Jetstream lines and count in a map, unchecked. */
export function bareScan(path: string): { events: number; tags: number } {
  const file = openSync(path, 'r')
  const bytes = Buffer.allocUnsafe(1 << 18)
  const counts = new Map<number, number>()
  let [events, held] = [0, 0]
  for (let read = readSync(file, bytes, held, bytes.length - held, null); read > 0; ) {
    const filled = held + read
    let start = 0
    for (let end = bytes.indexOf(10, start); end >= 0 && end < filled; end = bytes.indexOf(10, start)) {
      scanLine(bytes, start, end, counts)
      events++
      start = end + 1
    }
    bytes.copyWithin(0, start, filled)
    held = filled - start
    read = readSync(file, bytes, held, bytes.length - held, null)
  }
  closeSync(file)
  return { events, tags: counts.size }
}

function scanLine(bytes: Buffer, start: number, end: number, counts: Map<number, number>): void {
  let author = 0
  for (let at = start + 8; at < start + 40; at++) author = (Math.imul(author, 31) + (bytes[at] as number)) | 0
  let time = 0
  for (let at = start + 52; at < start + 68; at++) time = time * 10 + (bytes[at] as number) - 48
  const line = bytes.subarray(start, end)
  for (let at = line.indexOf(beforeTag, 200); at >= 0; at = line.indexOf(beforeTag, at)) {
    let tag = 0
    at += beforeTag.length
    for (let byte = line[at] as number; byte !== 34; byte = line[++at] as number) tag = (Math.imul(tag, 31) + byte) | 0
    counts.set(tag, (counts.get(tag) ?? 0) + 1 + ((author ^ time) & 0))
  }
}
