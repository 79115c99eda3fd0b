import { type Arena, parts } from './arena.ts'

const firstRoom = 1024
/** What stands in a row before its slots (as in `tools/scanner/count.ts`). */
const headUnits = 8
export const rowParts = {
  mentions: 0,
  authors: 1,
  curious: 2,
  texts: 3,
  followed: 4,
  authorsAt: 5,
  authorsRoom: 6,
  authorsCount: 7,
} as const

/**
 * A row per tag, so that counting touches little memory: mentions; authors (while they are sampled: where the sample
 * stands, turned over by `~`); from how many authors on its texts are looked at, and how many more of this bucket; whether
 * it is followed; where the table of its authors stands, its places, and how many there are; and for each slot its
 * mentions, and the authors of whom it has the latest mention, so that those of the last n buckets can be told for every n.
 */
export class TagRows {
  readonly arena: Arena
  readonly #slots: number
  readonly #units: number
  #rooms = firstRoom

  constructor(arena: Arena, slots: number) {
    this.arena = arena
    this.#slots = slots
    this.#units = headUnits + 2 * slots
    const rows = arena.take(firstRoom * this.#units)
    arena.units[parts.rows] = rows
    arena.units[parts.slots] = slots
  }

  /** So many tags have a row. */
  get rooms(): number {
    return this.#rooms
  }

  at(tag: number): number {
    return (this.arena.units[parts.rows] as number) + tag * this.#units
  }

  mentionsAt(tag: number, slot: number): number {
    return this.at(tag) + headUnits + 2 * slot
  }

  latestAt(tag: number, slot: number): number {
    return this.at(tag) + headUnits + 2 * slot + 1
  }

  part(tag: number, part: number): number {
    return this.arena.units[this.at(tag) + part] ?? 0
  }

  setPart(tag: number, part: number, value: number): void {
    this.arena.units[this.at(tag) + part] = value
  }

  change(at: number, by: number): void {
    const { units } = this.arena
    units[at] = (units[at] as number) + by
  }

  clear(tag: number): void {
    this.arena.units.fill(0, this.at(tag), this.at(tag + 1))
  }

  clearLatest(tag: number): void {
    for (let slot = 0; slot < this.#slots; slot++) this.arena.units[this.latestAt(tag, slot)] = 0
  }

  /** Takes the mentions of a slot out of all rows. */
  clearMentions(slot: number): void {
    const { units } = this.arena
    for (let row = this.at(0), end = this.at(this.#rooms); row < end; row += this.#units) {
      const mentions = units[row + headUnits + 2 * slot] as number
      if (mentions === 0) continue
      units[row + rowParts.mentions] = (units[row + rowParts.mentions] as number) - mentions
      units[row + headUnits + 2 * slot] = 0
    }
  }

  makeRoom(tags: number): void {
    if (tags <= this.#rooms) return
    const before = this.at(0)
    const rooms = Math.max(tags, this.#rooms * 2)
    const rows = this.arena.take(rooms * this.#units)
    this.arena.units.copyWithin(rows, before, before + this.#rooms * this.#units)
    this.arena.give(before, this.#rooms * this.#units)
    this.arena.units[parts.rows] = rows
    this.#rooms = rooms
  }
}
