import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { stormCalendar } from './calendar.ts'
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

function eventOf(text: string) {
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
  assert.ok(event)
  return event
}
