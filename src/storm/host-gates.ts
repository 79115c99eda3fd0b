import type { NetworkName } from '../campaign/networks.ts'
import { HostLimits, longestHoldMs } from '../networks/host-limits.ts'
import { hostRate, postsAtOnce, requestsPerPost } from '../networks/host-rate.ts'
import { countedAt } from '../networks/policy.ts'
import { TokenBucket } from './token-bucket.ts'

/** After this long somebody looks again at a host that has enough on its way. */
export const lookAgainMs = 250

/** What one visit costs its host, and how much must be left for others then. */
export interface Errand {
  requests: number
  spare: number
}

interface Place {
  host: string
  network: NetworkName
}

/** Keeps each host within its network's limit and its own words, and a slow one from holding up the others. Times are steady milliseconds. */
export class HostGates {
  readonly #requestsPer5Minutes: (network: NetworkName) => number
  readonly #limits: HostLimits
  readonly #buckets = new Map<string, TokenBucket>()
  readonly #underway = new Map<string, number>()

  constructor(requestsPer5Minutes: (network: NetworkName) => number, limits: HostLimits = new HostLimits()) {
    this.#requestsPer5Minutes = requestsPer5Minutes
    this.#limits = limits
  }

  /** Answers 0 and lets it in, or the milliseconds after which to come again. */
  enter({ host, network }: Place, now: number, errand: Errand = { requests: requestsPerPost, spare: 0 }): number {
    const counted = countedAt(network, host)
    const held = Math.max(this.#limits.waitMs(host, now), this.#limits.waitMs(counted, now))
    if (held > 0) return held
    const underway = this.#underway.get(host) ?? 0
    if (underway >= postsAtOnce) return lookAgainMs
    const wait = this.#bucket(counted, network, now).take(now, errand.requests, errand.spare)
    if (wait === 0) this.#underway.set(host, underway + 1)
    return wait
  }

  leave({ host }: Pick<Place, 'host'>): void {
    const underway = this.#underway.get(host)
    if (underway) this.#underway.set(host, underway - 1)
  }

  /** The host asked us to wait: nobody enters before then, and the first who do find nothing saved up. */
  hold({ host, network }: Place, until: number, now: number): void {
    this.#limits.hold(host, until, now)
    if (countedAt(network, host) === host) this.#buckets.get(host)?.drainUntil(Math.min(until, now + longestHoldMs))
  }

  #bucket(counted: string, network: NetworkName, now: number): TokenBucket {
    const known = this.#buckets.get(counted)
    if (known) return known
    const bucket = new TokenBucket(hostRate(this.#requestsPer5Minutes(network)), now)
    this.#buckets.set(counted, bucket)
    return bucket
  }
}
