import assert from 'node:assert/strict'
import { after, afterEach, before, describe, test } from 'node:test'
import { AtpAgent } from '@atproto/api'
import type { Browser, Locator, Page } from 'playwright-core'
import { toIso } from '../src/clock/clock.ts'
import { accountsOf, openSession } from '../src/store/accounts.ts'
import { findSupporter } from '../src/store/supporters.ts'
import { tablesWith } from '../src/store/testing.ts'
import { consentTo } from '../src/testing/at-page.ts'
import { allowAtServer, denyAtServer } from '../src/testing/at-server.ts'
import { closePages, openBrowser } from '../src/testing/browser.ts'
import { type SignInSite, signInSite } from '../src/testing/sign-in-site.ts'

const password = 'made-up-password'
const words = 'My hare waits at the window every morning. #LongEarsDay'
const others = 'Grandmother’s hare was called Button, and she was fast. #LongEarsDay'

describe('signing in at one’s own server, in a browser', () => {
  let at: SignInSite
  let browser: Browser | undefined
  before(async () => {
    browser = await openBrowser()
    at = await signInSite({})
  })
  afterEach(() => closePages(browser))
  after(async () => {
    await at[Symbol.asyncDispose]()
    await browser?.close()
  })

  test('who says no at the server is back on their page, with nothing connected', async (t) => {
    const dan = await supporter('dan-of-the-hares')
    if (!dan) return t.skip('no Chromium here')
    await askServer(dan.page, dan.handle)
    await denyAtServer(dan.page, { password })
    await dan.page.getByText('You did not allow it, so nothing was connected.').waitFor()
    assert.deepEqual(await accountsAt(dan.mine), [])
  })

  test('a way back that somebody else is handed connects nothing, to nobody', async (t) => {
    const eve = await supporter('eve-of-the-hares')
    const victim = await supporter('fay-of-the-hares')
    if (!eve || !victim) return t.skip('no Chromium here')
    const link = await linkToServer(eve.page, at.servers.pdsUrl)
    await victim.page.goto((await link.getAttribute('href')) ?? '')
    await typeHandle(victim)
    await allowAtServer(victim.page, { password })
    await victim.page.getByText('It was begun in another browser').waitFor()
    assert.deepEqual([await accountsAt(eve.mine), await accountsAt(victim.mine)], [[], []])
  })

  test('disconnecting gives the permission back and forgets the session', async (t) => {
    const gil = await supporter('gil-of-the-hares')
    if (!gil) return t.skip('no Chromium here')
    await connect(gil)
    const [account] = await accountsAt(gil.mine)
    const session = account && (await openSession(at.context, account.rowId))
    const { tokenSet } = JSON.parse(session?.saved ?? '')
    assert.deepEqual(await tablesWith(at.db, tokenSet.refresh_token), [])
    await gil.page.getByRole('button', { name: `Disconnect ${gil.handle}` }).click()
    await gil.page.getByText(`${gil.handle} is signed out.`).waitFor()
    assert.equal(account && (await openSession(at.context, account.rowId)), undefined)
    const publisher = at.context.networks.bluesky.publisher
    const renewing = publisher?.renew(session ?? {}, { save: () => assert.fail('there is nothing to store') })
    await assert.rejects(async () => await renewing, { name: 'SignedOut' })
  })

  test('without scripts, by the server’s address, and in another language', async (t) => {
    const hal = await supporter('hal-of-the-hares', { javaScriptEnabled: false })
    if (!hal) return t.skip('no Chromium here')
    await hal.page.goto(`${at.url}${hal.mine.replace('/en/', '/es/')}`)
    await hal.page.locator('input[name=account]').fill(at.servers.pdsUrl)
    await hal.page.getByRole('button', { name: 'Entrar con Bluesky' }).click()
    const link = hal.page.getByRole('link', { name: `Seguir a ${new URL(at.servers.pdsUrl).host}` })
    const href = new URL((await link.getAttribute('href')) ?? '')
    assert.deepEqual([href.origin, href.pathname], [at.servers.pdsUrl, '/oauth/authorize'])
  })

  test('one permission is given, one text is consented to, one withdrawn; the hour passes, and one post stands', async (t) => {
    const ada = await supporter('ada-of-the-hares')
    const bo = await supporter('bo-of-the-hares')
    if (!ada || !bo) return t.skip('no Chromium here')
    for (const each of [ada, bo]) {
      await askServer(each.page, each.handle)
      assert.equal(await mayAsk(each.page), 'atproto repo:app.bsky.feed.post?action=create blob:image/*')
      await allowAtServer(each.page, { password })
      await each.page.getByText(`Connected as ${each.handle}`).waitFor()
      assert.equal(new URL(each.page.url()).pathname, each.mine)
      assert.equal(await grantedTo(each), 'atproto repo:app.bsky.feed.post?action=create')
      await consentTo(each.page, each.handle === ada.handle ? words : others)
    }
    await bo.page.getByRole('button', { name: 'Withdraw this text' }).click()
    await bo.page.getByText('Withdrawn by you. It did not leave.').waitFor()
    await at.keep()
    await at.dispatch()
    assert.deepEqual(await postsOf(ada), [], 'nothing leaves before T-zero')
    await passTheHour()
    const [post, ...more] = await postsOf(ada)
    assert.deepEqual([post?.value.text, more], [words, []])
    assert.equal(post?.value.createdAt, toIso(at.clock.now()), 'sorted as new')
    assert.deepEqual(await postsOf(bo), [])
    await ada.page.reload()
    await ada.page.getByText('Published.').waitFor()
  })

  test('who takes the permission back at the server sees on their page what became of the text', async (t) => {
    await anew()
    const cleo = await supporter('cleo-of-the-hares')
    if (!cleo) return t.skip('no Chromium here')
    await connect(cleo)
    await consentTo(cleo.page, 'Cleo has two hares and neither is on time. #LongEarsDay')
    await revokeAtServer(cleo)
    await passTheHour()
    await cleo.page.reload()
    await cleo.page.getByText('Could not be published.').waitFor()
    await cleo.page.getByText(`${cleo.handle} is signed out.`).waitFor()
    assert.deepEqual(await postsOf(cleo), [])
  })

  /** The hour passes once on a site. */
  async function anew(): Promise<void> {
    await at[Symbol.asyncDispose]()
    at = await signInSite({})
  }

  interface Person {
    page: Page
    handle: string
    did: string
    mine: string
  }

  async function supporter(name: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Person | undefined> {
    const handle = `${name.slice(0, 18)}.test`
    const context = await browser?.newContext({ locale: 'en', ...options })
    if (!context) return undefined
    context.setDefaultTimeout(20_000)
    const { did } = await at.servers.createAccount({ handle, password, email: `${name}@example.com` })
    const mine = await at.pledged()
    const page = await context.newPage()
    await page.goto(`${at.url}${mine}`)
    return { page, handle, did, mine }
  }

  async function connect({ page, handle }: Person): Promise<void> {
    await askServer(page, handle)
    await allowAtServer(page, { password })
    await page.getByText(`Connected as ${handle}`).waitFor()
  }

  async function askServer(page: Page, handle: string): Promise<void> {
    await (await linkToServer(page, handle)).click()
    await page.waitForURL(/oauth\/authorize/)
  }

  async function linkToServer(page: Page, account: string): Promise<Locator> {
    await page.getByLabel('Your handle, or your server').fill(account)
    await page.getByRole('button', { name: 'Sign in with Bluesky' }).click()
    return page.getByRole('link', { name: /^Go on to/ })
  }

  async function passTheHour(): Promise<void> {
    await at.keep()
    await at.clock.advanceTo(at.tZero + 59.5 * 60_000 - 1000)
    await at.keep()
    for (let round = 0; round < 3; round++) await at.dispatch()
  }

  /** All that the server may be asked for by this client, as its id says. */
  async function mayAsk(page: Page): Promise<string> {
    const client = new URL(new URL(page.url()).searchParams.get('client_id') ?? '')
    return client.searchParams.get('scope') ?? ''
  }

  /** What the server gave, as the stored session says. */
  async function grantedTo({ mine }: Person): Promise<unknown> {
    const [account] = await accountsAt(mine)
    const session = account && (await openSession(at.context, account.rowId))
    return JSON.parse(session?.saved ?? '').tokenSet.scope
  }

  /** At a server that was not told who comes. */
  async function typeHandle({ page, handle }: Person): Promise<void> {
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.locator('input[name=username]').fill(handle)
  }

  async function postsOf({ did }: Person) {
    const agent = new AtpAgent({ service: at.servers.pdsUrl })
    return (await agent.com.atproto.repo.listRecords({ repo: did, collection: 'app.bsky.feed.post' })).data.records
  }

  async function accountsAt(mine: string) {
    const person = await findSupporter(at.db, mine.split('/').at(-1) ?? '')
    return person ? await accountsOf(at.db, person.id) : []
  }

  /** As their own hand at the server would: what was granted is gone, and Uproar is not told. */
  async function revokeAtServer({ mine }: Person): Promise<void> {
    const [account] = await accountsAt(mine)
    const session = account && (await openSession(at.context, account.rowId))
    await at.context.networks.bluesky.signIn?.end(session ?? {})
  }
})
