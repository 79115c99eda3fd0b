import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { Browser, BrowserContext } from 'playwright-core'
import { leaseTimeOf } from '../src/clock/lease-time.ts'
import { makeKey } from '../src/networks/bluesky/oauth/keyset.ts'
import { checkPublishing, checkRenewing } from '../src/networks/contract.ts'
import type { Publisher, Session } from '../src/networks/network.ts'
import { accountsOf, openSession } from '../src/store/accounts.ts'
import { createOAuthKeeping } from '../src/store/oauth.ts'
import { findSupporter } from '../src/store/supporters.ts'
import { allowAtServer } from '../src/testing/at-server.ts'
import { openBrowser } from '../src/testing/browser.ts'
import { type SignInSite, signInSite } from '../src/testing/sign-in-site.ts'

/** No such name is ever looked up: the PDS, in this process, is led to the site by `fetch`. */
const origin = 'https://storm.made-up-hares.org'
const password = 'made-up-password'
const hour = 3_600_000

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

describe('an installation with a public address, at a real PDS', () => {
  const realFetch = globalThis.fetch
  let at: SignInSite
  let browser: Browser | undefined
  /** Everybody's own by its cookies; the server's scripts are loaded once. */
  let context: BrowserContext | undefined
  let handles = 0
  /** The token endpoint's answers may get lost. */
  let losing = false
  /** What the server says that it granted, in place of the truth. */
  let granting: string | undefined
  let revoked = 0
  before(async () => {
    globalThis.fetch = ledToSite
    browser = await openBrowser()
    context = await browser?.newContext({ locale: 'en' })
    context?.setDefaultTimeout(20_000)
    await begin()
  })
  beforeEach(() => {
    losing = false
    granting = undefined
    revoked = 0
  })
  after(async () => {
    await at[Symbol.asyncDispose]()
    globalThis.fetch = realFetch
    await browser?.close()
  })

  test('is known by its papers, in which nothing is secret', async () => {
    const metadata = await json('/oauth/client-metadata.json')
    assert.equal(metadata.client_id, `${origin}/oauth/client-metadata.json`)
    assert.equal(metadata.scope, 'atproto repo:app.bsky.feed.post?action=create blob:image/*')
    assert.deepEqual(
      [metadata.token_endpoint_auth_method, metadata.jwks_uri],
      ['private_key_jwt', `${origin}/oauth/jwks.json`],
    )
    const { keys } = await json('/oauth/jwks.json')
    assert.deepEqual(
      keys.map(({ kty, crv, d }: Record<string, unknown>) => ({ kty, crv, d })),
      [{ kty: 'EC', crv: 'P-256', d: undefined }],
    )
  })

  for (const scope of ['atproto', 'atproto transition:generic', 'atproto repo:app.bsky.feed.post']) {
    test(`takes nothing from a server that grants ${scope} instead of what was asked`, async (t) => {
      granting = scope
      const back = await comeBack()
      if (!back) return t.skip('no Chromium here')
      assert.equal(back.answer.status, 422)
      assert.match(await back.answer.text(), /asks for no broader one/)
      assert.deepEqual(await at.db.selectFrom('accounts').selectAll().execute(), [])
      assert.equal(revoked, 1, 'and what it granted is given back')
    })
  }

  test('keeps the contract of publishing with a session that came so', async (t) => {
    const scene = await signedIn()
    if (!scene) return t.skip('no Chromium here')
    await checkPublishing(scene)
  })

  test('keeps the contract of renewing', async (t) => {
    const scene = await signedIn()
    if (!scene) return t.skip('no Chromium here')
    await checkRenewing(scene)
  })

  test('may create a post and nothing else', async (t) => {
    const scene = await signedIn()
    if (!scene) return t.skip('no Chromium here')
    const { tokenSet } = JSON.parse(scene.connection.session.saved ?? '')
    assert.equal(tokenSet.scope, 'atproto repo:app.bsky.feed.post?action=create')
    const like = { ...order(scene), post: { $type: 'app.bsky.feed.like' } }
    await assert.rejects(scene.publisher.publish(like), { name: 'Refused' })
  })

  test('may add an image where that was asked for, and only there', async (t) => {
    const without = await signedIn()
    const scene = await signedIn({ images: 'yes' })
    if (!scene || !without) return t.skip('no Chromium here')
    const bytes = Buffer.from(onePixel, 'base64')
    const image = { bytes, type: 'image/png' as const, width: 1, height: 1, alt: 'One dot.' }
    const options = { tag: 'LongEarsDay', language: 'en', image }
    const withImage = (at: typeof scene) => {
      const sending = order(at)
      return { ...sending, post: at.publisher.prepare('Look #LongEarsDay', options), image: async () => bytes }
    }
    const { images } = scene.publisher
    assert.deepEqual(
      [without, scene].map(({ connection }) => images?.maySend(connection.session)),
      [false, true],
    )
    await assert.rejects(without.publisher.publish(withImage(without)), { name: 'SignedOut' })
    assert.equal(await without.count(), 0)
    await scene.publisher.renew(scene.connection.session, { load: scene.stored, save: scene.save })
    const sending = { ...withImage(scene), session: (await scene.stored()) ?? {} }
    assert.equal(images?.maySend(sending.session), true, 'also after it was renewed')
    assert.match((await scene.publisher.publish(sending)).uri, /^at:/)
    assert.equal(await scene.count(), 1)
  })

  test('renews a session once at a time, from what is stored by then', async (t) => {
    const scene = await signedIn()
    if (!scene) return t.skip('no Chromium here')
    const { publisher, stored, save, connection } = scene
    const stale = connection.session
    const both = await Promise.allSettled([1, 2].map(() => publisher.renew(stale, { load: stored, save })))
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    for (const each of both) if (each.status === 'rejected') assert.equal(each.reason.name, 'Unreachable')
    await publisher.renew(stale, { load: stored, save })
    assert.match((await publisher.publish(order({ ...scene, session: await stored() }))).uri, /^at:/)
  })

  test('does not renew again blindly where an answer was lost, and says in the end that the session is over', async (t) => {
    const scene = await signedIn()
    if (!scene) return t.skip('no Chromium here')
    const { publisher, stored, save, connection } = scene
    const renew = () => publisher.renew(connection.session, { load: stored, save })
    losing = true
    await assert.rejects(renew(), { name: 'Ambiguous' })
    losing = false
    await assert.rejects(renew(), { name: 'Unreachable' })
    await at.db
      .updateTable('session_leases')
      .set({ leased_until: new Date(0).toISOString() })
      .execute()
    await assert.rejects(renew(), { name: 'SignedOut', message: /sign in again/ })
  })

  test('changes its key without ending what was begun with the one before', async (t) => {
    await anew()
    const keeping = createOAuthKeeping({ ...at.context, leaseTime: leaseTimeOf(at.clock) })
    const [first = ''] = (await keeping.keys()).map(({ kid }) => kid)
    await at.clock.advance(60_000)
    const second = await makeKey(keeping)
    const old = await signedIn()
    if (!old) return t.skip('no Chromium here')
    assert.equal(kidOf(old.connection.session), first, 'servers may not know the new one yet')
    await at.clock.advance(hour)
    const next = await signedIn()
    assert.equal(kidOf(next?.connection.session), second)
    for (const { publisher, connection, stored, save } of [old, next].filter((each) => each !== undefined)) {
      await publisher.renew(connection.session, { load: stored, save })
    }
  })

  async function begin(): Promise<void> {
    at = await signInSite({ publicUrl: origin })
    await json('/oauth/jwks.json')
  }

  /** With a server that has not fetched the keys yet; it keeps them for a while by a clock of its own. */
  async function anew(): Promise<void> {
    await at[Symbol.asyncDispose]()
    await begin()
  }

  async function signedIn(more: Record<string, string> = {}) {
    const back = await comeBack(more)
    if (!back) return undefined
    assert.deepEqual([back.answer.status, back.answer.headers.get('location')], [303, back.mine])
    return await sceneOf(back.mine)
  }

  async function comeBack(more: Record<string, string> = {}) {
    if (!context) return undefined
    await context.clearCookies()
    const handle = `hare-${++handles}.test`
    await at.servers.createAccount({ handle, password, email: `hare-${handles}@example.com` })
    const mine = await at.pledged()
    const begun = await at.app.request(`${origin}${mine}/sign-in`, {
      method: 'POST',
      headers: { Origin: origin },
      body: new URLSearchParams({ account: handle, ...more }),
    })
    const cookie = begun.headers.get('set-cookie') ?? ''
    assert.match(cookie, /^sign-in=[^;]+; Max-Age=900; Path=\/oauth; HttpOnly; Secure; SameSite=Lax$/)
    const leaving = await begun.text()
    assert.equal(begun.status, 200, leaving.match(/role="alert">([^<]+)/)?.[1])
    const [, href = ''] = leaving.match(/href="([^"]+\/oauth\/authorize[^"]+)"/) ?? []
    const page = await context.newPage()
    await page.goto(href.replaceAll('&amp;', '&'))
    const comingBack = page.waitForRequest((request) => request.url().startsWith(`${origin}/oauth/callback`))
    await allowAtServer(page, { password })
    const back = (await comingBack).url()
    const without = await at.app.request(back)
    assert.equal(without.status, 400, 'without the cookie of the browser that began it, nothing happens')
    const answer = await at.app.request(back, { headers: { cookie: cookie.split(';')[0] ?? '' } })
    await page.close()
    return { mine, answer }
  }

  async function sceneOf(mine: string) {
    const person = await findSupporter(at.db, mine.split('/').at(-1) ?? '')
    const [account] = person ? await accountsOf(at.db, person.id) : []
    const publisher = at.context.networks.bluesky.publisher
    assert.ok(account && publisher)
    let session = await openSession(at.context, account.rowId)
    assert.ok(session)
    const { id, handle, server } = account
    return {
      publisher,
      connection: { account: { id, handle, server }, session },
      stored: async () => session,
      save: async (next: Session) => {
        session = next
      },
      count: async () => {
        const list = new URL(`${at.servers.pdsUrl}/xrpc/com.atproto.repo.listRecords`)
        list.search = new URLSearchParams({ repo: id, collection: 'app.bsky.feed.post' }).toString()
        return (await (await realFetch(list)).json()).records.length as number
      },
    }
  }

  function order(scene: {
    publisher: Publisher
    connection: { account: { id: string; handle: string; server: string }; session: Session }
    session?: Session | undefined
  }) {
    const { publisher, connection, session } = scene
    return {
      account: connection.account,
      session: session ?? connection.session,
      post: publisher.prepare('Her eyes 👁️ #LongEarsDay', { tag: 'LongEarsDay', language: 'en' }),
      key: publisher.postKey({ consentId: 'made up', tZero: at.clock.now(), minutes: 60, secret: new Uint8Array(32) }),
      createdAt: at.clock.now(),
    }
  }

  async function json(path: string) {
    const answer = await at.app.request(`${origin}${path}`)
    assert.equal(answer.headers.get('content-type'), 'application/json')
    return await answer.json()
  }

  function kidOf(session: Session | undefined): string {
    return JSON.parse(session?.saved ?? '').authMethod.kid
  }

  async function ledToSite(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.origin === origin) return await at.app.request(url.href)
    const answer = await realFetch(input, init)
    if (url.pathname === '/oauth/revoke' && answer.ok) revoked += 1
    if (url.pathname !== '/oauth/token') return answer
    if (losing) throw new TypeError('fetch failed')
    if (granting === undefined || !answer.ok) return answer
    return Response.json({ ...(await answer.json()), scope: granting }, { headers: answer.headers })
  }
})
