import { type Arena, parts } from './arena.ts'

const tailUnits = 6
const room = 1 << 17

/** What is known of a tag that is not kept: its first author, the bucket of the latest mention, and how many there were. */
export interface TailEntry {
  low: number
  high: number
  bucket: number
  mentions: number
}

/**
 * The tags that came when the table was nearly full. Each has one author so far; with a second one it is worth a place.
 * One place a hash, where a newer tag overwrites an older one, so that ten million tags cost as much as a hundred
 * thousand. A tag is missed for as long as its place is taken between its first author and its second.
 */
export class Tail {
  readonly #arena: Arena

  constructor(arena: Arena) {
    this.#arena = arena
    const at = arena.take(room * tailUnits)
    arena.units[parts.tail] = at
  }

  /** Tags that were forgotten for another one while their mention still counted. */
  get overwritten(): number {
    return this.#arena.units[parts.overwritten] as number
  }

  set overwritten(count: number) {
    this.#arena.units[parts.overwritten] = count
  }

  /** Whether `see` would find another author of this tag. */
  knowsAnother(keyLow: number, keyHigh: number, low: number, high: number, oldest: number): boolean {
    const { units } = this.#arena
    const at = this.#placeOf(keyLow)
    if (units[at] !== keyLow || units[at + 1] !== keyHigh || units[at + 5] === 0) return false
    return (units[at + 4] as number) >= oldest && (units[at + 2] !== low || units[at + 3] !== high)
  }

  /** What stands here of the tag when this is another author of it, and then no longer; otherwise notes the mention. */
  see(
    keyLow: number,
    keyHigh: number,
    bucket: number,
    low: number,
    high: number,
    oldest: number,
  ): TailEntry | undefined {
    const at = this.#placeOf(keyLow)
    const places = this.#arena.units
    const mentions = places[at + 5] as number
    const isOpen = mentions > 0 && (places[at + 4] as number) >= oldest
    if (!isOpen || places[at] !== keyLow || (places[at + 1] as number) !== keyHigh) {
      if (isOpen) this.overwritten++
      this.#put(at, keyLow, keyHigh, bucket, low, high)
      return undefined
    }
    if (places[at + 2] === low && places[at + 3] === high) {
      places[at + 4] = Math.max(bucket, places[at + 4] as number)
      places[at + 5] = mentions + 1
      return undefined
    }
    const found = {
      low: places[at + 2] as number,
      high: places[at + 3] as number,
      bucket: places[at + 4] as number,
      mentions,
    }
    places.fill(0, at, at + tailUnits)
    return found
  }

  #put(at: number, keyLow: number, keyHigh: number, bucket: number, low: number, high: number): void {
    const places = this.#arena.units
    places[at] = keyLow
    places[at + 1] = keyHigh
    places[at + 2] = low
    places[at + 3] = high
    places[at + 4] = bucket
    places[at + 5] = 1
  }

  /** The places in use, for a snapshot. */
  snapshot(oldest: number): number[] {
    const out: number[] = []
    const { units } = this.#arena
    const start = units[parts.tail] as number
    for (let at = start; at < start + room * tailUnits; at += tailUnits) {
      if (units[at + 5] === 0 || (units[at + 4] as number) < oldest) continue
      out.push(at - start, ...units.subarray(at, at + tailUnits))
    }
    return out
  }

  load(snapshot: readonly number[]): void {
    const { units } = this.#arena
    for (let from = 0; from < snapshot.length; from += tailUnits + 1) {
      units.set(snapshot.slice(from + 1, from + 1 + tailUnits), (units[parts.tail] as number) + (snapshot[from] ?? 0))
    }
  }

  #placeOf(keyLow: number): number {
    return (this.#arena.units[parts.tail] as number) + ((keyLow ^ (keyLow >>> 16)) & (room - 1)) * tailUnits
  }
}
