import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { later } from '../../clock/clock.ts'
import { kinds } from '../../testing/pretend-mastodon/kinds.ts'
import { mastodonScene, now } from '../../testing/pretend-mastodon/scene.ts'
import type { Fault } from '../../testing/pretend-mastodon/wire.ts'
import { soughtBy } from '../contract.ts'

const minute = 60_000
const hour = 60 * minute

describe('leaving a post with its server', () => {
  test('says when, under a key of its own, and is held until then', async (t) => {
    const { hold, server } = await scene(t)
    const held = await hold()
    assert.ok('held' in held)
    const heard = server.heard.at(-1)
    assert.equal(heard?.form.get('scheduled_at'), '2026-12-05T13:00:00.000Z')
    assert.equal(heard?.headers['idempotency-key'], 'key-1-held')
    assert.deepEqual([server.statuses.waiting.length, server.statuses.standing.length], [1, 0])
  })

  for (const kind of ['goToSocial', 'pleroma'] as const) {
    test(`is not tried where the software is not known to hold posts back: ${kind}`, async (t) => {
      const { hold, server } = await scene(t, kinds[kind])
      await assert.rejects(hold(), { name: 'Refused', message: /does not hold posts back/ })
      assert.equal(posts(server), 0)
    })
  }

  test('is not tried where a server does not say what it runs', async (t) => {
    const { hold, server } = await scene(t, { ...kinds.newest, software: undefined })
    await assert.rejects(hold(), { name: 'Refused' })
    assert.equal(posts(server), 0)
  })

  test('is not tried where a server calls itself Mastodon, but has no list of what it holds', async (t) => {
    const { hold, server } = await scene(t, { ...kinds.newest, scheduling: 'knows none' })
    await assert.rejects(hold(), { name: 'Refused', message: /does not hold posts back/ })
    assert.equal(posts(server), 0)
  })

  test('at a server that publishes at once takes the post down, and never again leaves it one', async (t) => {
    const { hold, server } = await scene(t, kinds.hasty)
    const held = await hold()
    assert.ok('publishedAtOnce' in held)
    assert.equal(held.deleted, true)
    assert.match(held.publishedAtOnce.uri, /^https:\/\/pretend\.example\/users\/ada\/statuses\//)
    assert.deepEqual(server.statuses.standing, [])
    await assert.rejects(hold(), { name: 'Refused' })
    assert.equal(posts(server), 1)
  })

  test('says so where the post could not be taken down', async (t) => {
    const { hold, server } = await scene(t, kinds.hasty)
    server.willMisbehave(/DELETE/, '500', '500')
    const held = await hold()
    assert.ok('publishedAtOnce' in held)
    assert.deepEqual([held.deleted, server.statuses.standing.length], [false, 1])
  })

  test('takes the post down in a second attempt, and also where the answer to that is lost', async (t) => {
    const { hold, server } = await scene(t, kinds.hasty)
    server.willMisbehave(/DELETE/, 'is cut off after commit')
    const held = await hold()
    assert.ok('publishedAtOnce' in held && held.deleted)
  })

  test('is too late within ten minutes, and by a clock of the server that is ahead', async (t) => {
    const { hold, server, clock, serverClock } = await scene(t)
    await assert.rejects(hold({ at: later(clock.now(), 10 * minute - 1) }), { name: 'Refused', message: /too late/ })
    await serverClock.advance(hour + 55 * minute)
    await assert.rejects(hold(), { name: 'Refused', message: /By the clock of that server it is too late/ })
    assert.equal(posts(server), 0)
  })

  test('that would be published at another moment is taken back', async (t) => {
    const { hold, server } = await scene(t, { ...kinds.newest, scheduling: 'is another moment' })
    await assert.rejects(hold(), { name: 'Refused', message: /at another moment than its own/ })
    assert.deepEqual([posts(server), server.statuses.waiting.length], [1, 0])
  })

  test('beyond what a server holds for a day is refused with its own sentence', async (t) => {
    const { hold, order } = await scene(t)
    for (let n = 0; n < 25; n++) await hold({ key: `key-${n}` })
    await assert.rejects(hold({ ...order, key: 'one more' }), {
      name: 'Refused',
      message: /You have exceeded the limit of 25 scheduled posts for today/,
    })
  })

  const doubts: [Fault, string, boolean][] = [
    ['500 after commit', 'Ambiguous', true],
    ['hangs after commit', 'Ambiguous', true],
    ['is cut off after commit', 'Ambiguous', true],
    ['answers HTML after commit', 'Ambiguous', true],
    ['500', 'Ambiguous', false],
    ['429', 'RateLimited', false],
  ]
  for (const [fault, name, waits] of doubts) {
    test(`that meets ${fault} is ${name}, and reading back tells whether it waits there`, async (t) => {
      const { hold, server, findHeld } = await scene(t, kinds.newest, fault.startsWith('hangs') ? 1500 : 10_000)
      server.willMisbehave(/POST .*statuses/, fault)
      await assert.rejects(hold(), { name })
      assert.equal((await findHeld()) !== undefined, waits)
    })
  }

  test('asks a server what it runs once for all its accounts', async (t) => {
    const { hold, server } = await scene(t)
    const before = server.asked.filter((line) => line.includes('nodeinfo')).length
    for (let n = 0; n < 5; n++) await hold({ key: `key-${n}` })
    assert.equal(server.asked.filter((line) => line.includes('nodeinfo')).length - before, 2)
  })
})

describe('what waits at a server', () => {
  test('is found among many by its words and its moment', async (t) => {
    const { hold, findHeld, server, ada, at } = await scene(t)
    const held = await hold()
    for (let n = 0; n < 90; n++)
      server.statuses.hold({ person: ada, text: `Another ${n}`, visibility: 'public', language: 'en', app: 'Web' }, at)
    assert.deepEqual(await findHeld(), held)
    assert.equal(await findHeld({ at: later(at, hour) }), undefined)
  })

  test('is not said to be missing by a server that did not answer', async (t) => {
    const { hold, findHeld, server } = await scene(t)
    await hold()
    for (const fault of ['500', 'answers HTML', 'answers something else', 'is cut off after commit'] as const) {
      server.willMisbehave(/scheduled_statuses/, fault)
      await assert.rejects(findHeld(), { name: 'Ambiguous' }, fault)
    }
  })

  test('is taken back once; an answer that is lost leaves it in doubt', async (t) => {
    const { hold, server, preload, order } = await scene(t)
    const { held } = (await hold()) as { held: string }
    const letGo = () => preload.letGo(order.account, order.session, held)
    server.willMisbehave(/DELETE/, '500', 'is cut off after commit')
    await assert.rejects(letGo(), { name: 'Ambiguous' })
    await assert.rejects(letGo(), { name: 'Ambiguous' })
    assert.equal(await letGo(), 'gone')
    assert.deepEqual(server.statuses.waiting, [])
  })

  test('and was taken back can be published under its own key at once', async (t) => {
    const { hold, preload, publisher, order, server } = await scene(t)
    const { held } = (await hold()) as { held: string }
    await preload.letGo(order.account, order.session, held)
    const published = await publisher.publish(order)
    assert.deepEqual([server.statuses.standing.length, await publisher.find(soughtBy(order))], [1, published])
  })

  test('cannot be looked for without a permission', async (t) => {
    const { preload, order, at } = await scene(t)
    const sought = { ...soughtBy(order), session: async () => undefined, at }
    await assert.rejects(preload.findHeld(sought), { name: 'SignedOut' })
  })
})

async function scene(t: TestContext, kind: Parameters<typeof mastodonScene>[1] = kinds.newest, timeoutMs = 10_000) {
  const at = later(now, 2 * hour)
  const scene = await mastodonScene(t, kind, { timeoutMs, ownClock: true })
  const order = await scene.order()
  const { preload } = scene.publisher
  if (!preload) throw new Error('There is no way to leave a post with its server.')
  return {
    ...scene,
    order,
    preload,
    at,
    hold: (more: Partial<typeof order & { at: typeof at }> = {}) => preload.hold({ ...order, at, ...more }),
    findHeld: (more: { at?: typeof at } = {}) => preload.findHeld({ ...soughtBy(order), at, ...more }),
  }
}

function posts(server: { asked: string[] }): number {
  return server.asked.filter((line) => line === 'POST /api/v1/statuses').length
}
