import type { Arena } from './arena.ts'

const logUnits = 3
const [atPart, endPart, roomPart, ownUnits] = [0, 1, 2, 4]
const firstRoom = 16 * logUnits

/** What one bucket says of tags in the order it came: a tag and a hash (of an author, or of a text), 12 bytes each. */
export class MentionLog {
  readonly self: number
  readonly #arena: Arena

  constructor(arena: Arena) {
    this.#arena = arena
    this.self = arena.take(ownUnits)
  }

  get length(): number {
    return this.#end / logUnits
  }

  add(tag: number, low: number, high: number): void {
    if (this.#end + logUnits > (this.#arena.units[this.self + roomPart] as number)) this.#grow()
    const { units } = this.#arena
    const end = units[this.self + endPart] as number
    const at = (units[this.self + atPart] as number) + end
    units[at] = tag
    units[at + 1] = low
    units[at + 2] = high
    units[this.self + endPart] = end + logUnits
  }

  each(visit: (tag: number, low: number, high: number) => void): void {
    const { units } = this.#arena
    const start = units[this.self + atPart] as number
    for (let at = start, end = start + this.#end; at < end; at += logUnits) {
      visit(units[at] as number, units[at + 1] as number, units[at + 2] as number)
    }
  }

  has(tag: number, low: number, high: number): boolean {
    return this.#find(tag, low, high) >= 0
  }

  /** Takes one out; false when it is not there. */
  take(tag: number, low: number, high: number): boolean {
    const at = this.#find(tag, low, high)
    if (at < 0) return false
    const { units } = this.#arena
    units.copyWithin(at, at + logUnits, (units[this.self + atPart] as number) + this.#end)
    units[this.self + endPart] = this.#end - logUnits
    return true
  }

  /** Forgets the tags that are marked by a 1 at their number. */
  forget(marks: Uint8Array): void {
    const { units } = this.#arena
    const start = units[this.self + atPart] as number
    let to = start
    for (let at = start, end = start + this.#end; at < end; at += logUnits) {
      if (marks[units[at] as number] === 1) continue
      if (to !== at) for (let unit = 0; unit < logUnits; unit++) units[to + unit] = units[at + unit] as number
      to += logUnits
    }
    units[this.self + endPart] = to - start
  }

  /** Gives its room back where the next bucket will hardly need as much. */
  clear(): void {
    const { units } = this.#arena
    const room = units[this.self + roomPart] as number
    if (room > 4 * this.#end && room > 0) {
      this.#arena.give(units[this.self + atPart] as number, room)
      units[this.self + roomPart] = 0
    }
    units[this.self + endPart] = 0
  }

  get #end(): number {
    return this.#arena.units[this.self + endPart] as number
  }

  #find(tag: number, low: number, high: number): number {
    const { units } = this.#arena
    const start = units[this.self + atPart] as number
    for (let at = start + this.#end - logUnits; at >= start; at -= logUnits) {
      if (units[at] === tag && units[at + 1] === low && units[at + 2] === high) return at
    }
    return -1
  }

  #grow(): void {
    const room = this.#arena.units[this.self + roomPart] as number
    const wanted = Math.max(firstRoom, room * 2)
    const at = this.#arena.take(wanted)
    const { units } = this.#arena
    const before = units[this.self + atPart] as number
    units.copyWithin(at, before, before + this.#end)
    if (room > 0) this.#arena.give(before, room)
    units[this.self + atPart] = at
    units[this.self + roomPart] = wanted
  }
}
