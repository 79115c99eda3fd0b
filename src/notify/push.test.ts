import assert from 'node:assert/strict'
import { createPublicKey, verify } from 'node:crypto'
import { test } from 'node:test'
import { systemClock } from '../clock/clock.ts'
import { createGuardedFetch } from '../networks/guarded-fetch.ts'
import { addSubscription, loadPushKeys } from '../store/push.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { fillLetters, plainWriter } from '../testing/letters.ts'
import { pushReceiver, startPushService } from '../testing/push-service.ts'
import { silent, stage } from '../testing/stage.ts'
import { answerOf, createPushCarrier, makePushKeys } from './push.ts'
import { sendLetters } from './sender.ts'

onEveryDatabase('push', (db) => {
  for (const [says, status, state, subscriptions] of [
    ['is received, decrypts by the RFCs alone, and says who sent it', 201, 'sent', 1],
    ['to a browser that ended it is gone, and so is its subscription', 410, 'gone', 0],
  ] as const) {
    test(`a letter by push ${says}`, async () => {
      const scene = await stage(db(), { startAt: systemClock.now() - 1000 })
      const { vault } = scene
      await fillLetters(db(), vault, { ...scene.storm, stormId: scene.storm.id, now: scene.clock.now() }, 1)
      await using service = await startPushService(() => status)
      const reader = pushReceiver()
      const supporterId = '00000000-0000-4000-8000-000000000000'
      const address = { endpoint: `${service.url}/wpush/v2/abc`, keys: reader.keys }
      await addSubscription({ db: db(), vault }, supporterId, address, scene.clock.now())
      const { id } = await db().selectFrom('push_subscriptions').select('id').executeTakeFirstOrThrow()
      await db().updateTable('letters').set({ channel: 'push', subscription_id: id }).execute()
      const keys = await loadPushKeys({ db: db(), vault }, makePushKeys, scene.clock.now())
      assert.deepEqual(await loadPushKeys({ db: db(), vault }, makePushKeys, scene.clock.now()), keys)
      const fetch = createGuardedFetch({ allowPrivateHosts: true })
      const subject = () => 'https://uproar.example'
      const carrier = createPushCarrier({ keys, subject, fetch, writer: plainWriter, connections: 1 })
      const stop = new AbortController()
      const deps = { db: db(), vault, clock: systemClock, log: silent, owner: 'one', carriers: [carrier] }
      const sending = sendLetters(deps, stop.signal)
      const states = () => db().selectFrom('letters').select('state').execute()
      while (['planned', 'sending'].includes((await states())[0]?.state ?? '')) await systemClock.pause(10)
      stop.abort()
      await sending
      assert.deepEqual(await states(), [{ state }])
      assert.equal((await db().selectFrom('push_subscriptions').select('id').execute()).length, subscriptions)
      const [push] = service.received
      assert.ok(push)
      const { title, body } = JSON.parse(reader.decrypt(push.body))
      assert.match(title, /^letter \d+$/)
      assert.equal(body, 'hour')
      assert.ok(isSignedBy(String(push.headers.authorization), keys.publicKey, service.url))
    })
  }
})

test('an endpoint that leads inside is not opened, and the letter fails', async () => {
  const fetch = createGuardedFetch({ allowPrivateHosts: false })
  const keys = makePushKeys()
  const carrier = createPushCarrier({ keys, subject: () => 'https://uproar.example', fetch, writer: plainWriter })
  await using service = await startPushService()
  const to = JSON.stringify({ endpoint: `${service.url}/inside`, keys: pushReceiver().keys })
  const delivery = await carrier.deliver({ id: 1, kind: 'hour', to } as never, 0)
  assert.equal(delivery.state, 'failed')
  assert.equal(service.received.length, 0)
})

test('what push services answer', () => {
  assert.deepEqual(
    [201, 404, 410, 429, 503, 413].map((status) => answerOf(status, 0).state),
    ['sent', 'gone', 'gone', 'again', 'again', 'failed'],
  )
})

/** A token by ES256 for this service, under the key that the browser subscribed with (RFC 8292 §2, §3). */
function isSignedBy(authorization: string, publicKey: string, audience: string): boolean {
  const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(publicKey, 'base64url')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  return signed && key === publicKey && JSON.parse(Buffer.from(claims, 'base64url').toString()).aud === audience
}
