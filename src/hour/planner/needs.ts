import type { Instant } from '../instant.ts'
import { type Crowding, hourOfWeek } from './score.ts'

/** The places in a network's list that people ask about. */
export const askedRanks = [50, 10, 1] as const
export type AskedRank = (typeof askedRanks)[number]

/** What the tag at a rank had in one past hour, per minute. */
export interface HourLevel {
  hour: Instant
  rank: number
  mentions: Spread
  authors: Spread
}

export interface Spread {
  least: number
  mean: number
  most: number
}

/** What a rank took at this hour of the week, over a storm's length. */
export interface Need {
  rank: AskedRank
  /** How many weeks this rests on; one is an anecdote. */
  weeks: number
  mentions: { low: number; high: number }
  authors: { low: number; high: number }
}

/**
 * From the hours of the past at the same hour of the week: the range between the tenth part of the lows and the tenth
 * part of the highs that were seen within those hours. Empty where nothing was measured then.
 */
export function needsAt(at: Instant, minutes: number, levels: readonly HourLevel[]): Need[] {
  const same = levels.filter(({ hour }) => hourOfWeek(hour) === hourOfWeek(at))
  return askedRanks.flatMap((rank): Need[] => {
    const of = same.filter((level) => level.rank === rank)
    if (of.length === 0) return []
    const range = (what: 'mentions' | 'authors') => ({
      low: Math.round(
        quantile(
          of.map((level) => level[what].least),
          0.1,
        ) * minutes,
      ),
      high: Math.round(
        quantile(
          of.map((level) => level[what].most),
          0.9,
        ) * minutes,
      ),
    })
    return [{ rank, weeks: of.length, mentions: range('mentions'), authors: range('authors') }]
  })
}

const judgedRank = 10

/** Where each hour of the week lies among all that were measured, by what the tenth tag had; 0 the quietest, 1 the busiest. */
export function crowdingOf(levels: readonly HourLevel[]): Crowding {
  const byHour = new Map<number, number[]>()
  for (const { hour, rank, mentions } of levels) {
    if (rank !== judgedRank) continue
    byHour.set(hourOfWeek(hour), [...(byHour.get(hourOfWeek(hour)) ?? []), mentions.mean])
  }
  const means = [...byHour].map(([hour, all]) => [hour, all.reduce((sum, one) => sum + one, 0) / all.length] as const)
  const sorted = means.map(([, mean]) => mean).sort((a, b) => a - b)
  // A day of measuring says little about a week.
  if (sorted.length < 24) return new Map()
  return new Map(means.map(([hour, mean]) => [hour, sorted.findIndex((one) => one >= mean) / (sorted.length - 1)]))
}

/** Linear between the values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  return below + (above - below) * (place - Math.floor(place))
}
