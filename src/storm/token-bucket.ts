import type { Instant } from '../hour/instant.ts'

/** How much may leave towards one host: `burst` at once, `perSecond` in the long run. */
export interface Rate {
  burst: number
  perSecond: number
}

export class TokenBucket {
  readonly #rate: Rate
  #tokens: number
  #asOf: Instant

  constructor(rate: Rate, now: Instant) {
    this.#rate = rate
    this.#tokens = rate.burst
    this.#asOf = now
  }

  /** Takes `cost` tokens and answers 0, or takes nothing and answers the milliseconds to wait. */
  take(now: Instant, cost = 1): number {
    const asOf = Math.max(now, this.#asOf) as Instant
    const grown = ((asOf - this.#asOf) / 1000) * this.#rate.perSecond
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + grown)
    this.#asOf = asOf
    if (this.#tokens < cost) return asOf - now + Math.ceil(((cost - this.#tokens) / this.#rate.perSecond) * 1000)
    this.#tokens -= cost
    return 0
  }

  /** The host asked us to wait: nothing more is to be had until then. */
  drainUntil(until: Instant): void {
    this.#tokens = 0
    this.#asOf = until > this.#asOf ? until : this.#asOf
  }
}
