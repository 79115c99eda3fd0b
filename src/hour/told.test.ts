import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { stormFeed } from './calendar.ts'
import { hourHabit } from './hour-habit.ts'
import { type Instant, instant, later } from './instant.ts'
import { dayWords, timeIn } from './local-time.ts'
import { toldHour } from './told.ts'

const [from, until] = [Date.UTC(2026, 0, 1), Date.UTC(2036, 0, 1)]
const dayMs = 86_400_000
const zones = Intl.supportedValuesOf('timeZone')

/** Around each change of the zone's clocks, and one storm in each zone that has none. */
function stormsIn(zone: string): Instant[] {
  const changes = changesOf(zone)
  if (changes.length === 0) return [instant(from + 11 * 3_600_000)]
  return changes.flatMap((at) => [-dayMs, -1000, 0, 1_800_000, dayMs].map((ms) => later(at, ms)))
}

/** By Temporal, which looks for them in its own way. */
function changesOf(zone: string): Instant[] {
  const changes: Instant[] = []
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone)
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (!next || next.epochMilliseconds >= until) return changes
    changes.push(instant(next.epochMilliseconds))
    at = next
  }
}

describe('in every zone, around every change of its clocks for ten years', () => {
  const storms = zones.flatMap((zone) => stormsIn(zone).map((at) => ({ zone, at })))

  test('there is something to look at', () => {
    assert.ok(zones.length > 400, `${zones.length} zones`)
    assert.ok(storms.length > 5000, `${storms.length} storms`)
  })

  test('what mail and posters are told is the instant itself, to the second', () => {
    for (const { zone, at } of storms) {
      const { local } = toldHour({ at, zone, language: 'en', habit: 'h23' })
      assert.equal(Date.parse(local), at, `${zone} ${local}`)
    }
  })

  test('clock and day in words are those of another reading of the zone database', () => {
    for (const { zone, at } of storms) {
      const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
      const told = toldHour({ at, zone, language: 'en', habit: 'h23' })
      const where = `${zone} ${there}`
      assert.equal(told.time, there.toPlainTime().toString().slice(0, 5), where)
      assert.equal(told.local.slice(0, 19), there.toPlainDateTime().toString().slice(0, 19), where)
      assert.equal(new Date(`${told.date}, ${there.year} UTC`).getUTCDate(), there.day, where)
      assert.equal(weekdays.indexOf(told.date.split(',')[0] ?? '') + 1, there.dayOfWeek, where)
    }
  })

  test('twelve hours and twenty-four name the same minute', () => {
    for (const { zone, at } of storms) {
      const [h12, h23] = [timeIn(zone, at, 'en', 'h12'), timeIn(zone, at, 'en', 'h23')]
      assert.equal(in24(h12), h23, `${zone} ${h12}`)
    }
  })

  test('the page says the same day as the mail, the evening before and on the day', () => {
    for (const { zone, at } of storms) {
      const told = toldHour({ at, zone, language: 'en', habit: 'h23', now: later(at, -dayMs / 2) })
      const page = dayWords({ at, now: later(at, -dayMs / 2), zone, language: 'en' })
      assert.equal(told.day, page)
      const weekday = told.date.split(',')[0] ?? ''
      assert.ok(page === 'today' || page === `tomorrow, ${weekday}`, `${zone}: ${page}`)
    }
  })

  test('the calendar has the same instant, by another parser', () => {
    const all = [...new Set(storms.map(({ at }) => at))]
    const entries = all.map((at, index) => ({ ...entry, storm: `s-${index}`, tZero: at }))
    const events = new ICAL.Component(ICAL.parse(stormFeed('Hares', entries))).getAllSubcomponents('vevent')
    assert.deepEqual(
      events.map((event) => new ICAL.Event(event).startDate.toJSDate().getTime()),
      all,
    )
  })
})

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const entry = {
  slug: 'long-ears',
  host: 'uproar.example',
  minutes: 60,
  sequence: 0,
  changedAt: instant(from),
  title: 'A day for long ears',
  description: '',
  url: 'https://uproar.example/en/c/long-ears',
}

function in24(time: string): string {
  const [, hour = '', minute = '', half = ''] = /^(\d+):(\d\d)\s(AM|PM)$/.exec(time) ?? []
  return `${String((Number(hour) % 12) + (half === 'PM' ? 12 : 0)).padStart(2, '0')}:${minute}`
}

test('people write time as they do where they are, in the language they read', () => {
  const habits = [
    ['en', 'America/New_York', 'h12'],
    ['en', 'Europe/London', 'h23'],
    ['en', 'Asia/Kolkata', 'h12'],
    ['en', 'Europe/Berlin', 'h23'],
    ['en', 'America/Sao_Paulo', 'h23'],
    ['es', 'Europe/Madrid', 'h23'],
    ['es', 'America/Bogota', 'h12'],
    ['ja', 'America/Chicago', 'h23'],
    ['ar', 'Africa/Cairo', 'h12'],
    ['en', 'Not/AZone', 'h12'],
  ] as const
  for (const [language, zone, habit] of habits) assert.equal(hourHabit(language, zone), habit, `${language} ${zone}`)
})
