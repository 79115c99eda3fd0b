import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant, later } from './instant.ts'
import { nextStage, preflightStages, quietBeforeMs, stageAt } from './preflight-stage.ts'

const tZero = instant(Date.UTC(2026, 11, 5, 11))
const minute = 60_000
const before = (minutes: number) => later(tZero, -minutes * minute)

test('accounts are looked at a day, an hour and ten minutes before T-zero, and not in the last five', () => {
  const stages = [25 * 60, 24 * 60, 61, 60, 11, 10, 6, 5, 0, -10].map((left) => stageAt(tZero, before(left))?.name)
  assert.deepEqual(stages, [
    undefined,
    'day',
    'day',
    'hour',
    'hour',
    'ten minutes',
    'ten minutes',
    undefined,
    undefined,
    undefined,
  ])
})

test('each stage is through before the next begins, or before the quiet', () => {
  const ends = [...preflightStages.slice(1).map(({ beforeMs }) => beforeMs), quietBeforeMs]
  for (const [index, { beforeMs, spreadMs }] of preflightStages.entries()) {
    assert.ok(beforeMs - spreadMs > (ends[index] ?? 0))
  }
})

test('the next look is named until the last one has begun', () => {
  const names = [25 * 60, 24 * 60, 30, 10].map((left) => nextStage(tZero, before(left))?.name)
  assert.deepEqual(names, ['day', 'hour', 'ten minutes', undefined])
})
