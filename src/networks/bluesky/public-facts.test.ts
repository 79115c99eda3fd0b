import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import { createBlueskyFacts } from './public-facts.ts'

const api = new URL('https://public.api.example')

test('the age of an account is what its profile tells; who tells none, or is gone, is missing', async () => {
  const asked: string[] = []
  const answer = { profiles: [{ did: 'did:plc:a', createdAt: '2024-02-06T10:00:00Z' }, { did: 'did:plc:b' }] }
  const made = await facts((url) => {
    asked.push(String(url))
    return Response.json(answer)
  }).accountsMadeAt(['did:plc:a', 'did:plc:b', 'did:plc:gone'])
  assert.deepEqual([...made], [['did:plc:a', Date.UTC(2024, 1, 6, 10)]])
  const [url = ''] = asked
  assert.equal(new URL(url).pathname, '/xrpc/app.bsky.actor.getProfiles')
  assert.deepEqual(new URL(url).searchParams.getAll('actors'), ['did:plc:a', 'did:plc:b', 'did:plc:gone'])
})

test('likes, reposts with quotes, and replies are added up over the posts that are still there', async () => {
  const posts = [
    { uri: 'at://a/app.bsky.feed.post/1', likeCount: 3, repostCount: 2, quoteCount: 1, replyCount: 4 },
    { uri: 'at://a/app.bsky.feed.post/2' },
  ]
  const counts = await facts(() => Response.json({ posts })).countsOf(['1', '2', '3'])
  assert.deepEqual(counts, { found: 2, likes: 3, reposts: 3, replies: 4 })
})

test('a limit, a server in trouble and nonsense are errors that say what to do', async () => {
  const wait = { 'ratelimit-reset': '1800000000' }
  const ask = (answer: () => Response | Promise<Response>) => facts(answer).countsOf(['1'])
  await assert.rejects(
    ask(() => new Response('', { status: 429, headers: wait })),
    { name: 'RateLimited', retryAt: 1_800_000_000_000 },
  )
  await assert.rejects(
    ask(() => new Response('', { status: 502 })),
    { name: 'Unreachable' },
  )
  await assert.rejects(
    ask(() => Promise.reject(new Error('cable'))),
    { name: 'Unreachable' },
  )
  await assert.rejects(
    ask(() => new Response('<html>')),
    { name: 'Unreadable' },
  )
})

function facts(answer: (url: unknown) => Response | Promise<Response>) {
  const fetch = async (url: unknown) => await answer(url)
  return createBlueskyFacts({
    fetch: fetch as typeof globalThis.fetch,
    clock: new FakeClock(Date.UTC(2026, 11, 5)),
    api,
  })
}
