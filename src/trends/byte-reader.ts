import { GrowingLine } from './lines.ts'
import { readEvent, type StreamLine } from './read.ts'
import { createScanner, recordParts, recordUnits, type Scanner, scannedKinds } from './scanner.ts'
import type { ReadCounts } from './trend-engine.ts'

/** What the reader finds. Numbers count the scanner's records and tags. */
export interface ByteListener {
  /** Lets the scanner count records, from number `from` on; how many it counted. */
  skim?(from: number, to: number, firstTag: number): number
  /** Lets in what the scanner stopped at; whether it should go on. */
  prepare?(record: number, firstTag: number): boolean
  /** A line that the scanner read by itself. */
  scanned(record: number, firstTag: number): void
  /** A line that was parsed whole. */
  line(event: StreamLine): void
}

const block = 1 << 16
const newline = 10
const decoder = new TextDecoder()

/**
 * Cuts bytes into lines and reads each: by the scanner where it can, else by `JSON.parse`. A line of more than `maxBytes`
 * is unreadable. `counts` says how many there were of each.
 */
export class ByteReader {
  readonly counts = { lines: 0, scanned: 0, parsed: 0, unreadable: 0 }
  readonly scanner: Scanner
  readonly #listener: ByteListener
  readonly #maxBytes: number
  /** Bytes of the unfinished line at the beginning of the scanner's input. */
  #held = 0
  #isTooLong = false

  constructor(scanner: Scanner, listener: ByteListener, maxBytes = 1_000_000) {
    this.scanner = scanner
    this.#listener = listener
    this.#maxBytes = Math.min(maxBytes, scanner.inputBytes - block - 64)
  }

  read(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) {
      const room = Math.max(block - this.#held, 1 << 12)
      const part = bytes.subarray(from, from + room)
      from += part.length
      this.#take(part)
    }
  }

  /** The last line needs no newline. */
  end(): void {
    if (this.#held > 0 || this.#isTooLong) this.#take(Uint8Array.of(newline))
  }

  /** The line of a record, parsed whole after all. */
  reread(record: number): StreamLine {
    const { units, bytes } = this.scanner
    const [start, end] = [units[record + recordParts.start], units[record + recordParts.end]]
    return readEvent(decoder.decode(bytes.subarray(start, end)))
  }

  #take(part: Uint8Array): void {
    const { bytes, input } = this.scanner
    bytes.set(part, input + this.#held)
    const filled = input + this.#held + part.length
    const last = part.lastIndexOf(newline)
    if (last < 0) {
      this.#hold(filled - input)
      return
    }
    const end = input + this.#held + last + 1
    this.#scan(input, end)
    this.scanner.bytes.copyWithin(input, end, filled)
    this.#hold(filled - end)
  }

  #hold(held: number): void {
    this.#held = held
    if (held <= this.#maxBytes) return
    this.#isTooLong = true
    this.#held = 0
  }

  #scan(from: number, end: number): void {
    const { scanner } = this
    let start = this.#isTooLong ? this.#skipRest(from) : from
    while (start < end) {
      const count = scanner.scan(start, end)
      this.#tell(count)
      start = scanner.position()
    }
  }

  #skipRest(from: number): number {
    this.#isTooLong = false
    this.counts.lines++
    this.counts.unreadable++
    this.#listener.line({ kind: 'unreadable', why: 'too long' })
    return this.scanner.bytes.indexOf(newline, from) + 1
  }

  #tell(count: number): void {
    const { counts } = this
    counts.lines += count
    let isPrepared = false
    for (let record = 0, tag = 0; record < count; ) {
      const skimmed = this.#listener.skim?.(record, count, tag) ?? 0
      const at = this.scanner.records + record * recordUnits
      if (skimmed > 0) {
        counts.scanned += skimmed
        record += skimmed
        tag += this.scanner.tagsOfCounted()
        isPrepared = false
      } else if (!isPrepared && this.#listener.prepare?.(at, tag)) isPrepared = true
      else {
        tag += this.#tellOne(at, tag)
        record++
        isPrepared = false
      }
    }
  }

  /** How many tags it had. */
  #tellOne(at: number, firstTag: number): number {
    const { units } = this.scanner
    if (units[at + recordParts.kind] === scannedKinds.whole) {
      this.#parse(at)
      return 0
    }
    const tags = units[at + recordParts.tags] as number
    this.counts.scanned++
    this.#listener.scanned(at, firstTag)
    return tags
  }

  #parse(at: number): void {
    const { units, bytes } = this.scanner
    const [start, end] = [units[at + recordParts.start] as number, units[at + recordParts.end] as number]
    if (start === end || (end === start + 1 && bytes[start] === 13)) {
      this.counts.lines--
      return
    }
    this.counts.parsed++
    const event: StreamLine =
      end - start > this.#maxBytes
        ? { kind: 'unreadable', why: 'too long' }
        : readEvent(decoder.decode(bytes.subarray(start, end)))
    if (event.kind === 'unreadable') this.counts.unreadable++
    this.#listener.line(event)
  }
}

/** A reader for where the scanner cannot run: every line is parsed whole. */
export class WholeReader {
  readonly counts = { lines: 0, scanned: 0, parsed: 0, unreadable: 0 }
  readonly #listener: Pick<ByteListener, 'line'>
  readonly #line: GrowingLine

  constructor(listener: Pick<ByteListener, 'line'>, maxBytes = 1_000_000) {
    this.#listener = listener
    this.#line = new GrowingLine(maxBytes)
  }

  read(bytes: Uint8Array): void {
    let start = 0
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      this.#line.add(bytes.subarray(start, end))
      this.#tell()
      start = end + 1
    }
    this.#line.add(bytes.subarray(start))
  }

  end(): void {
    if (!this.#line.isEmpty) this.#tell()
  }

  #tell(): void {
    const line = this.#line.finish()
    if (line === '') return
    const event: StreamLine = typeof line === 'string' ? readEvent(line) : { kind: 'unreadable', why: 'too long' }
    this.counts.lines++
    this.counts.parsed++
    if (event.kind === 'unreadable') this.counts.unreadable++
    this.#listener.line(event)
  }
}

export function createReader(listener: ByteListener, scanner = createScanner()): ByteReader | WholeReader {
  return scanner ? new ByteReader(scanner, listener) : new WholeReader(listener)
}

export function summed(one: ReadCounts, other: ReadCounts): ReadCounts {
  return {
    lines: one.lines + other.lines,
    scanned: one.scanned + other.scanned,
    parsed: one.parsed + other.parsed,
    unreadable: one.unreadable + other.unreadable,
  }
}
