import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { instant, later } from '../hour/instant.ts'
import { FakeClock } from './fake-clock.ts'

describe('a fake clock', () => {
  test('stands still until it is moved', async () => {
    const clock = new FakeClock(5)
    assert.equal(clock.now(), 5)
    await clock.advance(10)
    assert.equal(clock.now(), 15)
  })

  test('does not go back', async () => {
    const clock = new FakeClock(100)
    await clock.advanceTo(50)
    assert.equal(clock.now(), 100)
  })

  test('wakes sleepers in the order of their hours, each at its own', async () => {
    const clock = new FakeClock()
    const woken: [string, number][] = []
    const sleep = (name: string, at: number) =>
      clock.sleepUntil(instant(at)).then(() => woken.push([name, clock.now()]))
    for (const [name, at] of [
      ['late', 30],
      ['early', 10],
      ['far', 99],
      ['middle', 20],
    ] as const)
      void sleep(name, at)
    await clock.advanceTo(40)
    assert.deepEqual(woken, [
      ['early', 10],
      ['middle', 20],
      ['late', 30],
    ])
  })

  test('lets who has woken sleep again within the same move', async () => {
    const clock = new FakeClock()
    const beats: number[] = []
    void beatEverySecond(clock, beats)
    await clock.advanceTo(3500)
    assert.deepEqual(beats, [1000, 2000, 3000])
  })

  test('does not sleep until what is past', async () => {
    await new FakeClock(10).sleepUntil(instant(10))
    await new FakeClock(10).sleepUntil(instant(99), AbortSignal.abort())
  })

  test('wakes early when the signal aborts, and only that sleeper', async () => {
    const clock = new FakeClock()
    const stop = new AbortController()
    let isOtherAwake = false
    const slept = clock.sleepUntil(instant(10), stop.signal)
    void clock.sleepUntil(instant(10)).then(() => {
      isOtherAwake = true
    })
    stop.abort()
    await slept
    assert.deepEqual([clock.now(), isOtherAwake], [0, false])
  })
})

async function beatEverySecond(clock: FakeClock, beats: number[]): Promise<void> {
  for (;;) {
    await clock.sleepUntil(later(clock.now(), 1000))
    beats.push(clock.now())
  }
}
