import type { Random } from '../random.ts'
import { firstScored, minutes, minutesPerDay } from './stream.ts'

/** What happens to a tag. The first six are crowds; at the others nobody should be alarmed. */
export type Shape =
  | 'launch'
  | 'revival'
  | 'surge'
  | 'climb'
  | 'celebrity'
  | 'storm'
  | 'steady'
  | 'daily'
  | 'weekday'
  | 'bots'
  | 'copypasta'
  | 'loud'

export const crowds: readonly Shape[] = ['launch', 'revival', 'surge', 'climb', 'celebrity', 'storm']

export interface TagPlan {
  name: string
  shape: Shape
  /** Posts an hour in the mean, without bursts. */
  perHour: number
  /** Its regulars. */
  community: number
  peakHour: number
  /** How much of it lies around its peak hour: 0 flat … 8 nearly all. */
  daily: number
  /** Monday is 0; undefined for every day. */
  weekday?: number
  /** How much its level wanders from hour to hour (standard deviation of its logarithm, about). */
  moodiness: number
  burst?: Burst
}

export interface Burst {
  people: string
  authors: number
  perMinute(minute: number): number
  /** Texts that are copied; none where everybody writes in their own words. */
  templates: string[]
  crowd?: { onset: number; until: number; end: number }
}

export interface Plan {
  tags: TagPlan[]
  /** Nothing is delivered. */
  gap: { from: number; until: number }
  /** Everything is livelier. */
  world: { from: number; until: number; times: number }
}

const counts: Record<Shape, number> = {
  launch: 3,
  revival: 3,
  surge: 2,
  climb: 2,
  celebrity: 2,
  storm: 2,
  steady: 22,
  daily: 4,
  weekday: 3,
  bots: 3,
  copypasta: 3,
  loud: 3,
}

export function planTags(random: Random): Plan {
  const gapFrom = scoredMinute(random, 300)
  const worldFrom = scoredMinute(random, 300)
  const shapes = Object.entries(counts) as [Shape, number][]
  const tags = shapes.flatMap(([shape, count]) =>
    Array.from({ length: count }, (_, index) => planTag(random, shape, `${shape}${index}`)),
  )
  return {
    tags,
    gap: { from: gapFrom, until: gapFrom + 60 + random.below(240) },
    world: { from: worldFrom, until: worldFrom + 90 + random.below(180), times: random.between(2, 5) },
  }
}

function planTag(random: Random, shape: Shape, name: string): TagPlan {
  const perHour = baseRate(random, shape)
  const plain = {
    name,
    shape,
    perHour,
    community: Math.max(4, Math.round(perHour * random.between(2, 8))),
    peakHour: random.between(0, 24),
    daily: shape === 'daily' ? random.between(2, 8) : random.between(0, 1),
    moodiness: random.between(0.1, 0.5),
    ...(shape === 'weekday' && { weekday: random.below(7) }),
  }
  const burst = burstOf(random, shape, perHour)
  return burst ? { ...plain, burst } : plain
}

function baseRate(random: Random, shape: Shape): number {
  if (shape === 'launch' || shape === 'storm') return 0
  if (shape === 'celebrity' || shape === 'bots' || shape === 'copypasta' || shape === 'loud')
    return random.next() < 0.5 ? 0 : random.logBetween(0.5, 10)
  if (shape === 'revival') return random.logBetween(0.3, 6)
  if (shape === 'surge') return random.logBetween(40, 200)
  if (shape === 'climb') return random.logBetween(1, 20)
  if (shape === 'daily' || shape === 'weekday') return random.logBetween(10, 60)
  return random.logBetween(0.2, 80)
}

function burstOf(random: Random, shape: Shape, perHour: number): Burst | undefined {
  const onset = scoredMinute(random, 420)
  if (crowds.includes(shape)) return crowdOf(random, shape, perHour, onset)
  if (shape === 'bots') return bots(random, onset)
  if (shape === 'copypasta') return copypasta(random, onset)
  return shape === 'loud' ? loud(random, onset) : undefined
}

function crowdOf(random: Random, shape: Shape, perHour: number, onset: number): Burst {
  const lasting =
    { launch: 90, revival: 90, surge: 120, climb: 300, celebrity: 60, storm: 60 }[shape as 'launch'] + random.below(30)
  const peak = peakOf(random, shape, perHour)
  const rise =
    { launch: 20, revival: 20, surge: 15, climb: lasting, celebrity: 1, storm: 2 }[shape as 'launch'] *
    random.between(0.5, 1.5)
  const fall = shape === 'celebrity' ? 25 : 20
  const perMinute = (minute: number) => {
    const since = minute - onset
    if (since < 0) return 0
    const risen = shape === 'climb' ? Math.min(1, since / rise) ** 1.5 : 1 - Math.exp(-(since + 0.5) / rise)
    return (
      peak *
      risen *
      (since > lasting ? Math.exp(-(since - lasting) / fall) : shape === 'celebrity' ? Math.exp(-since / 40) : 1)
    )
  }
  const authors = Math.max(20, Math.round(peak * lasting * random.between(0.4, 1)))
  const horizon = shape === 'climb' ? 300 : 120
  return {
    people: 'fan',
    authors,
    perMinute,
    templates: [],
    crowd: { onset, until: onset + horizon, end: onset + lasting + 6 * fall },
  }
}

/** Posts a minute at the height. */
function peakOf(random: Random, shape: Shape, perHour: number): number {
  if (shape === 'surge') return (perHour / 60) * random.between(2, 6)
  if (shape === 'climb') return Math.max(1, (perHour / 60) * random.between(6, 20))
  if (shape === 'celebrity') return random.logBetween(4, 60)
  if (shape === 'storm') return random.logBetween(1, 30)
  return random.logBetween(0.8, 20)
}

/** Some dozens of accounts that write much each, from a few templates. */
function bots(random: Random, onset: number): Burst {
  const lasting = 8 + random.below(40)
  const authors = Math.round(random.logBetween(15, 120))
  const each = random.between(3, 15)
  const perMinute = steadyFor(onset, lasting, (authors * each) / lasting)
  return { people: 'bot', authors, perMinute, templates: texts(random, 1 + random.below(4)) }
}

/** Many accounts that paste one text, once each. */
function copypasta(random: Random, onset: number): Burst {
  const lasting = 15 + random.below(60)
  const authors = Math.round(random.logBetween(30, 400))
  return {
    people: 'copier',
    authors,
    perMinute: steadyFor(onset, lasting, authors / lasting),
    templates: texts(random, 1),
  }
}

/** One account, and hardly anybody else. */
function loud(random: Random, onset: number): Burst {
  const lasting = 20 + random.below(100)
  return {
    people: 'loud',
    authors: 1 + random.below(2),
    perMinute: steadyFor(onset, lasting, random.logBetween(2, 20)),
    templates: [],
  }
}

function steadyFor(onset: number, lasting: number, perMinute: number): (minute: number) => number {
  return (minute) => (minute >= onset && minute < onset + lasting ? perMinute : 0)
}

function texts(random: Random, count: number): string[] {
  return Array.from({ length: count }, () =>
    Array.from({ length: 8 + random.below(10) }, () => `copied${random.below(4000)}`).join(' '),
  )
}

/** A minute of the days that count, with room behind it. */
function scoredMinute(random: Random, room: number): number {
  return firstScored + 60 + random.below(minutes - firstScored - 60 - room - minutesPerDay / 24)
}
