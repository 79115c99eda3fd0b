import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { onPGlite } from '../../testing/databases.ts'
import { readPng } from '../../testing/read-png.ts'
import { body, site } from '../../testing/site.ts'

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'")

describe('time posters', () => {
  onPGlite((db) => {
    test('are the link’s preview in each language, with the words they show and without the hashtag', async () => {
      const { get } = await site(db(), { name: 'Long ears #LongEarsDay', ask: 'Give #LongEarsDay to hares.' })
      const addresses = new Set<string>()
      for (const language of ['en', 'es', 'ja']) {
        const page = await body(get(`/${language}/c/long-ears`))
        const head = page.slice(0, page.indexOf('</head>'))
        const meta = (name: string) => unescaped(new RegExp(`"${name}" content="([^"]*)"`).exec(head)?.[1] ?? '')
        assert.match(
          meta('og:image'),
          new RegExp(`^https://uproar.example/${language}/c/long-ears/storm/poster/world\\.preview\\.`),
        )
        assert.equal(meta('twitter:card'), 'summary_large_image')
        assert.match(meta('og:image:alt'), /11:00/)
        assert.doesNotMatch(head, /[#＃]LongEars/i)
        const answer = await get(new URL(meta('og:image')).pathname)
        assert.equal(answer.headers.get('content-type'), 'image/png')
        assert.match(answer.headers.get('cache-control') ?? '', /immutable/)
        const { width, height } = readPng(new Uint8Array(await answer.arrayBuffer()))
        assert.deepEqual([width, height].map(String), [meta('og:image:width'), meta('og:image:height')])
        addresses.add(meta('og:image'))
      }
      assert.equal(addresses.size, 3)
    })

    test('come in every size for a place, each to be downloaded, with alt text to copy and no script needed', async () => {
      const { get } = await site(db())
      const page = await body(get('/en/c/long-ears/storm/posters?place=Asia/Kathmandu'))
      const downloads = [...page.matchAll(/href="([^"]+)" download="long-ears-kathmandu-(\w+)\.png"/g)]
      assert.deepEqual(
        downloads.map(([, , size]) => size),
        ['square', 'portrait', 'story', 'wide', 'preview'],
      )
      assert.match(page, /<p [^>]*>Poster: [^<]*4:45\sPM in Kathmandu/)
      assert.match(page, /<form class="form place" method="get"/)
      const picture = await get(downloads[0]?.[1] ?? '')
      assert.equal(readPng(new Uint8Array(await picture.arrayBuffer())).width, 1080)
    })

    test('a thousand who ask for one at the same time get the same bytes', async () => {
      const { get } = await site(db())
      const page = await body(get('/en/c/long-ears/storm/posters?place=UTC'))
      const path = /href="([^"]+\.square\.[^"]+)" download/.exec(page)?.[1] ?? ''
      const answers = await Promise.all(Array.from({ length: 1000 }, () => get(path)))
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200])
      const sizes = await Promise.all(answers.map(async (answer) => (await answer.arrayBuffer()).byteLength))
      assert.equal(new Set(sizes).size, 1)
    })

    test('an old or unknown hash leads to the present poster, and nonsense to no page', async () => {
      const { get } = await site(db())
      for (const file of ['Asia~Tokyo.story.png', 'Asia~Tokyo.story.00000000000000000000.png']) {
        const answer = await get(`/en/c/long-ears/storm/poster/${file}`)
        assert.equal(answer.status, 302)
        assert.equal(answer.headers.get('cache-control'), 'no-cache')
        assert.equal((await get(answer.headers.get('location') ?? '')).status, 200)
      }
      for (const path of ['poster/Mars~Base.story.png', 'poster/world.huge.png', 'poster/x', 'posters?place=Mars/Base'])
        assert.equal((await get(`/en/c/long-ears/storm/${path}`)).status, 404)
      assert.equal((await get('/en/c/nobody/storm/poster/world.story.png')).status, 404)
    })

    test('the way to them stands on the campaign’s page and on the private page after the pledge', async () => {
      const { get, pledged } = await site(db())
      assert.match(await body(get('/en/c/long-ears')), /id="posters"/)
      assert.match(await body(get(await pledged())), /\/en\/c\/long-ears\/storm\/posters\?place=UTC/)
    })
  })
})
