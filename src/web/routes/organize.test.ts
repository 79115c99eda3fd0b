import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { listCampaigns } from '../../store/campaigns.ts'
import { onPGlite } from '../../testing/databases.ts'
import { body, site } from '../../testing/site.ts'

describe('the organizer’s pages', () => {
  onPGlite((db) => {
    test('only the organizer’s link opens the form, and the form makes a campaign', async () => {
      const { post, get, link } = await site(db())
      assert.equal((await get('/en/organize')).status, 403)
      assert.equal((await post('/en/organize', { slug: 'night-tram' })).status, 403)
      const door = await get(link)
      const cookie = { Cookie: (door.headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
      assert.match(await body(get('/en/organize', cookie)), /Make a campaign/)
      const bad = await post('/en/organize', { ...form, hashtag: 'night tram' }, cookie)
      assert.equal(bad.status, 422)
      assert.match(await bad.text(), /value="The night tram"/)
      assert.equal((await post('/en/organize', form, cookie)).headers.get('location'), '/en/c/night-tram')
      assert.equal((await listCampaigns(db())).length, 2)
      assert.equal((await post('/en/organize', form, cookie)).status, 422)
      assert.equal((await post('/en/organize/night-tram', { ...form, name: 'The tram' }, cookie)).status, 303)
      assert.match(await body(get('/en/c/night-tram')), /The tram/)
    })
  })
})

const form = {
  slug: 'night-tram',
  name: 'The night tram',
  hashtag: 'NightTramNow',
  ask: 'Run the tram through the night.',
  targetName: 'Examplia Transit',
  kind: 'company',
  message: 'People work at night.',
  prompts: '',
  languages: 'en',
  accent: '#0b6e99',
  date: '2026-12-06',
  time: '05:00',
  zone: 'America/Chicago',
  minutes: '60',
  goal: '',
  wave: 'even',
  storm: 'storm',
}
