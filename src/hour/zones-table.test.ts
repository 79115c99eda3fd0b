import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cities } from './cities.ts'
import { parseInstant } from './instant.ts'
import { dayWords } from './local-time.ts'
import { isZone } from './zone.ts'
import { zonesTable } from './zones-table.ts'

const alita = parseInstant('2019-12-05T11:00:00Z')

test('11:00 UTC is 5 in the morning in Chicago and 8 in the evening in Tokyo', () => {
  const rows = zonesTable({ at: alita, language: 'en' })
  assert.equal(timeOf(rows, 'Chicago'), '5:00 AM')
  assert.equal(timeOf(rows, 'Tokyo'), '8:00 PM')
  assert.equal(timeOf(rows, 'Kathmandu'), '4:45 PM')
})

test('cities that share a time share a row', () => {
  const row = zonesTable({ at: alita, language: 'en' }).find(({ places }) => places.includes('Berlin'))
  assert.deepEqual(row?.places, ['Lagos', 'Madrid', 'Paris', 'Berlin'])
})

test('each language writes time and cities in its own way', () => {
  assert.equal(timeOf(zonesTable({ at: alita, language: 'ja' }), '東京'), '20:00')
  assert.equal(timeOf(zonesTable({ at: alita, language: 'es' }), 'Nueva York'), '6:00')
})

test('where the calendar already shows the next day, or still the day before, the row says so', () => {
  const late = zonesTable({ at: parseInstant('2026-12-05T23:30:00Z'), language: 'en' })
  assert.equal(late.find(({ places }) => places.includes('Tokyo'))?.dayOffset, 1)
  assert.match(late.find(({ places }) => places.includes('Tokyo'))?.day ?? '', /Sunday/)
  const early = zonesTable({ at: parseInstant('2026-12-05T02:00:00Z'), language: 'en' })
  assert.equal(early.find(({ places }) => places.includes('New York'))?.dayOffset, -1)
})

test('the same hour moves on the clocks of a zone that changes its clocks', () => {
  const before = zonesTable({ at: parseInstant('2026-03-07T11:00:00Z'), language: 'en' })
  const after = zonesTable({ at: parseInstant('2026-03-08T11:00:00Z'), language: 'en' })
  assert.equal(timeOf(before, 'New York'), '6:00 AM')
  assert.equal(timeOf(after, 'New York'), '7:00 AM')
  assert.equal(timeOf(before, 'Tokyo'), timeOf(after, 'Tokyo'))
})

test('a day is called today or tomorrow by the calendar of its own zone', () => {
  const now = parseInstant('2026-12-04T14:00:00Z')
  const at = parseInstant('2026-12-05T11:00:00Z')
  assert.equal(dayWords({ at, now, zone: 'America/Chicago', language: 'en' }), 'tomorrow, Saturday')
  assert.equal(dayWords({ at, now: parseInstant('2026-12-04T15:30:00Z'), zone: 'Asia/Tokyo', language: 'en' }), 'today')
  assert.equal(dayWords({ at, now, zone: 'Asia/Tokyo', language: 'ja' }), '明日（土曜日）')
  assert.match(dayWords({ at, now: parseInstant('2026-11-01T00:00:00Z'), zone: 'UTC', language: 'es' }), /sábado/)
})

test('every city stands for a real zone', () => {
  for (const { zone } of cities) assert.ok(isZone(zone), zone)
})

function timeOf(rows: ReturnType<typeof zonesTable>, place: string): string | undefined {
  return rows.find(({ places }) => places.includes(place))?.time.replace(/\s/gu, ' ')
}
