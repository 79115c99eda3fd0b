import { type Instant, instant, later, parseInstant } from '../../hour/instant.ts'
import type { PulseSnapshot } from '../../storm/pulse-snapshot.ts'
import { countedUntil, isMeasuredNow, primaryOf } from './live-sources.ts'

/** One step of the line, at its end. Null where nothing was measured. */
export interface LinePoint {
  at: Instant
  mentions: number | null
  /** The mean over the smoothing window that ends here, as a rate per minute. */
  perMinute: number | null
}

export interface Line {
  points: LinePoint[]
  stepSeconds: number
  /** What each rate is averaged over. */
  windowSeconds: number
  /** The last sixty seconds as of the snapshot, where steps are too long to wait for. */
  tip: { at: Instant; perMinute: number } | undefined
}

const longestWindowSeconds = 60
const windowsPerStorm = 12
const tipFromSeconds = 10

/** The steps that are over and counted: the one still running would always look like a fall. */
export function lineOf(snapshot: PulseSnapshot): Line | undefined {
  const measured = primaryOf(snapshot)
  if (!measured) return undefined
  const { seconds, mentions } = measured.line
  const steps = windowSteps(snapshot, seconds)
  const counted = mentions.slice(0, completeSteps(snapshot, measured.line))
  const points = counted.map((count, index) => ({
    at: endOfStep(measured.line, index),
    mentions: count,
    perMinute: count === null ? null : rate(counted.slice(Math.max(0, index + 1 - steps), index + 1), seconds),
  }))
  return { points, stepSeconds: seconds, windowSeconds: steps * seconds, tip: tipOf(snapshot, points) }
}

/** What the line's picture spans: the storm, and a little before it. Milliseconds since 1970. */
export function shownStretch({ tZero, endsAt }: { tZero: Instant; endsAt: Instant }): {
  from: Instant
  until: Instant
} {
  return { from: later(tZero, -Math.min(60_000, (endsAt - tZero) / 4)), until: endsAt }
}

/** A twelfth of the storm, at most about a minute, in whole steps. */
function windowSteps({ tZero, endsAt }: PulseSnapshot, stepSeconds: number): number {
  const stormSeconds = (parseInstant(endsAt) - parseInstant(tZero)) / 1000
  return Math.max(1, Math.round(Math.min(longestWindowSeconds, stormSeconds / windowsPerStorm) / stepSeconds))
}

interface Steps {
  from: string
  seconds: number
  mentions: readonly (number | null)[]
}

function completeSteps(snapshot: PulseSnapshot, { from, seconds }: Steps): number {
  const until = Math.min(parseInstant(snapshot.endsAt), countedUntil(snapshot) ?? 0)
  return Math.max(0, Math.floor((until - parseInstant(from)) / (seconds * 1000)))
}

function endOfStep({ from, seconds }: Steps, index: number): Instant {
  return later(parseInstant(from), (index + 1) * seconds * 1000)
}

function rate(counts: readonly (number | null)[], stepSeconds: number): number {
  const known = counts.filter((count) => count !== null)
  return (known.reduce((sum, count) => sum + count, 0) / known.length) * (60 / stepSeconds)
}

function tipOf(snapshot: PulseSnapshot, points: readonly LinePoint[]): Line['tip'] {
  const { phase } = snapshot
  const measured = primaryOf(snapshot)
  if (!measured || measured.line.seconds < tipFromSeconds || phase !== 'running') return undefined
  if (!isMeasuredNow(snapshot)) return undefined
  const at = instant(Math.max(parseInstant(snapshot.at), points.at(-1)?.at ?? 0))
  return { at, perMinute: measured.perMinute }
}
