import { createHash } from 'node:crypto'
import type { NetworkName } from '../campaign/networks.ts'
import type { Instant } from '../clock/clock.ts'

/** A network's own list of what trends, at one place or on one server. Looking at it may cost money. */
export interface TrendingList {
  readonly network: NetworkName
  /** Stable, as the ledger names it: `woeid:1`, `server:mastodon.social`, `topics`. */
  readonly place: string
  /** How often it is looked at, in milliseconds. */
  readonly everyMs: number
  /** What one look costs, in 1/1000 $; missing where it is free. */
  readonly mills?: number
  /** Until when the network asked not to be asked; undefined where it did not. */
  closedUntil?(now: Instant): Instant | undefined
  /** Throws a NetworkError with a sentence that says what to do. */
  read(signal?: AbortSignal): Promise<ListSeen>
}

/** The first entry has rank 1. */
export interface ListSeen {
  entries: readonly TrendingEntry[]
  /** SHA-256 of the answer's bytes, as 64 hexadecimal digits. */
  raw: string
}

export interface TrendingEntry {
  name: string
  /** How often it was used lately, where the network says so; what “lately” is differs. */
  count?: number
}

/** A network that counts posts with a hashtag itself. */
export interface NetworkCounter {
  readonly network: NetworkName
  /** As the ledger names it. */
  readonly source: string
  readonly everyMs: number
  readonly mills?: number
  closedUntil?(now: Instant): Instant | undefined
  /** What is asked for a hashtag, without its `#`. */
  query(hashtag: string): string
  /** One count for each whole step in [from, until). Throws a NetworkError with a sentence that says what to do. */
  read(asked: { hashtag: string; from: Instant; until: Instant }, signal?: AbortSignal): Promise<CountsSeen>
  /** Posts younger than this are not all counted yet, in milliseconds. */
  readonly delayMs: number
}

export interface CountsSeen {
  from: Instant
  seconds: number
  counts: readonly number[]
  raw: string
}

/** A network that is measured with the operator's own key, for money, where an organizer switched it on for a storm. */
export interface PaidMeasuring {
  readonly network: NetworkName
  readonly counter: NetworkCounter
  /** The lists of those places; a place that the network does not know has none. */
  lists(places: readonly string[]): TrendingList[]
  /** More places than this cannot be looked at within the network's own limits. */
  readonly mostPlaces: number
  readonly prices: Prices
}

/** In 1/1000 $ a call, as published at `source` on its date. */
export interface Prices {
  countsMills: number
  trendsMills: number
  source: { title: string; address: string; date: string }
}

/** What the ledger keeps of an answer that may hold people: its hash. */
export function rawHash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
