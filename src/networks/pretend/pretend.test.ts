import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import { soughtBy } from '../contract.ts'
import type { PublishOrder, Source, StreamEvent } from '../network.ts'
import type { PretendFault, PretendFaults } from './faults.ts'
import { createPretendNetwork, type PretendNetwork } from './network.ts'

const tZero = Date.UTC(2026, 11, 5, 11)

test('a post is published, found, heard once, and its delete after it', async () => {
  const { network, order } = await scene()
  const heard = await listening(network.source)
  const { uri, cid } = await network.publisher.publish(order)
  network.server.delete(uri)
  assert.deepEqual(await heard.take(2), [
    {
      kind: 'post',
      uri,
      cid,
      author: 'pretend:ada-of-tests',
      tags: ['AlitaSequel'],
      text: 'Hello #AlitaSequel',
      languages: ['en'],
      at: tZero,
      cursor: '0',
    },
    { kind: 'delete', uri, at: tZero, cursor: '1' },
  ])
  assert.equal(await network.publisher.find(soughtBy(order)), undefined)
})

const outcomes: [PretendFault, string, boolean][] = [
  ['timeout-after-commit', 'Ambiguous', true],
  ['timeout-before-commit', 'Ambiguous', false],
  ['500', 'Ambiguous', false],
  ['500-after-commit', 'Ambiguous', true],
  ['garbage-after-commit', 'Ambiguous', true],
  ['429', 'RateLimited', false],
  ['429-without-time', 'RateLimited', false],
  ['refuse', 'Refused', false],
  ['signed-out', 'SignedOut', false],
  ['unreachable', 'Unreachable', false],
]

for (const [fault, name, stands] of outcomes) {
  test(`${fault} is ${name}, and the post ${stands ? 'stands' : 'does not stand'}`, async () => {
    const { network, order } = await scene({ nextPublish: [fault] })
    await assert.rejects(network.publisher.publish(order), { name })
    assert.equal((await network.publisher.find(soughtBy(order))) !== undefined, stands)
  })
}

test('scripted faults come in turn, and then none', async () => {
  const { network, order } = await scene({ nextPublish: ['500', undefined, '429'], nextFind: ['500'] })
  await assert.rejects(network.publisher.publish(order), { name: 'Ambiguous' })
  await assert.rejects(network.publisher.find(soughtBy(order)), { name: 'Ambiguous' })
  await network.publisher.publish(order)
  await assert.rejects(network.publisher.publish(order), { name: 'RateLimited' })
  await assert.rejects(network.publisher.publish(order), { name: 'Ambiguous', message: /already a value/ })
  assert.equal(network.server.length, 1)
})

test('a function can decide call by call', async () => {
  const { network, order } = await scene((call, count) => (call === 'publish' && count < 2 ? 'unreachable' : undefined))
  for (let turn = 0; turn < 2; turn++) await assert.rejects(network.publisher.publish(order), { name: 'Unreachable' })
  assert.ok(await network.publisher.publish(order))
})

test('a refresh whose answer is lost has spent the token all the same, as on strict servers', async () => {
  const { network, order } = await scene({ nextRenew: ['timeout-after-commit'] })
  const save = async () => undefined
  await assert.rejects(network.publisher.renew(order.session, { save }), { name: 'Ambiguous' })
  await assert.rejects(network.publisher.renew(order.session, { save }), { name: 'SignedOut' })
})

test('a revoked account is signed out at its next renewal', async () => {
  const { network, order } = await scene()
  network.server.revoke(order.account.id)
  await assert.rejects(network.publisher.renew(order.session, { save: async () => undefined }), { name: 'SignedOut' })
})

test('a stream that is cut resumes, and delivers the event of its cursor twice', async () => {
  const { network } = await scene()
  const heard = await listening(network.source)
  network.server.say('bystander', 'One #Other')
  const [first] = await heard.take(1)
  network.server.cutStreams()
  network.server.say('bystander', 'Two #Other')
  const [cut, again, one, two] = await heard.take(4)
  assert.deepEqual([cut?.kind, again], ['disconnected', { kind: 'connected', resumedFrom: '0' }])
  assert.deepEqual(one, first)
  assert.ok(two?.kind === 'post' && two.text === 'Two #Other')
})

test('listening without a cursor begins now, and with one where it was', async () => {
  const { network } = await scene()
  for (const text of ['One #A', 'Two #B', 'Three #C']) network.server.say('bystander', text)
  const late = await listening(network.source, '1')
  assert.deepEqual(
    (await late.take(2)).map((event) => event.kind === 'post' && event.tags[0]),
    ['B', 'C'],
  )
  const now = await listening(network.source)
  network.server.say('bystander', 'Four #D')
  assert.deepEqual(
    (await now.take(1)).map((event) => event.kind === 'post' && event.tags[0]),
    ['D'],
  )
})

test('listening ends with its signal', async () => {
  const { network } = await scene()
  const stop = new AbortController()
  const events: StreamEvent[] = []
  const done = (async () => {
    for await (const event of network.source.listen({ signal: stop.signal })) events.push(event)
  })()
  stop.abort()
  await done
  assert.ok(events.length <= 1)
})

async function scene(faults: PretendFaults = {}): Promise<{ network: PretendNetwork; order: PublishOrder }> {
  const network = createPretendNetwork({ clock: new FakeClock(tZero), faults })
  const connection = await network.publisher.connect({
    handle: 'ada-of-tests',
    password: 'any',
    server: new URL(network.server.address),
  })
  const post = network.publisher.prepare('Hello #AlitaSequel', { tag: 'AlitaSequel', language: 'en' })
  const clock = new FakeClock(tZero)
  return {
    network,
    order: { ...connection, post, key: 'key-1', createdAt: clock.now(), signal: new AbortController().signal },
  }
}

/** Reads on from where the source said that it is connected. */
async function listening(source: Source, cursor?: string) {
  const from = cursor === undefined ? {} : { cursor }
  const events = source.listen({ ...from, signal: new AbortController().signal })[Symbol.asyncIterator]()
  assert.equal((await events.next()).value?.kind, 'connected')
  return {
    async take(count: number): Promise<StreamEvent[]> {
      const taken: StreamEvent[] = []
      while (taken.length < count) taken.push((await events.next()).value)
      return taken
    },
  }
}
