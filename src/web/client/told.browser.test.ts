import assert from 'node:assert/strict'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, afterEach, before, describe, test } from 'node:test'
import { createAdaptorServer } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { instant } from '../../hour/instant.ts'
import { moveStorm, postponeStorm } from '../../store/postponing.ts'
import { closePages, openBrowser } from '../../testing/browser.ts'
import { deviceClock, knowsTime, shows } from '../../testing/device-clock.ts'
import { openEmptyDatabase } from '../../testing/prepared-database.ts'
import { ownText, site } from '../../testing/site.ts'
import { tZero } from '../../testing/stage.ts'
import { readAssets } from '../assets.ts'

const assets = await readAssets().catch(() => undefined)
const minute = 60_000
const stepMs = 20

/** What `dayIn` and `timeIn` are to say of T-zero, read thirteen hours before. */
const places = [
  { timezoneId: 'Asia/Kathmandu', said: 'On your clock: 4:45 PM, today' },
  { timezoneId: 'Pacific/Chatham', said: 'On your clock: 12:45 AM, tomorrow, Sunday' },
  { timezoneId: 'America/St_Johns', said: 'On your clock: 7:30 AM, tomorrow, Saturday' },
  { timezoneId: 'Pacific/Kiritimati', said: 'On your clock: 1:00 AM, tomorrow, Sunday' },
]

describe('told in a browser', { skip: assets ? false : 'not built: `npx vite build` first' }, () => {
  let browser: Browser | undefined
  before(async () => {
    browser = await openBrowser()
  })
  afterEach(() => closePages(browser))
  after(() => browser?.close())

  for (const { timezoneId, said } of places) {
    for (const wrongBy of [10 * minute, -10 * minute]) {
      test(`in ${timezoneId}, its clock ${wrongBy / minute} minutes off, the countdown turns with the server and the day is right`, async (t) => {
        const now = tZero - 13 * 60 * minute - 4730
        await using at = await open(now)
        const page = await visit(at.url, { timezoneId, locale: 'en-US' }, now + wrongBy)
        if (!page) return t.skip('no Chromium here')
        const text = async () => ((await page.locator('own-hour').textContent()) ?? '').replaceAll(/\s/g, ' ')
        assert.equal(await text(), said)
        assert.deepEqual(
          await turns(page, now, 3),
          [0, 0, 0].map((_, index) => 13 * 3600 + 4 - index),
        )
      })
    }
  }

  test('just before midnight by the server, a device that believes it is past says tomorrow', async (t) => {
    const midnightInKathmandu = Date.UTC(2026, 11, 4, 18, 15)
    await using at = await open(midnightInKathmandu - 2 * minute)
    const page = await visit(
      at.url,
      { timezoneId: 'Asia/Kathmandu', locale: 'en-US' },
      midnightInKathmandu + 8 * minute,
    )
    if (!page) return t.skip('no Chromium here')
    const text = async () => ((await page.locator('own-hour').textContent()) ?? '').replaceAll(/\s/g, ' ')
    assert.equal(await text(), 'On your clock: 4:45 PM, tomorrow, Saturday')
    await page.clock.runFor(2 * minute + 2000)
    assert.equal(await text(), 'On your clock: 4:45 PM, today')
  })

  test('an open page learns that the storm was postponed, then moved, and is not reloaded', async (t) => {
    const now = tZero - 20 * 60 * minute
    await using at = await open(now)
    const page = await visit(at.url, { timezoneId: 'America/Chicago', locale: 'en-US' }, now)
    if (!page) return t.skip('no Chromium here')
    await page.evaluate(() => Object.assign(window, { stayed: true }))
    await page.getByLabel('Bluesky').check()
    await postponeStorm(at.db, at.stormId, 'tragedy', at.clock.now())
    await page.clock.runFor(80_000)
    const heading = async () => ((await page.locator('#hour').textContent()) ?? '').trim()
    await shows(heading, 'Postponed')
    assert.equal(await page.locator('count-down').count(), 0)
    await moveStorm(
      at.db,
      { slug: 'long-ears', storm: 'storm', tZero: instant(tZero + 24 * 60 * minute) },
      at.clock.now(),
    )
    // A snapshot is a second old at most, and the browser keeps it as long as that by its own clock.
    await at.clock.advance(80_000)
    await shows(async () => {
      await page.clock.runFor(80_000)
      return await heading()
    }, 'Not now. Together.')
    const moved = ((await page.locator('.moved own-hour').textContent()) ?? '').replaceAll(/\s/g, ' ')
    assert.equal(moved, 'It was tomorrow, Saturday, 5:00 AM. Now it is Sunday, December 6, 5:00 AM.')
    assert.equal(await page.evaluate(() => 'stayed' in window), true)
    assert.equal(await page.getByLabel('Bluesky').isChecked(), true)
  })

  test('an open composer loses its buttons when the storm is postponed, and keeps the words', async (t) => {
    const now = tZero + minute
    await using at = await open(now)
    const page = await visit(at.url, { locale: 'en-US' }, now, '/en/c/long-ears/storm/write')
    if (!page) return t.skip('no Chromium here')
    await page.locator('textarea').fill(ownText)
    await page.locator('button[name=network]').first().waitFor()
    await postponeStorm(at.db, at.stormId, 'outage', at.clock.now())
    await page.clock.runFor(15_000)
    await shows(() => page.locator('button[name=network]').count(), 0)
    assert.match(
      (await page.locator('[data-fresh=when]').textContent()) ?? '',
      /The organizer has postponed this storm/,
    )
    assert.equal(await page.locator('textarea').inputValue(), ownText)
  })

  async function visit(url: string, options: object, deviceNow: number, path = '/en/c/long-ears') {
    const context = await browser?.newContext({ timezoneId: 'Europe/Oslo', ...options })
    if (!context) return undefined
    const page = await context.newPage()
    await deviceClock(page, deviceNow)
    const known = knowsTime(page)
    await page.goto(`${url}${path}`)
    await known
    return page
  }
})

/** Lets the device go on until the countdown has turned so often; the seconds it showed, where each began within 100 ms. */
async function turns(page: Page, serverNow: number, count: number): Promise<number[]> {
  const shown = async () => {
    const parts = await page.locator('count-down b').allTextContents()
    return parts.reduce((total, part) => total * 60 + Number(part), 0)
  }
  const seen: number[] = []
  let last = await shown()
  for (let gone = stepMs; seen.length < count && gone < 10_000; gone += stepMs) {
    await page.clock.runFor(stepMs)
    const now = await shown()
    if (now === last) continue
    // It shows a second for as long as more than the one below is left.
    const wrongMs = tZero - (serverNow + gone) - now * 1000
    assert.ok(Math.abs(wrongMs) <= 100, `${now} s left was shown ${wrongMs} ms off`)
    seen.push(now)
    last = now
  }
  return seen
}

/** The staged site on a port of its own, at that time by its clock. */
async function open(now: number) {
  const db = await openEmptyDatabase()
  const staged = await site(db, {}, assets, { startAt: now })
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
