import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import ICAL from 'ical.js'
import { later } from '../../hour/instant.ts'
import { countPledges } from '../../store/supporters.ts'
import { onPGlite } from '../../testing/databases.ts'
import { body, formKey, site } from '../../testing/site.ts'
import { tZero } from '../../testing/stage.ts'
import { languages } from '../messages/languages.ts'

const composers = /x\.com\/intent|bsky\.app\/intent|\/share\?text|threads\.com\/intent/

describe('campaign page and pledge', () => {
  onPGlite((db) => {
    test('an address without a language leads to the visitor’s own', async () => {
      const { get } = await site(db())
      const answer = await get('/c/long-ears', { 'Accept-Language': 'ja,en;q=0.5' })
      assert.equal(answer.status, 302)
      assert.equal(answer.headers.get('location'), '/ja/c/long-ears')
    })

    test('the home page lists campaigns in every language', async () => {
      const { get } = await site(db())
      for (const language of languages) assert.match(await body(get(`/${language}`)), /A day for long ears/)
      assert.equal((await get('/xx')).status, 404)
    })

    test('the campaign page is the same for everybody and needs no script', async () => {
      const { get } = await site(db())
      const page = await body(get('/en/c/long-ears'))
      assert.match(page, /<html lang="en"/)
      assert.match(page, /11:00/)
      assert.match(page, /<form class="form" method="post" action="\/en\/c\/long-ears\/storm\/pledge">/)
      assert.doesNotMatch(page, / style=| onclick=|<style/)
      assert.equal(page, await body(get('/en/c/long-ears', { Cookie: 'a=b' })))
    })

    test('before T-zero nothing that previews or invites carries the hashtag', async () => {
      const { get } = await site(db(), { name: 'Long ears #LongEarsDay' })
      for (const path of ['/en/c/long-ears', '/en/c/long-ears/storm/write']) {
        const page = await body(get(path))
        const head = page.slice(0, page.indexOf('</head>'))
        assert.doesNotMatch(head, /#LongEarsDay/i)
        assert.doesNotMatch(page, composers)
      }
      const calendar = await body(get('/en/c/long-ears/storm/hour.ics'))
      assert.doesNotMatch(calendar, /#/)
      const event = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent') ?? undefined)
      assert.equal(event.startDate.toJSDate().getTime(), tZero)
    })

    test('a pledge is kept once, however often its form arrives, and leads to a private page', async () => {
      const { post, get, stormId } = await site(db())
      const form = { networks: ['x', 'bluesky'], zone: 'Asia/Kathmandu', formKey }
      const first = await post('/en/c/long-ears/storm/pledge', form)
      const again = await post('/en/c/long-ears/storm/pledge', form)
      assert.equal(first.status, 303)
      assert.equal(first.headers.get('location'), again.headers.get('location'))
      assert.equal(await countPledges(db(), stormId), 1)
      const page = await get(first.headers.get('location') ?? '')
      assert.equal(page.headers.get('referrer-policy'), 'no-referrer')
      assert.equal(page.headers.get('cache-control'), 'no-store')
      assert.match(await page.text(), /16:45/)
    })

    test('without a script the form comes back once with a key, and the second press keeps it', async () => {
      const { post, stormId } = await site(db())
      const answer = await post('/es/c/long-ears/storm/pledge', { networks: ['x'], zone: 'Europe/Madrid', formKey: '' })
      const page = await answer.text()
      assert.equal(await countPledges(db(), stormId), 0)
      const fresh = /name="formKey" value="([^"]+)"/.exec(page)?.[1] ?? ''
      const confirmed = await post('/es/c/long-ears/storm/pledge', {
        networks: ['x'],
        zone: 'Europe/Madrid',
        formKey: fresh,
      })
      assert.equal(confirmed.status, 303)
      assert.equal(await countPledges(db(), stormId), 1)
    })

    test('a pledge with mistakes comes back with sentences and with what was typed', async () => {
      const { post, stormId } = await site(db())
      const answer = await post('/en/c/long-ears/storm/pledge', { zone: 'Mars/Base', email: 'no', formKey })
      const page = await answer.text()
      assert.equal(answer.status, 422)
      assert.match(page, /Choose at least one network/)
      assert.match(page, /value="no"/)
      assert.equal(await countPledges(db(), stormId), 0)
    })

    test('a storm that is over takes no pledge', async () => {
      const { post, clock, stormId } = await site(db())
      await clock.advanceTo(later(clock.now(), 4 * 3_600_000))
      const answer = await post('/en/c/long-ears/storm/pledge', { networks: ['x'], zone: 'UTC', formKey })
      assert.equal(answer.status, 410)
      assert.equal(await countPledges(db(), stormId), 0)
    })
  })
})
