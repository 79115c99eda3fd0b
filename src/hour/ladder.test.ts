import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant } from './instant.ts'
import { afterQuiet, momentOf, rungs, spansOf } from './ladder.ts'

const at = (time: string) => Date.parse(time) as Instant
const storm = { tZero: at('2026-12-05T19:00:00Z'), minutes: 60 }
const iso = (moment: Instant | undefined) => moment && new Date(moment).toISOString().slice(0, 16)

test('by day every rung comes at its moment', () => {
  assert.deepEqual(
    rungs.map((rung) => iso(momentOf(rung, storm, { zone: 'UTC', quiet: { from: 22, to: 8 } }))),
    [
      '2026-11-28T19:00',
      '2026-12-04T19:00',
      '2026-12-05T18:00',
      '2026-12-05T18:55',
      '2026-12-05T19:00',
      '2026-12-05T20:30',
    ],
  )
})

test('who sleeps is told before they do, not five minutes before, but GO if they asked for it; the result waits for the morning', () => {
  const tokyo = { zone: 'Asia/Tokyo', quiet: { from: 22, to: 8 } }
  assert.deepEqual(
    rungs.map((rung) => iso(momentOf(rung, storm, tokyo))),
    ['2026-11-28T13:00', '2026-12-04T13:00', '2026-12-05T13:00', undefined, '2026-12-05T19:00', '2026-12-05T23:00'],
  )
})

test('a night that ends in the hour that the zone skips ends when its clock says so', () => {
  const reader = { zone: 'Europe/Berlin', quiet: { from: 23, to: 7 } }
  assert.equal(iso(afterQuiet(at('2026-03-29T00:30:00Z'), reader)), '2026-03-29T05:00')
  assert.equal(iso(afterQuiet(at('2026-03-28T00:30:00Z'), reader)), '2026-03-28T06:00')
})

test('crowds that must be there are laid backwards and never over one another', () => {
  const go = { target: storm.tZero, letters: 600, isBefore: true }
  const five = { target: (storm.tZero - 300_000) as Instant, letters: 600, isBefore: true }
  const [first, second] = spansOf([five, go], 60)
  assert.deepEqual(second, { from: storm.tZero - 600_000, to: storm.tZero })
  assert.deepEqual(first, { from: storm.tZero - 1_200_000, to: storm.tZero - 600_000 })
})
