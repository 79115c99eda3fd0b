import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Clock } from '../clock/clock.ts'
import { FakeClock } from '../clock/fake-clock.ts'
import { instant, later } from '../hour/instant.ts'
import { Ambiguous, RateLimited, SignedOut } from '../networks/errors.ts'
import type { Publisher } from '../networks/network.ts'
import { MemoryOutbox } from '../store/memory-outbox.ts'
import { Dispatcher, dispatch } from './dispatch.ts'
import { dispatchTimings } from './dispatch-policy.ts'

const second = 1000
const minute = 60 * second
const tZero = instant(Date.UTC(2026, 11, 5, 11))
const endsAt = later(tZero, 60 * minute)
const { launchMs, settleMs, leaseMs } = dispatchTimings

describe('a dispatcher whose machine’s clock is wrong', () => {
  test('goes on when the clock is set back an hour while it sleeps', async () => {
    const scene = stage({ at: tZero - 10 * second })
    const stop = new AbortController()
    const done = dispatch(scene.deps, stop.signal)
    await scene.clock.advance(500)
    scene.machine.ahead = -60 * minute
    await scene.clock.advance(12 * second)
    assert.deepEqual(scene.states(), ['published'])
    stop.abort()
    await done
  })

  test('sends until the storm ends, though its own clock says that it is over', async () => {
    const scene = stage({ at: endsAt - 5 * minute })
    scene.machine.ahead = 10 * minute
    await scene.round()
    assert.deepEqual(scene.states(), ['published'])
  })

  test('gives nothing up as missed while the storm lasts', async () => {
    const scene = stage({ at: endsAt - 5 * minute, publish: [cutOff] })
    scene.machine.ahead = 10 * minute
    await scene.rounds(30)
    assert.deepEqual([scene.states(), scene.sent], [['published'], 2])
  })

  test('comes to an end when the storm is over, though its own clock says that it lasts', async () => {
    const scene = stage({ at: endsAt - second, publish: [cutOff] })
    scene.machine.ahead = -10 * minute
    await scene.rounds(20)
    assert.deepEqual([scene.states(), scene.sent], [['missed'], 1])
  })

  test('waits no longer than was meant before it tries again', async () => {
    const scene = stage({ at: tZero, publish: [cutOff] })
    scene.machine.ahead = 10 * minute
    await scene.rounds(15)
    assert.deepEqual(scene.states(), ['published'])
  })
})

describe('a dispatcher that was held up', () => {
  test('between launch and call does not call any more, and tries anew', async () => {
    const scene = stage({ at: tZero })
    scene.afterLaunch = () => scene.clock.advance(launchMs)
    await scene.round()
    assert.deepEqual([scene.states(), scene.sent], [['planned'], 0])
    scene.afterLaunch = async () => undefined
    await scene.rounds(2)
    assert.deepEqual([scene.states(), scene.sent], [['published'], 1])
  })

  test('does not call after the end of the storm in which it launched', async () => {
    const scene = stage({ at: endsAt - 200 })
    scene.afterLaunch = () => scene.clock.advance(300)
    await scene.rounds(20)
    assert.deepEqual([scene.states(), scene.sent], [['missed'], 0])
  })

  test('and has lost the account to another says nothing about its session', async () => {
    const lost = (): never => {
      if (row) row.fence += 1
      throw new SignedOut('out')
    }
    const scene = stage({ at: tZero, renew: lost })
    const [row] = scene.outbox.rows
    await scene.round()
    assert.deepEqual(scene.states(), ['claimed'])
    assert.ok(row?.session)
  })
})

