import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser } from '../testing/browser.ts'

const browser = await openBrowser()
const skip = browser ? false : 'no Chromium here'
const site = 'http://trends.example'

describe('the trend engine in a browser', { skip }, () => {
  after(() => browser?.close())

  test('loads nothing but itself, reads bytes by its scanner and calls a trend', async () => {
    const page = (await browser?.newPage()) as Page
    const asked: string[] = []
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url())
      asked.push(pathname)
      if (pathname === '/')
        return await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Trends</title>' })
      const source = await readFile(new URL(`.${pathname}`, import.meta.url), 'utf8')
      return await route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) })
    })
    await page.goto(site)
    const { counts, verdicts } = (await page.evaluate(feed)) as {
      counts: { scanned: number; parsed: number }
      verdicts: string[]
    }
    assert.deepEqual(verdicts, ['rising', 'trending'])
    assert.deepEqual([counts.scanned, counts.parsed], [60, 0])
    assert.ok(
      asked.every((path) => /^\/([a-z-]+\.ts)?$/.test(path)),
      `${asked}`,
    )
  })
})

const feed = `(async () => {
  const { createTrendEngine } = await import('/index.ts')
  const engine = createTrendEngine({ profile: 'rehearsal', follow: ['AlitaSequel'] })
  const start = Date.UTC(2026, 10, 21, 11)
  const verdicts = []
  for (let second = 0; second < 60; second++) {
    const tag = second < 30 ? 'chat' + (second % 5) : 'AlitaSequel'
    const line = JSON.stringify({ tag, author: 'Supporter ' + second, at: start + second * 1000 })
    engine.read(new TextEncoder().encode(line + '\\n'))
    verdicts.push(...engine.advance(engine.now).map(({ to }) => to))
  }
  return { counts: engine.counts, verdicts }
})()`
