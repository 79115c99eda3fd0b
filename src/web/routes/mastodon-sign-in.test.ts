import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { tablesWith } from '../../store/testing.ts'
import { kinds } from '../../testing/pretend-mastodon/kinds.ts'
import type { Person } from '../../testing/pretend-mastodon/people.ts'
import { mastodonSite } from '../../testing/pretend-mastodon/site.ts'

const words = 'My hare waits at the window every morning. #LongEarsDay'

describe('signing in with Mastodon on the private page', () => {
  let at: Awaited<ReturnType<typeof mastodonSite>>
  let names = 0
  let mine = ''
  let ada: Person
  before(async () => {
    at = await mastodonSite()
  })
  beforeEach(async () => {
    at.server.kind = kinds.newest
    mine = await at.pledged()
    ada = at.server.people.join(`ada${++names}`)
  })
  after(() => at[Symbol.asyncDispose]())

  test('is offered beside Bluesky, each with a form of its own', async () => {
    const page = await read(mine)
    for (const words of ['Sign in with Bluesky', 'Sign in with Mastodon', 'Your server, or your full handle'])
      assert.match(page, new RegExp(words))
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length, 'no two fields have one name')
  })

  test('goes by a page that says where to, and what a server will ask', async () => {
    const { page } = await begin()
    assert.match(page, /writing posts includes deleting them/)
    assert.match(page, new RegExp(`Go on to ${new URL(at.server.address).host}`))
  })

  test('comes back with the account, whose token stands nowhere in the clear', async () => {
    const answer = await signIn()
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, mine])
    assert.match(await read(mine), new RegExp(`Connected as ${ada.username}@127\\.0\\.0\\.1`))
    for (const token of at.server.people.tokens.keys()) assert.deepEqual(await tablesWith(at.db, token), [])
  })

  test('that came back to the address of another network connects nothing', async () => {
    const { to, cookie } = await begin()
    const query = await at.server.decide(to, ada)
    const answer = await at.app.request(`${at.url}/oauth/callback?${query}`, { headers: { cookie } })
    assert.equal(answer.status, 400)
    assert.doesNotMatch(await read(mine), /Connected as/)
  })

  test('without the cookie of the browser that began it connects nothing', async () => {
    const { to } = await begin()
    const query = await at.server.decide(to, ada)
    const answer = await at.app.request(`${at.url}/oauth/mastodon/callback?${query}`)
    assert.equal(answer.status, 400)
    assert.match(await answer.text(), /begun in another browser, or too long ago/)
  })

  test('that was denied, or was granted more, says so beside the other network’s form', async () => {
    assert.match(await (await signIn('deny')).text(), /You did not allow it, so nothing was connected/)
    at.server.kind = { ...kinds.newest, grants: 'read write' }
    const page = await (await signIn()).text()
    assert.match(page, /other permissions than the ones Uproar asks for/)
    assert.match(page, /Sign in with Bluesky/)
  })

  test('at a server that is full says when to come again, by the supporter’s clock', async () => {
    const other = await mastodonSite()
    try {
      other.server.willMisbehave(/v1\/apps/, '429')
      const path = await other.pledged()
      const answer = await post(`${path}/sign-in`, { network: 'mastodon', home: other.server.address }, other)
      assert.equal(answer.status, 422)
      assert.match(await answer.text(), /Come again at 10:04.*today/i)
    } finally {
      await other[Symbol.asyncDispose]()
    }
  })

  test('what is no server of this kind gets a sentence, and keeps what was typed', async () => {
    const answer = await post(`${mine}/sign-in`, { network: 'mastodon', home: 'my "server"' })
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, /Which Mastodon server is yours\? Type its name/)
    assert.match(page, /value="my &quot;server&quot;"/)
  })

  test('leads to one exact text, as long as its own server takes', async () => {
    at.server.kind = kinds.glitch
    await signIn()
    const long = `${'My hare is patient. '.repeat(60)}#LongEarsDay`
    const preview = await post(`${mine}/preview`, { network: 'mastodon', text: long })
    assert.equal(preview.status, 200)
    assert.match(await preview.text(), /Exactly these/)
    assert.equal(
      (await post(`${mine}/preview`, { network: 'mastodon', text: `${'x'.repeat(2100)} #LongEarsDay` })).status,
      422,
    )
    assert.equal((await post(`${mine}/preview`, { network: 'bluesky', text: words })).status, 404)
  })

  test('gives one consent for each account, and withdrawing one leaves the account', async () => {
    await signIn()
    const consent = () => post(`${mine}/consent`, { network: 'mastodon', text: words })
    assert.equal((await consent()).status, 303)
    assert.match(await (await consent()).text(), /has a consented text in this storm already/)
    assert.match(await read(mine), /Mastodon · ada/)
    const row = await at.db.selectFrom('consents').select(['id', 'network']).orderBy('consented_at', 'desc').execute()
    assert.equal(row[0]?.network, 'mastodon')
    assert.equal((await post(`${mine}/consent/${row[0]?.id}/withdraw`, {})).status, 303)
    assert.match(await read(mine), /Withdrawn by you/)
    assert.equal((await post(`${mine}/disconnect`, { network: 'mastodon' })).status, 303)
    assert.match(await read(mine), /is signed out/)
  })

  async function begin() {
    const answer = await post(`${mine}/sign-in`, { network: 'mastodon', home: at.server.address })
    const page = await answer.text()
    const href = /href="(http[^"]+oauth\/authorize[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
    return { page, to: new URL(href ?? ''), cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
  }

  async function signIn(decision: 'authorize' | 'deny' = 'authorize'): Promise<Response> {
    const { to, cookie } = await begin()
    const query = await at.server.decide(to, ada, decision)
    return await at.app.request(`${at.url}/oauth/mastodon/callback?${query}`, { headers: { cookie } })
  }

  async function post(path: string, fields: Record<string, string>, site = at): Promise<Response> {
    const options = { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: 'http://localhost' } }
    return await site.app.request(path, options)
  }

  async function read(path: string): Promise<string> {
    return await (await at.app.request(path)).text()
  }
})
