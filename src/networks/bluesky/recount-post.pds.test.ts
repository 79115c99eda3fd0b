import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { AtpAgent, RichText } from '@atproto/api'
import { Secp256k1Keypair } from '@atproto/crypto'
import { createGuardedFetch } from '../guarded-fetch.ts'
import { type AtprotoServers, startAtprotoServers } from './local-servers.ts'
import { PostRecount } from './recount-post.ts'
import { readTally, recountPosts } from './recount-posts.ts'

let folder: string
let servers: AtprotoServers

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uproar-recount-'))
  servers = await startAtprotoServers({ rateLimits: false, folder })
})

after(async () => {
  await servers.close()
  await rm(folder, { recursive: true })
})

test('every post is found with its proof; after ten deletions exactly ten are proved to be gone', async () => {
  const fetch = createGuardedFetch({ allowPrivateHosts: true })
  const uris: string[] = []
  const agents: AtpAgent[] = []
  for (const name of ['one', 'two', 'three']) {
    const account = { handle: `recount-${name}.test`, password: 'a made-up password', email: `${name}@example.test` }
    await servers.createAccount(account)
    const agent = new AtpAgent({ service: servers.pdsUrl })
    await agent.login({ identifier: account.handle, password: account.password })
    agents.push(agent)
  }
  for (let index = 0; index < 30; index++) {
    const agent = agents[index % 3] ?? assert.fail()
    uris.push((await agent.post(tagged(`Hare number ${index} #LongEarsDay`))).uri)
  }
  const deps = { fetch, plcUrl: servers.plcUrl }
  const first = await recountPosts(uris, 'LongEarsDay', deps)
  assert.deepEqual(
    first.filter(({ standing }) => standing.state === 'unknown'),
    [],
  )
  const before = readTally(first)
  assert.deepEqual(before, { asked: 30, stands: 30, gone: 0, accountGone: 0, withoutTag: 0, unknown: 0 })
  for (let index = 0; index < 10; index++) await agents[index % 3]?.deletePost(uris[index] ?? '')
  const after = readTally(await recountPosts(uris, 'LongEarsDay', deps))
  assert.deepEqual(after, { asked: 30, stands: 20, gone: 10, accountGone: 0, withoutTag: 0, unknown: 0 })
})

test('a proof that another key signed proves nothing', async () => {
  const account = { handle: 'forger.test', password: 'a made-up password', email: 'forger@example.test' }
  const { did } = await servers.createAccount(account)
  const agent = new AtpAgent({ service: servers.pdsUrl })
  await agent.login({ identifier: account.handle, password: account.password })
  const { uri } = await agent.post(tagged('made up #LongEarsDay'))
  const other = (await Secp256k1Keypair.create()).did().slice('did:key:'.length)
  const guarded = createGuardedFetch({ allowPrivateHosts: true })
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const answer = await guarded(input, init)
    if (!String(input).endsWith(did)) return answer
    const document = (await answer.text())
      .replace(/"publicKeyMultibase":"z[^"]+"/, `"publicKeyMultibase":"${other}"`)
      .replaceAll('EcdsaSecp256k1VerificationKey2019', 'Multikey')
    return new Response(document, { headers: { 'Content-Type': 'application/json' } })
  }
  const standing = await new PostRecount({ fetch, plcUrl: servers.plcUrl }).standing(uri)
  assert.match(standing.state === 'unknown' ? standing.why : standing.state, /[Ii]nvalid signature/)
})

function tagged(text: string) {
  const rich = new RichText({ text })
  rich.detectFacetsWithoutResolution()
  return { text: rich.text, facets: rich.facets ?? [] }
}
