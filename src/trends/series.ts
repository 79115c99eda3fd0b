import {
  closeHour,
  type Lessons,
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
import { type Profile, type ProfileName, profileOf } from './profile.ts'
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

/** The window becomes one bucket, and everything else is told in buckets. */
function profileFor({ profile: choice = 'campaign', bucketSeconds }: SeriesOptions): Profile {
  const profile = profileOf(choice)
  const learningSeconds = Math.max(profile.learningSeconds, 12 * bucketSeconds)
  const holdSeconds = Math.max(profile.trending.holdSeconds, bucketSeconds)
  const anyRank = { ...profile.trending, rank: Number.POSITIVE_INFINITY, holdSeconds }
  const keeping = {
    ...profile.keeping,
    rank: Number.POSITIVE_INFINITY,
    lapseSeconds: Math.max(profile.keeping.lapseSeconds, 6 * bucketSeconds),
  }
  return profileOf({
    ...profile,
    windowSeconds: bucketSeconds,
    bucketSeconds,
    quickSeconds: bucketSeconds,
    latenessSeconds: 0,
    learningSeconds,
    trending: anyRank,
    keeping,
  })
}

class CountedSeries implements Series {
  readonly #profile: Profile
  readonly #past: Past = nothingLearned(0)
  readonly #lessons: Lessons = noLessons()
  #standing: Standing = quiet
  #watched = 0
  latest: Measurement | undefined

  constructor(profile: Profile) {
    this.#profile = profile
  }

  add(at: number, mentions: number, authors = mentions): SeriesChange[] {
    const { bucketSeconds } = this.#profile
    this.#closeHour(at)
    this.#watched++
    const level = usualLevel(this.#past, this.#lessons, at + bucketSeconds * 500, this.#profile)
    const { expected, spread } = usual(level, 1)
    const end = at + bucketSeconds * 1000
    const measurement = this.#measure(end, mentions, authors, expected, spread)
    const change = this.#judge(measurement)
    this.#learn(end, authors, expected)
    this.latest = measurement
    return change
  }

  #measure(at: number, mentions: number, authors: number, expected: number, spread: number): Measurement {
    const watchedSeconds = this.#watched * this.#profile.bucketSeconds
    const unknown = { rank: 1, ranked: 1, largestAuthorShare: 0, copyShare: 0, lift: 1 }
    return {
      at,
      mentions,
      authors,
      crowd: authors,
      expected,
      spread,
      score: (authors - expected) / spread,
      watchedSeconds,
      ...unknown,
    }
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

  #learn(end: number, authors: number, expected: number): void {
    const { since } = this.#standing
    const isNews = since !== undefined && end - since <= this.#profile.newsSeconds * 1000
    teachStream(this.#lessons, 1, this.#profile)
    learn(this.#past, this.#lessons, isNews ? temper(authors, expected) : authors, expected, 1, this.#profile)
  }

  #closeHour(at: number): void {
    const hour = closeHour(this.#lessons, at, this.#profile)
    if (hour === undefined) return
    if (this.#profile.hasSeasons) this.#past.season ??= newSeason()
    learnHour(this.#past, hour, this.#lessons.inHour)
    this.#lessons.inHour = 0
  }
}
