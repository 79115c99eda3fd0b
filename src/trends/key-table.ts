import type { Arena } from './arena.ts'

const slotUnits = 4
const [atPart, maskPart, sizePart, ownUnits] = [0, 1, 2, 4]

/** From hashes to small whole numbers: open addressing, linear probing, no graves. `self` is where it says where it stands. */
export class KeyTable {
  readonly self: number
  readonly #arena: Arena

  constructor(arena: Arena, room = 256) {
    this.#arena = arena
    this.self = arena.take(ownUnits)
    this.#place(room)
  }

  get size(): number {
    return this.#arena.units[this.self + sizePart] as number
  }

  /** -1 where there is none. */
  get(low: number, high: number): number {
    const { units } = this.#arena
    const start = units[this.self + atPart] as number
    const mask = units[this.self + maskPart] as number
    for (let place = low & mask; ; place = (place + 1) & mask) {
      const at = start + place * slotUnits
      const value = units[at + 2] as number
      if (value === 0) return -1
      if (units[at] === low && units[at + 1] === high) return value - 1
    }
  }

  set(low: number, high: number, value: number): void {
    if (this.size * 2 > (this.#arena.units[this.self + maskPart] as number)) this.#grow()
    const { units } = this.#arena
    const start = units[this.self + atPart] as number
    const mask = units[this.self + maskPart] as number
    let place = low & mask
    let at = start + place * slotUnits
    while (units[at + 2] !== 0 && (units[at] !== low || units[at + 1] !== high)) {
      place = (place + 1) & mask
      at = start + place * slotUnits
    }
    if (units[at + 2] === 0) units[this.self + sizePart] = this.size + 1
    units[at] = low
    units[at + 1] = high
    units[at + 2] = value + 1
  }

  delete(low: number, high: number): void {
    const { units } = this.#arena
    const start = units[this.self + atPart] as number
    const mask = units[this.self + maskPart] as number
    for (let place = low & mask; ; place = (place + 1) & mask) {
      const at = start + place * slotUnits
      if (units[at + 2] === 0) return
      if (units[at] !== low || units[at + 1] !== high) continue
      units[this.self + sizePart] = this.size - 1
      this.#close(start, mask, place)
      return
    }
  }

  /** Gives its room back. */
  drop(): void {
    const { units } = this.#arena
    this.#arena.give(units[this.self + atPart] as number, ((units[this.self + maskPart] as number) + 1) * slotUnits)
    this.#arena.give(this.self, ownUnits)
  }

  /** Moves those behind the gap that would not be found across it. */
  #close(start: number, mask: number, gap: number): void {
    const { units } = this.#arena
    let hole = gap
    for (let place = (hole + 1) & mask; units[start + place * slotUnits + 2] !== 0; place = (place + 1) & mask) {
      const at = start + place * slotUnits
      const home = (units[at] as number) & mask
      if (((place - home) & mask) < ((place - hole) & mask)) continue
      for (let unit = 0; unit < 3; unit++) units[start + hole * slotUnits + unit] = units[at + unit] as number
      hole = place
    }
    units.fill(0, start + hole * slotUnits, start + (hole + 1) * slotUnits)
  }

  #place(room: number): void {
    const at = this.#arena.take(room * slotUnits)
    const { units } = this.#arena
    units[this.self + atPart] = at
    units[this.self + maskPart] = room - 1
    units[this.self + sizePart] = 0
  }

  #grow(): void {
    const before = this.#arena.units[this.self + atPart] as number
    const room = (this.#arena.units[this.self + maskPart] as number) + 1
    this.#place(room * 4)
    const { units } = this.#arena
    for (let at = before; at < before + room * slotUnits; at += slotUnits) {
      const value = units[at + 2] as number
      if (value !== 0) this.set(units[at] as number, units[at + 1] as number, value - 1)
    }
    this.#arena.give(before, room * slotUnits)
  }
}
