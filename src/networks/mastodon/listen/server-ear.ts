import { type Instant, later } from '../../../clock/clock.ts'
import { tagKey } from '../../../trends/index.ts'
import { backoffMs } from '../../bluesky/stream/backoff.ts'
import { NetworkError, RateLimited } from '../../errors.ts'
import { MembersOnly } from './ask.ts'
import { LookAgain } from './look-again.ts'
import type { Position } from './position.ts'
import { type EarDeps, TagEar } from './tag-ear.ts'
import { TagStream } from './tag-stream.ts'

/** Listens to one server, whatever the others do: one question after another, its streams beside. */
export class ServerEar {
  readonly #deps: EarDeps
  readonly #again: LookAgain
  readonly #positions: ReadonlyMap<string, Position>
  readonly #ears = new Map<string, { ear: TagEar; stop: AbortController; streaming: Promise<void> }>()
  #isLive = false
  #attempts = 0

  constructor(deps: Omit<EarDeps, 'answered'>, positions: ReadonlyMap<string, Position>) {
    this.#deps = { ...deps, answered: () => this.#answered() }
    this.#positions = positions
    this.#again = new LookAgain(this.#deps)
  }

  /** Rounds until the signal aborts. `tags` answers what is followed here by then. */
  async run(tags: () => readonly string[], signal: AbortSignal): Promise<void> {
    const { clock, pollMs } = this.#deps.settings
    while (!signal.aborted) {
      this.#follow(tags(), signal)
      const began = clock.now()
      const waitUntil = await this.#round(began, signal).catch((failure: unknown) => this.#failed(failure, signal))
      await clock.sleepUntil(waitUntil ?? later(began, pollMs), signal)
    }
    for (const { stop } of this.#ears.values()) stop.abort()
    await Promise.all([...this.#ears.values()].map(({ streaming }) => streaming))
  }

  #follow(tags: readonly string[], signal: AbortSignal): void {
    const wanted = new Map(tags.map((tag) => [tagKey(tag), tag]))
    for (const [key, { stop }] of this.#ears) {
      if (wanted.has(key)) continue
      stop.abort()
      this.#ears.delete(key)
    }
    for (const [key, tag] of wanted) {
      if (this.#ears.has(key)) continue
      const stop = new AbortController()
      const ear = new TagEar(tag, key, this.#deps, this.#positions.get(key))
      const streaming = new TagStream(ear, this.#deps).run(AbortSignal.any([stop.signal, signal]))
      this.#ears.set(key, { ear, stop, streaming })
    }
  }

  async #round(began: Instant, signal: AbortSignal): Promise<undefined> {
    const { settings, say, server } = this.#deps
    const ears = [...this.#ears.values()].map(({ ear }) => ear)
    for (const ear of ears) await ear.read(signal)
    if (signal.aborted || ears.length === 0) return
    this.#attempts = 0
    await say({ kind: 'heartbeat', at: later(began, -settings.settleMs), by: server.id })
    await this.#again.look(ears, signal)
  }

  async #answered(): Promise<void> {
    if (this.#isLive) return
    this.#isLive = true
    const { say, server } = this.#deps
    const isResumed = [...this.#ears.values()].some(({ ear }) => ear.isResumed)
    await say({ kind: 'connected', by: server.id, ...(isResumed && { resumedFrom: 'where it was' }) })
  }

  /** Answers when to try again. Whatever a server does wrong stays with that server. */
  async #failed(failure: unknown, signal: AbortSignal): Promise<Instant | undefined> {
    if (signal.aborted) return undefined
    const { say, server, settings, pace } = this.#deps
    const wasLive = this.#isLive
    this.#isLive = false
    if (wasLive || this.#attempts === 0) await say({ kind: 'disconnected', why: this.#whyOf(failure), by: server.id })
    const backoff = later(settings.clock.now(), backoffMs(this.#attempts++, settings.backoff, settings.random))
    if (failure instanceof MembersOnly) return later(settings.clock.now(), settings.refusedMs)
    if (!(failure instanceof RateLimited)) return backoff
    pace.waitUntil(failure.retryAt)
    return failure.retryAt
  }

  #whyOf(failure: unknown): string {
    if (failure instanceof RateLimited) return `${this.#deps.server.host} asks us to wait.`
    if (failure instanceof NetworkError) return failure.message
    return `What ${this.#deps.server.host} answered could not be read.`
  }
}
