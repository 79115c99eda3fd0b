import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { instant } from '../hour/instant.ts'
import type { Clock } from './clock.ts'
import { stopwatch } from './stopwatch.ts'

describe('a stopwatch', () => {
  const cases: [string, { wall: number; steady: number }, number][] = [
    ['tells the time gone by', { wall: 500, steady: 500 }, 500],
    ['is not fooled by a clock that was set back', { wall: -3_600_000, steady: 500 }, 500],
    ['counts the time for which the machine was suspended', { wall: 90_000, steady: 10 }, 90_000],
    ['rather tells too much, where the clock was set forward', { wall: 3_600_000, steady: 10 }, 3_600_000],
  ]
  for (const [what, gone, expected] of cases) {
    test(what, () => {
      const time = { wall: 1_000_000, steady: 50 }
      const elapsed = stopwatch(clockOf(time))
      time.wall += gone.wall
      time.steady += gone.steady
      assert.equal(elapsed(), expected)
    })
  }
})

function clockOf(time: { wall: number; steady: number }): Clock {
  const never = () => new Promise<void>(() => undefined)
  return { now: () => instant(time.wall), steady: () => time.steady, sleepUntil: never, pause: never }
}
