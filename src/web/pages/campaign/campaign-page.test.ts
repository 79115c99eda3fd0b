import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CampaignFile, campaignSchema } from '../../../campaign/campaign.ts'
import { parseInstant } from '../../../hour/instant.ts'
import { unhashedAssets } from '../../assets.ts'
import { campaignPage } from './campaign-page.ts'
import type { CampaignView, StormView } from './campaign-view.ts'

const file: CampaignFile = {
  slug: 'long-ears',
  name: { en: 'A day for long ears', es: 'Un día para las orejas largas' },
  hashtag: 'LongEarsDay',
  ask: 'Give the hares of Examplia a day of their own.',
  target: { name: 'The Parliament of Examplia', kind: 'government' },
  message: { en: 'Hares have waited long enough.' },
  case: [
    {
      fact: 'Rabbits have had a day since 1998.',
      source: 'https://gazette.example/1998',
      title: 'Gazette',
      date: '1998-03-01',
    },
  ],
  endorsements: [
    { name: 'Ada Madeup', how: 'verified', verifiedBy: 'a call to her office' },
    { name: 'Bo Invented', how: 'reported', source: 'https://news.example/bo', date: '2026-02-03', quote: 'Why not?' },
  ],
}

const storm: StormView = {
  name: 'storm',
  tZero: parseInstant('2026-12-05T11:00:00Z'),
  minutes: 60,
  phase: 'before',
  goal: 1000,
  pledges: 27,
  byZone: [
    { zone: 'Asia/Tokyo', pledges: 21 },
    { zone: 'Pacific/Chatham', pledges: 6 },
  ],
  history: false,
  hasReport: false,
}

test('facts stand with their sources and dates', () => {
  assert.match(page(), /<a href="https:\/\/gazette\.example\/1998"[^>]*>Source: Gazette, March 1, 1998<\/a>/)
})

test('an endorsement says how it was verified, or who reported it and when', () => {
  assert.match(page(), /Verified: a call to her office/)
  assert.match(page(), /Reported by news\.example, February 3, 2026/)
})

test('a zone of fewer than ten people is not shown', () => {
  const html = page()
  const table = html.slice(html.indexOf('id="where"'), html.indexOf('</table>', html.indexOf('id="where"')))
  assert.match(table, /Japan<\/th><td>8:00 PM<\/td><td class="number">21/)
  assert.match(table, /Elsewhere<\/th><td><\/td><td class="number">6/)
  assert.doesNotMatch(html, /Chatham/)
})

test('a storm of the past is history: no pledge', () => {
  const past: StormView = {
    ...storm,
    name: 'first',
    tZero: parseInstant('2019-12-05T11:00:00Z'),
    phase: 'after',
    history: true,
  }
  const html = page({ current: undefined, past: [past] })
  assert.match(html, /December 5, 2019, 11:00 UTC/)
  assert.doesNotMatch(html, /<form/)
})

test('a text that is not in the page’s language is marked as what it is', () => {
  const html = page({ language: 'es' })
  assert.match(html, /<title>Un día para las orejas largas · Uproar<\/title>/)
  assert.match(html, /<p lang="en">Hares have waited long enough\.<\/p>/)
  assert.match(html, /Las palabras de la campaña están en inglés/)
  assert.doesNotMatch(page(), /The campaign’s own words are in/)
})

test('what a person typed cannot become markup', () => {
  const nasty = '"><script>alert(1)</script>'
  const campaign = campaignSchema.parse({ ...file, name: nasty, ask: nasty, message: nasty, rules: nasty })
  const html = page({ campaign, label: nasty })
  assert.equal(html.match(/<script/g)?.length, 1)
  assert.doesNotMatch(html, /"><script/)
})

test('a label stands on the page', () => {
  assert.match(
    page({ label: 'A re-enactment with made-up accounts.' }),
    /class="label"[^>]*>A re-enactment with made-up accounts\./,
  )
})

test('canonical and alternate addresses name every language', () => {
  const html = page()
  assert.match(html, /rel="canonical" href="https:\/\/uproar\.example\/en\/c\/long-ears"/)
  for (const language of ['en', 'es', 'ja'])
    assert.ok(html.includes(`hreflang="${language}" href="https://uproar.example/${language}/c/long-ears"`))
})

function page(changes: Partial<CampaignView> = {}): string {
  const frame = { language: 'en', publicUrl: 'https://uproar.example', assets: unhashedAssets } as const
  return String(campaignPage({ ...frame, campaign: campaignSchema.parse(file), current: storm, past: [], ...changes }))
}
