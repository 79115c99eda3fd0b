import type { Profile, Threshold } from './profile.ts'
import type { Verdict } from './trend.ts'

/** What is known about a tag at one instant. */
export interface Measurement {
  /** Ms since 1970. */
  at: number
  mentions: number
  authors: number
  /** What the authors weigh: fewer when they say the same, or each of them much. At most `authors`. */
  crowd: number
  /** Between 0 and 1: the part of the mentions that the loudest author wrote. */
  largestAuthorShare: number
  /** Between 0 and 1: the part of the texts looked at that say what another of them says. */
  copyShare: number
  /** How much livelier than usual everything else is; at least 1. */
  lift: number
  expected: number
  spread: number
  score: number
  rank: number | undefined
  /** How many tags have a rank. */
  ranked: number
  /** How long the stream has been watched, in seconds. */
  watchedSeconds: number
}

/** A verdict with the memory it needs to change only when it should. Times in ms since 1970. */
export interface Standing {
  verdict: Verdict
  /** Since when it has not been quiet. */
  since?: number
  /** When its rise began, as far as the window showed. */
  onset?: number
  /** Since when it has met everything that trending needs. */
  ready?: number
  /** Since when it has been too weak to keep its verdict. */
  lapsing?: number
}

export const quiet: Standing = { verdict: 'quiet' }

/**
 * quiet → rising: a crowd beyond what is usual. rising, fading → trending: large, significant and high enough for long
 * enough. trending → fading, and rising, fading → quiet: too weak for too long.
 */
export function judge(measurement: Measurement, profile: Profile, previous: Standing): Standing {
  const { at } = measurement
  if (previous.verdict === 'quiet') return isRising(measurement, profile) ? risingNow(measurement, profile) : quiet
  const ready = isReady(measurement, profile) ? (previous.ready ?? at) : undefined
  const lapsing = isKept(measurement, profile, previous.verdict) ? undefined : (previous.lapsing ?? at)
  const standing = { ...previous, ready, lapsing }
  if (lapsing !== undefined && at - lapsing >= profile.keeping.lapseSeconds * 1000) return lapsed(standing)
  if (ready !== undefined && at - ready >= profile.trending.holdSeconds * 1000)
    return tidy({ ...standing, verdict: 'trending' })
  return tidy(standing)
}

export function isLearning({ watchedSeconds }: Pick<Measurement, 'watchedSeconds'>, profile: Profile): boolean {
  return watchedSeconds < profile.windowSeconds + profile.learningSeconds
}

function risingNow(measurement: Measurement, profile: Profile): Standing {
  const { at } = measurement
  return tidy({ verdict: 'rising', since: at, ready: isReady(measurement, profile) ? at : undefined })
}

function lapsed(standing: LooseStanding): Standing {
  return standing.verdict === 'trending'
    ? tidy({ verdict: 'fading', since: standing.since, onset: standing.onset })
    : quiet
}

function isRising(measurement: Measurement, profile: Profile): boolean {
  return !isLearning(measurement, profile) && reaches(measurement, profile.rising)
}

function isReady(measurement: Measurement, profile: Profile): boolean {
  return reaches(measurement, profile.trending) && isAmong(measurement, profile.trending.rank)
}

function isKept(measurement: Measurement, profile: Profile, verdict: Verdict): boolean {
  const highEnough = verdict !== 'trending' || isAmong(measurement, profile.keeping.rank)
  return reaches(measurement, profile.keeping) && highEnough
}

function reaches(measurement: Measurement, threshold: Threshold): boolean {
  return measurement.crowd >= threshold.authors && measurement.score >= threshold.score
}

function isAmong(measurement: Measurement, rank: number): boolean {
  return measurement.rank !== undefined && measurement.rank <= rank
}

type LooseStanding = { [part in keyof Standing]: Standing[part] | undefined } & { verdict: Verdict }

/** Without the parts that are undefined, so that it is the same after a way through JSON. */
function tidy({ verdict, since, onset, ready, lapsing }: LooseStanding): Standing {
  return {
    verdict,
    ...(since !== undefined && { since }),
    ...(onset !== undefined && { onset }),
    ...(ready !== undefined && { ready }),
    ...(lapsing !== undefined && { lapsing }),
  }
}
