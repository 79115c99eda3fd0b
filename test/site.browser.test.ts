import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { eachOf } from '../src/rehearsal/each-of.ts'
import { countPledges } from '../src/store/supporters.ts'
import { countTaps } from '../src/store/taps.ts'
import { bringAxe, violations } from '../src/testing/axe.ts'
import { openBrowser } from '../src/testing/browser.ts'
import { deviceClock, knowsTime, shows } from '../src/testing/device-clock.ts'
import { type ExampleSite, endStorm, exampleSite } from '../src/testing/example-site.ts'
import { type HostedSite, hostedSite } from '../src/testing/hosted-site.ts'
import { overhear } from '../src/testing/overheard.ts'
import { ownText } from '../src/testing/site.ts'
import {
  type Kind,
  pagesAfter,
  pagesBefore,
  pagesDuring,
  pagesOfOrganizer,
  tapTexts,
} from '../src/testing/site-pages.ts'
import { tZero } from '../src/testing/stage.ts'
import { readAssets } from '../src/web/assets.ts'
import { snapshotAt } from '../src/web/client/live-fixture.ts'
import { languages } from '../src/web/messages/languages.ts'

const assets = await readAssets().catch(() => undefined)
const browser = assets && (await openBrowser())
const skip = assets ? (browser ? false : 'no Chromium here') : 'not built: `npx vite build` first'
const minute = 60_000
const mostSteps = 60
const tabsAtOnce = 4

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
    const seq = at.broadcast.nextSeq(at.stormId, at.clock.now())
    at.broadcast.publish(at.stormId, snapshotAt(24, { campaign: 'long-ears', storm: 'storm', seq }))
    const tap = { network: 'bluesky', text: ownText }
    const answer = await at.post('/en/c/long-ears/storm/tap', tap, { Accept: 'application/json' })
    const { settle } = (await answer.json()) as { settle: string }
    assert.deepEqual(await faultsOf(pagesDuring(at, settle.replace('/en', '')), at), [])
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
  let at: HostedSite

  before(async () => {
    if (assets) at = await hostedSite(assets)
    await at.clock.advanceTo(tZero - 2 * minute - 50)
  })
  after(() => at[Symbol.asyncDispose]())

  for (const [name, wrongBy] of [
    ['ten minutes fast', 10 * minute],
    ['ten minutes slow', -10 * minute],
    ['a month fast', 30 * 24 * 60 * minute],
  ] as const) {
    test(`counts down by the server’s clock, within 100 ms, on a device that is ${name}`, async () => {
      await using page = await openPage(at, wrongBy)
      await page.goto(`${at.url}/en/c/long-ears`)
      const left = () => page.locator('count-down b').allTextContents()
      await shows(left, ['00', '02', '01'])
      await page.clock.runFor(49)
      assert.deepEqual(await left(), ['00', '02', '01'])
      await page.clock.runFor(51)
      assert.deepEqual(await left(), ['00', '02', '00'])
      await page.clock.runFor(2 * minute - 50)
      assert.deepEqual(await left(), ['01', '00', '00'])
    })

    test(`offers its buttons at T-zero by the server’s clock, and never before, on a device that is ${name}`, async () => {
      await using page = await openPage(at, wrongBy)
      const buttons = page.locator('button[name=network]')
      await page.addInitScript(watchButtons)
      const known = knowsTime(page)
      await page.goto(`${at.url}/en/c/long-ears/storm/write`)
      await known
      await page.clock.runFor(2 * minute)
      assert.deepEqual([await page.evaluate('seen'), await buttons.count()], [0, 0])
      await page.clock.runFor(1000)
      assert.equal(await buttons.count(), 9)
    })
  }
})

