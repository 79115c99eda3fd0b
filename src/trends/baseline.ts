import { bucketsPerWindow, type Profile } from './profile.ts'

/**
 * What is usual for a tag: distinct authors per window, as an exponentially weighted mean and mean square over the
 * windows of the past. Windows are learned once they no longer overlap the present one.
 */
export interface Baseline {
  sum: number
  squares: number
  /** The number of windows the stream had taught when this was last brought up to date. */
  lessons: number
}

/** What the whole stream has taught so far; a tag that was never seen has learned zeros all the while. */
export interface Lessons {
  count: number
  /** Weighted number of windows, each reduced to the part of it that was seen. */
  exposure: number
}

export interface Usual {
  /** Distinct authors per window. */
  expected: number
  /** Standard deviation of that, including what is not known yet; at least `leastSpread`. */
  spread: number
}

/** A tag nobody knows is expected to have half an author per window, as firmly as if a tenth of a window had been seen. */
const prior = { authors: 0.05, windows: 0.1 }
const leastSpread = 1
/** How much of a rise is learned while it is news. */
const newsWeight = 1 / 8

export const nothingLearned: Readonly<Baseline> = { sum: 0, squares: 0, lessons: 0 }

export function usual(baseline: Baseline, lessons: Lessons, profile: Profile): Usual {
  const perWindow = bucketsPerWindow(profile)
  const faded = fading(profile, lessons.count - baseline.lessons)
  const windows = lessons.exposure / perWindow + prior.windows
  const expected = ((baseline.sum * faded) / perWindow + prior.authors) / windows
  const meanSquare = ((baseline.squares * faded) / perWindow + prior.authors) / windows
  const variance = Math.max(meanSquare - expected ** 2, expected) * (1 + 1 / windows)
  return { expected, spread: Math.max(leastSpread, Math.sqrt(variance)) }
}

/** `authors` were seen in a window of which the part `seen` (0 to 1) was watched: the stream's latest lesson. */
export function learn(baseline: Baseline, lessons: Lessons, authors: number, seen: number, profile: Profile): Baseline {
  const faded = fading(profile, lessons.count - baseline.lessons)
  return {
    sum: baseline.sum * faded + authors,
    squares: baseline.squares * faded + authors ** 2 / seen,
    lessons: lessons.count,
  }
}

/** The stream after one more lesson. */
export function taught(lessons: Lessons, seen: number, profile: Profile): Lessons {
  return { count: lessons.count + 1, exposure: lessons.exposure * fading(profile, 1) + seen }
}

/** The stream after `count` lessons of whole windows in which nothing was said. */
export function taughtSilence(lessons: Lessons, count: number, profile: Profile): Lessons {
  const faded = fading(profile, count)
  const added = (1 - faded) / (1 - fading(profile, 1))
  return { count: lessons.count + count, exposure: lessons.exposure * faded + added }
}

/** What is put aside to be learned from a window that is news: mostly what was expected. */
export function temper(authors: number, expected: number): number {
  return expected + (authors - expected) * newsWeight
}

function fading(profile: Profile, lessons: number): number {
  return 0.5 ** ((lessons * profile.bucketSeconds) / profile.halfLifeSeconds)
}
