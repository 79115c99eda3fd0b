import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, afterEach, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { createAdaptorServer } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { countPledges } from '../../store/supporters.ts'
import { countTaps } from '../../store/taps.ts'
import { closePages, openBrowser } from '../../testing/browser.ts'
import { openEmptyDatabase } from '../../testing/prepared-database.ts'
import { site } from '../../testing/site.ts'
import { tZero } from '../../testing/stage.ts'
import { builtFolder, readAssets } from '../assets.ts'

const assets = await readAssets().catch(() => undefined)
const text = 'My hare waits at the window every morning.'

describe('pages in a browser', { skip: assets ? false : 'not built: `npx vite build` first' }, () => {
  let browser: Browser | undefined
  before(async () => {
    browser = await openBrowser()
  })
  afterEach(() => closePages(browser))
  after(() => browser?.close())

  test('four presses make a pledge, in the visitor’s own zone', async (t) => {
    await using at = await open()
    const page = await visit(at.url, '/en/c/long-ears')
    if (!page) return t.skip('no Chromium here')
    assert.equal(await page.locator('select[name=zone]').inputValue(), 'Europe/Oslo')
    assert.match(await textOf(page.locator('own-hour')), /12:00 PM/)
    assert.match(await textOf(page.locator('count-down')), /minutes/)
    await page.getByLabel('Bluesky').check()
    await page.getByRole('button', { name: 'I’ll be there' }).click()
    await page.waitForURL(/\/en\/me\//)
    assert.match(await textOf(page.locator('h1')), /^12:00, /)
    assert.equal(await countPledges(at.db, at.stormId), 1)
  })

  test('without scripts a pledge takes one more press', async (t) => {
    await using at = await open()
    const page = await visit(at.url, '/ja/c/long-ears', { javaScriptEnabled: false })
    if (!page) return t.skip('no Chromium here')
    await page.getByLabel('Mastodon').check()
    await page.locator('select[name=zone]').selectOption('Asia/Tokyo')
    await page.locator('form button.main').click()
    assert.equal(await textOf(page.locator('h1')), 'これでよろしいですか？')
    await page.locator('form button.main').click()
    await page.waitForURL(/\/ja\/me\//)
    assert.equal(await countPledges(at.db, at.stormId), 1)
  })

  test('the composer judges as one types, keeps the draft, and has no button before T-zero', async (t) => {
    await using at = await open()
    const page = await visit(at.url, '/en/c/long-ears/storm/write')
    if (!page) return t.skip('no Chromium here')
    await page.locator('textarea').fill(`${text} #LongEarDay`)
    const slip = page.locator('[data-network=x]')
    assert.equal(await textOf(slip.locator('[data-problems]')), '#LongEarDay is not #LongEarsDay: check the spelling.')
    assert.equal(await textOf(slip.locator('[data-length]')), '54 of 280')
    await page.locator('textarea').fill(text)
    await page.getByRole('button', { name: 'Add #LongEarsDay' }).click()
    assert.equal(await textOf(slip.locator('[data-exact]')), `${text} #LongEarsDay`)
    assert.equal(await page.locator('button[name=network]').count(), 0)
    await page.reload()
    assert.equal(await page.locator('textarea').inputValue(), `${text} #LongEarsDay`)
  })

  test('at T-zero, by the server’s clock, the buttons appear; a press opens the composer and asks for a receipt', async (t) => {
    await using at = await open(tZero - 1500)
    const page = await visit(at.url, '/en/c/long-ears/storm/write')
    if (!page) return t.skip('no Chromium here')
    await page.locator('textarea').fill(`${text} #LongEarsDay`)
    await at.clock.advanceTo(tZero)
    const button = page.getByRole('button', { name: 'Open Bluesky' })
    await button.waitFor()
    await page.evaluate(() => {
      const location = { replace: (address: string) => document.body.setAttribute('data-opened', address) }
      window.open = () => ({ location, close: () => undefined }) as unknown as Window
    })
    await button.click()
    await page.locator('body[data-opened]').waitFor()
    const intent = new URL((await page.locator('body').getAttribute('data-opened')) ?? '')
    assert.equal(intent.origin, 'https://bsky.app')
    assert.equal(intent.searchParams.get('text'), `${text} #LongEarsDay`)
    await page.locator('input[name=link]').fill('https://bsky.app/profile/ada.example/post/b')
    await page.getByRole('button', { name: 'I posted it' }).click()
    await page.getByText('Noted, thank you.').waitFor()
    assert.deepEqual(await countTaps(at.db, at.stormId), {
      bluesky: { opened: 0, saidPosted: 0, receipts: 1, checked: 0 },
    })
  })

  test('the campaign page loads less than 30 kB of scripts', async (t) => {
    await using at = await open()
    const page = await visit(at.url, '/en/c/long-ears')
    if (!page) return t.skip('no Chromium here')
    const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    const scripts = names
      .filter((name) => name.endsWith('.js'))
      .map((name) => new URL(`.${new URL(name).pathname}`, builtFolder))
    const sizes = await Promise.all(scripts.map(async (file) => gzipSync(await readFile(file)).length))
    const sum = sizes.reduce((total, size) => total + size, 0)
    assert.ok(scripts.length > 0 && sum < 30_000, `${sum} bytes`)
  })

  async function visit(url: string, path: string, options: BrowserContextOptions = {}): Promise<Page | undefined> {
    const context = await browser?.newContext({ timezoneId: 'Europe/Oslo', locale: 'en', ...options })
    if (!context) return undefined
    const page = await context.newPage()
    await page.goto(`${url}${path}`)
    return page
  }
})

/** The staged site on a port of its own, at that time by its clock. */
async function open(now?: number) {
  const db = await openEmptyDatabase()
  const staged = await site(db, {}, assets)
  if (now !== undefined) await staged.clock.advanceTo(now)
  const server = createAdaptorServer({ fetch: staged.app.fetch }) as Server
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await db.destroy()
  }
  return { ...staged, db, url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close }
}

async function textOf(part: Locator): Promise<string> {
  return ((await part.textContent()) ?? '').trim()
}
