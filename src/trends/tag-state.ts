import { type Baseline, type Lessons, nothingLearned, usual } from './baseline.ts'
import { type Measurement, quiet, type Standing } from './judge.ts'
import type { Profile } from './profile.ts'
import { TagWindow, type TagWindowSnapshot } from './tag-window.ts'
import type { Trend } from './trend.ts'
import { why } from './why.ts'

/** Everything the engine keeps of one tag. */
export interface TagState {
  readonly key: string
  readonly tag: string
  readonly followed: boolean
  window: TagWindow
  baseline: Baseline
  /** Authors of the latest windows, put aside to be learned when they no longer overlap the present one. */
  past: number[]
  /** When it last had a mention or a verdict, as the engine's count of closed buckets. */
  stirred: number
  standing: Standing
}

export interface TagSnapshot extends Omit<TagState, 'window' | 'followed'> {
  window: TagWindowSnapshot
}

/** The stream around a tag, at the instant of a measurement (`at` in ms since 1970). */
export interface Surroundings {
  at: number
  profile: Profile
  lessons: Lessons
  ranked: number
  watchedSeconds: number
}

/** Distinct authors are exact up to this many per tag and window (and per bucket); above, within about 4 %. */
const exactAuthors = 1024

export function newTag(key: string, tag: string, followed: boolean): TagState {
  const window = new TagWindow(followed ? Number.POSITIVE_INFINITY : exactAuthors)
  return { key, tag, followed, window, baseline: nothingLearned, past: [], stirred: 0, standing: quiet }
}

export function measure(state: TagState, around: Surroundings, rank: number | undefined): Measurement {
  const { mentions, authors } = state.window
  const { expected, spread } = usual(state.baseline, around.lessons, around.profile)
  const { at, ranked, watchedSeconds } = around
  return { at, mentions, authors, expected, spread, score: (authors - expected) / spread, rank, ranked, watchedSeconds }
}

export function trendOf(state: TagState, measurement: Measurement, profile: Profile): Trend {
  const { key, tag, standing } = state
  const { mentions, authors, expected, spread, score, rank } = measurement
  const { verdict, since } = standing
  const largestAuthorShare = state.window.largestAuthorShare
  const reason = why(measurement, standing, profile, largestAuthorShare)
  const numbers = { mentions, authors, expected, spread, score, verdict, largestAuthorShare, why: reason }
  return { key, tag, ...numbers, ...(rank !== undefined && { rank }), ...(since !== undefined && { since }) }
}

export function tagSnapshot({ followed: _, window, ...state }: TagState): TagSnapshot {
  return { ...state, past: [...state.past], window: window.snapshot() }
}

export function restoreTag(snapshot: TagSnapshot, followed: boolean): TagState {
  const limit = followed ? Number.POSITIVE_INFINITY : exactAuthors
  return { ...snapshot, past: [...snapshot.past], followed, window: TagWindow.restore(limit, snapshot.window) }
}
