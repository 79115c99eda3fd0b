import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { instant } from '../hour/instant.ts'
import type { Clock } from './clock.ts'
import { stopwatch } from './stopwatch.ts'

describe('a stopwatch', () => {
  type Gone = { wall: number; steady: number; boot?: number }
  const cases: [string, Gone, number][] = [
    ['tells the time gone by', { wall: 500, steady: 500 }, 500],
    ['is not fooled by a clock that was set back', { wall: -3_600_000, steady: 500 }, 500],
    ['counts the time for which the machine was suspended', { wall: 90_000, steady: 10 }, 90_000],
    ['rather tells too much, where the clock was set forward', { wall: 3_600_000, steady: 10 }, 3_600_000],
    ['counts a suspension during which the clock was set back', { wall: -10, steady: 10, boot: 90_000 }, 90_010],
    ['does not add the step of a machine that has been up no longer than before', { wall: 4, steady: 4, boot: 0 }, 4],
  ]
  for (const [what, gone, expected] of cases) {
    test(what, () => {
      const time = { wall: 1_000_000, steady: 50, ...(gone.boot !== undefined && { boot: 7_000 }) }
      const elapsed = stopwatch(clockOf(time))
      time.wall += gone.wall
      time.steady += gone.steady
      if (time.boot !== undefined) time.boot += gone.boot ?? 0
      assert.equal(elapsed(), expected)
    })
  }
})

function clockOf(time: { wall: number; steady: number; boot?: number }): Clock {
  const never = () => new Promise<void>(() => undefined)
  const told = time.boot === undefined ? {} : { sinceBoot: () => time.boot as number }
  return { now: () => instant(time.wall), steady: () => time.steady, sleepUntil: never, pause: never, ...told }
}
