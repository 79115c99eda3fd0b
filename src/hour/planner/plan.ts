import { type Instant, instant } from '../instant.ts'
import { localHour } from './local-hour.ts'
import { hourMs, hourOfWeek, type PlanQuestion, type ScoredHour, scoreHour } from './score.ts'

/** Hours on the wall clocks of `zone` in which the organizer could run a storm. */
export interface PlanWindow {
  zone: string
  /** 0 is Sunday; every day where none is said. */
  days?: readonly number[]
  /** Minutes since midnight; a window over midnight ends before it begins. */
  from: number
  until: number
}

export interface PlanOrder extends PlanQuestion {
  now: Instant
  windows?: readonly PlanWindow[]
  /** Nothing before this, beside the notice that people need. */
  notBefore?: Instant
  notAfter?: Instant
  weeks?: number
}

export interface Plan {
  /** Every start that was looked at, in order. */
  hours: readonly ScoredHour[]
  /** At most three, the best first. */
  best: readonly ScoredHour[]
}

/** A call that spreads needs a week; the hour of 2019 had two days, and luck. */
export const noticeMs = 7 * 24 * hourMs
const usualWeeks = 4
/** Three that lie close together are one proposal. */
const apartHours = 9
const wanted = 3

const dayMs = 24 * hourMs

/** Scores every full hour of the coming weeks, from the midnight in UTC before the notice is over, and proposes three that are no neighbours. It decides nothing. */
export function planHours(order: PlanOrder): Plan {
  const noticed = Math.floor((order.now + noticeMs) / dayMs) * dayMs
  const from = Math.ceil(Math.max(noticed, order.notBefore ?? 0) / hourMs) * hourMs
  const until = Math.min(from + (order.weeks ?? usualWeeks) * 168 * hourMs, order.notAfter ?? Number.POSITIVE_INFINITY)
  const hours: ScoredHour[] = []
  for (let at = from; at < until; at += hourMs) hours.push(scoreHour(instant(at), order))
  return { hours, best: spread(hours.filter(({ at }) => isWithin(at, order))) }
}

/** The earliest of equals; and never twice the same hour of the week, or one near it. */
function spread(hours: readonly ScoredHour[]): ScoredHour[] {
  const best: ScoredHour[] = []
  const ranked = [...hours].sort((a, b) => b.score - a.score || a.at - b.at)
  for (const hour of ranked) {
    if (best.length === wanted) break
    if (best.every((other) => weekDistance(hour.at, other.at) >= apartHours)) best.push(hour)
  }
  if (best.length === wanted) return best
  const more = ranked.filter((hour) => best.every((other) => Math.abs(hour.at - other.at) >= apartHours * hourMs))
  return fill(best, more)
}

/** In narrow windows the same hour of another week is better than none. */
function fill(best: ScoredHour[], more: readonly ScoredHour[]): ScoredHour[] {
  for (const hour of more) {
    if (best.length === wanted) break
    if (best.every((other) => Math.abs(hour.at - other.at) >= apartHours * hourMs)) best.push(hour)
  }
  return best
}

function weekDistance(a: Instant, b: Instant): number {
  const apart = Math.abs(hourOfWeek(a) - hourOfWeek(b))
  return Math.min(apart, 168 - apart)
}

export function isWithin(at: Instant, { windows = [], minutes }: Pick<PlanOrder, 'windows' | 'minutes'>): boolean {
  return windows.length === 0 || windows.some((window) => fits(at, window, minutes))
}

function fits(at: Instant, { zone, days, from, until }: PlanWindow, minutes: number): boolean {
  const { hour, minute, weekday } = localHour(zone, at)
  const start = hour * 60 + minute
  const length = (until - from + 1440) % 1440 || 1440
  const since = (start - from + 1440) % 1440
  if (since + Math.min(minutes, length) > length) return false
  const began = start < from ? (weekday + 6) % 7 : weekday
  return !days || days.includes(began)
}
