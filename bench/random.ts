/** Numbers in [0, 1), the same for the same seed (mulberry32, by Tommy Ettinger, public domain), and what is made of them. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low)
  }

  /** Between `low` and `high`, each order of magnitude as likely. */
  logBetween(low: number, high: number): number {
    return low * (high / low) ** this.next()
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item
  }

  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()))
    return radius * Math.cos(2 * Math.PI * this.next())
  }

  /** Knuth's product for small means, a rounded normal for large ones. */
  poisson(mean: number): number {
    if (mean <= 0) return 0
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()))
    const limit = Math.exp(-mean)
    let count = 0
    for (let product = this.next(); product > limit; product *= this.next()) count++
    return count
  }

  /** Of 0 … size - 1, the n-th about as often as 1 / (n + shift). */
  zipf(size: number, shift = 1): number {
    const top = Math.log((size + shift) / shift)
    return Math.min(size - 1, Math.floor(shift * Math.exp(this.next() * top) - shift))
  }
}
