import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildReport } from '../../../report/report.ts'
import { madeUpStorm, type StormOptions } from '../../../report/testing.ts'
import { withServers } from '../../../report/testing-servers.ts'
import { type Language, languages } from '../../messages/languages.ts'
import { reportPage, reportTitle } from './report-page.ts'

const links = {
  json: '/c/night-train/first-hour/report.json',
  file: 'night-train-first-hour.json',
  campaign: '/en/c/night-train',
  format: '/docs/evidence-format',
}

test('the page answers first whether it trended', async () => {
  assert.match(await page(), /<h1>It trended after 30 seconds\.<\/h1>/)
  assert.match(await page({ people: 8, noise: 60 }), /<h1>It did not trend\.<\/h1>/)
})

test('a storm that did not trend says why on the page', async () => {
  assert.match(
    await page({ people: 8, noise: 60 }),
    /At its best it stood at rank \d+ on Bluesky, with .* The tenth tag had \d+\./,
  )
})

test('the ledger head stands there once, beside the command that recounts it', async () => {
  const text = await page()
  const { head } = madeUpStorm()
  assert.equal(text.split(head).length - 1, 1)
  assert.match(text, /npx uproar verify night-train-first-hour\.json/)
})

test('what speaks against it is on the page, the share of Uproar’s own posts included', async () => {
  const text = await page()
  assert.match(text, /What speaks against it/)
  assert.match(text, /published by Uproar, each for a supporter/)
})

test('nothing on the page needs an inline style or script', async () => {
  for (const language of languages) assert.doesNotMatch(await page({}, language), /style="|<script|<style|\son[a-z]+="/)
})

test('every language says it in its own words, with no message left unsaid', async () => {
  assert.match(await page({}, 'es'), /Fue tendencia al cabo de 30 segundos\./)
  assert.match(await page({}, 'ja'), /30秒でトレンド入りしました。/)
  assert.match(await page({}, 'de'), /Im Trend nach 30 Sekunden\./)
  assert.match(await page({}, 'ru'), /30 секунд/)
  for (const language of languages) assert.doesNotMatch(await page({}, language), /undefined|NaN|\{[a-z]+\}/)
})

test('what a person typed cannot become markup', async () => {
  const storm = madeUpStorm()
  const hostile = { ...storm.campaign, ask: '<img src=x onerror=alert(1)>', message: '"><script>' }
  const text = String(await reportPage({ report: buildReport({ ...storm, campaign: hostile }), language: 'en', links }))
  assert.doesNotMatch(text, /<img|<script/)
  assert.match(text, /&lt;img src=x/)
})

test('two networks have a section each, with its name, and servers stand beside each other', async () => {
  for (const language of languages) {
    const view = { report: buildReport(withServers(madeUpStorm())), language, links }
    const text = String(await reportPage(view))
    assert.equal(text.match(/<h2>[^<]*[:：] ?Bluesky<\/h2>/g)?.length, 4)
    // Some languages write a colon before the name also in the title of the servers.
    assert.match(String(text.match(/<h2>[^<]*[:：] ?Mastodon<\/h2>/g)?.length), /^[45]$/)
    assert.match(text, /<th scope="row">fedi\.example<\/th><td>158<\/td>/)
    assert.doesNotMatch(text, /undefined|NaN|\{[a-z]+\}/)
  }
})

test('of a network where only the hashtag was heard it claims no rank', async () => {
  const view = { report: buildReport(withServers(madeUpStorm())), language: 'en' as const, links }
  const text = String(await reportPage(view))
  assert.match(text, /on Mastodon\. Other tags were not heard there/)
  assert.match(text, /180 of 240 counted posts were looked at again/)
  assert.doesNotMatch(text, /Rank among all tags on Mastodon/)
})

test('nothing measured is said as such', async () => {
  const { campaign, rows } = madeUpStorm()
  const report = buildReport({ campaign, rows: rows.slice(0, 1) })
  assert.match(String(await reportPage({ report, language: 'en', links })), /<h1>Nothing was measured\.<\/h1>/)
})

test('the title names the campaign and not the hashtag', () => {
  const view = { report: buildReport(madeUpStorm()), language: 'en' as const, links }
  assert.equal(reportTitle(view).title, 'What happened: Bring back the night train')
})

async function page(options: StormOptions = {}, language: Language = 'en'): Promise<string> {
  return String(await reportPage({ report: buildReport(madeUpStorm(options)), language, links }))
}
