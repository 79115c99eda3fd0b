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
  /** A post is left with its server so long before the latest moment for that, at the least. */
  marginMs: number
  /** So near its moment a server may have begun to publish a post, whatever our clock and its own say. */
  nearMs: number
  /** So late a server may be with a post that was left with it before it is asked back. */
  graceMs: number
  /** After a server could not be reached long before a moment, it is left alone for so long. */
  unhurriedMs: number
}

export const dispatchTimings: DispatchTimings = {
  leaseMs: 20_000,
  launchMs: 5_000,
  settleMs: 10_000,
  readBackMs: 15 * 60_000,
  marginMs: 60_000,
  nearMs: 60_000,
  graceMs: 30_000,
  unhurriedMs: 60_000,
}

/** After this nothing is waited for any more, neither an answer nor a host that wants to be left alone. */
export function isLastLook(flight: { asOf: Instant; endsAt: Instant }, { readBackMs }: DispatchTimings): boolean {
  return flight.asOf >= flight.endsAt + readBackMs
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

export type AfterHandingOver =
  /** Nothing of it is there: planned again, to be handed over again in `waitMs`, or to leave directly at its moment. */
  | { next: 'home'; waitMs: number; directly: boolean; signedOut: boolean }
  /** The server may hold it. */
  | { next: 'doubt'; waitMs: number }

/** What a failed hand-over means, long before its moment: nothing is failed by it, since the post can leave directly. */
export function afterHandingOver(
  error: unknown,
  { dueAt, asOf }: { dueAt: Instant; asOf: Instant },
  now: Instant,
  { unhurriedMs }: DispatchTimings,
): AfterHandingOver {
  const home = { next: 'home', waitMs: 0, directly: false, signedOut: false } as const
  if (error instanceof Refused) return { ...home, directly: true }
  if (error instanceof SignedOut) return { ...home, signedOut: true }
  if (error instanceof RateLimited)
    return { ...home, waitMs: Math.min(waitAfter(error, 0, now), Math.max(0, dueAt - asOf)) }
  if (error instanceof Unreachable) return { ...home, waitMs: unhurriedMs }
  return { next: 'doubt', waitMs: backoffMs(1) }
}

/** Shortly before its moment, and after it, a server may publish what it gives back all the same. */
export function mayHaveBegun(dueAt: Instant, now: number, { nearMs }: DispatchTimings): boolean {
  return now > dueAt - nearMs
}

/** How long a server that could not be asked about what it holds is left alone: not for long about its moment. */
export function askAgainInMs(
  error: unknown,
  { dueAt, asOf, recall }: { dueAt: Instant; asOf: Instant; recall?: unknown },
  now: Instant,
  timings: DispatchTimings,
): number {
  if (error instanceof SignedOut) return longestDoubtMs
  if (error instanceof RateLimited) return Math.min(waitAfter(error, 0, now), longestDoubtMs)
  const isNear = mayHaveBegun(dueAt, asOf, timings)
  if (isNear && asOf < dueAt + timings.graceMs) return backoffMs(3)
  return isNear || recall !== undefined ? backoffMs(6) : timings.unhurriedMs
}
