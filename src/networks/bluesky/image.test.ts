import assert from 'node:assert/strict'
import { after, afterEach, before, describe, test } from 'node:test'
import { parseInstant } from '../../clock/clock.ts'
import { FakeClock } from '../../clock/fake-clock.ts'
import { answer, hangs, type Misbehaviour, resets, UnreliablePds } from '../../testing/unreliable-pds.ts'
import { createGuardedFetch } from '../guarded-fetch.ts'
import type { PostImage, PublishOrder } from '../network.ts'
import { cidOf } from './image.ts'
import { createBlueskyPublisher } from './publisher.ts'

const clock = new FakeClock(parseInstant('2026-12-05T11:00:00Z'))
const fetch = createGuardedFetch({ allowPrivateHosts: true })
const publisher = createBlueskyPublisher({ fetch, clock, timeoutMs: 10_000 })
const impatient = createBlueskyPublisher({ fetch, clock, timeoutMs: 1000 })

const bytes = new TextEncoder().encode('a picture')
const hare: PostImage = { bytes, type: 'image/png', width: 800, height: 600, alt: ' A hare. ' }
/** As the reference implementation names these bytes. */
const cid = 'bafkreieswl5fqaujlayx4qel3bhm7jypl3rvweqzshn4emwetulggu3qrm'
const otherCid = cidOf(new Uint8Array(9))
const text = 'Hello #AlitaSequel'
const options = { tag: 'AlitaSequel', language: 'en' }

describe('a post with an image', () => {
  test('names it by its bytes, with its size, its words and its shape', () => {
    assert.deepEqual(publisher.prepare(text, { ...options, image: hare }), {
      ...publisher.prepare(text, options),
      embed: {
        $type: 'app.bsky.embed.images',
        images: [
          {
            alt: 'A hare.',
            image: { $type: 'blob', ref: { $link: cid }, mimeType: 'image/png', size: 9 },
            aspectRatio: { width: 800, height: 600 },
          },
        ],
      },
    })
  })

  const refused: [string, Partial<PostImage>, RegExp][] = [
    ['without words', { alt: ' \n' }, /no alt text/],
    ['with more than 2000 characters of them', { alt: '👁️'.repeat(2001) }, /longer than the 2000 characters/],
    ['larger than the network takes', { bytes: new Uint8Array(1_000_001) }, /1000001 bytes; Bluesky takes 1000000/],
  ]
  for (const [what, change, message] of refused) {
    test(`${what} is refused with a sentence`, () => {
      const image = { ...hare, ...change }
      assert.throws(() => publisher.prepare(text, { ...options, image }), { name: 'Refused', message })
    })
  }

  test('at the limits of both is taken', () => {
    const image = { ...hare, alt: '👁️'.repeat(2000), bytes: new Uint8Array(1_000_000) }
    assert.ok(publisher.prepare(text, { ...options, image }).embed)
  })

  test('may be sent with an app password, and by OAuth where that was granted', () => {
    assert.equal(publisher.images?.maySend(order().session), true)
    assert.equal(publisher.images?.maySend(granted('atproto repo:app.bsky.feed.post?action=create')), false)
    assert.equal(publisher.images?.maySend(granted('atproto blob:image/* repo:app.bsky.feed.post?action=create')), true)
  })
})

describe('sending it', () => {
  const pds = new UnreliablePds()
  let types: (string | undefined)[] = []
  before(() => pds.start())
  afterEach(() => {
    pds.heard.splice(0)
    types = []
  })
  after(() => pds.stop())

  const published = answer(200, { uri: 'at://did:plc:made-up/app.bsky.feed.post/3mptbyplj5d2a', cid: 'bafymadeup' })
  const kept = (link: string) =>
    answer(200, { blob: { $type: 'blob', ref: { $link: link }, mimeType: 'image/png', size: 9 } })

  function answering(upload: Misbehaviour): Misbehaviour {
    return (request, response) => {
      types.push(request.headers['content-type'])
      return (request.url?.endsWith('uploadBlob') ? upload : published)(request, response)
    }
  }

  const here = (image: PublishOrder['image'] = async () => bytes) => ({
    ...order(pds.address),
    image,
  })

  test('leaves it with the server as it is, and then the post', async () => {
    pds.misbehave = answering(kept(cid))
    assert.match((await publisher.publish(here())).uri, /3mptbyplj5d2a$/)
    assert.deepEqual(
      pds.heard.map(({ url }) => url),
      ['/xrpc/com.atproto.repo.uploadBlob', '/xrpc/com.atproto.repo.createRecord'],
    )
    assert.deepEqual(types, ['image/png', 'application/json'])
    assert.deepEqual([pds.heard[0]?.body, pds.heard[0]?.authorization], ['a picture', 'Bearer access'])
  })

  const failures: [string, Misbehaviour, string][] = [
    ['500', answer(500, ''), 'Unreachable'],
    ['an answer that is none', answer(200, 'OK'), 'Unreachable'],
    ['a connection reset', resets, 'Unreachable'],
    ['no answer in time', hangs, 'Unreachable'],
    ['400', answer(400, { error: 'InvalidRequest', message: 'no' }), 'Refused'],
    ['429', answer(429, '', { 'retry-after': '17' }), 'RateLimited'],
    ['a permission that is missing', answer(403, { error: 'ScopeMissingError', message: 'no' }), 'SignedOut'],
    ['another image than was sent', kept(otherCid), 'Refused'],
  ]
  for (const [what, upload, name] of failures) {
    test(`${what} is ${name}, never Ambiguous, and no post is sent`, async () => {
      pds.misbehave = answering(upload)
      const { publish } = upload === hangs ? impatient : publisher
      await assert.rejects(publish(here()), { name })
      assert.equal(pds.heard.length, 1)
    })
  }

  test('is refused before anything is sent where the bytes are gone, or are others', async () => {
    for (const image of [async () => undefined, async () => new Uint8Array(9)]) {
      await assert.rejects(publisher.publish(here(image)), { name: 'Refused', message: /not here any more/ })
    }
    assert.deepEqual(pds.heard, [])
  })
})

function order(server = 'http://localhost:2583'): PublishOrder {
  return {
    account: { id: 'did:plc:made-up', handle: 'made-up.test', server },
    session: { server, accessJwt: 'access', refreshJwt: 'refresh' },
    post: publisher.prepare(text, { ...options, image: hare }),
    key: '3mptbyplj5d2a',
    createdAt: parseInstant('2026-12-05T11:00:07.5Z'),
  }
}

function granted(scope: string): PublishOrder['session'] {
  const tokenSet = {
    ...{ iss: 'https://pds.example', sub: 'did:plc:made-up', aud: 'https://pds.example', scope },
    ...{ access_token: 'a', token_type: 'DPoP' },
  }
  const saved = { dpopJwk: { kty: 'EC' }, authMethod: { method: 'none' }, tokenSet }
  return { kind: 'oauth', id: 'one', saved: JSON.stringify(saved) }
}
