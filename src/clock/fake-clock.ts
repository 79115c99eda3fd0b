import { type Clock, type Instant, instant } from './clock.ts'

interface Sleeper {
  at: Instant
  wake: () => void
}

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  #now: Instant
  #sleepers: Sleeper[] = []

  constructor(start: Instant | number = 0) {
    this.#now = instant(start)
  }

  now(): Instant {
    return this.#now
  }

  sleepUntil(at: Instant, signal?: AbortSignal): Promise<void> {
    if (at <= this.#now || signal?.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const sleeper = { at, wake: resolve }
      this.#sleepers.push(sleeper)
      signal?.addEventListener('abort', () => this.#wake(sleeper), { once: true })
    })
  }

  steady(): number {
    return this.#now
  }

  pause(ms: number, signal?: AbortSignal): Promise<void> {
    return this.sleepUntil(instant(this.#now + ms), signal)
  }

  /** Moves to `at`, waking sleepers in the order of their instants and letting each one run before the next. */
  async advanceTo(at: Instant | number): Promise<void> {
    for (let next = this.#earliest(at); next; next = this.#earliest(at)) {
      this.#now = instant(Math.max(this.#now, next.at))
      this.#wake(next)
      await settle()
    }
    this.#now = instant(Math.max(this.#now, at))
    await settle()
  }

  async advance(ms: number): Promise<void> {
    await this.advanceTo(this.#now + ms)
  }

  #earliest(until: number): Sleeper | undefined {
    return this.#sleepers.filter((sleeper) => sleeper.at <= until).sort((a, b) => a.at - b.at)[0]
  }

  #wake(sleeper: Sleeper): void {
    this.#sleepers = this.#sleepers.filter((other) => other !== sleeper)
    sleeper.wake()
  }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
