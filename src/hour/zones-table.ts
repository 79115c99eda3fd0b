import { cities, cityName } from './cities.ts'
import type { Instant } from './instant.ts'
import { calendarDay, dayIn, timeIn } from './local-time.ts'

/** Places whose clocks show the same time at one instant. */
export interface ZoneRow {
  /** As the language writes it, such as `6:00 AM`. */
  time: string
  /** Such as `Thursday, December 5`. */
  day: string
  /** −1 where it is still the day before the day in UTC, 1 where it is already the next, else 0. */
  dayOffset: number
  places: readonly string[]
}

/** The instant on the world's clocks, from west to east. */
export function zonesTable({ at, language }: { at: Instant; language: string }): ZoneRow[] {
  const rows = new Map<string, { row: ZoneRow; places: string[] }>()
  for (const { zone } of cities) {
    const row = rowFor(zone, at, language)
    const key = `${row.dayOffset} ${row.time}`
    const places = rows.get(key)?.places ?? []
    places.push(cityName(zone, language))
    rows.set(key, { row, places })
  }
  return [...rows.values()].map(({ row, places }) => ({ ...row, places }))
}

function rowFor(zone: string, at: Instant, language: string): ZoneRow {
  const dayOffset = calendarDay(zone, at) - calendarDay('UTC', at)
  return { time: timeIn(zone, at, language), day: dayIn(zone, at, language), dayOffset, places: [] }
}
