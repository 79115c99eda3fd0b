import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import { PretendFediverse } from '../../testing/pretend-fediverse.ts'
import { createGuardedFetch } from '../guarded-fetch.ts'
import { readTag, readTrendingTags } from './trending.ts'
import { mastodonLists } from './trending-list.ts'

const asking = { fetch: createGuardedFetch({ allowPrivateHosts: true }), clock: new FakeClock(1_000_000) }

test('a server’s own list has a rank for each tag, and comes with the bytes that said so', async () => {
  await using server = await serving()
  server.it.post('ada', ['Busy'])
  server.it.post('bo', ['Busy'])
  server.it.post('bo', ['Calm'])
  const { tags, at, body } = await readTrendingTags(server.it.origin, asking)
  assert.deepEqual(tags, [
    { tag: 'busy', rank: 1, uses: 2, accounts: 2 },
    { tag: 'calm', rank: 2, uses: 1, accounts: 1 },
  ])
  assert.equal(at, 1_000_000)
  assert.equal(JSON.parse(new TextDecoder().decode(body)).length, 2)
})

test('one tag has its days, in any script', async () => {
  await using server = await serving()
  server.it.post('ada', ['うさぎの日'])
  const { tag, days } = await readTag(server.it.origin, 'うさぎの日', asking)
  assert.equal(tag, 'うさぎの日')
  assert.deepEqual([days.length, days[0]?.uses, days[0]?.accounts], [1, 1, 1])
})

test('a server’s list is one to look at while a storm runs, by the server’s name and with its own token', async () => {
  await using server = await serving({ membersOnly: true, token: 'secret' })
  server.it.post('ada', ['Busy'])
  const { host } = new URL(server.it.origin)
  const [list] = mastodonLists([server.it.origin], { ...asking, tokens: new Map([[host, 'secret']]) })
  assert.deepEqual([list?.network, list?.place], ['mastodon', `server:${host}`])
  const seen = await list?.read()
  assert.deepEqual(seen?.entries, [{ name: 'busy', count: 1 }])
  assert.match(seen?.raw ?? '', /^[0-9a-f]{64}$/)
  const [stranger] = mastodonLists([server.it.origin], { ...asking, tokens: new Map() })
  await assert.rejects(async () => await stranger?.read(), { name: 'MembersOnly' })
})

test('what is no list is refused with a sentence', async () => {
  await using server = await serving()
  server.it.misbehave = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"error":"?"}')
    return true
  }
  await assert.rejects(readTrendingTags(server.it.origin, asking), { name: 'Unreadable' })
  await assert.rejects(readTag(server.it.origin, 'Busy', asking), { name: 'Unreadable' })
})

test('a server that shows its trends to members wants a token', async () => {
  await using server = await serving({ membersOnly: true, token: 'secret' })
  await assert.rejects(readTrendingTags(server.it.origin, asking), { name: 'MembersOnly' })
  assert.deepEqual((await readTrendingTags(server.it.origin, { ...asking, token: 'secret' })).tags, [])
})

async function serving(options: ConstructorParameters<typeof PretendFediverse>[0] = {}) {
  const it = new PretendFediverse(options)
  await it.start()
  return { it, [Symbol.asyncDispose]: () => it.stop() }
}
