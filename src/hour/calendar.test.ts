import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { type CalendarEntry, calendarLinks, stormCalendar, stormFeed } from './calendar.ts'
import { parseInstant } from './instant.ts'

const entry = {
  slug: 'alita-sequel',
  storm: 'first',
  host: 'uproar.example',
  tZero: parseInstant('2026-12-05T11:00:00Z'),
  minutes: 60,
  sequence: 3,
  changedAt: parseInstant('2026-11-01T08:00:00Z'),
  title: 'A sequel for Alita; or, “Never give up”',
  description: 'Your hour.\nhttps://uproar.example/en/c/alita-sequel',
  url: 'https://uproar.example/en/c/alita-sequel',
}

test('another program reads the hour, the name and the alarms', () => {
  const event = new ICAL.Event(eventOf(stormCalendar(entry)))
  assert.equal(event.startDate.toJSDate().toISOString(), '2026-12-05T11:00:00.000Z')
  assert.equal(event.endDate.toJSDate().toISOString(), '2026-12-05T12:00:00.000Z')
  assert.equal(event.startDate.zone.tzid, 'UTC')
  assert.equal(event.uid, 'alita-sequel-first@uproar.example')
  assert.equal(event.sequence, 3)
  assert.equal(event.summary, entry.title)
  assert.equal(event.description, entry.description)
})

test('it rings a day before and ten minutes before', () => {
  const alarms = eventOf(stormCalendar(entry)).getAllSubcomponents('valarm')
  const triggers = alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))
  assert.deepEqual(triggers, ['-P1D', '-PT10M'])
})

test('made twice it is the same, byte for byte', () => {
  assert.equal(stormCalendar(entry), stormCalendar(entry))
})

test('a feed moves its event: another parser reads the same name, a later hour and a greater sequence', () => {
  const tZero = parseInstant('2027-03-28T01:30:00Z')
  const before = readFeed([entry])
  const after = readFeed([{ ...entry, tZero, sequence: 4 }])
  assert.deepEqual(Object.keys(before), Object.keys(after))
  assert.deepEqual(before[uid], { at: '2026-12-05T11:00:00.000Z', sequence: 3, status: 'CONFIRMED', alarms: 2 })
  assert.deepEqual(after[uid], { at: '2027-03-28T01:30:00.000Z', sequence: 4, status: 'CONFIRMED', alarms: 2 })
})

test('what is postponed is struck out in the feed and rings no more', () => {
  const read = readFeed([
    { ...entry, cancelled: true, sequence: 4 },
    { ...entry, storm: 'second' },
  ])
  assert.deepEqual(read[uid], { at: '2026-12-05T11:00:00.000Z', sequence: 4, status: 'CANCELLED', alarms: 0 })
  assert.equal(read['alita-sequel-second@uproar.example']?.status, 'CONFIRMED')
})

test('a feed says how often it wants to be read, to those who ask by either property', () => {
  const feed = stormFeed('Alita', [entry])
  assert.match(feed, /REFRESH-INTERVAL;VALUE=DURATION:PT15M/)
  assert.match(feed, /X-PUBLISHED-TTL:PT15M/)
})

test('links put the same hour into other calendars', () => {
  const links = calendarLinks(entry, 'https://uproar.example/en/c/alita-sequel/storms.ics')
  assert.equal(links.apple, 'webcal://uproar.example/en/c/alita-sequel/storms.ics')
  assert.equal(new URL(links.google).searchParams.get('dates'), '20261205T110000Z/20261205T120000Z')
  const outlook = new URL(links.outlook).searchParams
  assert.deepEqual([outlook.get('startdt'), outlook.get('enddt')], ['2026-12-05T11:00:00Z', '2026-12-05T12:00:00Z'])
  assert.equal(outlook.get('subject'), entry.title)
})

const uid = 'alita-sequel-first@uproar.example'

/** By a parser that shares nothing with the one above. */
function readFeed(entries: readonly CalendarEntry[]) {
  const parsed = Object.values(nodeIcal.sync.parseICS(stormFeed('Alita', entries)))
  return Object.fromEntries(
    parsed.flatMap((part) => {
      if (part?.type !== 'VEVENT') return []
      const { start, sequence, status, alarms = [] } = part
      return [[part.uid, { at: start.toISOString(), sequence: Number(sequence), status, alarms: alarms.length }]]
    }),
  )
}

function eventOf(text: string) {
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
  assert.ok(event)
  return event
}
