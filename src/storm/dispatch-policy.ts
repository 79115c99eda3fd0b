import { type Instant, later } from '../hour/instant.ts'
import { RateLimited, Refused, SignedOut, Unreachable } from '../networks/errors.ts'

/** Durations in milliseconds. A lease outlives a call, so that a live holder never loses what it is sending. */
export interface DispatchTimings {
  leaseMs: number
  /** After this long a call that was cut off can no longer take effect on the other side. */
  settleMs: number
  /** How long after the end of a storm a doubtful post is still read back. */
  readBackMs: number
}

export const dispatchTimings: DispatchTimings = { leaseMs: 20_000, settleMs: 10_000, readBackMs: 15 * 60_000 }

export type AfterFailure =
  /** Nothing has arrived: back to planned, to be tried again at `at`. */
  | { next: 'release'; at: Instant }
  /** It may have arrived: read back at `at`, before anything else. */
  | { next: 'doubt'; at: Instant }
  /** It has not arrived and never will. */
  | { next: 'fail'; why: string; signedOut: boolean }

/**
 * What a failed call means. A first attempt that was surely not taken is as if it had not been; after an attempt that
 * may have been taken, only reading back can tell.
 */
export function afterFailure(error: unknown, attempts: number, now: Instant): AfterFailure {
  const certain = attempts <= 1
  const final = error instanceof Refused || error instanceof SignedOut
  if (final && certain) return { next: 'fail', why: error.message, signedOut: error instanceof SignedOut }
  if (error instanceof RateLimited) return { next: certain ? 'release' : 'doubt', at: error.retryAt }
  if (error instanceof Unreachable && certain) return { next: 'release', at: later(now, backoffMs(attempts)) }
  return { next: 'doubt', at: later(now, backoffMs(attempts)) }
}

export type AfterReadingBack = { next: 'send again' } | { next: 'read again'; at: Instant } | { next: 'missed' }

/** What it means that a post which may have left does not stand there. */
export function afterNothingFound(
  flight: { lastSentAt: Instant; endsAt: Instant },
  now: Instant,
  { settleMs }: DispatchTimings,
): AfterReadingBack {
  const settled = later(flight.lastSentAt, settleMs)
  if (now < settled) return { next: 'read again', at: settled }
  return now < flight.endsAt ? { next: 'send again' } : { next: 'missed' }
}

/** Half a second, doubling, at most ten seconds. */
export function backoffMs(attempts: number): number {
  return Math.min(10_000, 500 * 2 ** Math.max(0, attempts - 1))
}
