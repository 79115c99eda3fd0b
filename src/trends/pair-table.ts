import type { Arena } from './arena.ts'

const pairUnits = 4
const slotBits = 8
const slotMask = (1 << slotBits) - 1
const [atPart, maskPart, sizePart, ownUnits] = [0, 1, 2, 4]

/**
 * Who used which tag: for each pair of a tag and an author the number of mentions in the open buckets, and the slot of
 * the latest. 16 bytes a place, at most three quarters full.
 */
export class PairTable {
  readonly self: number
  readonly #arena: Arena

  constructor(arena: Arena, room = 1 << 13) {
    this.#arena = arena
    this.self = arena.take(ownUnits)
    this.#place(room)
  }

  get size(): number {
    return this.#arena.units[this.self + sizePart] as number
  }

  /** Counts one mention; the slot of the author's latest before it, or -1. `keep` says whether that one is later still. */
  add(tag: number, low: number, high: number, slot: number, keep: (latest: number) => boolean): number {
    if (this.size * 4 > (this.#arena.units[this.self + maskPart] as number) * 3) this.#grow()
    const { units } = this.#arena
    const found = this.#find(tag, low, high)
    if (found < 0) {
      units[this.self + sizePart] = this.size + 1
      const at = ~found
      units[at] = tag + 1
      units[at + 1] = low
      units[at + 2] = high
      units[at + 3] = (1 << slotBits) | slot
      return -1
    }
    const value = units[found + 3] as number
    const latest = value & slotMask
    const newest = latest === slot || keep(latest) ? latest : slot
    units[found + 3] = (((value >>> slotBits) + 1) << slotBits) | newest
    return latest
  }

  /** Takes one mention back; the slot of the author's latest when it was the last one, else -1. */
  drop(tag: number, low: number, high: number): number {
    const at = this.#find(tag, low, high)
    if (at < 0) return -1
    const { units } = this.#arena
    const value = units[at + 3] as number
    if (value >>> slotBits > 1) {
      units[at + 3] = value - (1 << slotBits)
      return -1
    }
    units[this.self + sizePart] = this.size - 1
    this.#close(at)
    return value & slotMask
  }

  /** The slot of the author's latest mention, or -1. */
  latest(tag: number, low: number, high: number): number {
    const at = this.#find(tag, low, high)
    return at < 0 ? -1 : (this.#arena.units[at + 3] as number) & slotMask
  }

  setLatest(tag: number, low: number, high: number, slot: number): void {
    const { units } = this.#arena
    const at = this.#find(tag, low, high) + 3
    units[at] = ((units[at] as number) & ~slotMask) | slot
  }

  /** Visits every pair of the tags that are marked by a 1 at their number: `(tag, low, mentions, latest slot)`. */
  each(marks: Uint8Array, visit: (tag: number, low: number, mentions: number, latest: number) => void): void {
    const { units } = this.#arena
    const { start, end } = this.#extent()
    for (let at = start; at < end; at += pairUnits) {
      const tag = (units[at] as number) - 1
      if (tag < 0 || marks[tag] !== 1) continue
      const value = units[at + 3] as number
      visit(tag, units[at + 1] as number, value >>> slotBits, value & slotMask)
    }
  }

  #extent(): { start: number; end: number } {
    const { units } = this.#arena
    const start = units[this.self + atPart] as number
    return { start, end: start + ((units[this.self + maskPart] as number) + 1) * pairUnits }
  }

  /** Where it stands; where it would stand, turned over by `~`, when it is not there. */
  #find(tag: number, low: number, high: number): number {
    const { units } = this.#arena
    const start = units[this.self + atPart] as number
    const mask = units[this.self + maskPart] as number
    for (let place = home(tag, low) & mask; ; place = (place + 1) & mask) {
      const at = start + place * pairUnits
      if (units[at] === 0) return ~at
      if (units[at] === tag + 1 && units[at + 1] === low && units[at + 2] === high) return at
    }
  }

  #close(gap: number): void {
    const { units } = this.#arena
    const start = units[this.self + atPart] as number
    const mask = units[this.self + maskPart] as number
    let hole = (gap - start) / pairUnits
    for (let place = (hole + 1) & mask; units[start + place * pairUnits] !== 0; place = (place + 1) & mask) {
      const at = start + place * pairUnits
      const wanted = home((units[at] as number) - 1, units[at + 1] as number) & mask
      if (((place - wanted) & mask) < ((place - hole) & mask)) continue
      for (let unit = 0; unit < pairUnits; unit++) units[start + hole * pairUnits + unit] = units[at + unit] as number
      hole = place
    }
    units.fill(0, start + hole * pairUnits, start + (hole + 1) * pairUnits)
  }

  #place(room: number): void {
    const at = this.#arena.take(room * pairUnits)
    const { units } = this.#arena
    units[this.self + atPart] = at
    units[this.self + maskPart] = room - 1
    units[this.self + sizePart] = 0
  }

  #grow(): void {
    const room = (this.#arena.units[this.self + maskPart] as number) + 1
    const { size } = this
    const { start, end } = this.#extent()
    this.#place(room < 1 << 18 ? room * 4 : room * 2)
    const { units } = this.#arena
    const to = units[this.self + atPart] as number
    const mask = units[this.self + maskPart] as number
    for (let from = start; from < end; from += pairUnits) {
      const tag = units[from] as number
      if (tag === 0) continue
      let place = home(tag - 1, units[from + 1] as number) & mask
      while (units[to + place * pairUnits] !== 0) place = (place + 1) & mask
      const at = to + place * pairUnits
      units[at] = tag
      units[at + 1] = units[from + 1] as number
      units[at + 2] = units[from + 2] as number
      units[at + 3] = units[from + 3] as number
    }
    units[this.self + sizePart] = size
    this.#arena.give(start, end - start)
  }
}

function home(tag: number, low: number): number {
  const mixed = Math.imul(low ^ Math.imul(tag, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
