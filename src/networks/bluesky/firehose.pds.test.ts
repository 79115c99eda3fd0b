import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { AtpAgent } from '@atproto/api'
import type { StreamEvent } from '../network.ts'
import { type AtprotoServers, startAtprotoServers } from './local-servers.ts'
import { sourceFrom } from './source.ts'

let folder: string
let servers: AtprotoServers
let agent: AtpAgent

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uproar-firehose-'))
  servers = await startAtprotoServers({ rateLimits: false, folder })
  agent = new AtpAgent({ service: servers.pdsUrl })
  const account = { handle: 'listened-to.test', password: 'made-up-password', email: 'listened-to@example.com' }
  await servers.createAccount(account)
  await agent.login({ identifier: account.handle, password: account.password })
})

after(async () => {
  await servers.close()
  await rm(folder, { recursive: true })
})

test('a post and its delete are seen on a real PDS, at the server’s own time', async () => {
  await using stream = listen()
  await stream.next('connected')
  const { uri, cid } = await agent.post({
    text: 'Hello #AlitaSequel',
    createdAt: '2001-01-01T00:00:00.000Z',
    langs: ['en'],
    facets,
  })
  const seen = await stream.next('post')
  assert.ok(seen.kind === 'post')
  assert.deepEqual({ ...seen, at: 0, cursor: '' }, { ...expected(uri, cid), at: 0, cursor: '' })
  assert.notEqual(new Date(seen.at).getUTCFullYear(), 2001)
  await agent.deletePost(uri)
  const gone = await stream.next('delete')
  assert.ok(gone.kind === 'delete' && gone.uri === uri && Number(gone.cursor) > Number(seen.cursor))
})

test('what happened while nobody listened is delivered from the cursor on', async () => {
  const cursor = await cursorOfNow()
  const { uri } = await agent.post({ text: 'While you slept #AlitaSequel', facets: [] })
  await using stream = listen(cursor)
  assert.deepEqual(await stream.next('connected'), { kind: 'connected', resumedFrom: cursor })
  const seen = await stream.next('post')
  assert.ok(seen.kind === 'post' && seen.uri === uri)
})

test('a cursor that a server has not reached, because it was set up anew, is a gap and then forgotten', async () => {
  await using stream = listen('999999')
  const gap = await stream.next('gap')
  assert.ok(gap.kind === 'gap' && /FutureCursor/.test(gap.why))
  assert.deepEqual(await stream.next('connected'), { kind: 'connected' })
  const { uri } = await agent.post({ text: 'Anew', facets: [] })
  const seen = await stream.next('post')
  assert.ok(seen.kind === 'post' && seen.uri === uri)
})

const facets = [
  { index: { byteStart: 6, byteEnd: 19 }, features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'AlitaSequel' }] },
]

function expected(uri: string, cid: string) {
  const author = agent.assertDid
  return { kind: 'post', uri, cid, author, tags: ['AlitaSequel'], text: 'Hello #AlitaSequel', languages: ['en'] }
}

async function cursorOfNow(): Promise<string> {
  await using stream = listen()
  await stream.next('connected')
  await agent.post({ text: 'A mark', facets: [] })
  const mark = await stream.next('post')
  return mark.kind === 'post' ? mark.cursor : ''
}

function listen(cursor?: string) {
  const stop = new AbortController()
  const address = `${servers.pdsUrl}/xrpc/com.atproto.sync.subscribeRepos`
  const source = sourceFrom(address, { backoff: { firstMs: 1, longestMs: 2 } })
  const events = source
    .listen({ ...(cursor === undefined ? {} : { cursor }), signal: stop.signal })
    [Symbol.asyncIterator]()
  return {
    async next(kind: StreamEvent['kind']): Promise<StreamEvent> {
      for (;;) {
        const { value, done } = await events.next()
        if (done) throw new Error(`The stream ended before a ${kind}.`)
        if (value.kind === kind) return value
      }
    },
    async [Symbol.asyncDispose]() {
      stop.abort()
      await events.return?.()
    },
  }
}
