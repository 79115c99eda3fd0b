import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import fc from 'fast-check'
import { posterTag, quarterEms, withoutHash } from './parts.ts'

test('a tag’s width is estimated in the poster’s face, a little too wide rather than too narrow', () => {
  assert.equal(quarterEms('AlitaSequel'), 19)
  assert.ok(quarterEms('WWWWWWWWWWW') > quarterEms('iiiiiiiiiii') * 2)
  assert.equal(quarterEms('ぼっちざろっく'), 32)
})

test('every width has its class in the stylesheet', async () => {
  const css = await readFile(new URL('../style/fit.css', import.meta.url), 'utf8')
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 64, unit: 'grapheme' }), (tag) => {
      assert.ok(css.includes(`.quarters-${quarterEms(tag)} {`), tag)
    }),
  )
})

test('the tag may break between its words and is otherwise as written', () => {
  const html = String(posterTag('AlitaSequel_2'))
  assert.ok(html.includes('lita<wbr>Sequel_<wbr>2'))
  assert.equal(html.replaceAll(/<[^>]+>/g, ''), '#AlitaSequel_2')
})

test('both kinds of hash are taken out of what previews show', () => {
  assert.equal(withoutHash('A day #LongEarsDay ＃耳'), 'A day LongEarsDay 耳')
})
