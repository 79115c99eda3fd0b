import { type Instant, instant } from './instant.ts'
import { wallClock } from './local-time.ts'

/** A change of a zone's clocks, such as daylight saving time. */
export interface ClockChange {
  /** The first instant of the new time. */
  at: Instant
  /** By how much they go forward, or, negative, back. */
  minutes: number
}

const secondMs = 1000

/**
 * Where the clocks of a zone stand otherwise against UTC at `until` than at `from`: the change that made it so. Undefined
 * where they stand the same. Found to the second, by halving.
 */
export function clockChange({ zone, from, until }: ChangeQuestion): ClockChange | undefined {
  const before = offsetMs(zone, from)
  const minutes = (offsetMs(zone, until) - before) / 60_000
  if (minutes === 0 || until <= from) return undefined
  let [same, other] = [Math.floor(from / secondMs), Math.ceil(until / secondMs)]
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    if (offsetMs(zone, instant(middle * secondMs)) === before) same = middle
    else other = middle
  }
  return { at: instant(other * secondMs), minutes }
}

export interface ChangeQuestion {
  zone: string
  from: Instant
  until: Instant
}

/** By how much the zone's clocks are ahead of UTC at that instant, in milliseconds. */
export function offsetMs(zone: string, at: Instant): number {
  const second = Math.floor(at / secondMs) * secondMs
  return wallClock(zone, at) - second
}
