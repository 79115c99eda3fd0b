import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { mustHave, runBeside } from './server-process.ts'

const inFacet = (tag: string) => ({ facets: [{ features: [{ $type: 'app.bsky.richtext.facet#tag', tag }] }] })
const posts: Record<string, object[]> = {
  'did:plc:one': [
    { createdAt: '2030-01-01T11:00:00.000Z', ...inFacet('madeupstorm') },
    { createdAt: '2030-01-01T11:00:59.999Z', tags: ['MadeUpStorm'] },
    { createdAt: '2030-01-01T11:01:00.000Z', ...inFacet('MadeUpStorm') },
  ],
  'did:plc:two': [
    { createdAt: '2030-01-01T11:00:30.000Z', ...inFacet('SomethingElse') },
    { createdAt: '2030-01-01T11:00:30.000Z' },
  ],
  'did:plc:three': [{ createdAt: '2030-01-01T11:00:30.000Z', ...inFacet('MadeUpStorm') }],
}
let server: Server

before(async () => {
  server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/', 'http://localhost')
    answer.end(JSON.stringify(url.pathname.endsWith('listRepos') ? repos(url) : records(url)))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})

after(() => server.close())

/** Two repositories on the first page, one on the second. */
function repos({ searchParams }: URL) {
  const all = Object.keys(posts).map((did) => ({ did }))
  return searchParams.get('cursor') === 'more' ? { repos: all.slice(2) } : { repos: all.slice(0, 2), cursor: 'more' }
}

/** One record on each page. */
function records({ searchParams }: URL) {
  const page = Number(searchParams.get('cursor') ?? 0)
  const all = posts[searchParams.get('repo') ?? ''] ?? []
  const next = page + 1 < all.length ? { cursor: String(page + 1) } : {}
  return { records: all.slice(page, page + 1).map((value) => ({ value })), ...next }
}

test('posts are counted by tag and time over all pages of all repositories, in a process of its own', async () => {
  const address = `http://localhost:${(server.address() as AddressInfo).port}`
  const asked = [address, 'MadeUpStorm', '2030-01-01T11:00:00Z', '2030-01-01T11:01:00Z']
  const printed = mustHave(await runBeside('count-expected', asked, {}), 'Counting')
  assert.deepEqual(JSON.parse(printed), {
    posts: 3,
    authors: 2,
    outside: 1,
    accounts: [
      { did: 'did:plc:one', posts: 3 },
      { did: 'did:plc:three', posts: 1 },
    ],
  })
})

test('a server that does not answer ends the count with an error', async () => {
  const ran = await runBeside('count-expected', ['http://localhost:1', 'MadeUpStorm', '', ''], {})
  assert.notEqual(ran.code, 0)
  assert.throws(() => mustHave(ran, 'Counting'), /Counting failed/)
})