describe('a supporter with a keyboard alone', { skip }, () => {
  test('pledges with at most four presses and one typed line, writes, and taps at T-zero', async () => {
    await using at = await openSite()
    await at.clock.advanceTo(tZero - 2000)
    await using page = await openPage(at)
    await page.context().route('https://bsky.app/**', (route) => route.fulfill({ body: 'a composer' }))
    const keys = keyboard(page)
    await page.goto(`${at.url}/en/c/long-ears`)
    await keys.press(page.getByRole('link', { name: 'I’m in' }), 'Enter')
    await keys.press(page.getByLabel('Bluesky'), 'Space')
    await keys.type(page.getByLabel('E-mail'), 'hare@example.org')
    await keys.press(page.getByLabel(/or older/), 'Space')
    await keys.press(page.getByRole('button', { name: 'I’ll be there' }), 'Enter')
    await page.waitForURL(/\/en\/me\//)
    assert.ok(keys.pressed <= 4 && keys.typed === 1, `${keys.pressed} presses, ${keys.typed} typed lines`)
    assert.equal(await countPledges(at.db, at.stormId), 1)

    const known = knowsTime(page)
    await keys.press(page.getByRole('link', { name: 'Write' }), 'Enter')
    await page.waitForURL(/\/write(\?on=bluesky)?$/)
    await known
    await keys.type(page.getByLabel('Your post'), 'My hare waits at the window every morning.')
    await keys.press(page.getByRole('button', { name: 'Add #LongEarsDay' }), 'Enter')
    await at.clock.advanceTo(tZero)
    await page.clock.runFor(2500)
    const opened = page.context().waitForEvent('page')
    await keys.press(page.getByRole('button', { name: 'Open Bluesky' }), 'Enter')
    const composer = await opened
    await composer.waitForURL('https://bsky.app/**')
    assert.equal(new URL(composer.url()).searchParams.get('text'), ownText)

    await page.bringToFront()
    await keys.press(page.getByRole('button', { name: 'I posted it' }), 'Enter')
    await page.getByText('Noted. Thank you.').waitFor()
    assert.deepEqual(await countTaps(at.db, at.stormId), {
      bluesky: { opened: 0, saidPosted: 1, receipts: 0, checked: 0 },
    })
  })
})

/** What is wrong on these pages, in sentences; every language is looked at in a tab of its own, a few at the same time. */
async function faultsOf(kinds: readonly Kind[], at: ExampleSite, { asOrganizer = false } = {}): Promise<string[]> {
  const context = await browser?.newContext({ reducedMotion: 'reduce', locale: 'en' })
  if (!context) return ['no browser']
  await bringAxe(context)
  if (asOrganizer) await (await context.newPage()).goto(`${at.url}${at.link}`)
  const faults: string[] = []
  await eachOf(languages, tabsAtOnce, async (language) => {
    const page = await context.newPage()
    const heard = overhear(page, at.url)
    for (const kind of kinds) {
      const named = (fault: string) => `${kind.name} in ${language}: ${fault}`
      const own = kind.name === 'tap' ? { ...kind, form: { ...kind.form, text: tapTexts[language] ?? '' } } : kind
      const found = await faultsOn(page, own, { url: `${at.url}/${language}`, looks: looksIn(language) })
      faults.push(...found.map(named), ...heard.splice(0).map(named))
    }
    await page.close()
  })
  await context.close()
  return faults
}

/** Latin, Arabic (mirrored) and Japanese letters, and the longest words: what is right in these is right in the others. */
const lookedAtClosely: readonly string[] = ['en', 'ar', 'ja', 'de']

/**
 * Four languages closely at both widths, by day and by night both in the first, as colours are the same in all; every
 * language on the narrowest screen (WCAG 2.2, 1.4.10), where long words show.
 */
function looksIn(language: (typeof languages)[number]): Look[] {
  const narrow: Look = { width: 320, colorScheme: 'light', onlyWidth: true }
  if (!lookedAtClosely.includes(language)) return [narrow]
  const isFirst = language === languages[0]
  const close = ([390, 1440] as const).flatMap((width) => {
    const colorSchemes = isFirst ? (['light', 'dark'] as const) : ([width === 390 ? 'dark' : 'light'] as const)
    return colorSchemes.map((colorScheme) => ({ width, colorScheme }))
  })
  return [narrow, ...close]
}

interface Look {
  width: number
  colorScheme: 'light' | 'dark'
  /** Asks only whether everything fits. */
  onlyWidth?: boolean
}

async function faultsOn(page: Page, kind: Kind, { url, looks }: { url: string; looks: Look[] }): Promise<string[]> {
  const status = await visit(page, kind, url)
  await settled(
    page,
    looks.some(({ onlyWidth }) => !onlyWidth),
  )
  const faults = status === (kind.status ?? 200) ? [] : [`answered ${status}`]
  for (const { width, colorScheme, onlyWidth } of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    const found = onlyWidth ? [] : await violations(page)
    faults.push(...found.map((fault) => `${fault} at ${width}, ${colorScheme}`))
    if (!(await fits(page))) faults.push(`too wide at ${width}`)
  }
  return faults
}

/** Once what is drawn anew after a change of width stands. */
async function fits(page: Page): Promise<boolean> {
  const isNarrow = () => document.documentElement.scrollWidth <= innerWidth
  return await page
    .waitForFunction(isNarrow, undefined, { timeout: 3000 })
    .then(() => true)
    .catch(() => false)
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
async function settled(page: Page, isClose: boolean): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true
  })
  if (!isClose) return
  await page.waitForFunction(() => {
    const follows = document.querySelector('own-words, count-down, live-room') !== null
    return !follows || performance.getEntriesByName(`${location.origin}/time`).length >= 5
  })
}

async function openSite() {
  if (!assets) throw new Error('not built')
  return await hostedSite(assets)
}

/** A visitor whose clock stands still but for `clock.runFor`; wrong by so many milliseconds. */
async function openPage(at: HostedSite, wrongBy = 0): Promise<Page> {
  if (!browser) throw new Error('no Chromium here')
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en', timezoneId: 'Europe/Oslo' })
  const page = await context.newPage()
  await deviceClock(page, at.clock.now() + wrongBy)
  return page
}

/** Counts in `seen` every button that opens a network, however briefly it stood there. */
function watchButtons(): void {
  const counter = { seen: 0 }
  Object.defineProperty(globalThis, 'seen', { get: () => counter.seen })
  const look = () => {
    counter.seen += document.querySelectorAll('button[name=network]').length
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
}

/** Hands on the keyboard: goes where it is to act by Tab alone, sees the focus there, and counts. */
function keyboard(page: Page) {
  const counted = { pressed: 0, typed: 0 }
  const reach = async (target: Locator) => {
    const isThere = () => target.evaluate((element) => element.matches(':focus-visible'))
    for (let steps = 0; steps < mostSteps && !(await isThere()); steps++) await page.keyboard.press('Tab')
    assert.ok(await isThere(), `Tab does not lead to ${target}`)
    assert.ok(await target.evaluate(isOutlined), `nobody sees that ${target} has the focus`)
  }
  return Object.assign(counted, {
    press: async (target: Locator, key: 'Enter' | 'Space') => {
      await reach(target)
      counted.pressed += 1
      await page.keyboard.press(key)
    },
    type: async (target: Locator, text: string) => {
      await reach(target)
      counted.typed += 1
      await page.keyboard.type(text)
    },
  })
}

/** A box is outlined with its label. */
function isOutlined(element: Element): boolean {
  return [element, element.closest('label')].some((part) => part && getComputedStyle(part).outlineStyle === 'solid')
}
