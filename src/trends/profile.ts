export type ProfileName = 'campaign' | 'newsroom' | 'rehearsal'

/** How an engine measures and what it asks for before it gives a verdict. Times are in seconds of event time. */
export interface Profile {
  name: string
  /** Mentions and authors are counted over this long, sliding; a whole number of buckets. */
  windowSeconds: number
  /** How often the window slides and every tag is judged. */
  bucketSeconds: number
  /**
   * Events older than this are dropped, and so are events further in the future; it is also as far as one event can
   * push the time. At most the window less one bucket.
   */
  latenessSeconds: number
  /** Before a window is judged, this much must have been seen in front of it. */
  learningSeconds: number
  /** What was usual this long ago weighs half. */
  halfLifeSeconds: number
  /** The same for what the last hours were like, below which nothing is expected. */
  recentSeconds: number
  /** A shorter window at the end of the window, in which a sudden rise is seen earlier; a whole number of buckets. */
  quickSeconds: number
  /** Whether hours of the week are told apart. */
  hasSeasons: boolean
  /** For this long a rise is news, and what is usual hardly learns from it. */
  newsSeconds: number
  /** What a tag needs to be called rising. */
  rising: Threshold
  /** What it needs in addition to trend, and how long it must hold. */
  trending: Threshold & { rank: number; holdSeconds: number }
  /** What keeps it there: below this for `lapseSeconds`, trending turns to fading, and rising or fading to quiet. */
  keeping: Threshold & { rank: number; lapseSeconds: number }
}

export interface Threshold {
  /** Distinct authors in the window, at least. */
  authors: number
  /** How many spreads the authors are above what was expected, at least. */
  score: number
}

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  /** For one hour that is announced: early warning. */
  campaign: {
    name: 'campaign',
    windowSeconds: 600,
    bucketSeconds: 60,
    latenessSeconds: 120,
    learningSeconds: 300,
    halfLifeSeconds: 24 * 3600,
    recentSeconds: 2 * 3600,
    quickSeconds: 180,
    hasSeasons: true,
    newsSeconds: 2 * 3600,
    rising: { authors: 8, score: 5 },
    trending: { authors: 20, score: 6, rank: 10, holdSeconds: 60 },
    keeping: { authors: 5, score: 2.5, rank: 15, lapseSeconds: 180 },
  },
  /** For somebody who watches everything and wants few false alarms. */
  newsroom: {
    name: 'newsroom',
    windowSeconds: 1800,
    bucketSeconds: 60,
    latenessSeconds: 300,
    learningSeconds: 3600,
    halfLifeSeconds: 3 * 24 * 3600,
    recentSeconds: 4 * 3600,
    quickSeconds: 600,
    hasSeasons: true,
    newsSeconds: 12 * 3600,
    rising: { authors: 15, score: 6 },
    trending: { authors: 50, score: 10, rank: 10, holdSeconds: 300 },
    keeping: { authors: 12, score: 4, rank: 15, lapseSeconds: 600 },
  },
  /** For storms of about a minute, with a quiet of about half a minute before. */
  rehearsal: {
    name: 'rehearsal',
    windowSeconds: 15,
    bucketSeconds: 1,
    latenessSeconds: 10,
    learningSeconds: 10,
    halfLifeSeconds: 300,
    recentSeconds: 60,
    quickSeconds: 5,
    hasSeasons: false,
    newsSeconds: 120,
    rising: { authors: 5, score: 4 },
    trending: { authors: 8, score: 5, rank: 3, holdSeconds: 2 },
    keeping: { authors: 4, score: 2, rank: 5, lapseSeconds: 5 },
  },
}

/** The profile of that name, or one of the caller's own; throws a RangeError when its times do not fit together. */
export function profileOf(choice: ProfileName | Profile): Profile {
  const profile = typeof choice === 'string' ? profiles[choice] : choice
  const mistake = profile ? mistakeIn(profile) : `there is none of the name ${choice}`
  if (mistake) throw new RangeError(`A trend profile does not work: ${mistake}.`)
  return profile
}

export function bucketsPerWindow(profile: Profile): number {
  return profile.windowSeconds / profile.bucketSeconds
}

function mistakeIn(profile: Profile): string | undefined {
  const { windowSeconds, bucketSeconds, latenessSeconds, halfLifeSeconds } = profile
  if (!(bucketSeconds > 0) || !(halfLifeSeconds > 0)) return 'bucket and half-life must be longer than nothing'
  if (!Number.isInteger(windowSeconds / bucketSeconds)) return 'the window must be a whole number of buckets'
  if (!Number.isInteger(profile.quickSeconds / bucketSeconds) || !(profile.quickSeconds <= windowSeconds)) {
    return 'the quick window must be a whole number of buckets, and no longer than the window'
  }
  if (!(profile.recentSeconds > 0)) return 'the last hours must be longer than nothing'
  if (windowSeconds / bucketSeconds > 63) return 'a window has 63 buckets at most'
  if (!(latenessSeconds >= 0 && latenessSeconds <= windowSeconds - bucketSeconds)) {
    return 'the lateness must lie between nothing and the window less one bucket'
  }
  return undefined
}
