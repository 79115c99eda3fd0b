import { type Clock, systemClock } from '../../../clock/clock.ts'
import type { Backoff } from '../../bluesky/stream/backoff.ts'
import type { PaceRate } from './pace.ts'

export interface ListenSettings {
  clock: Clock
  /** Guarded, with room for a page of forty posts. */
  fetch: typeof globalThis.fetch
  /** Guarded, for answers that take minutes. */
  streamFetch: typeof globalThis.fetch
  random: () => number
  backoff: Backoff
  /** How often a timeline is asked for what is new; while it is streamed, only to see that nothing was missed. */
  pollMs: number
  pollBesideStreamMs: number
  /** How often it is read once more for posts that reached the server late, and for how long a post may be on its way. */
  rereadMs: number
  lateMs: number
  /** A heartbeat speaks for what was posted this long before, since posts need a moment from server to server. */
  settleMs: number
  /** How long after it was told a post is looked at again, for each time. */
  lookAfterMs: readonly number[]
  /** A stream without a sign of life for this long is opened anew. */
  silenceMs: number
  /** A server that lets nobody stream, or tells only its members, is asked again after this long. */
  refusedMs: number
  pace?: PaceRate
}

const second = 1000
const minute = 60 * second

export const usualSettings: Omit<ListenSettings, 'fetch' | 'streamFetch'> = {
  clock: systemClock,
  random: Math.random,
  backoff: { firstMs: second, longestMs: minute },
  pollMs: 5 * second,
  pollBesideStreamMs: minute,
  rereadMs: minute,
  lateMs: 10 * minute,
  settleMs: 3 * second,
  lookAfterMs: [15 * minute, 75 * minute],
  silenceMs: minute,
  refusedMs: 10 * minute,
}
