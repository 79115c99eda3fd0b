import { rowParts, type TagRows } from './tag-rows.ts'

const authorUnits = 4
const slotBits = 8
const slotMask = (1 << slotBits) - 1
const firstRoom = 4
const { authorsAt, authorsRoom, authorsCount } = rowParts

/**
 * Who used each tag: a table per tag, so that the busy ones stay near, with the number of mentions of each author in the
 * open buckets and the slot of the latest. 16 bytes a place (hash, mentions and slot; never 0), at most three quarters
 * full. Where a tag's table stands is said in its row.
 */
export class TagAuthors {
  readonly #rows: TagRows

  constructor(rows: TagRows) {
    this.#rows = rows
  }

  /** Counts one mention; the slot of the author's latest before it, or -1. `keep` says whether that one is later still. */
  add(tag: number, low: number, high: number, slot: number, keep: (latest: number) => boolean): number {
    const [room, count] = [this.#rows.part(tag, authorsRoom), this.#rows.part(tag, authorsCount)]
    if ((count + 1) * 4 > room * 3) this.#rebuild(tag, Math.max(firstRoom, room * 2))
    const { units } = this.#rows.arena
    const found = this.#find(tag, low, high)
    if (found < 0) {
      this.#rows.setPart(tag, authorsCount, count + 1)
      units[~found] = low
      units[~found + 1] = high
      units[~found + 2] = (1 << slotBits) | slot
      return -1
    }
    const value = units[found + 2] as number
    const latest = value & slotMask
    const newest = latest === slot || keep(latest) ? latest : slot
    units[found + 2] = (((value >>> slotBits) + 1) << slotBits) | newest
    return latest
  }

  /** Takes one mention back; the slot of the author's latest when it was the last one, else -1. */
  drop(tag: number, low: number, high: number): number {
    const at = this.#find(tag, low, high)
    if (at < 0) return -1
    const { units } = this.#rows.arena
    const value = units[at + 2] as number
    if (value >>> slotBits > 1) {
      units[at + 2] = value - (1 << slotBits)
      return -1
    }
    this.#close(tag, at)
    const [room, count] = [this.#rows.part(tag, authorsRoom), this.#rows.part(tag, authorsCount) - 1]
    this.#rows.setPart(tag, authorsCount, count)
    if (count === 0) this.forget(tag)
    else if (count * 16 < room && room > 4 * firstRoom) this.#rebuild(tag, room / 4)
    return value & slotMask
  }

  /** The slot of the author's latest mention, or -1. */
  latest(tag: number, low: number, high: number): number {
    const at = this.#find(tag, low, high)
    return at < 0 ? -1 : (this.#rows.arena.units[at + 2] as number) & slotMask
  }

  setLatest(tag: number, low: number, high: number, slot: number): void {
    const { units } = this.#rows.arena
    const at = this.#find(tag, low, high) + 2
    units[at] = ((units[at] as number) & ~slotMask) | slot
  }

  /** Visits every author of a tag: `(low, mentions, latest slot)`. */
  each(tag: number, visit: (low: number, mentions: number, latest: number) => void): void {
    const { units } = this.#rows.arena
    const start = this.#rows.part(tag, authorsAt)
    for (let at = start, end = start + this.#rows.part(tag, authorsRoom) * authorUnits; at < end; at += authorUnits) {
      const value = units[at + 2] as number
      if (value !== 0) visit(units[at] as number, value >>> slotBits, value & slotMask)
    }
  }

  /** Forgets the authors of a tag. */
  forget(tag: number): void {
    const room = this.#rows.part(tag, authorsRoom)
    if (room > 0) this.#rows.arena.give(this.#rows.part(tag, authorsAt), room * authorUnits)
    for (const part of [authorsAt, authorsRoom, authorsCount]) this.#rows.setPart(tag, part, 0)
  }

  /** Where it stands; where it would stand, turned over by `~`, when it is not there. */
  #find(tag: number, low: number, high: number): number {
    const { units } = this.#rows.arena
    const start = this.#rows.part(tag, authorsAt)
    const mask = this.#rows.part(tag, authorsRoom) - 1
    if (mask < 0) return -1
    for (let place = low & mask; ; place = (place + 1) & mask) {
      const at = start + place * authorUnits
      if (units[at + 2] === 0) return ~at
      if (units[at] === low && units[at + 1] === high) return at
    }
  }

  #close(tag: number, gap: number): void {
    const { units } = this.#rows.arena
    const start = this.#rows.part(tag, authorsAt)
    const mask = this.#rows.part(tag, authorsRoom) - 1
    let hole = (gap - start) / authorUnits
    for (let place = (hole + 1) & mask; units[start + place * authorUnits + 2] !== 0; place = (place + 1) & mask) {
      const at = start + place * authorUnits
      const wanted = (units[at] as number) & mask
      if (((place - wanted) & mask) < ((place - hole) & mask)) continue
      units.copyWithin(start + hole * authorUnits, at, at + authorUnits)
      hole = place
    }
    units.fill(0, start + hole * authorUnits, start + (hole + 1) * authorUnits)
  }

  #rebuild(tag: number, room: number): void {
    const { arena } = this.#rows
    const [before, roomBefore] = [this.#rows.part(tag, authorsAt), this.#rows.part(tag, authorsRoom)]
    const start = arena.take(room * authorUnits)
    const { units } = arena
    for (let from = before, end = before + roomBefore * authorUnits; from < end; from += authorUnits) {
      if (units[from + 2] === 0) continue
      let place = (units[from] as number) & (room - 1)
      while (units[start + place * authorUnits + 2] !== 0) place = (place + 1) & (room - 1)
      units.copyWithin(start + place * authorUnits, from, from + authorUnits)
    }
    if (roomBefore > 0) arena.give(before, roomBefore * authorUnits)
    this.#rows.setPart(tag, authorsAt, start)
    this.#rows.setPart(tag, authorsRoom, room)
  }
}
