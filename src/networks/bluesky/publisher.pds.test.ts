import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { AtpAgent } from '@atproto/api'
import { later, systemClock } from '../../clock/clock.ts'
import { checkPublishing, checkRenewing, type PublisherScene, soughtBy } from '../contract.ts'
import { createGuardedFetch } from '../guarded-fetch.ts'
import type { Session } from '../network.ts'
import { cidOf } from './image.ts'
import { type AtprotoServers, startAtprotoServers } from './local-servers.ts'
import { createBlueskyPublisher } from './publisher.ts'

const publisher = createBlueskyPublisher({
  fetch: createGuardedFetch({ allowPrivateHosts: true }),
  clock: systemClock,
  timeoutMs: 10_000,
})

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

let folder: string
let servers: AtprotoServers
let accounts = 0

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uproar-publisher-'))
  servers = await startAtprotoServers({ rateLimits: true, folder })
})

after(async () => {
  await servers.close()
  await rm(folder, { recursive: true })
})

describe('on a real PDS', () => {
  test('the contract of publishing holds', async () => checkPublishing(await scene()))
  test('the contract of renewing holds', async () => checkRenewing(await scene()))

  test('the record stands as it was consented to, validated, with our name and its time', async () => {
    const { connection, order } = await scene()
    await publisher.publish(order)
    const agent = new AtpAgent({ service: servers.pdsUrl })
    const { data } = await agent.com.atproto.repo.getRecord({
      repo: connection.account.id,
      collection: 'app.bsky.feed.post',
      rkey: order.key,
    })
    assert.deepEqual(data.value, { ...order.post, createdAt: new Date(order.createdAt).toISOString() })
    assert.equal(order.post.via, 'Uproar')
  })

  test('a post with an image stands with it once, and the image is what was sent, byte for byte', async () => {
    const { connection, order, count } = await scene()
    const bytes = Buffer.from(onePixel, 'base64')
    const image = { bytes, type: 'image/png' as const, width: 1, height: 1, alt: 'One red dot.' }
    const post = publisher.prepare('Look #AlitaSequel', { tag: 'AlitaSequel', language: 'en', image })
    const sending = { ...order, post, image: async () => bytes }
    await publisher.publish(sending)
    await assert.rejects(publisher.publish(sending), { name: 'Ambiguous' })
    assert.equal(await count(), 1)
    const { did, cid } = { did: connection.account.id, cid: cidOf(bytes) }
    const agent = new AtpAgent({ service: servers.pdsUrl })
    const where = { repo: did, collection: 'app.bsky.feed.post', rkey: order.key }
    const { data } = await agent.com.atproto.repo.getRecord(where)
    const record = JSON.parse(JSON.stringify(data.value))
    assert.equal(record.embed.images[0].alt, 'One red dot.')
    const blob = await agent.com.atproto.sync.getBlob({ did, cid })
    assert.deepEqual(Buffer.from(blob.data), bytes)
  })

  test('a record that breaks the network’s rules is Refused', async () => {
    const { order } = await scene()
    await assert.rejects(publisher.publish({ ...order, post: { ...order.post, text: 'x'.repeat(3001) } }), {
      name: 'Refused',
    })
    await assert.rejects(publisher.publish({ ...order, key: '../../elsewhere' }), { name: 'Refused' })
  })

  test('a session lives on through many renewals', async () => {
    const { connection, order } = await scene()
    let stored: Session = connection.session
    for (let turn = 0; turn < 5; turn++) stored = await renew(stored)
    assert.match((await publisher.publish({ ...order, session: stored })).uri, /^at:/)
  })

  test('whoever takes the app password back is signed out', async () => {
    const { agent, connection, name } = await scene()
    await agent.com.atproto.server.revokeAppPassword({ name })
    await assert.rejects(renew(connection.session), { name: 'SignedOut' })
  })

  test('a token that is none, and one of somebody else, are SignedOut, never Ambiguous', async () => {
    const [{ order }, other] = [await scene(), await scene()]
    const forged = { ...order.session, accessJwt: 'a.b.c' }
    await assert.rejects(publisher.publish({ ...order, session: forged }), { name: 'SignedOut' })
    await assert.rejects(publisher.publish({ ...order, session: other.connection.session }), { name: 'SignedOut' })
    assert.equal(await publisher.find(soughtBy(order)), undefined)
  })

  test('signing in as nobody is SignedOut, and doing so too often RateLimited with a time to come', async () => {
    const login = { handle: 'nobody.test', password: 'wrong', server: new URL(servers.pdsUrl) }
    const failures = await Promise.all(
      Array.from({ length: 31 }, () => publisher.connect(login).catch((failure) => failure)),
    )
    const names = failures.map((failure) => failure.name)
    assert.deepEqual(
      [names.filter((name) => name === 'SignedOut').length, names.filter((name) => name === 'RateLimited').length],
      [30, 1],
    )
    const last = failures[names.indexOf('RateLimited')]
    const wait = Number(last.retryAt) - systemClock.now()
    assert.ok(wait > 60_000 && wait <= 300_000, `${wait}`)
  })

  test('nobody’s posts are found, and that is said differently from silence', async () => {
    const nobody = { id: 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa', handle: 'nobody.test', server: servers.pdsUrl }
    const { order } = await scene()
    await assert.rejects(publisher.find(soughtBy({ ...order, account: nobody })))
  })
})

async function renew(session: Session): Promise<Session> {
  const stored: Session[] = []
  await publisher.renew(session, { save: async (renewed) => void stored.push(renewed) })
  const [first] = stored
  assert.ok(first)
  return first
}

/** A new account, connected with an app password as a supporter would. */
async function scene() {
  const handle = `supporter-${++accounts}.test`
  const account = { handle, password: 'made-up-password', email: `supporter-${accounts}@example.com` }
  await servers.createAccount(account)
  const agent = new AtpAgent({ service: servers.pdsUrl })
  await agent.login({ identifier: handle, password: account.password })
  const name = `uproar-${accounts}`
  const { data } = await agent.com.atproto.server.createAppPassword({ name })
  const connection = await publisher.connect({ handle, password: data.password, server: new URL(servers.pdsUrl) })
  const count: PublisherScene['count'] = async () =>
    (await agent.com.atproto.repo.listRecords({ repo: connection.account.id, collection: 'app.bsky.feed.post' })).data
      .records.length
  return { publisher, connection, count, agent, name, order: orderFor(connection) }
}

function orderFor(connection: PublisherScene['connection']) {
  const tZero = later(systemClock.now(), -1000)
  return {
    ...connection,
    post: publisher.prepare('Her eyes 👁️ #AlitaSequel https://example.net', { tag: 'AlitaSequel', language: 'en' }),
    key: publisher.postKey({
      consentId: `consent-${accounts}`,
      tZero,
      minutes: 60,
      secret: new Uint8Array(32).fill(3),
    }),
    createdAt: systemClock.now(),
    signal: new AbortController().signal,
  }
}
