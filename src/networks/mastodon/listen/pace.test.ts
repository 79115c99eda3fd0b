import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../../../clock/clock.ts'
import { FakeClock } from '../../../clock/fake-clock.ts'
import { Pace } from './pace.ts'

const never = new AbortController().signal
const minute = 60_000

test('in five minutes a server is asked no more than half of what it takes, a first burst apart', async () => {
  const clock = new FakeClock(0)
  const asked = askFor(new Pace(clock), 1000)
  await clock.advanceTo(0)
  assert.equal(asked.count, 40)
  await clock.advanceTo(5 * minute)
  assert.equal(asked.count, 40 + 150)
})

test('a server that says that little is left is not asked until it counts anew', async () => {
  const clock = new FakeClock(0)
  const pace = new Pace(clock)
  const reset = new Date(2 * minute).toISOString()
  pace.heed(new Headers({ 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': reset }))
  const asked = askFor(pace, 1)
  await clock.advanceTo(2 * minute)
  assert.equal(asked.count, 0)
  await clock.advanceTo(2 * minute + 2000)
  assert.equal(asked.count, 1)
})

test('no server can put us off for longer than a quarter of an hour', async () => {
  const clock = new FakeClock(0)
  const pace = new Pace(clock)
  pace.waitUntil(instant(10 * 365 * 86_400_000))
  const asked = askFor(pace, 1)
  await clock.advanceTo(15 * minute + 2000)
  assert.equal(asked.count, 1)
})

test('what can wait is asked only where something is left for what cannot', async () => {
  const clock = new FakeClock(0)
  const pace = new Pace(clock, { burst: 10, perSecond: 1 })
  assert.equal(pace.hasRoom(), true)
  for (let n = 0; n < 6; n++) await pace.turn(never)
  assert.equal(pace.hasRoom(), false)
})

function askFor(pace: Pace, times: number): { count: number } {
  const asked = { count: 0 }
  const go = async () => {
    for (let n = 0; n < times; n++) {
      await pace.turn(never)
      asked.count++
    }
  }
  void go()
  return asked
}
