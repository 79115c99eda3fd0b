import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toIso } from '../../hour/instant.ts'
import type { PulseSnapshot } from '../../storm/pulse-snapshot.ts'
import { liveWords } from '../pages/live-room/live-words.ts'
import { minuteOf, snapshotAt, testMeasured } from './live-fixture.ts'
import { lineOf } from './live-points.ts'
import { tableRows } from './live-table.ts'

test('the line holds the steps that are over and counted, and not the one still running', () => {
  const line = lineOf(snapshotAt(3.5))
  assert.deepEqual(
    line?.points.map(({ mentions }) => mentions),
    [0, 10, 20, 30],
  )
  assert.equal(line?.points.at(-1)?.at, minuteOf(3))
  assert.deepEqual(line?.tip, { at: minuteOf(3.5), perMinute: 61 })
})

test('where the stream stands still the line stops with it', () => {
  const line = lineOf(snapshotAt(3.5, { sources: [stoppedAt(1.2)] }))
  assert.deepEqual(
    line?.points.map(({ mentions }) => mentions),
    [0, 10],
  )
  assert.equal(line?.tip, undefined)
})

test('a gap is no number in the line and in its table', () => {
  const mentions = [0, 10, null, 30, 7] as number[]
  const line = lineOf(snapshotAt(4, { measured: [{ ...testMeasured, line: { ...testMeasured.line, mentions } }] }))
  assert.ok(line)
  assert.deepEqual(
    line.points.map(({ perMinute }) => perMinute),
    [0, 10, null, 30],
  )
  assert.deepEqual(tableRows(line, liveWords('en'))[1], {
    time: '11:02:00',
    mentions: 'not measured',
    perMinute: 'not measured',
  })
})

test('short storms are smoothed over a twelfth of themselves, as a rate per minute', () => {
  const storm = { tZero: toIso(minuteOf(0)), endsAt: toIso(minuteOf(1)) }
  const measured = { ...testMeasured, line: { from: toIso(minuteOf(0)), seconds: 1, mentions: [1, 2, 3, 4, 5, 6, 0] } }
  const line = lineOf({ ...snapshotAt(0.15), ...storm, measured: [measured] })
  assert.equal(line?.windowSeconds, 5)
  assert.equal(line?.points[4]?.perMinute, 180)
  assert.equal(line?.points[5]?.perMinute, 240)
  assert.equal(line?.tip, undefined)
})

test('nothing measured, no line', () => {
  assert.equal(lineOf(snapshotAt(3, { measured: [] })), undefined)
})

function stoppedAt(minutes: number): PulseSnapshot['sources'][number] {
  return {
    network: 'bluesky',
    label: 'Jetstream example',
    state: 'disconnected',
    seenAt: toIso(minuteOf(minutes)),
    why: null,
  }
}
