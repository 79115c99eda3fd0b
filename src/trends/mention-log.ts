const units = 3

/** The mentions of one bucket in the order they came: tag and author, 12 bytes each. */
export class MentionLog {
  #entries = new Int32Array(0)
  #end = 0

  get length(): number {
    return this.#end / units
  }

  add(tag: number, low: number, high: number): void {
    if (this.#end === this.#entries.length) this.#grow()
    this.#entries[this.#end] = tag
    this.#entries[this.#end + 1] = low
    this.#entries[this.#end + 2] = high
    this.#end += units
  }

  each(visit: (tag: number, low: number, high: number) => void): void {
    const entries = this.#entries
    for (let at = 0; at < this.#end; at += units) {
      visit(entries[at] as number, entries[at + 1] as number, entries[at + 2] as number)
    }
  }

  has(tag: number, low: number, high: number): boolean {
    return this.#find(tag, low, high) >= 0
  }

  /** Takes one out; false when it is not there. */
  take(tag: number, low: number, high: number): boolean {
    const at = this.#find(tag, low, high)
    if (at < 0) return false
    this.#entries.copyWithin(at, at + units, this.#end)
    this.#end -= units
    return true
  }

  forget(tags: ReadonlySet<number>): void {
    const entries = this.#entries
    let to = 0
    for (let at = 0; at < this.#end; at += units) {
      if (tags.has(entries[at] as number)) continue
      entries.copyWithin(to, at, at + units)
      to += units
    }
    this.#end = to
  }

  /** Gives its room back where the next bucket will hardly need as much. */
  clear(): void {
    if (this.#entries.length > 4 * this.#end) this.#entries = new Int32Array(0)
    this.#end = 0
  }

  #find(tag: number, low: number, high: number): number {
    const entries = this.#entries
    for (let at = this.#end - units; at >= 0; at -= units) {
      if (entries[at] === tag && entries[at + 1] === low && entries[at + 2] === high) return at
    }
    return -1
  }

  #grow(): void {
    const after = new Int32Array(Math.max(16 * units, Math.ceil((this.#entries.length * 3) / 2 / units) * units))
    after.set(this.#entries)
    this.#entries = after
  }
}
