import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, afterEach, before, test } from 'node:test'
import { parseInstant } from '../../clock/clock.ts'
import { FakeClock } from '../../clock/fake-clock.ts'
import {
  answer,
  dribbles,
  hangs,
  type Misbehaviour,
  resets,
  stopsMidway,
  UnreliablePds,
} from '../../testing/unreliable-pds.ts'
import { soughtBy } from '../contract.ts'
import { createGuardedFetch } from '../guarded-fetch.ts'
import type { PublishOrder } from '../network.ts'
import { createBlueskyPublisher } from './publisher.ts'

const now = parseInstant('2026-12-05T11:00:00Z')
const clock = new FakeClock(now)
const fetch = createGuardedFetch({ allowPrivateHosts: true })
const publisher = createBlueskyPublisher({ fetch, clock, timeoutMs: 10_000 })
const impatient = createBlueskyPublisher({ fetch, clock, timeoutMs: 1000 })
const hanging = new Set([hangs, dribbles])

const pds = new UnreliablePds()
before(() => pds.start())
afterEach(() => pds.heard.splice(0))
after(() => pds.stop())

const account = () => ({ id: 'did:plc:made-up', handle: 'made-up.test', server: pds.address })

function order(more: Partial<PublishOrder> = {}): PublishOrder {
  return {
    account: account(),
    session: { server: pds.address, accessJwt: 'access', refreshJwt: 'refresh' },
    post: publisher.prepare('Hello #AlitaSequel', { tag: 'AlitaSequel', language: 'en' }),
    key: '3mptbyplj5d2a',
    createdAt: parseInstant('2026-12-05T11:00:07.5Z'),
    signal: new AbortController().signal,
    ...more,
  }
}

test('a post leaves under its key, at its time, as the account, to be validated', async () => {
  pds.misbehave = answer(200, {
    uri: 'at://did:plc:made-up/app.bsky.feed.post/3mptbyplj5d2a',
    cid: 'bafymadeup',
    commit: {},
  })
  const published = await publisher.publish(order())
  assert.deepEqual(published, { uri: 'at://did:plc:made-up/app.bsky.feed.post/3mptbyplj5d2a', cid: 'bafymadeup' })
  assert.equal(pds.heard.length, 1)
  assert.equal(pds.heard[0]?.url, '/xrpc/com.atproto.repo.createRecord')
  assert.equal(pds.heard[0]?.authorization, 'Bearer access')
  const { record, ...rest } = JSON.parse(pds.heard[0]?.body ?? '')
  assert.deepEqual(rest, {
    repo: 'did:plc:made-up',
    collection: 'app.bsky.feed.post',
    rkey: '3mptbyplj5d2a',
    validate: true,
  })
  assert.equal(record.createdAt, '2026-12-05T11:00:07.500Z')
  assert.equal(record.via, 'Uproar')
  assert.equal(publisher.link(published, account()).href, 'https://bsky.app/profile/did:plc:made-up/post/3mptbyplj5d2a')
})

const invalid = { error: 'InvalidRequest', message: 'Record/text must not be longer' }
const taken = {
  error: 'InternalServerError',
  message: 'There is already a value at key: app.bsky.feed.post/3mptbyplj5d2a',
}
const tooLarge = answer(200, 'x'.repeat(600_000))

const mistakes: [string, Misbehaviour, string][] = [
  ['400 InvalidRequest', answer(400, invalid), 'Refused'],
  ['400 InvalidRecord', answer(400, { error: 'InvalidRecord', message: 'no' }), 'Refused'],
  ['403', answer(403, { error: 'Forbidden', message: 'no' }), 'Refused'],
  ['404 from a server that speaks something else', answer(404, 'Not Found'), 'Refused'],
  ['413', answer(413, { error: 'PayloadTooLarge', message: 'request entity too large' }), 'Refused'],
  ['400 ExpiredToken', answer(400, { error: 'ExpiredToken', message: 'Token has expired' }), 'SignedOut'],
  ['400 InvalidToken', answer(400, { error: 'InvalidToken', message: 'Bad token' }), 'SignedOut'],
  ['401 AuthMissing', answer(401, { error: 'AuthMissing', message: 'Authentication Required' }), 'SignedOut'],
  [
    '401 AccountTakedown',
    answer(401, { error: 'AccountTakedown', message: 'Account has been taken down' }),
    'SignedOut',
  ],
  ['401 without a word', answer(401, ''), 'SignedOut'],
  ['403 ScopeMissingError', answer(403, { error: 'ScopeMissingError', message: 'Missing scope' }), 'SignedOut'],
  ['500 because the key is taken', answer(500, taken), 'Ambiguous'],
  ['500', answer(500, { error: 'InternalServerError', message: 'Internal Server Error' }), 'Ambiguous'],
  ['502 from a proxy', answer(502, '<html>Bad Gateway</html>'), 'Ambiguous'],
  ['503', answer(503, ''), 'Ambiguous'],
  ['504', answer(504, ''), 'Ambiguous'],
  ['408', answer(408, ''), 'Ambiguous'],
  ['200 with a body that is no JSON', answer(200, 'OK'), 'Ambiguous'],
  ['200 with a body that is no answer', answer(200, { uri: 7 }), 'Ambiguous'],
  ['200 without a body', answer(200, ''), 'Ambiguous'],
  ['200 with a body without end', tooLarge, 'Ambiguous'],
  ['a redirect elsewhere', answer(307, '', { location: 'http://127.0.0.1:8099/' }), 'Ambiguous'],
  ['no answer in time', hangs, 'Ambiguous'],
  ['an answer that does not finish in time', dribbles, 'Ambiguous'],
  ['a connection reset before the answer', resets, 'Ambiguous'],
  ['a connection reset within the answer', stopsMidway, 'Ambiguous'],
]

