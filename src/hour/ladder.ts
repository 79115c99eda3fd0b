import { Temporal } from 'temporal-polyfill'
import type { Instant } from './instant.ts'

/** When a supporter may be reminded of a storm. */
export const rungs = ['week', 'day', 'hour', 'five', 'go', 'result'] as const
export type Rung = (typeof rungs)[number]

/** What a supporter gets who chose nothing else. */
export const usualRungs: readonly Rung[] = ['day', 'hour', 'go', 'result']

const minute = 60_000
const beforeMs: Record<Exclude<Rung, 'result'>, number> = {
  week: 7 * 24 * 60 * minute,
  day: 24 * 60 * minute,
  hour: 60 * minute,
  five: 5 * minute,
  go: 0,
}
/** The report is written soon after the storm; nobody waits for it to the minute. */
const resultAfterMs = 30 * minute

/** Whole hours of the day on the wall, 0 to 23; `from` 22 `to` 8 is a night. */
export interface QuietHours {
  from: number
  to: number
}

export interface Reader {
  zone: string
  quiet?: QuietHours | undefined
}

/**
 * When somebody is to be told; undefined where they would rather sleep. What comes before a storm comes earlier, before
 * their quiet hours begin, what comes after it later; five minutes before it there is no earlier. GO was asked for.
 */
export function momentOf(rung: Rung, storm: { tZero: Instant; minutes: number }, reader: Reader): Instant | undefined {
  if (rung === 'result') return afterQuiet((storm.tZero + storm.minutes * minute + resultAfterMs) as Instant, reader)
  const meant = (storm.tZero - beforeMs[rung]) as Instant
  if (rung === 'go' || !isQuiet(meant, reader)) return meant
  return rung === 'five' ? undefined : beforeQuiet(meant, reader)
}

export function isQuiet(at: Instant, { zone, quiet }: Reader): boolean {
  if (!quiet || quiet.from === quiet.to) return false
  const { hour } = wall(at, zone)
  return quiet.from < quiet.to ? hour >= quiet.from && hour < quiet.to : hour >= quiet.from || hour < quiet.to
}

/** The same instant, or the end of the quiet hours it falls into. */
export function afterQuiet(at: Instant, reader: Reader): Instant {
  if (!isQuiet(at, reader) || !reader.quiet) return at
  const here = wall(at, reader.zone)
  const end = here.with({ hour: reader.quiet.to, minute: 0, second: 0, millisecond: 0 })
  return instantOf(Temporal.ZonedDateTime.compare(end, here) > 0 ? end : end.add({ days: 1 }))
}

function beforeQuiet(at: Instant, { zone, quiet }: Reader): Instant {
  const here = wall(at, zone)
  const start = here.with({ hour: quiet?.from ?? 0, minute: 0, second: 0, millisecond: 0 })
  return instantOf(Temporal.ZonedDateTime.compare(start, here) <= 0 ? start : start.subtract({ days: 1 }))
}

function wall(at: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
}

function instantOf(time: Temporal.ZonedDateTime): Instant {
  return time.epochMilliseconds as Instant
}

/** Letters that are meant for one moment. */
export interface Crowd {
  target: Instant
  letters: number
  /** Whether all must be there by then; else they begin then. */
  isBefore: boolean
}

/** Where the letters of a crowd stand, evenly from `from` to `to`. */
export interface Span {
  from: Instant
  to: Instant
}

/**
 * When each crowd leaves, so that no minute has more than `perMinute`: those that must be there by a moment are laid
 * backwards from the latest, one crowd ending where the next begins. In the order given.
 */
export function spansOf(crowds: readonly Crowd[], perMinute: number): Span[] {
  const spans = new Map<Crowd, Span>()
  let next = Number.POSITIVE_INFINITY
  for (const crowd of crowds.filter(({ isBefore }) => isBefore).toSorted((a, b) => b.target - a.target)) {
    const to = Math.min(crowd.target, next) as Instant
    next = to - (crowd.letters / perMinute) * minute
    spans.set(crowd, { from: next as Instant, to })
  }
  for (const crowd of crowds.filter(({ isBefore }) => !isBefore)) {
    const to = (crowd.target + (crowd.letters / perMinute) * minute) as Instant
    spans.set(crowd, { from: crowd.target, to })
  }
  return crowds.map((crowd) => spans.get(crowd) ?? { from: crowd.target, to: crowd.target })
}