describe('what may have left', () => {
  test('is not believed missing on a reading that began before its call had settled', async () => {
    const scene = stage({ at: tZero, publish: [cutOff], findTakesMs: settleMs })
    await scene.round()
    await scene.clock.advance(second)
    await scene.round()
    assert.equal(scene.sent, 1)
  })

  test('of a dispatcher that is gone is watched until its call has settled, whatever the clocks say', async () => {
    const scene = stage({ at: endsAt - second })
    const [claim] = await scene.outbox.claim({ owner: 'gone', limit: 1, leaseMs })
    assert.ok(claim && (await scene.outbox.launch(claim, { leaseMs })))
    scene.lease.ahead = 60 * minute
    await scene.round()
    assert.deepEqual(scene.states(), ['in flight'])
    await scene.rounds((launchMs + settleMs) / second + 1)
    assert.deepEqual(scene.states(), ['missed'])
  })

  test('is not sent again before the time that its host asked for', async () => {
    const wait = () => new RateLimited(later(tZero, 3 * minute))
    const scene = stage({ at: tZero, publish: [cutOff, wait] })
    await scene.rounds(170)
    assert.equal(scene.sent, 2)
    await scene.rounds(90)
    assert.deepEqual([scene.states(), scene.sent], [['published'], 3])
  })
})

function cutOff(): Error {
  return new Ambiguous('cut off')
}

interface Staged {
  at: number
  /** What the next calls throw, in turn. */
  publish?: (() => Error)[]
  renew?: () => never
  findTakesMs?: number
}

/** One consent, due at T-zero, and a machine and a database whose clocks can be ahead of true time. */
function stage({ at, publish = [], renew, findTakesMs = 0 }: Staged) {
  const clock = new FakeClock(at)
  const machine = { ahead: 0 }
  const lease = { ahead: 0 }
  const outbox = new MemoryOutbox(() => later(clock.now(), lease.ahead))
  outbox.openStorm({ id: 'storm', tZero, endsAt, opened: true })
  outbox.add(order)
  const scene = {
    clock,
    machine,
    lease,
    outbox,
    sent: 0,
    afterLaunch: async (): Promise<void> => undefined,
    states: () => outbox.rows.map(({ state }) => state),
    round: async () => {
      await dispatcher.round()
      await dispatcher.settled()
    },
    rounds: async (count: number) => {
      for (let each = 0; each < count; each += 1) {
        await scene.round()
        await clock.advance(second)
      }
      await scene.round()
    },
    deps: depsOf(),
  }
  const dispatcher = new Dispatcher(scene.deps)
  return scene

  function depsOf() {
    const publisher = publisherOf()
    const wrong: Clock = {
      now: () => later(clock.now(), machine.ahead),
      sleepUntil: (until, signal) => clock.sleepUntil(later(until, -machine.ahead), signal),
      steady: () => clock.steady(),
      pause: (ms, signal) => clock.pause(ms, signal),
    }
    return {
      outbox: heldUp(),
      publisherOf: () => publisher,
      requestsPer5Minutes: () => 3000,
      clock: wrong,
      log: { info: () => undefined, error: (what: object) => assert.fail(JSON.stringify(what)) },
      owner: 'the living',
    }
  }

  /** Something may come between a launch and its answer. */
  function heldUp(): MemoryOutbox {
    const launch = outbox.launch.bind(outbox)
    outbox.launch = async (claim, options) => {
      const flight = await launch(claim, options)
      await scene.afterLaunch()
      return flight
    }
    return outbox
  }

  function publisherOf(): Publisher {
    return {
      connect: unused,
      prepare: unused,
      postKey: unused,
      link: unused,
      renew: async (session) => renew?.() ?? session,
      publish: async () => {
        scene.sent += 1
        const failure = publish.shift()
        if (failure) throw failure()
        return { uri: 'pretend://post', cid: 'c' }
      },
      uri: () => 'pretend://post',
      find: async () => {
        await clock.advance(findTakesMs)
        return undefined
      },
    }
  }
}

function unused(): never {
  throw new Error('The dispatcher has no use for this.')
}

const order = {
  consentId: 'consent',
  stormId: 'storm',
  network: 'pretend' as const,
  account: { rowId: 'row', id: 'pretend:ada', handle: 'ada', server: 'https://pretend.invalid' },
  host: 'pretend.invalid',
  post: { text: 'Ada says hello #LongEarsDay' },
  postKey: 'key',
  dueAt: tZero,
  session: { access: 'first' },
}
