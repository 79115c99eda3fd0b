import { bucketsPerWindow, type Profile } from './profile.ts'

/** What the windows of a tag's past were like. Windows are learned once they no longer overlap the present one. */
export interface Past {
  /** Distinct authors per window, each weighted by its age: over `halfLifeSeconds`, and over `recentSeconds`. */
  sum: number
  recent: number
  /** How much more than by chance (Poisson) the windows differed from what was expected, weighted by age: 1 is chance. */
  excess: number
  excessWeight: number
  /** The number of windows the stream had taught when these were last brought up to date. */
  lessons: number
  /** Authors of the windows of the present hour, summed. */
  hour: number
  /** For each hour of the week, the mean of past weeks, weighted by age and by how much of it was watched. */
  season?: number[]
}

/** What the whole stream has taught so far; a tag that was never seen has learned zeros all the while. */
export interface Lessons {
  count: number
  /** Weighted number of windows, each reduced to the part of it that was seen. */
  exposure: number
  recent: number
  /** The hour of the week that is being learned, and how many windows of it. */
  hour: number
  inHour: number
  /** For each hour of the week, the weighted number of weeks in which it was watched. */
  weeks: number[]
}

export interface Usual {
  /** Distinct authors per window. */
  expected: number
  /** Standard deviation of that, including what is not known yet; at least `leastSpread`. */
  spread: number
}

/** What `usual` stands on, so that it can be told of a part of the window, or of a time when everything is livelier. */
export interface Level {
  expected: number
  /** Variance in units of `expected`, as far as it grows with it. */
  excess: number
}

const hoursPerWeek = 168
const hourMs = 3_600_000
/** A tag nobody knows is expected to have half an author per window, as firmly as if a tenth of a window had been seen. */
const prior = { authors: 0.05, windows: 0.1 }
const leastSpread = 1
/** How much of a rise is learned while it is news. */
const newsWeight = 1 / 8
/** What an hour of the week was like last week weighs this much of what it was like this week. */
const weekFading = 0.6
/** What differs by more than so many spreads is an event, and must not make the tag deaf. */
const mostSpreads = 4
/** Even a tag that is always alike changes by this part of itself. */
const leastChange = 0.15

export function nothingLearned(lessons: number): Past {
  return { sum: 0, recent: 0, excess: 0, excessWeight: 0, lessons, hour: 0 }
}

export function noLessons(): Lessons {
  return { count: 0, exposure: 0, recent: 0, hour: -1, inHour: 0, weeks: new Array<number>(hoursPerWeek).fill(0) }
}

/**
 * What is usual at an instant (ms since 1970): what the hours of the week, else the same hours of all days, else all
 * hours were like, as far as they are known; and not less than what the last hours were like.
 */
export function usualLevel(past: Past, lessons: Lessons, at: number, profile: Profile): Level {
  const windows = lessons.exposure / bucketsPerWindow(profile) + prior.windows
  const level = levelOf(past, lessons, profile)
  const expected = Math.max(seasonal(past, lessons, at, level), recentLevel(past, lessons, profile))
  return { expected, excess: Math.max(1, excessOf(past)) * (1 + 1 / windows) }
}

function excessOf({ excess, excessWeight }: Past): number {
  return (excess + 1) / (excessWeight + 1)
}

/** The same for `times` as much (a part of the window, a livelier hour). */
export function usual({ expected: one, excess }: Level, times: number): Usual {
  const expected = one * times
  const variance = expected * excess + (leastChange * expected) ** 2
  return { expected, spread: Math.max(leastSpread, Math.sqrt(variance)) }
}

/** Distinct authors per window over the half-life. */
export function levelOf(past: Past, lessons: Lessons, profile: Profile): number {
  const perWindow = bucketsPerWindow(profile)
  const faded = fading(profile.halfLifeSeconds, lessons.count - past.lessons, profile)
  return ((past.sum * faded) / perWindow + prior.authors) / (lessons.exposure / perWindow + prior.windows)
}

function recentLevel(past: Past, lessons: Lessons, profile: Profile): number {
  const perWindow = bucketsPerWindow(profile)
  const faded = fading(profile.recentSeconds, lessons.count - past.lessons, profile)
  return ((past.recent * faded) / perWindow + prior.authors) / (lessons.recent / perWindow + prior.windows)
}

/** Between the middles of two hours, what lies between them; a rise that comes a little early is still the usual one. */
function seasonal({ season }: Past, lessons: Lessons, at: number, level: number): number {
  if (!season) return level
  const first = hourOfWeek(at - hourMs / 2)
  const part = at / hourMs - 0.5 - Math.floor(at / hourMs - 0.5)
  const one = hourly(season, lessons, first, level)
  const two = hourly(season, lessons, first + 1, level)
  return Math.max(one * (1 - part) + two * part, hourly(season, lessons, hourOfWeek(at), level))
}

