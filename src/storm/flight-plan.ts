import type { NetworkName } from '../campaign/networks.ts'
import { type Instant, instant, later } from '../hour/instant.ts'
import { hostRate, postsAtOnce, requestsPerPost } from '../networks/host-rate.ts'
import { countedAt } from '../networks/policy.ts'
import { lookAgainMs } from './host-gates.ts'
import { TokenBucket } from './token-bucket.ts'

/** A consented post that waits for its moment. */
export interface Waiting {
  id: string
  network: NetworkName
  host: string
  dueAt: Instant
  /** Its own server holds it already and publishes it by itself, so that it costs nothing in the storm. */
  isHeldThere?: boolean
}

/** When a post leaves by the plan: not before `from`, and by `until` unless something goes wrong. */
export interface Leaving {
  id: string
  network: NetworkName
  host: string
  from: Instant
  until: Instant
  /** False where its storm is over by then. */
  fits: boolean
}

/** What is awaited at one host, first to last. */
export interface HostPlan {
  network: NetworkName
  host: string
  posts: number
  firstAt: Instant
  lastAt: Instant
  /** When the last one that fits has left, at the latest. */
  finishAt: Instant
  tooMany: number
}

export interface PlanTerms {
  /** From when on posts may leave: T-zero, or now where that is over. */
  startsAt: Instant
  endsAt: Instant
  requestsPer5Minutes: (network: NetworkName) => number
}

/** How long a call keeps its place, so that slower hosts than this are later than planned. */
const callMs = 2000
/** The dispatcher looks at what is due at least this often. */
const lookMs = 100
/** Between the moment at which a post may leave and the one at which the dispatcher has noticed. */
const slackMs = 2000

/**
 * When each post leaves, in the order of their moments: the same token buckets and the same places at each host as those
 * through which dispatch sends, on a clock that is only imagined.
 */
export function planFlights(waiting: readonly Waiting[], terms: PlanTerms): Leaving[] {
  const lanes = Map.groupBy(waiting, ({ network, host }) => `${network} ${countedAt(network, host)}`)
  return [...lanes.values()].flatMap((lane) => planLane(lane.toSorted(byMoment), terms))
}

function byMoment(a: Waiting, b: Waiting): number {
  return a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1)
}

/** All that is counted at one limit, one after the other. */
function planLane(lane: readonly Waiting[], { startsAt, endsAt, requestsPer5Minutes }: PlanTerms): Leaving[] {
  const network = lane[0]?.network ?? 'pretend'
  const bucket = new TokenBucket(hostRate(requestsPer5Minutes(network)), startsAt)
  const places = new Places()
  let last: Instant = startsAt
  return lane.map((post) => {
    const due = instant(Math.max(post.dueAt, startsAt))
    if (post.isHeldThere) return leaving(post, due, endsAt)
    last = places.take(post.host, takeTokens(bucket, instant(Math.max(due, last))))
    return leaving(post, last, endsAt)
  })
}

function takeTokens(bucket: TokenBucket, at: Instant): Instant {
  const wait = bucket.take(at, requestsPerPost)
  return wait === 0 ? at : takeTokens(bucket, later(at, wait))
}

/** A place at a host is free again when the call that had it is over and somebody has looked. */
class Places {
  readonly #taken = new Map<string, Instant[]>()

  take(host: string, at: Instant): Instant {
    const taken = this.#taken.get(host) ?? []
    const before = taken.at(-postsAtOnce)
    const from = before === undefined ? at : instant(Math.max(at, before + callMs + lookAgainMs + lookMs))
    this.#taken.set(host, [...taken.slice(1 - postsAtOnce), from])
    return from
  }
}

function leaving({ id, network, host }: Waiting, from: Instant, endsAt: Instant): Leaving {
  const until = later(from, slackMs)
  return { id, network, host, from, until, fits: until <= endsAt }
}

/** The plan by host; the fullest first. */
export function hostPlans(leavings: readonly Leaving[]): HostPlan[] {
  const hosts = Map.groupBy(leavings, ({ network, host }) => `${network} ${host}`)
  const plans = [...hosts.values()].map(hostPlan)
  return plans.toSorted((a, b) => b.posts - a.posts || (a.host < b.host ? -1 : 1))
}

function hostPlan(leavings: readonly Leaving[]): HostPlan {
  const { network, host } = leavings[0] as Leaving
  const fitting = leavings.filter(({ fits }) => fits)
  const all = fitting.length > 0 ? fitting : leavings
  return {
    network,
    host,
    posts: leavings.length,
    firstAt: instant(Math.min(...all.map(({ from }) => from))),
    lastAt: instant(Math.max(...all.map(({ from }) => from))),
    finishAt: instant(Math.max(...all.map(({ until }) => until))),
    tooMany: leavings.length - fitting.length,
  }
}
