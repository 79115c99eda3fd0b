import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { instant, toIso } from '../../hour/instant.ts'
import type { Measured, PulseSnapshot } from '../../storm/pulse-snapshot.ts'
import { openBrowser } from '../../testing/browser.ts'
import { deviceClock, knowsTime, shows } from '../../testing/device-clock.ts'
import { hostedSite } from '../../testing/hosted-site.ts'
import { overhear } from '../../testing/overheard.ts'
import { tZero } from '../../testing/stage.ts'
import type { Verdict } from '../../trends/index.ts'
import { readAssets } from '../assets.ts'
import { snapshotAt, testMeasured, testServers } from './live-fixture.ts'

const assets = await readAssets().catch(() => undefined)
const browser = assets && (await openBrowser())
const skip = assets ? (browser ? false : 'no Chromium here') : 'not built: `npx vite build` first'
const start = instant(tZero + 24 * 60_000)
const stream = '/c/long-ears/storm/pulse'
/** Longer than the page waits for anything. */
const mostSeconds = 300

describe('the live room in a browser', { skip }, () => {
  after(() => browser?.close())

  test('shows each snapshot as it comes, and never one that is older than what it shows', async () => {
    await using room = await enter()
    await room.page.evaluate(noteFigures)
    await room.send({ mentions: 1300 })
    await room.shows('figure', '1,300')
    room.publish({ mentions: 1 }, { seq: 7 })
    await room.send({ mentions: 1301 })
    await room.shows('figure', '1,301')
    assert.deepEqual(await room.page.evaluate('figures'), ['1,300', '1,301'])
    assert.deepEqual(room.heard, [])
  })

  test('pausing freezes texts, table and line while the stream goes on; going on shows the newest', async () => {
    await using room = await enter()
    await room.page.locator('summary', { hasText: 'The line as a table' }).click()
    await room.page.getByRole('button', { name: 'Pause' }).click()
    const before = await room.page.evaluate(picture)
    const line = { ...testMeasured.line, mentions: [9, 99, 999, 9999, 9] }
    await room.send({ mentions: 4321, perMinute: 999, verdict: 'fading', line })
    for (let second = 0; second < 5; second++) await room.beat()
    await room.send({ mentions: 5000, line })
    await room.hears()
    assert.deepEqual(await room.page.evaluate(picture), before)
    assert.match(await room.text('status'), /^Paused for 7 seconds. You see 11:24:\d\d UTC; measuring goes on.$/)
    room.at.shut.add(stream).add(`${stream}.json`)
    room.at.cut()
    await room.page.getByRole('button', { name: 'Go on' }).click()
    assert.equal(await room.text('figure'), '5,000')
    assert.equal(await room.text('status'), 'Live, 0 s old')
    const after = await room.page.evaluate(picture)
    for (const part of ['texts', 'table', 'line'] as const) assert.notEqual(after[part], before[part])
  })

  test('a lost stream shows the age of its numbers, falls back to polling, and comes back', async () => {
    await using room = await enter()
    room.at.shut.add(stream).add(`${stream}.json`)
    room.at.cut()
    await room.until('status', /^Connection lost, trying again\. These numbers are \d+ s old$/)
    const age = async () => Number(/\d+/.exec(await room.text('status'))?.[0])
    const first = await age()
    for (let second = 0; second < 3; second++) await room.beat()
    assert.equal(await age(), first + 3)
    assert.equal(await room.page.locator('live-room').getAttribute('data-freshness'), 'lost')
    room.publish({ mentions: 2000 })
    room.at.shut.delete(`${stream}.json`)
    await room.until('status', /^Live, \d s old$/, { mentions: 2000 })
    assert.equal(await room.text('figure'), '2,000')
    assert.equal(room.viewers(), 0)
    room.at.shut.delete(stream)
    for (let second = 0; second < mostSeconds && room.viewers() === 0; second++) await room.send({ mentions: 2001 })
    assert.equal(room.viewers(), 1)
    await room.send({ mentions: 2002 })
    await room.shows('figure', '2,002')
  })

  test('says little to those who listen: at most one sentence in 15 seconds, and then what is so', async () => {
    await using room = await enter()
    await room.page.evaluate(noteSayings)
    const verdicts: Verdict[] = ['rising', 'trending', 'fading', 'quiet']
    for (let second = 0; second < 60; second++) {
      const verdict = verdicts[second % verdicts.length] ?? 'quiet'
      await room.send({ mentions: 2000 + second, verdict })
      await room.shows('figure', `2,0${String(second).padStart(2, '0')}`)
    }
    const said = await room.page.evaluate<[number, string][]>('sayings')
    const pauses = said.slice(1).map(([at], index) => at - (said[index]?.[0] ?? 0))
    assert.ok(said.length >= 3 && said.length <= 4, `${said.length} sentences in a minute`)
    assert.ok(
      pauses.every((ms) => ms >= 15_000),
      `${pauses}`,
    )
    for (const [, sentence] of said) assert.match(sentence, /^(Rising|Trending|Fading|Quiet)\. 2,0\d\d mentions\.$/)
  })

  test('what only a wrong device believed is not announced', async () => {
    await using room = await enter({ deviceWrongBy: -60 * 60_000 })
    await room.send({ mentions: 2000 })
    await room.shows('figure', '2,000')
    assert.equal(await room.page.locator('[data-live-say]').textContent(), '')
  })

  test('the table says what the snapshot says, a gap as a gap', async () => {
    await using room = await enter()
    await room.page.locator('summary', { hasText: 'The line as a table' }).click()
    for (let second = 0; second < 3; second++) await room.beat()
    const mentions = [0, 10, null, 30, 1200, 7]
    await room.send({ mentions: 1247, line: { from: toIso(instant(tZero - 60_000)), seconds: 300, mentions } })
    await room.shows('figure', '1,247')
    assert.deepEqual(await rows(room.page), [
      ['11:24:00', '1,200', '240'],
      ['11:19:00', '30', '6'],
      ['11:14:00', 'not measured', 'not measured'],
      ['11:09:00', '10', '2'],
      ['11:04:00', '0', '0'],
    ])
  })

  test('without scripts the numbers of the moment stand in the page, with their line and table', async () => {
    await using room = await enter({ javaScriptEnabled: false })
    const { page } = room
    assert.equal(await room.text('figure'), '1,234')
    assert.equal(await room.text('authors'), '987')
    assert.equal(await room.text('verdict'), 'Trending')
    assert.equal(await room.text('rank'), 'no. 3 of 214 tags')
    assert.ok((await page.locator('svg polyline').getAttribute('points'))?.includes(' '))
    assert.deepEqual(
      (await rows(page)).map(([, mentions]) => mentions),
      ['7', '30', '20', '10', '0'],
    )
    assert.equal(await page.getByRole('button').count(), 0)
    assert.ok(await page.getByRole('link', { name: 'Show the latest numbers' }).isVisible())
  })

  for (const width of [390, 1280]) {
    test(`a second network gets its block while the page is open, ${width} wide`, async () => {
      await using room = await enter({ viewport: { width, height: 900 } })
      const blocks = room.page.locator('.network')
      assert.equal(await blocks.count(), 0)
      assert.ok(await room.page.locator('.networks').isHidden())
      for (const mentions of [321, 322]) {
        await room.beat()
        room.publish({}, { measured: [testMeasured, { ...testServers, mentions }] })
        await room.hears()
        await shows(() => blocks.nth(1).locator('[data-part=mentions]').textContent(), String(mentions))
      }
      assert.equal(await blocks.count(), 2)
      assert.equal(await room.text('figure'), '1,234')
      assert.match((await blocks.nth(1).textContent()) ?? '', /Mastodon\s*Rising[\s\S]*Rank\s*not measured/)
      assert.equal(await blocks.nth(1).getAttribute('data-verdict'), 'rising')
      const wide = await room.page.evaluate(() => document.documentElement.scrollWidth)
      assert.ok(wide <= width, `${wide} wide`)
    })
  }

  for (const javaScriptEnabled of [true, false]) {
    test(`where nothing is measured it says so, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
      await using room = await enter({ javaScriptEnabled, isMeasured: false })
      assert.equal(await room.text('verdict'), 'Not measured')
      assert.match(await room.text('figureLabel'), /: not measured$/)
      assert.deepEqual(
        [await room.text('figure'), await room.text('authors'), await room.text('perMinute')],
        ['–', '–', '–'],
      )
      assert.match(
        (await room.page.locator('[data-live-sources]').first().textContent()) ?? '',
        /^No network is listened to/,
      )
    })
  }
})

interface Visitor extends BrowserContextOptions {
  /** In milliseconds; the page's own clock, not the server's. */
  deviceWrongBy?: number
  isMeasured?: boolean
}

/** A visitor in the room, 24 minutes into the storm. Both clocks stand still but for `beat`. */
async function enter({ deviceWrongBy = 0, isMeasured = true, ...options }: Visitor = {}) {
  if (!assets || !browser) throw new Error('no page to open')
  await using opened = new AsyncDisposableStack()
  const at = opened.use(await hostedSite(assets))
  await at.clock.advanceTo(start)
  const context = opened.use(await browser.newContext({ locale: 'en', ...options }))
  const page = await context.newPage()
  const heard = overhear(page, at.url)

  const publish = (measured: Partial<Measured>, changes: Partial<PulseSnapshot> = {}) => {
    const seq = at.broadcast.nextSeq(at.stormId, at.clock.now())
    const whole = snapshotAt((at.clock.now() - tZero) / 60_000, { measured: [{ ...testMeasured, ...measured }], seq })
    at.broadcast.publish(at.stormId, { ...whole, ...changes })
  }
  const beat = async () => {
    await at.clock.advance(1000)
    await page.clock.runFor(1000)
  }
  const send = async (measured: Partial<Measured>) => {
    await beat()
    publish(measured)
  }
  const viewers = () => at.broadcast.viewers(at.stormId)
  const text = async (name: string) =>
    ((await page.locator(`[data-live="${name}"]`).first().textContent()) ?? '').trim()
  const until = async (name: string, wanted: RegExp, measured?: Partial<Measured>) => {
    for (let second = 0; second < mostSeconds && !wanted.test(await text(name)); second++) {
      await (measured ? send(measured) : beat())
    }
    assert.match(await text(name), wanted)
  }

  /** Until the newest snapshot has come, whatever the page makes of it. */
  const hears = () => shows<unknown>(() => page.evaluate('seqHeard'), at.broadcast.latest(at.stormId)?.seq)

  if (isMeasured) publish({})
  const hasScripts = options.javaScriptEnabled !== false
  if (hasScripts) await deviceClock(page, start + deviceWrongBy)
  await page.addInitScript(notePulses)
  const known = hasScripts && knowsTime(page)
  await page.goto(`${at.url}/en/c/long-ears/storm/live`)
  await known
  if (hasScripts) await until('left', /^3\d:\d\d$/)
  const showsText = (name: string, wanted: string) => shows(() => text(name), wanted)
  const left = opened.move()
  const leave = () => left.disposeAsync()
  return {
    at,
    page,
    heard,
    publish,
    beat,
    send,
    hears,
    viewers,
    text,
    until,
    shows: showsText,
    [Symbol.asyncDispose]: leave,
  }
}

/** Keeps in `seqHeard` what came last by a stream. */
function notePulses(): void {
  globalThis.EventSource = class extends EventSource {
    constructor(url: string | URL) {
      super(url)
      this.addEventListener('pulse', ({ data }) => Object.assign(globalThis, { seqHeard: JSON.parse(data).seq }))
    }
  }
}

/** Everything that changes on the page but the words about its freshness. */
function picture() {
  const texts = [...document.querySelectorAll('[data-live]:not([data-live=status]), [data-live-sources]')]
  return {
    texts: texts.map(({ textContent }) => textContent).join('|'),
    table: document.querySelector('tbody')?.textContent,
    line: document.querySelector('canvas')?.toDataURL(),
  }
}

function noteFigures(): void {
  const figures: (string | null)[] = []
  Object.assign(globalThis, { figures })
  const figure = document.querySelector('[data-live=figure]')
  if (figure) new MutationObserver(() => figures.push(figure.textContent)).observe(figure, { childList: true })
}

/** Each with the device's time in milliseconds. */
function noteSayings(): void {
  const sayings: [number, string | null][] = []
  Object.assign(globalThis, { sayings })
  const voice = document.querySelector('[data-live-say]')
  const note = () => sayings.push([Date.now(), voice?.textContent ?? null])
  if (voice) new MutationObserver(note).observe(voice, { childList: true, characterData: true, subtree: true })
}

async function rows(page: Page): Promise<string[][]> {
  return await page
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
}
