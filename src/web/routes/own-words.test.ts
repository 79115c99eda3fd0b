import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { instant } from '../../hour/instant.ts'
import { countConsents } from '../../store/consents.ts'
import { heldIn } from '../../store/held.ts'
import { sketchesOf } from '../../store/sketches.ts'
import { tablesWith } from '../../store/testing.ts'
import { onPGlite } from '../../testing/databases.ts'
import { fans } from '../../testing/fans.ts'
import { body, ownText, site } from '../../testing/site.ts'
import { tZero } from '../../testing/stage.ts'

const day = 24 * 3_600_000
const write = '/en/c/long-ears/storm/write'
const tap = '/en/c/long-ears/storm/tap'
const login = (handle: string) => ({ handle, server: 'localhost:2583', password: 'right' })

describe('own words and own accounts, on the pages', () => {
  onPGlite((db) => {
    test('the composer shows how much of a text is the writer’s own', async () => {
      const { post } = await site(db())
      const fresh = await body(post(write, { text: ownText }))
      assert.match(fresh, /<meter[^>]*value="9\d"/)
      assert.match(fresh, /9\d % of this is yours/)
      const copied = await body(post(write, { text: 'Hares have waited long enough. #LongEarsDay' }))
      assert.match(copied, /<meter[^>]*value="0"/)
      assert.match(copied, /nearly somebody else’s text/)
    })

    test('a text that was tapped twice on a network is asked for a sentence of its own there, and its words are kept nowhere', async () => {
      const { post, clock, stormId } = await site(db())
      await clock.advanceTo(tZero)
      assert.equal((await post(tap, { network: 'x', text: ownText })).status, 200)
      assert.equal((await post(tap, { network: 'threads', text: ownText })).status, 200, 'one person, two networks')
      assert.equal((await post(tap, { network: 'x', text: `${ownText} 🐇` })).status, 200, 'or the same once more')
      const third = await post(tap, { network: 'x', text: ownText.replace('waits', 'w\u200baits') })
      assert.equal(third.status, 422)
      assert.match(await third.text(), /nearly somebody else’s text/)
      assert.equal((await post(tap, { network: 'threads', text: ownText })).status, 200)
      assert.equal((await sketchesOf(db(), stormId)).length, 4)
      assert.deepEqual(await tablesWith(db(), 'My hare waits'), [])
    })

    test('an account that is too new is told so plainly, consents to nothing, and can tap', async () => {
      const { post, get, pledged, stage: at, stormId } = await site(db())
      at.network.server.tell('pretend:ana.example', { madeAt: instant(at.clock.now() - 3 * day), posts: 80 })
      const mine = await pledged()
      await post(`${mine}/account`, login('ana.example'))
      const page = await body(get(mine))
      assert.match(
        page,
        /ana\.example is 3 days old\. Uproar publishes only from accounts that are at least 14 days old/,
      )
      assert.match(page, /You take part all the same/)
      assert.doesNotMatch(page, /\/preview"/)
      assert.equal((await post(`${mine}/consent`, { text: ownText })).status, 409)
      assert.equal((await countConsents(db(), stormId)).planned, 0)
    })

    test('an empty account that has posted meanwhile is asked for anew, and may', async () => {
      const { post, get, pledged, stage: at, clock, stormId } = await site(db())
      at.network.server.tell('pretend:ana.example', { madeAt: instant(clock.now() - 90 * day), posts: 1 })
      const mine = await pledged()
      await post(`${mine}/account`, login('ana.example'))
      assert.match(await body(get(mine)), /ana\.example has one post so far/)
      at.network.server.tell('pretend:ana.example', { madeAt: instant(clock.now() - 90 * day), posts: 3 })
      await clock.advance(2 * 60_000)
      assert.equal((await post(`${mine}/consent`, { text: ownText })).status, 303)
      assert.equal((await countConsents(db(), stormId)).planned, 1)
    })

    test('a held supporter reads why in kind words; the organizer sees the cluster, lets one go and refuses the rest', async () => {
      const { post, get, pledged, stage: at, clock, stormId, link } = await site(db())
      const crowd = fans(3, 5, clock.now(), 1)
      const pages: string[] = []
      for (const [index, { text }] of crowd.entries()) {
        const handle = `fan000${index + 1}`
        at.network.server.tell(`pretend:${handle}`, {
          madeAt: instant(clock.now() - 90 * day + index * 3_600_000),
          posts: 9,
        })
        const mine = await pledged(`${index}`.repeat(32))
        pages.push(mine)
        await post(`${mine}/account`, login(handle))
        assert.equal((await post(`${mine}/consent`, { text })).status, 303)
      }
      assert.equal((await heldIn(db(), stormId)).length, 5)
      const told = await body(get(pages[0] ?? ''))
      assert.match(told, /Waits for the organizer to look at it/)
      assert.match(told, /Several accounts with numbered names/)
      assert.match(told, /Withdraw this text/)
      const cookie = { Cookie: ((await get(link)).headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
      const queue = await body(get('/en/organize/long-ears', cookie))
      assert.match(queue, /Numbered names in a row/)
      assert.match(queue, /fan0001/)
      const [one] = await heldIn(db(), stormId)
      const decide = '/en/organize/long-ears/storm/held'
      const what = { cluster: one?.cluster ?? '', consent: one?.id ?? '', do: 'let go' }
      assert.equal((await post(decide, what)).status, 403, 'nobody but the organizer')
      assert.equal((await post(decide, what, cookie)).status, 303)
      assert.equal((await heldIn(db(), stormId)).length, 4)
      await post(decide, { cluster: what.cluster, do: 'refuse' }, cookie)
      assert.deepEqual(await heldIn(db(), stormId), [])
      const counts = await countConsents(db(), stormId)
      assert.deepEqual([counts.planned, counts.failed], [1, 4])
      assert.match(await body(get(pages[4] ?? '')), /did not let it go\. You can still post it yourself/)
      assert.match(await body(get('/en/organize/long-ears', cookie)), /4 consents refused \(Numbered names in a row\)/)
    })

    test('a hashtag to think about is shown to the organizer before it is public, and kept once it was seen', async () => {
      const { post, get, link } = await site(db())
      const cookie = { Cookie: ((await get(link)).headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
      const typed = { ...form, hashtag: 'PenIsland' }
      assert.match(await body(post('/en/organize-hashtag', typed, cookie)), /can be read as “penis land”/)
      const first = await post('/en/organize', typed, cookie)
      assert.equal(first.status, 422)
      const page = await first.text()
      assert.match(page, /can be read as “penis land”/)
      assert.match(page, /name="vetted" value="PenIsland"/)
      assert.equal((await post('/en/organize', { ...typed, vetted: 'PenIsland' }, cookie)).status, 303)
      const stopped = { ...form, slug: 'mixed', hashtag: 'АlitaSequel', vetted: 'АlitaSequel' }
      assert.equal((await post('/en/organize', stopped, cookie)).status, 422, 'what no one can type is not taken')
    })
  })
})

const form = {
  slug: 'pen-island',
  name: 'An island for pens',
  ask: 'Give the pens a place.',
  targetName: 'Examplia Stationery',
  kind: 'company',
  message: 'Pens get lost.',
  languages: 'en',
  accent: '#0b6e99',
  minutes: '60',
  zone: 'UTC',
  wave: 'even',
  storm: 'storm',
}
