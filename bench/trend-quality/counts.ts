import type { Minute } from './rivals.ts'

const longest = 60

/** Counts of one tag for the rivals: distinct authors of the last minutes and of the day. */
export class TagCounts {
  readonly #lastSeen = new Map<string, number>()
  readonly #today = new Set<string>()
  #mentions = 0
  #minute = 0

  open(minute: number): void {
    this.#minute = minute
    this.#mentions = 0
    if (minute % 1440 === 0) this.#today.clear()
    if (minute % longest !== 0) return
    for (const [author, seen] of this.#lastSeen) if (minute - seen >= longest) this.#lastSeen.delete(author)
  }

  add(author: string): void {
    this.#mentions++
    this.#today.add(author)
    this.#lastSeen.delete(author)
    this.#lastSeen.set(author, this.#minute)
  }

  told(): Minute {
    const known = new Map<number, number>()
    return {
      minute: this.#minute,
      mentions: this.#mentions,
      today: this.#today.size,
      authors: (minutes) => {
        const before = known.get(minutes)
        if (before !== undefined) return before
        let count = 0
        for (const seen of this.#lastSeen.values()) if (this.#minute - seen < minutes) count++
        known.set(minutes, count)
        return count
      },
    }
  }
}
