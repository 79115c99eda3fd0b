import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toIso } from '../../../hour/instant.ts'
import { readCampaignForm, type Typed, typedFrom } from './campaign-form.ts'

const typed: Typed = {
  slug: 'night-tram',
  name: 'The night tram',
  hashtag: '#NightTramNow',
  ask: 'Run the tram through the night.',
  targetName: 'Examplia Transit',
  kind: 'company',
  'handle-x': '@examplia',
  'handle-bluesky': '',
  message: 'People work at night.\r\nThey need to get home.',
  prompts: 'What did you miss?\r\n\r\nLast night I walked ___.',
  languages: 'en, es',
  accent: '#0b6e99',
  date: '2026-12-05',
  time: '05:00',
  zone: 'America/Chicago',
  minutes: '60',
  goal: '500',
  wave: 'crescendo',
}

test('a form becomes a campaign', () => {
  const { campaign } = readCampaignForm(typed)
  assert.ok(campaign)
  assert.equal(campaign.hashtag, 'NightTramNow')
  assert.equal(toIso(campaign.storms[0]?.tZero ?? (0 as never)), '2026-12-05T11:00:00.000Z')
  assert.deepEqual(campaign.prompts, { en: ['What did you miss?', 'Last night I walked ___.'] })
  assert.deepEqual(campaign.target.handles, { x: '@examplia' })
  assert.deepEqual(campaign.languages, ['en', 'es'])
  assert.equal(campaign.storms[0]?.goal, 500)
})

test('every mistake is said beside its field', () => {
  const { errors } = readCampaignForm({
    ...typed,
    hashtag: 'night tram',
    ask: '',
    date: '5.12.2026',
    goal: 'many',
    kind: 'person',
    accent: 'blue',
  })
  assert.ok(errors)
  assert.deepEqual(Object.keys(errors).sort(), ['accent', 'ask', 'date', 'goal', 'hashtag', 'kind'])
  assert.match(errors.hashtag ?? '', /no spaces/)
})

test('a zone that does not exist is refused at its field', () => {
  assert.deepEqual(Object.keys(readCampaignForm({ ...typed, zone: 'Mars/Base' }).errors ?? {}), ['zone'])
})

test('changing a campaign keeps what the form has no field for', () => {
  const { campaign } = readCampaignForm(typed)
  assert.ok(campaign)
  const existing = {
    ...campaign,
    name: { en: 'The night tram', es: 'El tranvía nocturno' },
    case: [{ fact: 'It ran until 1998.', source: 'https://history.example/tram' }],
  }
  const { campaign: changed } = readCampaignForm({ ...typedFrom(existing), name: 'The tram by night' }, existing)
  assert.deepEqual(changed, { ...existing, name: { en: 'The tram by night', es: 'El tranvía nocturno' } })
})

test('servers to count at are named in the form, stay without the field, and go with an empty one', () => {
  const { campaign } = readCampaignForm({ ...typed, servers: ' Mastodon.Social, mas.to ' })
  assert.ok(campaign)
  assert.deepEqual(campaign.measure, { mastodon: ['mastodon.social', 'mas.to'] })
  const { servers, ...older } = typedFrom(campaign)
  assert.equal(servers, 'mastodon.social mas.to')
  assert.deepEqual(readCampaignForm(older, campaign).campaign?.measure, campaign.measure)
  assert.equal(readCampaignForm({ ...older, servers: ' ' }, campaign).campaign?.measure, undefined)
  for (const wrong of ['localhost', '127.0.0.1', 'mas.to mas.to', 'https://mas.to/'])
    assert.deepEqual(Object.keys(readCampaignForm({ ...typed, servers: wrong }).errors ?? {}), ['servers'], wrong)
})

test('an empty form gets sentences and no exception', () => {
  const { errors } = readCampaignForm({})
  assert.ok(Object.values(errors ?? {}).every((sentence) => sentence.length > 5))
})
