import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { later, toIso } from '../../clock/clock.ts'
import type { SignIn } from '../../networks/network.ts'
import { eraseUnusedImages, imageBytes } from '../../store/images.ts'
import { onPGlite } from '../../testing/databases.ts'
import { body, ownText, site } from '../../testing/site.ts'
import { unhashedAssets } from '../assets.ts'

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))
const login = { handle: 'ana.example', server: 'localhost:2583', password: 'right' }
const rules = { largest: 1000, longestAlt: 20, maySend: () => true }

onPGlite((db) => {
  describe('a picture that goes along', () => {
    test('is shown exactly as it would leave, consented to with its words, and erased when withdrawn', async () => {
      const at = await hall()
      const preview = await at.preview({ picture: png(ascii('taken at home')), alt: ' A hare. ' })
      assert.equal(preview.status, 200)
      const page = await preview.text()
      assert.match(page, /alt="A hare\." width="800" height="600"/)
      assert.match(page, /Alt text: A hare\./)
      const source = sourceIn(page)
      const image = await at.get(source)
      assert.deepEqual(new Uint8Array(await image.arrayBuffer()), png())
      assert.deepEqual(
        ['content-type', 'cache-control', 'x-content-type-options'].map((name) => image.headers.get(name)),
        ['image/png', 'no-store', 'nosniff'],
      )
      const agreed = await at.post(`${at.mine}/consent`, { text: ownText, image: idIn(source), alt: 'A hare.' })
      assert.equal(agreed.status, 303)
      const [consent] = await db().selectFrom('consents').select('id').execute()
      assert.deepEqual(new Uint8Array((await imageBytes(db(), consent?.id ?? '')) ?? []), png())
      assert.match(await body(at.get(at.mine)), /Alt text: A hare\./)
      await at.post(`${at.mine}/consent/${consent?.id}/withdraw`, {})
      assert.deepEqual(await db().selectFrom('images').selectAll().execute(), [])
      assert.equal((await at.get(source)).status, 404)
    })

    test('is its supporter’s alone', async () => {
      const at = await hall()
      const source = sourceIn(await (await at.preview({ picture: png(), alt: 'A hare.' })).text())
      const other = await at.pledged('fedcba9876543210fedcba9876543210')
      assert.equal((await at.get(`${other}/image/${idIn(source)}`)).status, 404)
      assert.equal((await at.get(`${at.mine}/image/nonsense`)).status, 404)
      await at.post(`${other}/account`, { ...login, handle: 'bea.example' })
      const taken = await at.post(`${other}/consent`, { text: ownText, image: idIn(source), alt: 'Mine now.' })
      assert.equal(taken.status, 409)
      assert.match(await taken.text(), /The picture is not here any more/)
    })

    const wrong: [string, Record<string, string | Uint8Array>, RegExp][] = [
      ['no words', { picture: png(), alt: ' ' }, /Say in words what the picture shows/],
      ['too many words', { picture: png(), alt: 'x'.repeat(21) }, /longer than 20 characters/],
      ['too many bytes', { picture: png([], 1000), alt: 'A hare.' }, /larger than 1 MB/],
      ['another kind of file', { picture: new Uint8Array(ascii('GIF89a')), alt: 'A hare.' }, /no picture that can be/],
      ['words alone', { alt: 'A hare.' }, /alt text but no picture/],
      ['a picture that is gone', { image: crypto.randomUUID(), alt: 'A hare.' }, /not here any more/],
    ]
    for (const [what, fields, sentence] of wrong) {
      test(`with ${what} is told of, and there is nothing to consent to`, async () => {
        const answer = await (await hall()).preview(fields)
        assert.equal(answer.status, 422)
        const page = await answer.text()
        assert.match(page, sentence)
        assert.doesNotMatch(page, /I consent to this text/)
        assert.match(page, /My hare waits/)
      })
    }

    test('is seen by the organizer before a held text is let go, and by nobody else', async () => {
      const at = await hall()
      const source = sourceIn(await (await at.preview({ picture: png(), alt: 'A hare.' })).text())
      await at.post(`${at.mine}/consent`, { text: ownText, image: idIn(source), alt: 'A hare.' })
      const picture = `/en/organize/long-ears/storm/held/image/${idIn(source)}`
      const cookie = { Cookie: ((await at.get(at.link)).headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
      assert.equal((await at.get(picture, cookie)).status, 404, 'not held')
      const held = { held_for: 'series' as const, held_cluster: 'one', held_at: toIso(at.clock.now()) }
      await db().updateTable('consents').set(held).execute()
      const queue = await body(at.get('/en/organize/long-ears', cookie))
      assert.ok(queue.includes(`src="${picture}" alt="A hare."`))
      assert.match(queue, /Alt text: A hare\./)
      assert.deepEqual(new Uint8Array(await (await at.get(picture, cookie)).arrayBuffer()), png())
      assert.equal((await at.get(picture)).status, 404, 'nobody but the organizer')
    })

    test('stays through changing the text, and is left out where its supporter says so', async () => {
      const at = await hall()
      const image = idIn(sourceIn(await (await at.preview({ picture: png(), alt: '' })).text()))
      const edited = await body(at.post(`${at.mine}/edit`, { text: ownText, image, alt: 'A hare.' }))
      assert.match(edited, /Another picture instead/)
      assert.match(await (await at.preview({ image, alt: 'A hare.' })).text(), /I consent to this text/)
      const without = await (await at.preview({ image, alt: 'A hare.', without: 'yes' })).text()
      assert.match(without, /I consent to this text/)
      assert.doesNotMatch(without, /<img/)
    })

    test('that nobody consents to is kept for an hour, and one for each supporter', async () => {
      const at = await hall()
      await at.preview({ picture: png(), alt: 'One.' })
      await at.preview({ picture: png(), alt: 'Two.' })
      const count = async () => (await db().selectFrom('images').select('id').execute()).length
      assert.equal(await count(), 1)
      await eraseUnusedImages(db(), later(at.clock.now(), 3_599_000))
      assert.equal(await count(), 1)
      await eraseUnusedImages(db(), later(at.clock.now(), 3_601_000))
      assert.equal(await count(), 0)
    })

    test('needs a sign-in that allows it, and the page offers that one', async () => {
      const asked: unknown[] = []
      const begin: SignIn['begin'] = async (typed, { images }) => {
        asked.push([typed, images])
        return new URL('https://pds.example/')
      }
      const signIn = { begin, finish: unused, end: async () => undefined, papers: async () => undefined }
      const at = await hall({ ...rules, maySend: () => false }, signIn)
      assert.doesNotMatch(await body(at.get(at.mine)), /type="file"/)
      const refused = await at.preview({ picture: png(), alt: 'A hare.' })
      assert.equal(refused.status, 422)
      const page = await refused.text()
      assert.match(page, /Sign in once more for that/)
      assert.match(page, /name="images" value="yes"[\s\S]*Sign in for a picture/)
      await at.post(`${at.mine}/sign-in`, { network: 'bluesky', account: 'ana.example', images: 'yes' })
      await at.post(`${at.mine}/sign-in`, { network: 'bluesky', account: 'ana.example' })
      assert.deepEqual(asked, [
        ['ana.example', true],
        ['ana.example', false],
      ])
    })

    test('is not offered where the network carries none', async () => {
      const at = await hall('none')
      assert.doesNotMatch(await body(at.get(at.mine)), /type="file"/)
      const answer = await at.post(`${at.mine}/consent`, { text: ownText, image: crypto.randomUUID(), alt: 'x' })
      assert.equal(answer.status, 409)
    })
  })

  async function hall(images: typeof rules | 'none' = rules, signIn?: SignIn) {
    const at = await site(db(), {}, unhashedAssets, { ...(images !== 'none' && { images }), ...(signIn && { signIn }) })
    const mine = await at.pledged()
    await at.post(`${mine}/account`, login)
    const preview = async (fields: Record<string, string | Uint8Array>) => {
      const form = new FormData()
      for (const [name, value] of Object.entries({ text: ownText, ...fields }))
        form.set(name, typeof value === 'string' ? value : new Blob([new Uint8Array(value)]))
      return await at.app.request(`${mine}/preview`, {
        method: 'POST',
        body: form,
        headers: { Origin: 'http://localhost' },
      })
    }
    return { ...at, mine, preview }
  }
})

const unused: SignIn['finish'] = async () => undefined

function sourceIn(page: string): string {
  return page.match(/<img src="([^"]+)"/)?.[1] ?? ''
}

function idIn(source: string): string {
  return source.split('/').at(-1) ?? ''
}

/** 800 by 600 pixels; `told` is a comment within. */
function png(told: number[] = [], size = 3): Uint8Array {
  const header = chunk('IHDR', [0, 0, 3, 32, 0, 0, 2, 88, 8, 2, 0, 0, 0])
  const comment = told.length > 0 ? chunk('tEXt', told) : []
  const rest = [...chunk('IDAT', Array(size).fill(7)), ...chunk('IEND', [])]
  return new Uint8Array([0x89, ...ascii('PNG'), 13, 10, 26, 10, ...header, ...comment, ...rest])
}

function chunk(name: string, data: readonly number[]): number[] {
  return [0, 0, data.length >> 8, data.length & 255, ...ascii(name), ...data, 0, 0, 0, 0]
}
