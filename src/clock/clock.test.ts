import assert from 'node:assert/strict'
import { describe, mock, test } from 'node:test'
import { instant, later } from '../hour/instant.ts'
import { pause, systemClock } from './clock.ts'

describe('the system clock', () => {
  test('says milliseconds since 1970', () => {
    const [before, now, after] = [Date.now(), systemClock.now(), Date.now()]
    assert.ok(before <= now && now <= after)
  })

  test('does not sleep until what is past, or when it need not begin', async () => {
    await systemClock.sleepUntil(instant(0))
    await systemClock.sleepUntil(later(systemClock.now(), 3_600_000), AbortSignal.abort())
  })

  test('wakes early when the signal aborts, without an error', async () => {
    const stop = new AbortController()
    const slept = systemClock.sleepUntil(later(systemClock.now(), 3_600_000), stop.signal)
    stop.abort()
    await slept
  })

  test('sleeps longer than one timer can last', async (context) => {
    const start = Date.UTC(2026, 0, 1)
    context.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: start })
    let isAwake = false
    const days = 86_400_000
    const slept = systemClock.sleepUntil(instant(start + 60 * days)).then(() => {
      isAwake = true
    })
    for (let day = 0; day < 59; day += 1) await tick(context, days)
    assert.equal(isAwake, false)
    await tick(context, days)
    await slept
  })
})

describe('a pause', () => {
  test('leaves neither a timer nor a listener behind when it is aborted', async () => {
    const clear = mock.method(globalThis, 'clearTimeout')
    const stop = new AbortController()
    const paused = pause(3_600_000, stop.signal)
    stop.abort()
    await paused
    assert.equal(clear.mock.callCount(), 1)
    clear.mock.restore()
  })

  test('that lasts its time listens to the signal no more', async () => {
    const stop = new AbortController()
    const remove = mock.method(stop.signal, 'removeEventListener')
    await pause(0, stop.signal)
    assert.equal(remove.mock.callCount(), 1)
  })
})

async function tick(context: { mock: typeof mock }, ms: number): Promise<void> {
  context.mock.timers.tick(ms)
  await new Promise((resolve) => setImmediate(resolve))
}
