import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Instant } from './instant.ts'

/** Whether the zone database of this machine knows the name, such as `Asia/Kathmandu`. */
export function isZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

export const zoneSchema = z
  .string()
  .refine(isZone, { error: (issue) => `“${String(issue.input)}” is no time zone; America/Chicago or Asia/Tokyo is` })

/**
 * The instant of a wall-clock time such as `2026-12-05T05:00`. In the hour that a zone skips in spring the later time is
 * meant, in the hour that it repeats in autumn the earlier one (RFC 5545 reads them so too).
 */
export function localTimeToInstant(local: string, zone: string): Instant {
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' })
  return zoned.epochMilliseconds as Instant
}

/** The instant of a time with its offset, such as `2026-12-05T05:00-06:00`; unlike `Date.parse` it knows no February 30th. */
export function timeToInstant(time: string): Instant {
  return Temporal.Instant.from(time).epochMilliseconds as Instant
}
