interface Entry {
  at: number
  order: number
  act: () => void | Promise<void>
}

/** Enough for whatever a call's answer sets off to reach its next call; what takes longer goes on in the next turn. */
const breaths = 8

/** What is to happen in a simulated world, by the millisecond; time stands still while anything runs. */
export class Agenda {
  now: number
  #heap: Entry[] = []
  #atOnce: Entry['act'][] = []
  #count = 0

  constructor(start: number) {
    this.now = start
  }

  in(ms: number, act: () => void | Promise<void>): void {
    if (ms <= 0) this.#atOnce.push(act)
    else this.#push({ at: this.now + ms, order: this.#count++, act })
  }

  /** Until nothing is left to happen, or `isOver` says so after a turn. */
  async run(isOver: () => boolean): Promise<void> {
    await this.#breathe()
    while ((this.#heap.length > 0 || this.#atOnce.length > 0) && !isOver()) {
      for (const act of this.#turn()) {
        const effect = act()
        if (effect) await effect
      }
      await this.#breathe()
    }
  }

  async #breathe(): Promise<void> {
    for (let breath = 0; breath < breaths; breath += 1) await undefined
  }

  /** All that is to happen at once, or else at the next instant. */
  #turn(): Entry['act'][] {
    const turn = this.#atOnce
    this.#atOnce = []
    if (turn.length === 0) this.now = Math.max(this.now, this.#heap[0]?.at ?? 0)
    for (let next = this.#pop(); next; next = this.#pop()) turn.push(next.act)
    return turn
  }

  #pop(): Entry | undefined {
    const [first] = this.#heap
    if (!first || first.at > this.now) return undefined
    const last = this.#heap.pop()
    if (last && last !== first) this.#sink(last)
    return first
  }

  #push(entry: Entry): void {
    const heap = this.#heap
    let at = heap.push(entry) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      const parent = heap[above]
      if (!parent || !isBefore(entry, parent)) break
      heap[at] = parent
      at = above
    }
    heap[at] = entry
  }

  #sink(entry: Entry): void {
    const heap = this.#heap
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const [one, other] = [heap[left], heap[left + 1]]
      if (!one) break
      const child = other && isBefore(other, one) ? other : one
      if (!isBefore(child, entry)) break
      heap[at] = child
      at = child === one ? left : left + 1
    }
    heap[at] = entry
  }
}

function isBefore(one: Entry, other: Entry): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}
