import {
  closeHour,
  type Lesson,
  type Lessons,
  type Level,
  learn,
  learnHour,
  newSeason,
  noLessons,
  nothingLearned,
  type Past,
  teachStream,
  temper,
  usual,
  usualLevel,
} from './baseline.ts'
import { judge, type Measurement, quiet, type Standing } from './judge.ts'
import { bucketsPerWindow, type Profile, type ProfileName, profileOf } from './profile.ts'
import type { Verdict } from './trend.ts'
import { why } from './why.ts'

export interface SeriesOptions {
  /** `campaign` unless said. */
  profile?: ProfileName | Profile
  /** What one value covers. */
  bucketSeconds: number
}

export interface SeriesChange {
  /** Ms since 1970, at the end of a bucket. */
  at: number
  from: Verdict
  to: Verdict
  /** Authors where they are told, else mentions. */
  value: number
  expected: number
  spread: number
  score: number
  why: string
}

/** Judges one tag by ready-made counts, for networks that give no posts. */
export interface Series {
  /** The count of the bucket that begins at `at` (ms since 1970). What is missing between two buckets was not watched. */
  add(at: number, mentions: number, authors?: number): SeriesChange[]
  /** The numbers of the bucket that was added last. */
  readonly latest: Measurement | undefined
}

/**
 * The same expectation and the same judge as for a stream. Rank, copies, one loud author and what lifts everything cannot
 * be known; without authors, mentions stand for them.
 */
export function createSeries(options: SeriesOptions): Series {
  return new CountedSeries(profileFor(options))
}

/** Windows become whole numbers of buckets, and nothing is judged sooner than in a bucket. */
function profileFor({ profile: choice = 'campaign', bucketSeconds }: SeriesOptions): Profile {
  const profile = profileOf(choice)
  const whole = (seconds: number) => Math.max(1, Math.round(seconds / bucketSeconds)) * bucketSeconds
  const [windowSeconds, quickSeconds] = [whole(profile.windowSeconds), whole(profile.quickSeconds)]
  const learningSeconds = Math.max(profile.learningSeconds, 12 * bucketSeconds)
  const trending = { ...profile.trending, rank: Number.POSITIVE_INFINITY }
  const keeping = { ...profile.keeping, rank: Number.POSITIVE_INFINITY }
  const buckets = { bucketSeconds, windowSeconds, quickSeconds, latenessSeconds: 0, learningSeconds }
  return profileOf({ ...profile, ...buckets, trending, keeping })
}

interface Counted {
  mentions: number
  authors: number
}

class CountedSeries implements Series {
  readonly #profile: Profile
  readonly #past: Past = nothingLearned(0)
  readonly #lessons: Lessons = noLessons()
  readonly #values: Counted[] = []
  readonly #aside: Lesson[] = []
  #standing: Standing = quiet
  #watched = 0
  latest: Measurement | undefined

  constructor(profile: Profile) {
    this.#profile = profile
  }

  add(at: number, mentions: number, authors = mentions): SeriesChange[] {
    const { bucketSeconds, windowSeconds } = this.#profile
    this.#closeHour(at - windowSeconds * 1000)
    this.#watched++
    this.#learn()
    this.#values.push({ mentions, authors })
    const end = at + bucketSeconds * 1000
    const level = usualLevel(this.#past, this.#lessons, end - windowSeconds * 500, this.#profile)
    const measurement = this.#measure(end, level)
    const change = this.#judge(measurement)
    this.#putAside(end, measurement)
    this.latest = measurement
    return change
  }

  #measure(at: number, level: Level): Measurement {
    const { windowSeconds, quickSeconds, bucketSeconds } = this.#profile
    const whole = this.#latest(windowSeconds / bucketSeconds)
    const quick = this.#latest(quickSeconds / bucketSeconds)
    const { expected, spread } = usual(level, 1)
    const part = usual(level, quickSeconds / windowSeconds)
    const score = Math.max((whole.authors - expected) / spread, (quick.authors - part.expected) / part.spread)
    const watchedSeconds = this.#watched * bucketSeconds
    const unknown = { rank: 1, ranked: 1, largestAuthorShare: 0, copyShare: 0, lift: 1 }
    return { at, ...whole, crowd: whole.authors, expected, spread, score, watchedSeconds, ...unknown }
  }

  #latest(buckets: number): Counted {
    let [mentions, authors] = [0, 0]
    for (const value of this.#values.slice(-buckets)) {
      mentions += value.mentions
      authors += value.authors
    }
    return { mentions, authors }
  }

  #judge(measurement: Measurement): SeriesChange[] {
    const from = this.#standing.verdict
    this.#standing = judge(measurement, this.#profile, this.#standing)
    const to = this.#standing.verdict
    if (from === to) return []
    const { at, authors: value, expected, spread, score } = measurement
    const reason = why(measurement, this.#standing, this.#profile).replace(/; largest author \d+ %; rank \d+/, '')
    return [{ at, from, to, value, expected, spread, score, why: reason }]
  }

  /** What is to be learned once it no longer overlaps the present window. */
  #putAside(end: number, { authors, expected }: Measurement): void {
    const { since } = this.#standing
    const isNews = since !== undefined && end - since <= this.#profile.newsSeconds * 1000
    this.#aside.push({ authors: isNews ? temper(authors, expected) : authors, all: authors, expected })
    if (this.#values.length > bucketsPerWindow(this.#profile)) this.#values.shift()
  }

  #learn(): void {
    const due = this.#aside.length >= bucketsPerWindow(this.#profile) ? this.#aside.shift() : undefined
    if (!due) return
    teachStream(this.#lessons, 1, this.#profile)
    learn(this.#past, this.#lessons, due, 1, this.#profile)
  }

  #closeHour(at: number): void {
    const hour = closeHour(this.#lessons, at, this.#profile)
    if (hour === undefined) return
    if (this.#profile.hasSeasons) this.#past.season ??= newSeason()
    learnHour(this.#past, hour, this.#lessons.inHour)
    this.#lessons.inHour = 0
  }
}
