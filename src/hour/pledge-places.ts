import type { Instant } from './instant.ts'
import { offsetMinutes } from './planner/local-hour.ts'
import { fewestShown, type ZoneCount } from './visible-zones.ts'
import { countryOfZone } from './zone-country.ts'

/** People of one country whose clocks show the same at an instant. */
export interface PledgePlace {
  /** ISO 3166, two letters. */
  country: string
  /** The zone of most of them. */
  zone: string
  pledges: number
}

/**
 * Where people pledged, the greatest first, by country and local time at `at`. Places of fewer than ten could tell who
 * they are; those, and zones of no country, are `elsewhere`.
 */
export function pledgePlaces(counts: readonly ZoneCount[], at: Instant): { shown: PledgePlace[]; elsewhere: number } {
  const cells = new Map<string, ZoneCount[]>()
  for (const count of counts) {
    const key = `${countryOfZone(count.zone) ?? ''} ${offsetMinutes(count.zone, at)}`
    cells.set(key, [...(cells.get(key) ?? []), count])
  }
  const places = [...cells].map(([key, members]): PledgePlace => {
    const most = members.toSorted((a, b) => b.pledges - a.pledges)[0]?.zone ?? 'UTC'
    return { country: key.split(' ')[0] ?? '', zone: most, pledges: sum(members) }
  })
  const shown = places
    .filter(({ country, pledges }) => country !== '' && pledges >= fewestShown)
    .sort((a, b) => b.pledges - a.pledges || (a.zone < b.zone ? -1 : 1))
  return { shown, elsewhere: sum(counts) - sum(shown) }
}

function sum(list: readonly { pledges: number }[]): number {
  return list.reduce((total, { pledges }) => total + pledges, 0)
}
