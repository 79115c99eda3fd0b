import type { Arena } from './arena.ts'
import { rarity } from './hash.ts'

const rarities = 33
/** So many new authors may come before it is looked whether they are too many. */
const uncheckedAtMost = 16
/** Where its parts stand: new authors not yet checked, authors by rarity, levels by slot, authors by rarity and slot. */
const byRarity = 1
const levels = byRarity + rarities

/**
 * The authors of a tag that is too busy to keep them all: of those whose hash is rare enough. One in 2^n has rarity n, so
 * at level n each one counted stands for 2^n (Wegman's adaptive sampling; Flajolet 1990). Standard error about
 * 1.2 / √limit. Each bucket has its own level, so that a calm one is exact again.
 */
export class CrowdSample {
  readonly at: number
  readonly #arena: Arena
  readonly #limit: number
  readonly #slots: number

  constructor(arena: Arena, limit: number, slots: number) {
    this.#arena = arena
    this.#limit = limit
    this.#slots = slots
    this.at = arena.take(this.#units)
  }

  /** Gives its room back. */
  drop(): void {
    this.#arena.give(this.at, this.#units)
  }

  takes(low: number, slot: number): boolean {
    return rarity(low) >= (this.#arena.units[this.at + levels + slot] as number)
  }

  /** An author was first (`before` -1), or again, seen in a slot. */
  move(low: number, before: number, slot: number): void {
    this.#change(rarity(low), slot, 1)
    if (before >= 0) {
      this.#change(rarity(low), before, -1)
      return
    }
    const { units } = this.#arena
    units[this.at] = (units[this.at] as number) + 1
    if ((units[this.at] as number) >= uncheckedAtMost) this.#check(slot)
  }

  leave(low: number, slot: number): void {
    this.#change(rarity(low), slot, -1)
  }

  /** As coarse as the whole window makes it likely to be needed. */
  open(slot: number): void {
    const authors = this.authors()
    let level = 0
    while (authors / 2 ** level > this.#limit / 2) level++
    this.#arena.units[this.at + levels + slot] = level
  }

  /** An estimate; exact while every level is 0. */
  authors(): number {
    const { level } = this
    let sum = 0
    for (let one = level; one < rarities; one++) sum += this.#arena.units[this.at + byRarity + one] as number
    return sum * 2 ** level
  }

  authorsIn(slot: number): number {
    const { level } = this
    let sum = 0
    for (let one = level; one < rarities; one++) sum += this.#arena.units[this.#countAt(one, slot)] as number
    return sum * 2 ** level
  }

  get level(): number {
    const { units } = this.#arena
    let most = 0
    for (let at = this.at + levels, end = at + this.#slots; at < end; at++) {
      if ((units[at] as number) > most) most = units[at] as number
    }
    return most
  }

  get levels(): number[] {
    return [...this.#arena.units.subarray(this.at + levels, this.at + levels + this.#slots)]
  }

  setLevels(its: readonly number[]): void {
    this.#arena.units.set(its, this.at + levels)
  }

  get #units(): number {
    return levels + this.#slots + rarities * this.#slots
  }

  #countAt(one: number, slot: number): number {
    return this.at + levels + this.#slots + one * this.#slots + slot
  }

  #change(one: number, slot: number, by: number): void {
    const { units } = this.#arena
    const at = this.#countAt(one, slot)
    units[at] = (units[at] as number) + by
    units[this.at + byRarity + one] = (units[this.at + byRarity + one] as number) + by
  }

  #check(slot: number): void {
    const { units } = this.#arena
    units[this.at] = 0
    const authors = this.authors()
    const at = this.at + levels + slot
    while (authors / 2 ** (units[at] as number) > this.#limit) units[at] = (units[at] as number) + 1
  }
}
