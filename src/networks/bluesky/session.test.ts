import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import { answer, UnreliablePds } from '../../testing/unreliable-pds.ts'
import { createGuardedFetch } from '../guarded-fetch.ts'
import { createBlueskyPublisher } from './publisher.ts'

const fetch = createGuardedFetch({ allowPrivateHosts: true })
const clock = new FakeClock(Date.UTC(2026, 11, 5, 11))
const publisher = createBlueskyPublisher({ fetch, clock, timeoutMs: 10_000 })

const pds = new UnreliablePds()
before(() => pds.start())
afterEach(() => pds.heard.splice(0))
after(() => pds.stop())

const session = () => ({ server: pds.address, accessJwt: 'access', refreshJwt: 'refresh' })

test('a renewed session is stored before it is handed out', async () => {
  pds.misbehave = answer(200, {
    accessJwt: 'access-2',
    refreshJwt: 'refresh-2',
    did: 'did:plc:made-up',
    handle: 'made-up.test',
  })
  const steps: string[] = []
  const save = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve))
    steps.push('stored')
  }
  const renewed = await publisher.renew(session(), { save })
  steps.push('handed out')
  assert.deepEqual(steps, ['stored', 'handed out'])
  assert.deepEqual(renewed, { server: pds.address, accessJwt: 'access-2', refreshJwt: 'refresh-2' })
  assert.deepEqual([pds.heard.length, pds.heard[0]?.authorization, pds.heard[0]?.body], [1, 'Bearer refresh', ''])
})

test('a session that cannot be stored is not handed out', async () => {
  pds.misbehave = answer(200, { accessJwt: 'access-2', refreshJwt: 'refresh-2' })
  await assert.rejects(
    publisher.renew(session(), { save: () => Promise.reject(new Error('The disk is full.')) }),
    /disk is full/,
  )
})

test('a refresh token that is spent is SignedOut, with a sentence for its owner', async () => {
  pds.misbehave = answer(400, { error: 'ExpiredToken', message: 'Token has been revoked' })
  const save = () => assert.fail('there is nothing to store')
  await assert.rejects(publisher.renew(session(), { save }), {
    name: 'SignedOut',
    message: /its owner needs to connect it again/,
  })
})

test('a stored session that is damaged is SignedOut without asking anybody', async () => {
  await assert.rejects(publisher.renew({ accessJwt: 'access' }, { save: async () => undefined }), { name: 'SignedOut' })
  assert.equal(pds.heard.length, 0)
})

test('connecting asks the server that holds the account, if the one asked only stands at its door', async () => {
  const service = [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: 'http://127.0.0.1:2583' }]
  pds.misbehave = answer(200, {
    did: 'did:plc:made-up',
    handle: 'made-up.test',
    accessJwt: 'a',
    refreshJwt: 'r',
    didDoc: { service },
  })
  const { account: connected, session } = await publisher.connect({
    handle: 'made-up.test',
    password: 'made up',
    server: new URL(pds.address),
  })
  assert.deepEqual(connected, { id: 'did:plc:made-up', handle: 'made-up.test', server: 'http://127.0.0.1:2583' })
  assert.equal(session.server, 'http://127.0.0.1:2583')
  assert.doesNotMatch(JSON.stringify(session), /made up/)
})

test('connecting works with a server that says nothing of the account’s document', async () => {
  pds.misbehave = answer(200, { did: 'did:plc:made-up', handle: 'made-up.test', accessJwt: 'a', refreshJwt: 'r' })
  const { account: connected } = await publisher.connect({
    handle: 'made-up.test',
    password: 'made up',
    server: new URL(pds.address),
  })
  assert.equal(connected.server, pds.address)
})

test('a wrong password gets a sentence', async () => {
  pds.misbehave = answer(401, { error: 'AuthenticationRequired', message: 'Invalid identifier or password' })
  const login = { handle: 'made-up.test', password: 'wrong', server: new URL(pds.address) }
  await assert.rejects(publisher.connect(login), {
    name: 'SignedOut',
    message: 'The handle or the app password is wrong.',
  })
})

test('an app password is taken for this machine only, also where a local server leads elsewhere', async () => {
  const login = { handle: 'made-up.test', password: 'made up', server: new URL('https://bsky.social') }
  await assert.rejects(publisher.connect(login), { name: 'Refused', message: /only for a server on this machine/ })
  const service = [{ id: 'did:plc:made-up#atproto_pds', serviceEndpoint: 'https://elsewhere.example.net' }]
  pds.misbehave = answer(200, {
    did: 'did:plc:made-up',
    handle: 'made-up.test',
    accessJwt: 'a',
    refreshJwt: 'r',
    didDoc: { service },
  })
  await assert.rejects(publisher.connect({ ...login, server: new URL(pds.address) }), { name: 'Refused' })
})
