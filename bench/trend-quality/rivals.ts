/** What a rival is told of one tag each minute. */
export interface Minute {
  minute: number
  mentions: number
  /** Distinct authors of the last `n` whole minutes, `n` being 1, 5, 10 or 60. */
  authors(minutes: number): number
  /** Distinct authors since 00:00 UTC. */
  today: number
}

/** Gives each minute a score for one tag; an alarm is a score at or above a threshold. */
export interface Detector {
  score(minute: Minute): number
}

export interface Rival {
  /** As published, in `thresholds.published`; the others were tried on the streams for fitting. */
  variants: Record<string, () => Detector>
  published: { variant: string; threshold: number }
}

/**
 * Mastodon (app/models/trends/tags.rb): accounts today against accounts yesterday, chi-square, every five minutes; the
 * highest score decays with a half-life of four hours, and is forgotten after two days.
 */
function mastodon(accountsNeeded: number): Detector {
  let [yesterday, today, best, bestAt, shown] = [0, 0, 0, 0, 0]
  return {
    score: ({ minute, today: accounts }) => {
      if (minute % 1440 === 0) [yesterday, today] = [today, 0]
      today = accounts
      if (minute % 5 !== 0) return shown
      const expected = Math.max(1, yesterday)
      if (minute - bestAt > 2 * 1440) best = 0
      const score = expected > accounts || accounts < accountsNeeded ? 0 : (accounts - expected) ** 2 / expected
      if (score > best) [best, bestAt] = [score, minute]
      shown = best * 0.5 ** ((minute - bestAt) / 240)
      return shown
    },
  }
}

/** SigniTrend (Schubert, Weiler, Kriegel, KDD 2014; ELKI): (x − max(EWMA, β)) / (√EWMVar + β), once an epoch. */
function signitrend(epoch: number, halfLife: number, beta: number): Detector {
  const alpha = 1 - Math.exp((Math.log(0.5) * epoch) / halfLife)
  let [mean, variance, shown] = [0, 0, 0]
  return {
    score: ({ minute, authors }) => {
      if ((minute + 1) % epoch !== 0) return shown
      const seen = authors(epoch)
      shown = (seen - Math.max(mean, beta)) / (Math.sqrt(variance) + beta)
      const difference = seen - mean
      mean += alpha * difference
      variance = (1 - alpha) * (variance + alpha * difference ** 2)
      return shown
    },
  }
}

/**
 * Gnip's Poisson rule (Hendrickson, Kolb and others): η = (c − ν) / CI(α, ν), ν the mean of the same time of all days
 * before, CI half the width of the Poisson interval.
 */
function gnip(bucket: number, z: number, cycle: number): Detector {
  const sums = new Float64Array(cycle / bucket)
  const days = new Float64Array(cycle / bucket)
  let shown = 0
  return {
    score: ({ minute, authors }) => {
      if ((minute + 1) % bucket !== 0) return shown
      const slot = Math.floor((minute % cycle) / bucket)
      const count = authors(bucket)
      const mean = (sums[slot] as number) / Math.max(1, days[slot] as number)
      shown = (count - mean) / (z * Math.sqrt(mean + z * z * 0.25) + z * z * 0.5)
      sums[slot] = (sums[slot] as number) + count
      days[slot] = (days[slot] as number) + 1
      return shown
    },
  }
}

/** The spike of Redis' trending demo: this minute against the mean of the three before, over that mean. */
function spike(before: number, least: number): Detector {
  const past: number[] = []
  return {
    score: ({ mentions }) => {
      const mean = past.reduce((sum, one) => sum + one, 0) / before
      past.push(mentions)
      if (past.length > before) past.shift()
      return mean === 0 ? (mentions >= least ? mentions : 0) : (mentions - mean) / mean
    },
  }
}

export const rivals: Record<'mastodon' | 'signitrend' | 'gnip' | 'spike', Rival> = {
  mastodon: {
    variants: {
      '5 accounts': () => mastodon(5),
      '15 accounts': () => mastodon(15),
      '30 accounts': () => mastodon(30),
    },
    published: { variant: '5 accounts', threshold: 1 },
  },
  signitrend: {
    variants: {
      'hour, β 1': () => signitrend(60, 1440, 1),
      'ten minutes, β 1': () => signitrend(10, 1440, 1),
      'ten minutes, β 3': () => signitrend(10, 1440, 3),
      'five minutes, β 1': () => signitrend(5, 1440, 1),
      'five minutes, β 2, six hours': () => signitrend(5, 360, 2),
      'ten minutes, β 2, three days': () => signitrend(10, 4320, 2),
    },
    published: { variant: 'hour, β 1', threshold: 3 },
  },
  gnip: {
    variants: {
      'five minutes of the day': () => gnip(5, 2.576, 1440),
      'ten minutes of the day': () => gnip(10, 2.576, 1440),
      'ten minutes of the week': () => gnip(10, 2.576, 10_080),
      'hour of the day': () => gnip(60, 2.576, 1440),
    },
    published: { variant: 'ten minutes of the day', threshold: 1 },
  },
  spike: {
    variants: {
      'three minutes': () => spike(3, 1),
      'three minutes, 3 at least': () => spike(3, 3),
      'ten minutes, 3 at least': () => spike(10, 3),
    },
    published: { variant: 'three minutes', threshold: 1 },
  },
}
