import type { NetworkName } from '../campaign/networks.ts'
import type { Clock } from '../clock/clock.ts'
import { RateLimited } from '../networks/errors.ts'
import { HostLimits, longestHoldMs } from '../networks/host-limits.ts'
import { hostRate, postsAtOnce, requestsPerPost } from '../networks/host-rate.ts'
import { countedAt } from '../networks/policy.ts'
import type { HostRoom } from '../store/outbox.ts'
import { waitAfter } from './dispatch-policy.ts'
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
  readonly #places = new Map<string, Place>()

  constructor(requestsPer5Minutes: (network: NetworkName) => number, limits: HostLimits = new HostLimits()) {
    this.#requestsPer5Minutes = requestsPer5Minutes
    this.#limits = limits
  }

  /** Answers 0 and lets it in, or the milliseconds after which to come again. */
  enter({ host, network }: Place, now: number, errand: Errand = { requests: requestsPerPost, spare: 0 }): number {
    this.#places.set(host, { host, network })
    const held = this.#heldMs({ host, network }, now)
    if (held > 0) return held
    const underway = this.#underway.get(host) ?? 0
    if (underway >= postsAtOnce) return lookAgainMs
    const wait = this.#bucket(countedAt(network, host), network, now).take(now, errand.requests, errand.spare)
    if (wait === 0) this.#underway.set(host, underway + 1)
    return wait
  }

  /** How many more each host would let in now, so that no more are claimed for it; `least` also where it is full. */
  room(now: number, least = 0): HostRoom {
    const known = new Map<string, number>()
    for (const place of this.#places.values()) known.set(place.host, Math.max(least, this.#roomAt(place, now)))
    return { known, otherwise: postsAtOnce }
  }

  #roomAt(place: Place, now: number): number {
    if (this.#heldMs(place, now) > 0) return 0
    const { host, network } = place
    const free = postsAtOnce - (this.#underway.get(host) ?? 0)
    return Math.min(free, this.#bucket(countedAt(network, host), network, now).room(now, requestsPerPost))
  }

  /** Hosts that let nobody in now. */
  closed(now: number): string[] {
    return [...this.room(now).known].filter(([, room]) => room === 0).map(([host]) => host)
  }

  leave({ host }: Pick<Place, 'host'>): void {
    const underway = this.#underway.get(host)
    if (underway) this.#underway.set(host, underway - 1)
  }

  #heldMs({ host, network }: Place, now: number): number {
    return Math.max(this.#limits.waitMs(host, now), this.#limits.waitMs(countedAt(network, host), now))
  }

  /** Does as the host asked, where that is what went wrong; a limit of one account holds up nobody else. */
  obey(place: Place, error: unknown, clock: Clock): void {
    if (!(error instanceof RateLimited) || error.of === 'account') return
    const now = clock.steady()
    this.hold(place, now + waitAfter(error, 0, clock.now()), now)
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
