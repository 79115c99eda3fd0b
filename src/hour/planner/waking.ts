import type { Instant } from '../instant.ts'
import { localHour } from './local-hour.ts'

/*
 * How people's days run, by the hour of their own wall clock: a stated prior, not a measurement of anybody here.
 *
 * Sleep: the American Time Use Survey, the largest diary of its kind, has people of 15 and older asleep for 8.48 hours on
 * weekdays and 9.34 on weekends (U.S. Bureau of Labor Statistics, results of 2013); the curves below sum to that. That
 * the night begins and ends later on free days, by about an hour, is what 246,000 people's posting hours showed too
 * (Leypunskiy et al., Current Biology 28, 2018, “Geographically resolved rhythms in Twitter use”). The shape within the
 * day is our reading of those, to about five in a hundred.
 *
 * Posting: of those who are awake, so many can look at a screen for an hour of their choice. Work and school take most
 * of the day, lunch less, the evening is free; our own reading, with the evening peak that posting has everywhere
 * (Golder & Macy, Science 333, 2011, “Diurnal and seasonal mood”).
 *
 * Saturday and Sunday are the free days everywhere, which is not so in parts of Asia and Africa; an evening before a free
 * day is a free evening. Ramadan, holidays and shift work are not in it.
 */

// biome-ignore format: a day reads best in one line of hours
const asleep = {
  weekday: [.75, .86, .91, .92, .90, .84, .66, .46, .28, .14, .08, .05, .04, .04, .04, .05, .04, .03, .02, .03, .05, .18, .42, .66],
  weekend: [.70, .83, .89, .92, .92, .88, .84, .68, .50, .33, .21, .10, .07, .06, .06, .06, .05, .04, .03, .04, .05, .14, .36, .58],
}
// biome-ignore format: the same
const free = {
  weekday: [.7, .7, .7, .7, .7, .6, .55, .6, .6, .5, .5, .55, .7, .55, .5, .5, .55, .7, .85, .95, 1, 1, 1, .85],
  weekend: [.8, .8, .7, .7, .7, .7, .7, .75, .85, .9, .9, .9, .9, .9, .9, .9, .9, .9, .95, 1, 1, 1, 1, .9],
}

export type DayKind = keyof typeof asleep

/** The part of the people in a zone who are awake at that instant, in [0, 1]. */
export function awakeIn(zone: string, at: Instant): number {
  const { hour, kind } = dayAt(zone, at)
  return 1 - (asleep[kind][hour] ?? 1)
}

/** The part of the people in a zone who are awake and free to post at that instant, in [0, 1]. */
export function canPostIn(zone: string, at: Instant): number {
  const { hour, kind } = dayAt(zone, at)
  return awakeIn(zone, at) * (free[kind][hour] ?? 0)
}

/** Hours that people of this age sleep on such a day, as the curve has it. */
export function hoursAsleep(kind: DayKind): number {
  return asleep[kind].reduce((sum, share) => sum + share, 0)
}

/** What the clocks of a place say of its people: deep in the night, at its edges, by day, or in the evening. */
export const dayBands = ['asleep', 'edge', 'day', 'evening'] as const
export type DayBand = (typeof dayBands)[number]

/** By the hour of the wall clock, in [0, 24). */
export function bandOf(hour: number): DayBand {
  if (hour < 6 || hour >= 23) return 'asleep'
  if (hour < 8) return 'edge'
  return hour < 18 ? 'day' : 'evening'
}

function dayAt(zone: string, at: Instant): { hour: number; kind: DayKind } {
  const { hour, weekday } = localHour(zone, at)
  const isFree = weekday === 0 || weekday === 6
  if (hour >= 18) return { hour, kind: weekday === 5 || weekday === 6 ? 'weekend' : 'weekday' }
  return { hour, kind: isFree ? 'weekend' : 'weekday' }
}
