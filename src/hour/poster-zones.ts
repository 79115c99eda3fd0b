import { Temporal } from 'temporal-polyfill'
import { cities } from './cities.ts'
import type { Instant } from './instant.ts'
import { calendarDay, timeIn } from './local-time.ts'
import { visibleZones, type ZoneCount } from './visible-zones.ts'

/** Parts of the world that share a poster. */
export const zoneGroups = {
  world: ['America/Chicago', 'America/Sao_Paulo', 'Europe/London', 'Asia/Kolkata', 'Asia/Tokyo'],
  americas: [
    'America/Los_Angeles',
    'America/Mexico_City',
    'America/New_York',
    'America/Bogota',
    'America/Argentina/Buenos_Aires',
  ],
  'europe-africa': ['Europe/London', 'Europe/Paris', 'Africa/Lagos', 'Africa/Cairo', 'Africa/Nairobi'],
  'asia-pacific': ['Asia/Dubai', 'Asia/Kolkata', 'Asia/Jakarta', 'Asia/Tokyo', 'Australia/Sydney'],
} as const satisfies Record<string, readonly string[]>

export type ZoneGroup = keyof typeof zoneGroups

export const zoneGroupNames = Object.keys(zoneGroups) as ZoneGroup[]

export function isZoneGroup(text: string): text is ZoneGroup {
  return Object.hasOwn(zoneGroups, text)
}

const mostPlaces = 5

/**
 * The zones of a group's poster, from west to east, each with an hour of its own: the greatest in pledges first chosen,
 * then the group's usual ones. Zones of fewer people than may be shown are not told apart.
 */
export function zonesOfGroup(group: ZoneGroup, at: Instant, byZone: readonly ZoneCount[]): string[] {
  const pledged = visibleZones(byZone).shown.map(({ zone }) => zone)
  const inGroup = group === 'world' ? pledged : pledged.filter((zone) => groupOf(zone) === group)
  const chosen = new Map<string, string>()
  for (const zone of [...inGroup, ...zoneGroups[group]]) {
    const hour = `${calendarDay(zone, at)} ${timeIn(zone, at, 'ja')}`
    if (chosen.size < mostPlaces && !chosen.has(hour)) chosen.set(hour, zone)
  }
  return [...chosen.values()].sort((a, b) => order(a, at) - order(b, at))
}

function groupOf(zone: string): ZoneGroup {
  if (/^(America|Atlantic\/Bermuda|Pacific\/(Honolulu|Easter|Galapagos))/.test(zone)) return 'americas'
  return /^(Europe|Africa|Atlantic|Arctic)\//.test(zone) ? 'europe-africa' : 'asia-pacific'
}

/** By the hour on its clocks; the same everywhere where that is all that differs. */
function order(zone: string, at: Instant): number {
  const [hours = 0, minutes = 0] = timeIn(zone, at, 'ja').split(':').map(Number)
  return calendarDay(zone, at) * 1440 + hours * 60 + minutes
}

const known = new Set([...cities.map(({ zone }) => zone), ...Intl.supportedValuesOf('timeZone'), 'UTC'])
const asked = new Map<string, string>()

/**
 * The zone under the name that our tables have for it, so that `Asia/Calcutta` shares the poster of Mumbai; undefined where
 * the zone database of this machine has no such zone.
 */
export function posterZone(name: string): string | undefined {
  if (!known.has(name)) return undefined
  const zone = asked.get(name) ?? cities.find((city) => isSameZone(city.zone, name))?.zone ?? name
  asked.set(name, zone)
  return zone
}

function isSameZone(one: string, other: string): boolean {
  if (one === other) return true
  return new Temporal.ZonedDateTime(0n, one).equals(new Temporal.ZonedDateTime(0n, other))
}
