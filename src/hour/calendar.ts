import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import { type Instant, later } from './instant.ts'

export interface CalendarEntry {
  slug: string
  /** The storm's name within its campaign. */
  storm: string
  /** Host name of this installation; part of the entry's permanent name. */
  host: string
  tZero: Instant
  minutes: number
  /** Grows whenever the entry changes, so that calendars take the newer one. */
  sequence: number
  changedAt: Instant
  /** The campaign's name, never the hashtag: a calendar is shown to others. */
  title: string
  description: string
  /** The campaign's page. */
  url: string
}

/** iCalendar text (RFC 5545) with one event in UTC and two alarms, a day and ten minutes ahead. */
export function stormCalendar(entry: CalendarEntry): string {
  const calendar = ical({
    prodId: { company: 'Uproar', product: 'Uproar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  const event = calendar.createEvent({
    id: `${entry.slug}-${entry.storm}@${entry.host}`,
    sequence: entry.sequence,
    stamp: new Date(entry.changedAt),
    start: new Date(entry.tZero),
    end: new Date(later(entry.tZero, entry.minutes * 60_000)),
    summary: entry.title,
    description: entry.description,
    url: entry.url,
  })
  for (const seconds of [86_400, 600]) {
    event.createAlarm({ type: ICalAlarmType.display, trigger: seconds, description: entry.title })
  }
  return calendar.toString()
}
