import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { violations } from '../src/testing/axe.ts'
import { openBrowser } from '../src/testing/browser.ts'
import { deviceClock, shows } from '../src/testing/device-clock.ts'
import { type ExampleSite, endStorm, exampleSite } from '../src/testing/example-site.ts'
import { hostedSite } from '../src/testing/hosted-site.ts'
import { overhear } from '../src/testing/overheard.ts'
import { type Kind, pagesAfter, pagesBefore, pagesDuring, pagesOfOrganizer } from '../src/testing/site-pages.ts'
import { tZero } from '../src/testing/stage.ts'
import { readAssets } from '../src/web/assets.ts'
import { snapshotAt } from '../src/web/client/live-fixture.ts'
import { languages } from '../src/web/messages/languages.ts'

const assets = await readAssets().catch(() => undefined)
const browser = assets && (await openBrowser())
const skip = assets ? (browser ? false : 'no Chromium here') : 'not built: `npx vite build` first'
const minute = 60_000

after(() => browser?.close())

describe('the whole site, on a phone and on a desk, by day and by night, in every language', { skip }, () => {
  let at: ExampleSite

  before(async () => {
    if (assets) at = await exampleSite(assets)
  })
  after(() => at[Symbol.asyncDispose]())

  test('before T-zero', async () => {
    assert.deepEqual(await faultsOf(pagesBefore(at), at), [])
  })

  test('for its organizer', async () => {
    assert.deepEqual(await faultsOf(pagesOfOrganizer, at, { asOrganizer: true }), [])
  })

  test('while the storm runs', async () => {
    await at.clock.advanceTo(tZero + 24 * minute)
    at.broadcast.publish(at.stormId, snapshotAt(24, { campaign: 'long-ears', storm: 'storm' }))
    assert.deepEqual(await faultsOf(pagesDuring(at), at), [])
  })

  test('afterwards, with its report', async () => {
    await endStorm(at)
    assert.deepEqual(await faultsOf(pagesAfter(at), at), [])
  })

  test('when the server’s own memory is gone', async () => {
    await at.db.destroy()
    assert.deepEqual(await faultsOf([{ name: 'went wrong', path: '/c/long-ears', status: 500 }], at), [])
  })
})

describe('a page whose device is wrong about the time', { skip }, () => {
  for (const [name, wrongBy] of [
    ['ten minutes fast', 10 * minute],
    ['ten minutes slow', -10 * minute],
    ['a month fast', 30 * 24 * 60 * minute],
  ] as const) {
    test(`counts down by the server’s clock, within 100 ms, on a device that is ${name}`, async () => {
      await using at = await openSite()
      await at.clock.advanceTo(tZero - 2 * minute - 50)
      const page = await openPage()
      await deviceClock(page, at.clock.now() + wrongBy)
      await page.goto(`${at.url}/en/c/long-ears`)
      const left = () => page.locator('count-down b').allTextContents()
      await shows(left, ['00', '02', '01'])
      await page.clock.runFor(49)
      assert.deepEqual(await left(), ['00', '02', '01'])
      await page.clock.runFor(51)
      assert.deepEqual(await left(), ['00', '02', '00'])
      await page.clock.runFor(2 * minute - 50)
      assert.deepEqual(await left(), ['01', '00', '00'])
      await page.context().close()
    })

    test(`offers its buttons from T-zero to the end by the server’s clock, on a device that is ${name}`, async () => {
      await using at = await openSite()
      await at.clock.advanceTo(tZero - 2 * minute)
      const page = await openPage()
      await deviceClock(page, at.clock.now() + wrongBy)
      await page.addInitScript(watchButtons)
      await page.goto(`${at.url}/en/c/long-ears/storm/write`)
      await page.clock.runFor(2 * minute - 600)
      assert.deepEqual(await page.evaluate('early'), [])
      assert.equal(await page.locator('button[name=network]').count(), 0)
      await page.clock.runFor(1200)
      assert.equal(await page.locator('button[name=network]').count(), 4)
      await page.context().close()
    })
  }
})

/** What is wrong on these pages, in sentences; every language is looked at in a tab of its own, at the same time. */
async function faultsOf(kinds: readonly Kind[], at: ExampleSite, { asOrganizer = false } = {}): Promise<string[]> {
  const context = await browser?.newContext({ reducedMotion: 'reduce', locale: 'en' })
  if (!context) return ['no browser']
  if (asOrganizer) await (await context.newPage()).goto(`${at.url}${at.link}`)
  const found = languages.map(async (language) => {
    const page = await context.newPage()
    const heard = overhear(page, at.url)
    const faults: string[] = []
    for (const kind of kinds) {
      const named = (fault: string) => `${kind.name} in ${language}: ${fault}`
      faults.push(...(await faultsOn(page, kind, `${at.url}/${language}`)).map(named), ...heard.splice(0).map(named))
    }
    return faults
  })
  const faults = (await Promise.all(found)).flat()
  await context.close()
  return faults
}

async function faultsOn(page: Page, kind: Kind, url: string): Promise<string[]> {
  const status = await visit(page, kind, url)
  await settled(page)
  const faults = status === (kind.status ?? 200) ? [] : [`answered ${status}`]
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const found = await violations(page)
      faults.push(...found.map((fault) => `${fault} at ${width}, ${colorScheme}`))
    }
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      faults.push(`too wide at ${width}`)
  }
  return faults
}

/** Follows the address, or sends the form from the page that is there. */
async function visit(page: Page, { path, form }: Kind, url: string): Promise<number | undefined> {
  if (!form) return (await page.goto(`${url}${path}`))?.status()
  const answered = page.waitForResponse(`${url}${path}`)
  const loaded = page.waitForEvent('load')
  await page.evaluate(sendForm, { action: `${url}${path}`, fields: Object.entries(form) })
  await loaded
  return (await answered).status()
}

function sendForm({ action, fields }: { action: string; fields: [string, string][] }): void {
  const form = Object.assign(document.createElement('form'), { action, method: 'post' })
  const inputs = fields.map(([name, value]) => Object.assign(document.createElement('textarea'), { name, value }))
  form.append(...inputs)
  document.body.append(form)
  form.submit()
}

/** Everything is unfolded, and what follows the server's clock has asked it as often as it does. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true
  })
  await page.waitForFunction(() => {
    const follows = document.querySelector('own-words, count-down, live-room') !== null
    return !follows || performance.getEntriesByName(`${location.origin}/time`).length >= 5
  })
}

async function openSite() {
  if (!assets) throw new Error('not built')
  return await hostedSite(assets)
}

async function openPage(): Promise<Page> {
  if (!browser) throw new Error('no Chromium here')
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en', timezoneId: 'Europe/Oslo' })
  return await context.newPage()
}

function watchButtons(): void {
  const early: string[] = []
  Object.assign(globalThis, { early })
  const look = () =>
    early.push(...[...document.querySelectorAll('button[name=network]')].map(({ outerHTML }) => outerHTML))
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
}