for (const [what, how, name] of mistakes) {
  test(`${what} is ${name}, and nothing is tried twice`, async () => {
    pds.misbehave = how
    const { publish } = hanging.has(how) ? impatient : publisher
    await assert.rejects(publish(order()), { name })
    assert.equal(pds.heard.length, 1)
  })
}

const waits: [string, Record<string, string>, number][] = [
  ['Retry-After', { 'retry-after': '17' }, 17],
  ['RateLimit-Reset as an epoch', { 'ratelimit-reset': String(now / 1000 + 40), 'ratelimit-remaining': '0' }, 40],
  ['RateLimit-Reset in seconds', { 'ratelimit-reset': '20' }, 20],
  ['no time at all', {}, 30],
]

for (const [what, headers, seconds] of waits) {
  test(`429 with ${what} is RateLimited until then`, async () => {
    pds.misbehave = answer(429, { error: 'RateLimitExceeded', message: 'Rate Limit Exceeded' }, headers)
    await assert.rejects(publisher.publish(order()), { name: 'RateLimited', retryAt: now + seconds * 1000 })
  })
}

test('a server that is switched off is Unreachable, as is a port that nobody calls', async () => {
  for (const server of [await closedAddress(), 'http://localhost:1']) {
    await assert.rejects(publisher.publish(order({ account: { ...account(), server } })), { name: 'Unreachable' })
  }
})

async function closedAddress(): Promise<string> {
  const gone = createServer()
  await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve))
  const { port } = gone.address() as AddressInfo
  await new Promise((resolve) => gone.close(resolve))
  return `http://localhost:${port}`
}

test('a server whose name leads nowhere is Unreachable', async () => {
  const gone = { ...account(), server: 'http://there-is-no-such-server.invalid' }
  await assert.rejects(publisher.publish(order({ account: gone })), { name: 'Unreachable' })
})

test('a call that is stopped before it starts is Unreachable, and one stopped midway is Ambiguous', async () => {
  await assert.rejects(publisher.publish(order({ signal: AbortSignal.abort() })), { name: 'Unreachable' })
  assert.equal(pds.heard.length, 0)
  const stop = new AbortController()
  pds.misbehave = () => stop.abort()
  await assert.rejects(publisher.publish(order({ signal: stop.signal })), { name: 'Ambiguous' })
})

test('an account on a private server is refused by the guard before anything is sent', async () => {
  const guarded = createBlueskyPublisher({
    fetch: createGuardedFetch({ allowPrivateHosts: false }),
    clock,
    timeoutMs: 1000,
  })
  const inside = { ...account(), server: 'https://10.0.0.1' }
  await assert.rejects(guarded.publish(order({ account: inside })), {
    name: 'AddressRefused',
    message: /private network/,
  })
})

test('finding asks without a token; a record that is not there is undefined', async () => {
  pds.misbehave = answer(400, { error: 'RecordNotFound', message: 'Could not locate record' })
  assert.equal(await publisher.find(soughtBy(order())), undefined)
  assert.equal(pds.heard[0]?.authorization, undefined)
  assert.equal(
    pds.heard[0]?.url,
    '/xrpc/com.atproto.repo.getRecord?repo=did%3Aplc%3Amade-up&collection=app.bsky.feed.post&rkey=3mptbyplj5d2a',
  )
})

test('a record that is there is found', async () => {
  const found = { uri: 'at://did:plc:made-up/app.bsky.feed.post/3mptbyplj5d2a', cid: 'bafymadeup' }
  pds.misbehave = answer(200, { ...found, value: {} })
  assert.deepEqual(await publisher.find(soughtBy(order())), found)
})

for (const [what, how] of [
  ['another 400', answer(400, invalid)],
  ['a 404', answer(404, '')],
  ['a 500', answer(500, { error: 'RecordNotFound' })],
  ['garbage', answer(200, '{}')],
  ['silence', hangs],
] as [string, Misbehaviour][]) {
  test(`${what} does not mean that a record is not there`, async () => {
    pds.misbehave = how
    const { find } = hanging.has(how) ? impatient : publisher
    await assert.rejects(find(soughtBy(order())))
  })
}
