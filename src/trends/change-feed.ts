import type { VerdictChange } from './trend.ts'

const mostUnread = 10_000

/** Hands each change to whoever asked for changes, and keeps those that `advance` has not told yet. */
export class ChangeFeed {
  #unread: VerdictChange[] = []
  readonly #readers = new Set<Reader>()

  get unread(): VerdictChange[] {
    return this.#unread
  }

  push(change: VerdictChange): void {
    this.#unread.push(change)
    if (this.#unread.length > mostUnread) this.#unread.shift()
    for (const reader of this.#readers) reader.push(change)
  }

  take(): VerdictChange[] {
    const changes = this.#unread
    this.#unread = []
    return changes
  }

  load(changes: VerdictChange[]): void {
    this.#unread = changes
  }

  /** Everything pushed from now on, until `signal` is aborted or the caller stops. A slow reader misses the oldest. */
  read(signal?: AbortSignal): AsyncIterable<VerdictChange> {
    const reader = new Reader()
    this.#readers.add(reader)
    const stop = () => reader.stop()
    signal?.addEventListener('abort', stop, { once: true })
    if (signal?.aborted) reader.stop()
    const leave = () => {
      this.#readers.delete(reader)
      signal?.removeEventListener('abort', stop)
    }
    return reader.all(leave)
  }
}

class Reader {
  readonly #waiting: VerdictChange[] = []
  #isStopped = false
  #wake: () => void = () => undefined

  push(change: VerdictChange): void {
    this.#waiting.push(change)
    if (this.#waiting.length > mostUnread) this.#waiting.shift()
    this.#wake()
  }

  stop(): void {
    this.#isStopped = true
    this.#wake()
  }

  async *all(leave: () => void): AsyncGenerator<VerdictChange> {
    try {
      while (true) {
        for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) yield next
        if (this.#isStopped) return
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    } finally {
      leave()
    }
  }
}
