/** Many put, one takes. Who puts into a full queue waits, so that nothing grows and nothing is lost. */
export class EventQueue<Item> {
  readonly #limit: number
  #items: Item[] = []
  #isClosed = false
  #wakeTaker: () => void = () => undefined
  #wakePutters: (() => void)[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  async put(item: Item): Promise<void> {
    while (this.#items.length >= this.#limit && !this.#isClosed) {
      await new Promise<void>((resolve) => this.#wakePutters.push(resolve))
    }
    if (this.#isClosed) return
    this.#items.push(item)
    this.#wakeTaker()
  }

  /** What is in it is still taken; nothing more comes in. */
  close(): void {
    this.#isClosed = true
    this.#wakeTaker()
    this.#wakeAll()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    while (!this.#isClosed || this.#items.length > 0) {
      const items = this.#items
      this.#items = []
      this.#wakeAll()
      yield* items
      if (this.#items.length > 0 || this.#isClosed) continue
      await new Promise<void>((resolve) => {
        this.#wakeTaker = resolve
      })
    }
  }

  #wakeAll(): void {
    const waiting = this.#wakePutters
    this.#wakePutters = []
    for (const wake of waiting) wake()
  }
}
