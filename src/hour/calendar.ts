import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
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
  /** The storm is postponed and has no other hour yet: calendars strike it out. */
  cancelled?: boolean
  /** The campaign's name, never the hashtag: a calendar is shown to others. */
  title: string
  description: string
  /** The campaign's page. */
  url: string
}

/** Calendars that subscribe look again this often, where they let themselves be told. */
const refreshSeconds = 900

/** iCalendar text (RFC 5545) with one event in UTC and two alarms, a day and ten minutes ahead. */
export function stormCalendar(entry: CalendarEntry): string {
  return calendarOf([entry]).toString()
}

/**
 * The same for all storms of a campaign, to be subscribed to: an event keeps its UID, and its SEQUENCE rises with each
 * change, so that it moves where the storm does and is struck out where that is postponed.
 */
export function stormFeed(name: string, entries: readonly CalendarEntry[]): string {
  return calendarOf(entries).name(name).ttl(refreshSeconds).toString()
}

function calendarOf(entries: readonly CalendarEntry[]) {
  const calendar = ical({
    prodId: { company: 'Uproar', product: 'Uproar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const entry of entries) addEntry(calendar, entry)
  return calendar
}

function addEntry(calendar: ReturnType<typeof ical>, entry: CalendarEntry): void {
  const event = calendar.createEvent({
    id: `${entry.slug}-${entry.storm}@${entry.host}`,
    sequence: entry.sequence,
    stamp: new Date(entry.changedAt),
    lastModified: new Date(entry.changedAt),
    start: new Date(entry.tZero),
    end: new Date(later(entry.tZero, entry.minutes * 60_000)),
    summary: entry.title,
    description: entry.description,
    url: entry.url,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  if (entry.cancelled) return
  for (const seconds of [86_400, 600]) {
    event.createAlarm({ type: ICalAlarmType.display, trigger: seconds, description: entry.title })
  }
}

/** Addresses that put one event, or a feed, into the calendars most people have. */
export interface CalendarLinks {
  google: string
  outlook: string
  /** `webcal:`, which Apple's calendar and many others subscribe to. */
  apple: string
}

/** Google and Outlook take the event as it stands; the feed moves with the storm. `feed` is its `https:` address. */
export function calendarLinks(
  {
    tZero,
    minutes,
    title,
    description,
    url,
  }: Omit<CalendarEntry, 'host' | 'slug' | 'storm' | 'sequence' | 'changedAt'>,
  feed: string,
): CalendarLinks {
  const [start, end] = [tZero, later(tZero, minutes * 60_000)].map((at) => new Date(at).toISOString().slice(0, 19))
  const basic = (time = '') => `${time.replaceAll(/[-:]/g, '')}Z`
  const details = `${description}\n${url}`
  const google = { action: 'TEMPLATE', text: title, details, dates: `${basic(start)}/${basic(end)}` }
  const outlook = { path: '/calendar/action/compose', rru: 'addevent', subject: title, body: details }
  return {
    google: `https://calendar.google.com/calendar/render?${new URLSearchParams(google)}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${new URLSearchParams({ ...outlook, startdt: `${start}Z`, enddt: `${end}Z` })}`,
    apple: feed.replace(/^https?:/, 'webcal:'),
  }
}
