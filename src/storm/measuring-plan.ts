import { endOf } from '../campaign/campaign.ts'
import { type Instant, instant, later } from '../hour/instant.ts'
import type { PaidMeasuring } from '../networks/trending.ts'

/** Lists are looked at from this long before T-zero until this long after the end. */
export const lookMs = { before: 10 * 60_000, after: 30 * 60_000 }

type Hour = Parameters<typeof endOf>[0]

/** When which look is due: look `slot` begins at `firstAt + slot × everyMs`, and there are `count` of them. */
export interface LookPlan {
  firstAt: Instant
  everyMs: number
  count: number
}

/** Each list begins a little later than the one before it, so that not all are asked in one second. */
export function planLooks(storm: Hour, { everyMs, place }: { everyMs: number; place: string }): LookPlan {
  const length = endOf(storm) - storm.tZero + lookMs.before + lookMs.after
  const offset = offsetOf(place) * Math.min(everyMs / 5, 30_000)
  return { firstAt: later(storm.tZero, offset - lookMs.before), everyMs, count: Math.floor(length / everyMs) }
}

/** One call tells of all minutes so far, so the first one comes when the first minute of the storm is told. */
export function planCounts(storm: Hour, { everyMs, delayMs }: { everyMs: number; delayMs: number }): LookPlan {
  const length = endOf(storm) - storm.tZero + lookMs.after
  return { firstAt: later(storm.tZero, everyMs + delayMs), everyMs, count: Math.floor(length / everyMs) }
}

/** The look that is due at `now`; looks that were missed are not made up for. */
export function slotAt({ firstAt, everyMs, count }: LookPlan, now: Instant): number | undefined {
  const slot = Math.floor((now - firstAt) / everyMs)
  return slot >= 0 && slot < count ? slot : undefined
}

/** When the last look of a storm has been made, whatever is looked at. */
export function looksEndAt(storm: Hour): Instant {
  return later(endOf(storm), lookMs.after + 2 * 60_000)
}

/** The whole minutes that a count reaches back over: from before T-zero, where early use of the hashtag shows. */
export function countedSpan(storm: Hour, now: Instant, delayMs: number): { from: Instant; until: Instant } {
  const minute = (ms: number) => instant(Math.floor(ms / 60_000) * 60_000)
  return { from: minute(storm.tZero - lookMs.before), until: minute(now - delayMs) }
}

export interface Estimate {
  countsCalls: number
  looksOfEach: number
  places: number
  totalMills: number
}

/** What measuring a whole storm will cost, in 1/1000 $. */
export function estimate(storm: Hour, paid: PaidMeasuring, places: readonly string[]): Estimate {
  const lists = paid.lists(places)
  const countsCalls = planCounts(storm, paid.counter).count
  const looks = lists.map((list) => planLooks(storm, list).count)
  const totalMills = countsCalls * paid.prices.countsMills + sum(looks) * paid.prices.trendsMills
  return { countsCalls, looksOfEach: looks[0] ?? 0, places: lists.length, totalMills }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

/** In [0, 1), always the same for one place. */
function offsetOf(place: string): number {
  let hash = 0
  for (const character of place) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return (hash % 997) / 997
}
