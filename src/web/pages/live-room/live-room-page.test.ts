import assert from 'node:assert/strict'
import { test } from 'node:test'
import { campaignSchema } from '../../../campaign/campaign.ts'
import { unhashedAssets } from '../../assets.ts'
import { readSnapshot } from '../../client/live-connection.ts'
import { minuteOf, snapshotAt, testMeasured, testStorm } from '../../client/live-fixture.ts'
import { type LiveRoomView, liveRoomPage } from './live-room-page.ts'

const campaign = campaignSchema.parse({
  slug: 'example',
  name: 'Bring back #ExampleShow',
  hashtag: 'ExampleShow',
  ask: 'Make another season',
  target: { name: 'Example Studio', kind: 'company', handles: { bluesky: 'studio.example' } },
  message: 'Because.',
})

test('without scripts it shows the numbers of its moment, and how to get later ones', () => {
  const page = pageAt(24.5)
  for (const shown of [
    '1,234',
    'no. 3 of 214 tags',
    '987',
    '35:30',
    'Bluesky, Jetstream example, 2 s old',
    '0123456789',
  ]) {
    assert.ok(page.includes(shown), shown)
  }
  assert.match(page, /<noscript>.*<a class="reload" href="\/en\/c\/example\/hour\/live">/)
  assert.match(page, /<polyline points="/)
  assert.doesNotMatch(page, /http-equiv="refresh"/)
})

test('before T-zero nothing on it opens a composer or hands out a text with the hashtag', () => {
  const page = pageAt(-30)
  const links = [...page.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, address = '']) => address)
  assert.ok(links.includes('/en/c/example/hour/write'))
  for (const address of links)
    assert.doesNotMatch(address, /intent|compose|share|ExampleShow|^https?:\/\/(?!uproar\.example)/i)
  const head = page.slice(0, page.indexOf('<body>'))
  assert.doesNotMatch(head, /#/)
  assert.doesNotMatch(page, /studio\.example/)
})

test('its previews never carry the hashtag', () => {
  const previews = [...pageAt(24.5).matchAll(/<title>[^<]*|content="[^"]*"/g)].map(([text]) => text)
  assert.ok(previews.length > 3)
  for (const text of previews) assert.doesNotMatch(text, /#|＃/)
})

test('what people typed is text and never markup, in the page and in what the script reads', () => {
  const nasty = `"><img src=x onerror=alert(1)>'&</script>`
  const measured = { ...testMeasured, why: nasty }
  const page = render({ snapshot: snapshotAt(24.5, { prompt: { en: nasty }, measured: [measured] }), label: nasty })
  assert.doesNotMatch(page, /<img/)
  assert.equal(readSnapshot(attribute(page, 'data-snapshot'))?.prompt.en, nasty)
})

test('the policy of the page holds: no inline script, no inline style, no handler', () => {
  for (const minutes of [-30, 24.5, 61]) {
    assert.doesNotMatch(pageAt(minutes), /\sstyle=|<style|\son[a-z]+=|<script(?! type="module" src=)/)
  }
})

test('without a snapshot it is whole and says that nothing has come yet', () => {
  const page = render({ snapshot: null })
  assert.match(page, /Waiting for the first numbers/)
  assert.match(page, /not measured/)
  assert.equal(attribute(page, 'data-snapshot'), '')
})

test('afterwards it leads to the report, as soon as there is one', () => {
  assert.match(pageAt(61), /data-live-report hidden/)
  const page = render({ now: minuteOf(61), snapshot: snapshotAt(61, { report: '/c/example/hour/report' }) }, 'ja')
  assert.match(page, /data-live-report href="\/ja\/c\/example\/hour\/report"/)
})

test('taps stand apart, with the sentence that they are never added', () => {
  assert.match(pageAt(24.5), /apart"><h2>Posted by hand<\/h2><p>This is what people told us. It is never added/)
})

function pageAt(minutes: number): string {
  return render({ now: minuteOf(minutes), snapshot: snapshotAt(minutes) })
}

function render(changes: Partial<LiveRoomView>, language: LiveRoomView['language'] = 'en'): string {
  const frame = { language, publicUrl: 'https://uproar.example', assets: unhashedAssets, campaign }
  const view = { ...frame, storm: { name: 'hour', ...testStorm }, snapshot: null, now: minuteOf(24.5), ...changes }
  return String(liveRoomPage(view))
}

/** The value of the first attribute of that name, as a browser would read it. */
function attribute(page: string, name: string): string {
  const value = new RegExp(`${name}="([^"]*)"`).exec(page)?.[1] ?? ''
  const entities: Record<string, string> = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' }
  return value.replaceAll(/&(#?\w+);/g, (whole, entity: string) => entities[entity] ?? whole)
}
