import type { Instant } from '../hour/instant.ts'
import { RateLimited, Refused, SignedOut, Unreachable } from '../networks/errors.ts'

/** Durations in milliseconds. A lease outlives a call, so that a live holder never loses what it is sending. */
export interface DispatchTimings {
  leaseMs: number
  /** A call begins within this long after its launch was asked for, or not at all. */
  launchMs: number
  /** This long after it began a call that was cut off can no longer take effect on the other side. */
  settleMs: number
  /** How long after the end of a storm a doubtful post is still read back. */
  readBackMs: number
}

export const dispatchTimings: DispatchTimings = {
  leaseMs: 20_000,
  launchMs: 5_000,
  settleMs: 10_000,
  readBackMs: 15 * 60_000,
}

export type AfterFailure =
  /** Nothing has arrived: back to planned, to be tried again in `waitMs`. */
  | { next: 'release'; waitMs: number }
  /** It may have arrived: read back in `waitMs`, before anything else. */
  | { next: 'doubt'; waitMs: number }
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
  const waitMs = waitAfter(error, attempts, now)
  const isNothing = certain && (error instanceof RateLimited || error instanceof Unreachable)
  return isNothing ? { next: 'release', waitMs } : { next: 'doubt', waitMs: Math.min(waitMs, longestDoubtMs) }
}

/** As long as the server asks for, and otherwise a little longer each time. */
export function waitAfter(error: unknown, attempts: number, now: Instant): number {
  return error instanceof RateLimited ? Math.max(0, error.retryAt - now) : backoffMs(attempts)
}

/** However long a server wants no more posts, whether one stands there is asked before. */
export const longestDoubtMs = 60_000

/** How long after a launch was asked for its call may begin: before its storm ends, by the time that allowed it. */
export function mayBeginWithinMs(flight: { asOf: Instant; endsAt: Instant }, { launchMs }: DispatchTimings): number {
  return Math.min(launchMs, flight.endsAt - flight.asOf)
}

export type AfterReadingBack = { next: 'send again' } | { next: 'read again'; waitMs: number } | { next: 'missed' }

/** What it means that a post which may have left does not stand there, `settlesInMs` before it can no longer arrive. */
export function afterNothingFound(flight: { asOf: Instant; endsAt: Instant }, settlesInMs: number): AfterReadingBack {
  if (settlesInMs > 0) return { next: 'read again', waitMs: settlesInMs }
  return flight.asOf < flight.endsAt ? { next: 'send again' } : { next: 'missed' }
}

/** Half a second, doubling, at most ten seconds. */
export function backoffMs(attempts: number): number {
  return Math.min(10_000, 500 * 2 ** Math.max(0, attempts - 1))
}
