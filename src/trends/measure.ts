import { type Level, usual, usualLevel } from './baseline.ts'
import type { Measurement } from './judge.ts'
import type { Profile } from './profile.ts'
import type { Stream } from './stream.ts'
import type { TagState } from './tag-state.ts'
import type { Trend } from './trend.ts'
import { why } from './why.ts'
import type { Concentration, Windows } from './windows.ts'

/** The stream around a tag, at the instant of a measurement (`at` in ms since 1970). */
export interface Surroundings {
  at: number
  profile: Profile
  stream: Stream
  ranked: number
}

/** More posts each than this, the loudest author aside, are no sign of a larger crowd. */
const postsEach = 3
/** So many texts alike happen by themselves. */
const usualCopies = 0.25

/** What makes a crowd weigh less than its authors, of the tag's open buckets. */
export interface Doubt {
  concentration: Concentration
  /** Between 0 and 1. */
  copyShare: number
}

export const noDoubt: Doubt = { concentration: { largest: 0, kept: 0, authors: 0 }, copyShare: 0 }

/** The most that a measurement can come to, whatever doubts there are. */
export function highestScore(state: TagState, windows: Windows, around: Surroundings): number {
  return measure(state, windows, around, undefined, noDoubt).score
}

export function measure(
  state: TagState,
  windows: Windows,
  around: Surroundings,
  rank: number | undefined,
  { concentration, copyShare }: Doubt,
): Measurement {
  const { at, profile, stream, ranked } = around
  const mentions = windows.mentions(state.id)
  const authors = windows.authors(state.id)
  const weight = weigh(concentration, copyShare)
  const level = usualLevel(state.past, stream.lessons, at - profile.windowSeconds * 500, profile)
  const { expected, spread } = usual(level, stream.lift)
  const score = Math.max((authors * weight - expected) / spread, quickScore(state, windows, around, level, weight))
  return {
    at,
    mentions,
    authors,
    crowd: authors * weight,
    expected,
    spread,
    score,
    rank,
    ranked,
    largestAuthorShare: concentration.kept === 0 ? 0 : concentration.largest / Math.max(mentions, concentration.kept),
    copyShare,
    lift: stream.lift,
    watchedSeconds: stream.watched * profile.bucketSeconds,
  }
}

/** Of the last part of the window alone. */
function quickScore(
  state: TagState,
  windows: Windows,
  { profile, stream }: Surroundings,
  level: Level,
  weight: number,
): number {
  const authors = windows.latestAuthors(state.id, profile.quickSeconds / profile.bucketSeconds)
  const { expected, spread } = usual(level, (stream.lift * profile.quickSeconds) / profile.windowSeconds)
  return (authors * weight - expected) / spread
}

/** Between 0 and 1: what an author counts for, where they copy each other or write much each. */
export function weigh({ largest, kept, authors }: Concentration, copyShare: number): number {
  const each = authors > 1 ? (kept - largest) / (authors - 1) : 1
  const loudness = each > postsEach ? postsEach / each : 1
  const copies = Math.max(0, (copyShare - usualCopies) / (1 - usualCopies))
  return loudness * (1 - copies)
}

/** When the rise began, as far as the window shows: where the mentions began to exceed what was expected. */
export function onsetOf(
  state: TagState,
  windows: Windows,
  { at, profile, stream }: Surroundings,
  expected: number,
): number {
  const perBucket = (expected * profile.bucketSeconds) / profile.windowSeconds
  let [best, excess, sum] = [0, 0, 0]
  for (let age = 0; age < windows.slots; age++) {
    sum += windows.mentionsIn(state.id, (stream.bucket ?? 0) - age) - perBucket
    if (sum > excess) [best, excess] = [age, sum]
  }
  return at - (best + 1) * profile.bucketSeconds * 1000
}

export function trendOf(state: TagState, measurement: Measurement, profile: Profile): Trend {
  const { key, tag, standing } = state
  const { mentions, authors, crowd, expected, spread, score, rank, copyShare, lift, largestAuthorShare } = measurement
  const { verdict, since, onset } = standing
  return {
    key,
    tag,
    mentions,
    authors,
    crowd,
    expected,
    spread,
    score,
    verdict,
    copyShare,
    lift,
    largestAuthorShare,
    why: why(measurement, standing, profile),
    ...(rank !== undefined && { rank }),
    ...(since !== undefined && { since }),
    ...(onset !== undefined && { onset }),
  }
}
