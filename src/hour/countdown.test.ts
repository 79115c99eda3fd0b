import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countdown, leftInWords } from './countdown.ts'
import { later, parseInstant } from './instant.ts'

const tZero = parseInstant('2026-12-05T11:00:00Z')
const endsAt = later(tZero, 3_600_000)

test('counts down to T-zero, then to the end, then stops', () => {
  assert.deepEqual(at(-(2 * 86_400 + 3 * 3600 + 4 * 60 + 5) * 1000), {
    phase: 'before',
    days: 2,
    hours: 3,
    minutes: 4,
    seconds: 5,
  })
  assert.deepEqual(at(0), { phase: 'running', days: 0, hours: 1, minutes: 0, seconds: 0 })
  assert.deepEqual(at(3_600_000), { phase: 'after', days: 0, hours: 0, minutes: 0, seconds: 0 })
})

test('a begun second is shown whole, so that nobody starts too early', () => {
  assert.equal(at(-1).seconds, 1)
  assert.equal(at(-1).phase, 'before')
})

test('the parts always add up to the time left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 * 86_400 }), (left) => {
      const { days, hours, minutes, seconds } = at(-left * 1000)
      assert.equal(((days * 24 + hours) * 60 + minutes) * 60 + seconds, left)
      assert.ok(hours < 24 && minutes < 60 && seconds < 60)
    }),
  )
})

test('says the time left in words of the language', () => {
  assert.equal(leftInWords(at(-(2 * 3600 + 5 * 60 + 9) * 1000), 'en'), '2 hours, 5 minutes')
  assert.equal(leftInWords(at(-1000), 'en'), '1 second')
  assert.equal(leftInWords(at(-61_000), 'es'), '1 minuto y 1 segundo')
  assert.equal(leftInWords(at(3_600_000), 'en'), '0 seconds')
})

function at(fromZero: number) {
  return countdown({ tZero, endsAt, now: later(tZero, fromZero) })
}
