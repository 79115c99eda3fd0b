import { type Clock, type Instant, later } from '../../../clock/clock.ts'
import { retryAt } from '../../retry-at.ts'

/** Half of the 300 requests in 5 minutes that a server takes from one address: publishing has the other half. */
const usual = { burst: 40, perSecond: 0.5 }
const longestWaitMs = 15 * 60_000
/** With so few left by its own count, we wait until the server counts anew. */
const fewLeft = 10

export interface PaceRate {
  burst: number
  perSecond: number
}

/** Lets questions to one server through at the rate that its limits allow. */
export class Pace {
  readonly #clock: Clock
  readonly #rate: PaceRate
  #tokens: number
  #asOf: Instant

  constructor(clock: Clock, rate: PaceRate = usual) {
    this.#clock = clock
    this.#rate = rate
    this.#tokens = rate.burst
    this.#asOf = clock.now()
  }

  /** Resolves when the next question may be asked, or when the signal aborts. */
  async turn(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.#grow()
      if (this.#tokens >= 1) {
        this.#tokens -= 1
        return
      }
      const missing = ((1 - this.#tokens) / this.#rate.perSecond) * 1000
      await this.#clock.sleepUntil(later(this.#asOf, Math.ceil(missing)), signal)
    }
  }

  /** Whether a question that can wait may be asked without keeping more urgent ones. */
  hasRoom(): boolean {
    this.#grow()
    return this.#tokens >= Math.min(5, this.#rate.burst / 2)
  }

  /** The server counts too, and its word is the law. */
  heed(headers: Headers): void {
    const left = headers.get('x-ratelimit-remaining')
    if (left === null || !/^\d+$/.test(left) || Number(left) > fewLeft) return
    this.waitUntil(retryAt(headers, this.#clock.now()))
  }

  waitUntil(at: Instant): void {
    const latest = later(this.#clock.now(), longestWaitMs)
    this.#tokens = 0
    this.#asOf = at < latest ? at : latest
  }

  #grow(): void {
    const now = this.#clock.now()
    if (now <= this.#asOf) return
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + ((now - this.#asOf) / 1000) * this.#rate.perSecond)
    this.#asOf = now
  }
}
