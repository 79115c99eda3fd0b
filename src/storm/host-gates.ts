import type { NetworkName } from '../campaign/networks.ts'
import type { HostRoom } from '../store/outbox.ts'
import { TokenBucket } from './token-bucket.ts'

const underwayPerHost = 8
/** Renewing a session, publishing, and perhaps reading back. */
const requestsPerPost = 3
const lookAgainMs = 250

interface Gate {
  bucket: TokenBucket
  underway: number
}

/** Keeps each host within its network's limit, and a slow host from holding up the others. Times are steady milliseconds. */
export class HostGates {
  readonly #requestsPer5Minutes: (network: NetworkName) => number
  readonly #gates = new Map<string, Gate>()

  constructor(requestsPer5Minutes: (network: NetworkName) => number) {
    this.#requestsPer5Minutes = requestsPer5Minutes
  }

  /** Answers 0 and lets it in, or the milliseconds after which to come again. */
  enter({ host, network }: { host: string; network: NetworkName }, now: number): number {
    const gate = this.#gates.get(host) ?? this.#open(host, network, now)
    if (gate.underway >= underwayPerHost) return lookAgainMs
    const wait = gate.bucket.take(now, requestsPerPost)
    if (wait === 0) gate.underway += 1
    return wait
  }

  /** How many more each host would let in now, so that no more are claimed for it; `least` also where it is full. */
  room(now: number, least = 0): HostRoom {
    const known = new Map<string, number>()
    for (const [host, { bucket, underway }] of this.#gates)
      known.set(host, Math.max(least, Math.min(underwayPerHost - underway, bucket.room(now, requestsPerPost))))
    return { known, otherwise: underwayPerHost }
  }

  /** Hosts that let nobody in now. */
  closed(now: number): string[] {
    return [...this.room(now).known].filter(([, room]) => room === 0).map(([host]) => host)
  }

  leave({ host }: { host: string }): void {
    const gate = this.#gates.get(host)
    if (gate) gate.underway -= 1
  }

  /** The host asked us to wait: nobody enters before then. */
  hold({ host }: { host: string }, until: number): void {
    this.#gates.get(host)?.bucket.drainUntil(until)
  }

  #open(host: string, network: NetworkName, now: number): Gate {
    const perSecond = this.#requestsPer5Minutes(network) / 300
    const gate = {
      bucket: new TokenBucket({ burst: Math.max(requestsPerPost, perSecond * 30), perSecond }, now),
      underway: 0,
    }
    this.#gates.set(host, gate)
    return gate
  }
}
