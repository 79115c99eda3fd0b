import { rarity } from './hash.ts'

/** `[level, author, posts, author, posts, …]` */
export type AuthorSampleSnapshot = number[]

/**
 * Distinct authors in bounded memory, and exactly as long as they fit: adaptive sampling (Wegman; Flajolet 1990). At
 * level n only the authors whose hash has rarity n are kept, one in 2^n; whenever more than `limit` are there, the level
 * rises. Level 0 is exact; above it the standard error of `size` is about 1.2 / √limit. Unlike in a HyperLogLog, authors
 * can be taken back.
 */
export class AuthorSample {
  readonly counts = new Map<number, number>()
  readonly #limit: number
  #level = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get level(): number {
    return this.#level
  }

  get size(): number {
    return this.counts.size * 2 ** this.#level
  }

  add(author: number, posts = 1): void {
    if (rarity(author) < this.#level) return
    this.counts.set(author, (this.counts.get(author) ?? 0) + posts)
    while (this.counts.size > this.#limit) this.raise(this.#level + 1)
  }

  take(author: number, posts = 1): void {
    const left = (this.counts.get(author) ?? 0) - posts
    if (left > 0) this.counts.set(author, left)
    else this.counts.delete(author)
  }

  raise(level: number): void {
    if (level <= this.#level) return
    this.#level = level
    for (const author of this.counts.keys()) if (rarity(author) < level) this.counts.delete(author)
  }

  /** Posts of the loudest author kept; above level 0 a louder one may be missing. */
  largest(): number {
    let largest = 0
    for (const posts of this.counts.values()) if (posts > largest) largest = posts
    return largest
  }

  snapshot(): AuthorSampleSnapshot {
    return [this.#level, ...[...this.counts].flat()]
  }

  static restore(limit: number, [level = 0, ...pairs]: AuthorSampleSnapshot): AuthorSample {
    const sample = new AuthorSample(limit)
    sample.#level = level
    for (let index = 0; index < pairs.length; index += 2) sample.counts.set(pairs[index] ?? 0, pairs[index + 1] ?? 0)
    return sample
  }
}
