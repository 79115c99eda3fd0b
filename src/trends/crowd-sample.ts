import { rarity } from './hash.ts'

const rarities = 33
/** So many new authors may come before it is looked whether they are too many. */
const uncheckedAtMost = 16

/**
 * The authors of a tag that is too busy to keep them all: of those whose hash is rare enough. One in 2^n has rarity n, so
 * at level n each one counted stands for 2^n (Wegman's adaptive sampling; Flajolet 1990). Standard error about
 * 1.2 / √limit. Each bucket has its own level, so that a calm one is exact again.
 */
export class CrowdSample {
  readonly #limit: number
  readonly #slots: number
  /** Authors by the rarity of their hash and the slot of their latest mention. */
  readonly #counts: Int32Array
  readonly #levels: Uint8Array
  readonly #byRarity = new Int32Array(rarities)
  #unchecked = 0

  constructor(limit: number, slots: number) {
    this.#limit = limit
    this.#slots = slots
    this.#counts = new Int32Array(rarities * slots)
    this.#levels = new Uint8Array(slots)
  }

  takes(low: number, slot: number): boolean {
    return rarity(low) >= (this.#levels[slot] as number)
  }

  /** An author was first (`before` -1), or again, seen in a slot. */
  move(low: number, before: number, slot: number): void {
    this.#change(rarity(low), slot, 1)
    if (before >= 0) this.#change(rarity(low), before, -1)
    else if (++this.#unchecked >= uncheckedAtMost) this.#check(slot)
  }

  leave(low: number, slot: number): void {
    this.#change(rarity(low), slot, -1)
  }

  /** As coarse as the whole window makes it likely to be needed. */
  open(slot: number): void {
    const authors = this.authors()
    let level = 0
    while (authors / 2 ** level > this.#limit / 2) level++
    this.#levels[slot] = level
  }

  /** An estimate; exact while every level is 0. */
  authors(): number {
    const level = this.level
    let sum = 0
    for (let one = level; one < rarities; one++) sum += this.#byRarity[one] as number
    return sum * 2 ** level
  }

  authorsIn(slot: number): number {
    const level = this.level
    let sum = 0
    for (let row = level; row < rarities; row++) sum += this.#counts[row * this.#slots + slot] as number
    return sum * 2 ** level
  }

  get level(): number {
    return Math.max(...this.#levels)
  }

  get levels(): number[] {
    return [...this.#levels]
  }

  setLevels(levels: readonly number[]): void {
    this.#levels.set(levels)
  }

  #change(one: number, slot: number, by: number): void {
    const at = one * this.#slots + slot
    this.#counts[at] = (this.#counts[at] as number) + by
    this.#byRarity[one] = (this.#byRarity[one] as number) + by
  }

  #check(slot: number): void {
    this.#unchecked = 0
    const authors = this.authors()
    while (authors / 2 ** (this.#levels[slot] as number) > this.#limit) {
      this.#levels[slot] = (this.#levels[slot] as number) + 1
    }
  }
}
