import type { Rate } from '../networks/host-rate.ts'

/** Times are steady milliseconds: by a clock that is set back, nothing would be to be had for as long as that. */
export class TokenBucket {
  readonly #rate: Rate
  #tokens: number
  #asOf: number

  constructor(rate: Rate, now: number) {
    this.#rate = rate
    this.#tokens = rate.burst
    this.#asOf = now
  }

  /** Takes `cost` tokens, if `spare` are left then, and answers 0; or takes nothing and answers the milliseconds to wait. */
  take(now: number, cost = 1, spare = 0): number {
    const asOf = this.#grow(now)
    const needed = cost + spare
    if (this.#tokens < needed) return asOf - now + Math.ceil(((needed - this.#tokens) / this.#rate.perSecond) * 1000)
    this.#tokens -= cost
    return 0
  }

  /** How often `cost` could be taken at once. */
  room(now: number, cost = 1): number {
    return this.#grow(now) > now ? 0 : Math.floor(this.#tokens / cost)
  }

  /** Answers the time as of which its tokens are: in the future where the host asked us to wait. */
  #grow(now: number): number {
    const asOf = Math.max(now, this.#asOf)
    const grown = ((asOf - this.#asOf) / 1000) * this.#rate.perSecond
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + grown)
    this.#asOf = asOf
    return asOf
  }

  /** The host asked us to wait: nothing more is to be had until then. */
  drainUntil(until: number): void {
    this.#tokens = 0
    this.#asOf = Math.max(until, this.#asOf)
  }
}
