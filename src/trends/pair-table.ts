const units = 4
const slotBits = 8
const slotMask = (1 << slotBits) - 1

/**
 * Who used which tag: for each pair of a tag and an author the number of mentions in the open buckets, and the slot of
 * the latest. One typed array, 16 bytes a place, at most three quarters full.
 */
export class PairTable {
  #places: Int32Array
  #mask: number
  #size = 0

  constructor(room = 1 << 13) {
    this.#mask = room - 1
    this.#places = new Int32Array(room * units)
  }

  get size(): number {
    return this.#size
  }

  /** Counts one mention; the slot of the author's latest before it, or -1. `keep` says whether that one is later still. */
  add(tag: number, low: number, high: number, slot: number, keep: (latest: number) => boolean): number {
    if (this.#size * 4 > this.#mask * 3) this.#grow()
    const places = this.#places
    let place = home(tag, low) & this.#mask
    for (; places[place * units] !== 0; place = (place + 1) & this.#mask) {
      const at = place * units
      if (places[at] !== tag + 1 || places[at + 1] !== low || places[at + 2] !== high) continue
      const value = places[at + 3] as number
      const latest = value & slotMask
      const newest = latest === slot || keep(latest) ? latest : slot
      places[at + 3] = (((value >>> slotBits) + 1) << slotBits) | newest
      return latest
    }
    this.#size++
    const at = place * units
    places[at] = tag + 1
    places[at + 1] = low
    places[at + 2] = high
    places[at + 3] = (1 << slotBits) | slot
    return -1
  }

  /** Takes one mention back; the slot of the author's latest when it was the last one, else -1. */
  drop(tag: number, low: number, high: number): number {
    const place = this.#find(tag, low, high)
    if (place < 0) return -1
    const at = place * units + 3
    const value = this.#places[at] as number
    if (value >>> slotBits > 1) {
      this.#places[at] = value - (1 << slotBits)
      return -1
    }
    this.#size--
    this.#close(place)
    return value & slotMask
  }

  /** The slot of the author's latest mention, or -1. */
  latest(tag: number, low: number, high: number): number {
    const place = this.#find(tag, low, high)
    return place < 0 ? -1 : (this.#places[place * units + 3] as number) & slotMask
  }

  setLatest(tag: number, low: number, high: number, slot: number): void {
    const at = this.#find(tag, low, high) * units + 3
    this.#places[at] = ((this.#places[at] as number) & ~slotMask) | slot
  }

  /** Visits every pair: `(tag, low, high, mentions, latest slot)`. */
  each(visit: (tag: number, low: number, high: number, mentions: number, latest: number) => void): void {
    const places = this.#places
    for (let at = 0; at < places.length; at += units) {
      const tag = places[at] as number
      if (tag === 0) continue
      const value = places[at + 3] as number
      visit(tag - 1, places[at + 1] as number, places[at + 2] as number, value >>> slotBits, value & slotMask)
    }
  }

  /** Forgets the pairs of some tags. */
  forget(isGone: (tag: number) => boolean): void {
    const before = this.#places
    this.#places = new Int32Array(before.length)
    this.#size = 0
    for (let at = 0; at < before.length; at += units) {
      const tag = before[at] as number
      if (tag !== 0 && !isGone(tag - 1)) this.#put(before, at)
    }
  }

  #find(tag: number, low: number, high: number): number {
    const places = this.#places
    for (let place = home(tag, low) & this.#mask; ; place = (place + 1) & this.#mask) {
      const at = place * units
      if (places[at] === 0) return -1
      if (places[at] === tag + 1 && places[at + 1] === low && places[at + 2] === high) return place
    }
  }

  #close(gap: number): void {
    const places = this.#places
    const mask = this.#mask
    let hole = gap
    for (let place = (hole + 1) & mask; places[place * units] !== 0; place = (place + 1) & mask) {
      const wanted = home((places[place * units] as number) - 1, places[place * units + 1] as number) & mask
      if (((place - wanted) & mask) < ((place - hole) & mask)) continue
      places.copyWithin(hole * units, place * units, place * units + units)
      hole = place
    }
    places.fill(0, hole * units, hole * units + units)
  }

  #grow(): void {
    const before = this.#places
    this.#mask = (this.#mask + 1) * 2 - 1
    this.#places = new Int32Array((this.#mask + 1) * units)
    this.#size = 0
    for (let at = 0; at < before.length; at += units) if (before[at] !== 0) this.#put(before, at)
  }

  #put(from: Int32Array, at: number): void {
    const places = this.#places
    let place = home((from[at] as number) - 1, from[at + 1] as number) & this.#mask
    while (places[place * units] !== 0) place = (place + 1) & this.#mask
    for (let unit = 0; unit < units; unit++) places[place * units + unit] = from[at + unit] as number
    this.#size++
  }
}

function home(tag: number, low: number): number {
  const mixed = Math.imul(low ^ Math.imul(tag, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