/** What one hour of the week was like: shrunk to the same hour of all days, and that to the level. */
function hourly(season: readonly number[], { weeks }: Lessons, hour: number, level: number): number {
  const at = (hour + hoursPerWeek) % hoursPerWeek
  let [sum, days] = [level, 1]
  for (let other = at % 24; other < hoursPerWeek; other += 24) {
    sum += season[other] ?? 0
    days += weeks[other] ?? 0
  }
  return ((season[at] ?? 0) + sum / days) / ((weeks[at] ?? 0) + 1)
}

/** A window of the past. */
export interface Lesson {
  /** What the level learns: while a rise is news, hardly more than was expected. */
  authors: number
  /** What the hour of the week learns: all of it, since what comes every day at this hour is no news. */
  all: number
  expected: number
}

/**
 * The lesson is of a window of which the part `seen` (0 to 1) was watched: the stream's latest.
 */
export function learn(past: Past, lessons: Lessons, lesson: Lesson, seen: number, profile: Profile): void {
  const { authors, all, expected } = lesson
  const missed = lessons.count - past.lessons
  const one = Math.max(expected * seen, 0.5)
  const most = one * Math.max(1, excessOf(past)) * mostSpreads ** 2
  const difference = Math.min(most, (authors - expected * seen) ** 2) / one
  const kept = fading(profile.halfLifeSeconds * 3, 1, profile)
  past.sum = past.sum * fading(profile.halfLifeSeconds, missed, profile) + authors
  past.recent = past.recent * fading(profile.recentSeconds, missed, profile) + authors
  past.excess = past.excess * kept + difference / bucketsPerWindow(profile)
  past.excessWeight = past.excessWeight * kept + 1 / bucketsPerWindow(profile)
  past.hour += all
  past.lessons = lessons.count
}

/** The stream after one more lesson. */
export function teachStream(lessons: Lessons, seen: number, profile: Profile): void {
  lessons.count++
  lessons.exposure = lessons.exposure * fading(profile.halfLifeSeconds, 1, profile) + seen
  lessons.recent = lessons.recent * fading(profile.recentSeconds, 1, profile) + seen
  lessons.inHour += seen
}

/** The stream after `count` lessons of whole windows in which nothing was said. */
export function teachSilence(lessons: Lessons, count: number, profile: Profile): void {
  lessons.count += count
  lessons.exposure = silent(lessons.exposure, profile.halfLifeSeconds, count, profile)
  lessons.recent = silent(lessons.recent, profile.recentSeconds, count, profile)
}

function silent(exposure: number, halfLife: number, count: number, profile: Profile): number {
  const faded = fading(halfLife, count, profile)
  return exposure * faded + (1 - faded) / (1 - fading(halfLife, 1, profile))
}

/** The hour of the week that is over for the stream, if one is; -1 when less than half of it was watched. */
export function closeHour(lessons: Lessons, at: number, profile: Profile): number | undefined {
  const hour = hourOfWeek(at)
  if (hour === lessons.hour) return undefined
  const closed = lessons.hour
  const watched = lessons.inHour * profile.bucketSeconds * 1000 >= hourMs / 2
  lessons.hour = hour
  if (closed < 0 || !watched) return -1
  lessons.weeks[closed] = (lessons.weeks[closed] ?? 0) * weekFading + 1
  return closed
}

/** What a tag did in the hour that is over, of which `inHour` windows were seen; nothing of hour -1. */
export function learnHour(past: Past, hour: number, inHour: number): void {
  if (past.season && hour >= 0) past.season[hour] = (past.season[hour] ?? 0) * weekFading + past.hour / inHour
  past.hour = 0
}

export function newSeason(): number[] {
  return new Array<number>(hoursPerWeek).fill(0)
}

export function hourOfWeek(at: number): number {
  return ((Math.floor(at / hourMs) % hoursPerWeek) + hoursPerWeek) % hoursPerWeek
}

/** What is put aside to be learned from a window that is news: mostly what was expected. */
export function temper(authors: number, expected: number): number {
  return expected + (authors - expected) * newsWeight
}

function fading(halfLife: number, lessons: number, profile: Profile): number {
  if (lessons > 64) return 0.5 ** ((lessons * profile.bucketSeconds) / halfLife)
  const key = halfLife / profile.bucketSeconds
  let table = fadings.get(key)
  if (!table) {
    table = Float64Array.from({ length: 65 }, (_, count) => 0.5 ** (count / key))
    fadings.set(key, table)
  }
  return table[lessons] as number
}

/** Powers worked out once; there are as many as profiles have half-lives. */
const fadings = new Map<number, Float64Array>()
