import { cityName } from './cities.ts'
import { offsetMs } from './clock-change.ts'
import { type HourHabit, hourHabit } from './hour-habit.ts'
import type { Instant } from './instant.ts'
import { calendarDay, dayIn, dayWords, timeIn, wallClock } from './local-time.ts'

export interface ToldQuestion {
  at: Instant
  zone: string
  language: string
  /** When it is read, where that is known: “tomorrow, Friday”. */
  now?: Instant
  /** Unset, as people write time where the zone is. */
  habit?: HourHabit
}

/** An instant as it is told to somebody in a zone. */
export interface ToldHour {
  /** `8:00 PM` or `20:00`. */
  time: string
  /** “today”, “tomorrow, Friday” or “Friday, December 6”, as seen at `now`; always the date where that is not known. */
  day: string
  /** Such as `Friday, December 6`, whenever it is read. */
  date: string
  /** The zone by its city, as the language writes it. */
  place: string
  /** −1 where it is still the day before the day in UTC, 1 where it is already the next, else 0. */
  dayOffset: number
  /** The wall clock to the second with its offset, such as `2026-12-05T20:00:00+09:00`; for machines. */
  local: string
}

/** The one place where an instant becomes words for a zone: pages, mail, push, posters and reports all take it from here. */
export function toldHour({ at, zone, language, now, habit = hourHabit(language, zone) }: ToldQuestion): ToldHour {
  const date = dayIn(zone, at, language)
  return {
    time: timeIn(zone, at, language, habit),
    day: now === undefined ? date : dayWords({ at, now, zone, language }),
    date,
    place: cityName(zone, language),
    dayOffset: calendarDay(zone, at) - calendarDay('UTC', at),
    local: localIn(zone, at),
  }
}

function localIn(zone: string, at: Instant): string {
  const wall = new Date(wallClock(zone, at)).toISOString().slice(0, 19)
  return `${wall}${offsetText(offsetMs(zone, at))}`
}

/** `+05:45`; the few that are not whole minutes, long ago, carry their seconds. */
function offsetText(ms: number): string {
  const seconds = Math.abs(ms) / 1000
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts
  return `${ms < 0 ? '-' : '+'}${shown.map((part) => String(part).padStart(2, '0')).join(':')}`
}
