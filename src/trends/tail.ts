const units = 6

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
  readonly #places: Int32Array
  readonly #mask: number
  /** Tags that were forgotten for another one while their mention still counted. */
  overwritten = 0

  constructor(room = 1 << 17) {
    this.#mask = room - 1
    this.#places = new Int32Array(room * units)
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
    const at = ((keyLow ^ (keyLow >>> 16)) & this.#mask) * units
    const places = this.#places
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
    places.fill(0, at, at + units)
    return found
  }

  #put(at: number, keyLow: number, keyHigh: number, bucket: number, low: number, high: number): void {
    const places = this.#places
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
    for (let at = 0; at < this.#places.length; at += units) {
      if (this.#places[at + 5] === 0 || (this.#places[at + 4] as number) < oldest) continue
      out.push(at, ...this.#places.subarray(at, at + units))
    }
    return out
  }

  load(snapshot: readonly number[]): void {
    for (let from = 0; from < snapshot.length; from += units + 1) {
      this.#places.set(snapshot.slice(from + 1, from + 1 + units), snapshot[from])
    }
  }
}
