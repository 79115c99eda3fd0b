import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import { createBlueskyTopics } from './trending.ts'

const api = new URL('https://public.api.example')

test('topics are read in their order, under the name that people see', async () => {
  const asked: string[] = []
  const answer = {
    trends: [{ topic: '4711', displayName: 'Alita Sequel', link: '/x', startedAt: 'now', postCount: 87 }],
  }
  const list = topics((url) => {
    asked.push(String(url))
    return Response.json({ trends: [{ topic: 'weather', status: 'hot' }, ...answer.trends] })
  })
  const { entries } = await list.read()
  assert.deepEqual(entries, [{ name: 'weather' }, { name: 'Alita Sequel', count: 87 }])
  assert.deepEqual(asked, ['https://public.api.example/xrpc/app.bsky.unspecced.getTrends?limit=25'])
})

test('what is no list, a limit and a server in trouble are errors that say what to do', async () => {
  const wait = { 'ratelimit-reset': '1800000000' }
  await assert.rejects(topics(() => Response.json({ error: 'MethodNotImplemented' })).read(), { name: 'Unreadable' })
  await assert.rejects(topics(() => new Response('<html>')).read(), { name: 'Unreadable' })
  await assert.rejects(topics(() => new Response('', { status: 429, headers: wait })).read(), {
    name: 'RateLimited',
    retryAt: 1_800_000_000_000,
  })
  await assert.rejects(topics(() => new Response('', { status: 502 })).read(), { name: 'Unreachable' })
  await assert.rejects(topics(() => Promise.reject(new Error('cable'))).read(), { name: 'Unreachable' })
})

function topics(answer: (url: unknown) => Response | Promise<Response>) {
  const fetch = async (url: unknown) => await answer(url)
  return createBlueskyTopics({ fetch, clock: new FakeClock(Date.UTC(2026, 11, 5, 11)), api })
}
