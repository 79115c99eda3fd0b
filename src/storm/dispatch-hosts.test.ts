import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { FakeClock } from '../clock/fake-clock.ts'
import { instant, later } from '../hour/instant.ts'
import { RateLimited } from '../networks/errors.ts'
import type { Publisher } from '../networks/network.ts'
import { createPretendNetwork } from '../networks/pretend/network.ts'
import { MemoryOutbox } from '../store/memory-outbox.ts'
import { silent, tZero } from '../testing/stage.ts'
import { Dispatcher } from './dispatch.ts'

const start = instant(tZero)

describe('a dispatcher with many hosts', () => {
  test('is not kept from one by eight others that take every post and never answer', async () => {
    const scene = play(({ account }) => (account.server.includes('slow') ? never() : undefined))
    for (let host = 0; host < 8; host++) for (let post = 0; post < 8; post++) scene.add(`slow-${host}.example`)
    scene.add('quick.example')
    await scene.round()
    await scene.round()
    assert.equal(scene.states('quick.example').published, 1)
    assert.equal(scene.states('slow-3.example')['in flight'], 8)
  })

  test('sends no more to a host that says it is full, and on to the next at once', async () => {
    const scene = play(({ account }) => {
      if (account.server.includes('full')) throw new RateLimited(later(start, 300_000))
      return undefined
    })
    for (let post = 0; post < 3; post++) scene.add('full.example')
    scene.add('other.example')
    await scene.round()
    assert.equal(scene.states('other.example').published, 1)
    assert.equal(scene.asked('full.example'), 3)
    await scene.clock.advance(60_000)
    scene.add('full.example')
    await scene.round()
    assert.equal(scene.asked('full.example'), 3)
  })

  test('holds up nobody for what one account has used up', async () => {
    let answers = 0
    const scene = play(() => {
      if (answers++ === 0) throw new RateLimited(later(start, 300_000), { of: 'account' })
      return undefined
    })
    scene.add('host.example')
    await scene.round()
    scene.add('host.example')
    await scene.round()
    assert.deepEqual(scene.states('host.example'), { planned: 1, published: 1 })
  })
})

function never(): Promise<never> {
  return new Promise(() => undefined)
}

/** What the publisher does first; nothing means that it publishes. */
type Mood = (order: Parameters<Publisher['publish']>[0]) => Promise<never> | undefined

function play(mood: Mood) {
  const clock = new FakeClock(start)
  const network = createPretendNetwork({ clock })
  const asked: string[] = []
  const publisher: Publisher = {
    ...network.publisher,
    publish: async (order) => {
      asked.push(new URL(order.account.server).host)
      await mood(order)
      return await network.publisher.publish(order)
    },
  }
  const outbox = new MemoryOutbox(() => clock.now())
  outbox.openStorm({ id: 'storm', tZero: start, endsAt: later(start, 3_600_000), opened: true })
  const dispatcher = new Dispatcher({
    outbox,
    publisherOf: () => publisher,
    requestsPer5Minutes: () => 3000,
    clock,
    log: silent,
    owner: 'the living',
  })
  return {
    clock,
    add: (host: string) => outbox.add(orderOf(host, outbox.rows.length, network)),
    round: async () => {
      await dispatcher.round()
      await clock.advance(300)
    },
    asked: (host: string) => asked.filter((each) => each === host).length,
    states: (host: string) => {
      const rows = outbox.rows.filter(({ order }) => order.host === host)
      return Object.fromEntries(
        [...Map.groupBy(rows, ({ state }) => state)].map(([state, { length }]) => [state, length]),
      )
    },
  }
}

function orderOf(host: string, number: number, { publisher, server }: ReturnType<typeof createPretendNetwork>) {
  const { account, session } = server.signIn(`person-${number}`, 'right')
  return {
    consentId: `consent-${number}`,
    stormId: 'storm',
    network: 'pretend' as const,
    account: { ...account, server: `https://${host}`, rowId: `row-${number}` },
    host,
    post: publisher.prepare('Hello #LongEarsDay', { tag: 'LongEarsDay', language: 'en' }),
    postKey: `key-${number}`,
    dueAt: start,
    session,
  }
}
