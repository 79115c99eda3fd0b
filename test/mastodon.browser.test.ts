import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { consentTo } from '../src/testing/at-page.ts'
import { violations } from '../src/testing/axe.ts'
import { openBrowser } from '../src/testing/browser.ts'
import { mastodonSite } from '../src/testing/pretend-mastodon/site.ts'
import { readAssets } from '../src/web/assets.ts'

const minute = 60_000
const words = 'My hare waits at the window every morning. #LongEarsDay'
const others = 'Grandmother’s hare was called Button, and she was fast. #LongEarsDay'

describe('signing in at one’s own Mastodon server, in a browser', () => {
  let at: Awaited<ReturnType<typeof mastodonSite>>
  let browser: Browser | undefined
  before(async () => {
    browser = await openBrowser()
  })
  beforeEach(async () => {
    at = await mastodonSite({ assets: await readAssets() })
  })
  afterEach(() => at[Symbol.asyncDispose]())
  after(() => browser?.close())

  test('one text is consented to, one withdrawn; the hour passes, one post stands, and its page is linked', async (t) => {
    const ada = await supporter('ada')
    const bo = await supporter('bo')
    if (!ada || !bo) return t.skip('no Chromium here')
    for (const each of [ada, bo]) {
      await signIn(each)
      await consentTo(each.page, each === ada ? words : others)
    }
    await bo.page.getByRole('button', { name: 'Withdraw this text' }).click()
    await bo.page.getByText('Withdrawn by you. It did not leave.').waitFor()
    await at.keep()
    await at.dispatch()
    assert.equal(at.server.statuses.standing.length, 0, 'nothing leaves before T-zero')
    await passTheHour()
    const [post, ...more] = at.server.statuses.standing
    assert.deepEqual([post?.text, post?.app, post?.person.username, more], [words, 'Uproar', 'ada', []])
    await ada.page.reload()
    await ada.page.getByText('Published.').waitFor()
    const link = ada.page.getByRole('link', { name: 'Open the post' })
    assert.equal(await link.getAttribute('href'), `https://pretend.example/users/ada/statuses/${post?.id}`)
  })

  test('who takes the permission back at the server sees on their page what became of the text', async (t) => {
    const cleo = await supporter('cleo')
    if (!cleo) return t.skip('no Chromium here')
    await signIn(cleo)
    await consentTo(cleo.page, 'Cleo has two hares and neither is on time. #LongEarsDay')
    at.server.people.tokens.clear()
    await passTheHour()
    await cleo.page.reload()
    await cleo.page.getByText('Could not be published.').waitFor()
    assert.equal(at.server.statuses.standing.length, 0)
  })

  test('the private page holds together with both networks, on a phone and on a desk', async (t) => {
    const dan = await supporter('dan')
    if (!dan) return t.skip('no Chromium here')
    const { page } = dan
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      assert.deepEqual(await violations(page), [])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      assert.ok(overflow <= 0, `nothing is cut off at ${width}`)
    }
  })

  interface Supporter {
    page: Page
    username: string
  }

  async function supporter(username: string): Promise<Supporter | undefined> {
    const context = await browser?.newContext({ locale: 'en' })
    if (!context) return undefined
    context.setDefaultTimeout(20_000)
    at.server.people.join(username)
    const page = await context.newPage()
    await page.goto(`${at.url}${await at.pledged()}`)
    return { page, username }
  }

  async function signIn({ page, username }: Supporter): Promise<void> {
    await page.locator('input[name=home]').fill(at.server.address)
    await page.getByRole('button', { name: 'Sign in with Mastodon' }).click()
    await page.getByRole('link', { name: /^Go on to/ }).click()
    const asked = await page.getByRole('listitem').allTextContents()
    assert.deepEqual(asked, ['write:statuses', 'read:statuses', 'profile'])
    await page.getByLabel('Username').fill(username)
    await page.getByLabel('Password').fill('made-up-password')
    await page.getByRole('button', { name: 'Authorize' }).click()
    await page.getByText(`Connected as ${username}@`).waitFor()
  }

  async function passTheHour(): Promise<void> {
    await at.keep()
    await at.clock.advanceTo(at.tZero + 59 * minute)
    await at.keep()
    for (let round = 0; round < 3; round++) await at.dispatch()
  }
})
