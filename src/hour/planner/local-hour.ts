import { Temporal } from 'temporal-polyfill'
import type { Instant } from '../instant.ts'

export interface LocalHour {
  /** Whole hours on the wall clock, 0 to 23. */
  hour: number
  minute: number
  /** 0 is Sunday, as in `Date`. */
  weekday: number
}

const hourMs = 3_600_000
const offsets = new Map<string, number>()

/** What a wall clock in the zone shows. */
export function localHour(zone: string, at: Instant): LocalHour {
  const local = at + offsetMinutes(zone, at) * 60_000
  const minutes = Math.floor(local / 60_000)
  return {
    hour: mod(Math.floor(minutes / 60), 24),
    minute: mod(minutes, 60),
    weekday: mod(Math.floor(minutes / 1440) + 4, 7),
  }
}

/** Minutes that the zone is ahead of UTC at that instant; negative in the west. */
export function offsetMinutes(zone: string, at: Instant): number {
  const from = Math.floor(at / hourMs)
  const key = `${zone} ${from}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  if (offsets.size > 100_000) offsets.clear()
  const zoned = Temporal.Instant.fromEpochMilliseconds(from * hourMs).toZonedDateTimeISO(zone)
  const found = Math.round(zoned.offsetNanoseconds / 60e9)
  offsets.set(key, found)
  return found
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by
}
