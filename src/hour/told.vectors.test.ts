import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { clockChange } from './clock-change.ts'
import { parseInstant, toIso } from './instant.ts'
import { toldHour } from './told.ts'

interface Vectors {
  hours: {
    zone: string
    instant: string
    date: string
    time: string
    weekday: string
    hour12: string
    day: number
    offset: string
    about: string
  }[]
  days: { zone: string; now: string; instant: string; said: string }[]
  changes: { zone: string; from: string; until: string; at: string; minutes: number }[]
}

const file = new URL('../../vectors/hours.yml', import.meta.url)
const vectors: Vectors = parse(readFileSync(file, 'utf8'))

describe('an hour as it is told', () => {
  for (const { zone, instant, date, time, weekday, hour12, day, offset, about } of vectors.hours) {
    test(`in ${zone} at ${instant}: ${about}`, () => {
      const question = { at: parseInstant(instant), zone, language: 'en' }
      const told = toldHour({ ...question, habit: 'h23' })
      assert.equal(told.local, `${date}T${time.length === 5 ? `${time}:00` : time}${offset}`)
      assert.equal(told.time, time.slice(0, 5))
      assert.equal(toldHour({ ...question, habit: 'h12' }).time.replace(/\s/, ' '), hour12)
      assert.equal(told.date.split(',')[0], weekday)
      assert.equal(told.dayOffset, day)
    })
  }

  for (const { zone, now, instant, said } of vectors.days) {
    test(`is ${said} in ${zone}, read at ${now}`, () => {
      const { day } = toldHour({ at: parseInstant(instant), now: parseInstant(now), zone, language: 'en' })
      assert.equal(day, said)
    })
  }
})

describe('a change of clocks', () => {
  for (const { zone, from, until, at, minutes } of vectors.changes) {
    test(`in ${zone} by ${minutes} minutes is found to the second`, () => {
      const change = clockChange({ zone, from: parseInstant(from), until: parseInstant(until) })
      assert.deepEqual(change && [toIso(change.at), change.minutes], [toIso(parseInstant(at)), minutes])
    })
  }

  test('is none where clocks stand as they stood', () => {
    const question = { from: parseInstant('2026-01-01T00:00:00Z'), until: parseInstant('2026-12-31T00:00:00Z') }
    assert.equal(clockChange({ ...question, zone: 'Asia/Tokyo' }), undefined)
    assert.equal(clockChange({ ...question, zone: 'Europe/Berlin' }), undefined)
  })
})
