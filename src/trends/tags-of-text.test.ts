import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RichText } from '@atproto/api'
import fc from 'fast-check'
import { tagsOfText } from './tags-of-text.ts'

test('tags stand at the start or after white space, and lose the punctuation at their end', () => {
  assert.deepEqual(tagsOfText('#one, (#not) see #two!? ＃three #4you'), ['one', 'two', 'three', '4you'])
})

test('digits or punctuation alone are no tag', () => {
  assert.deepEqual(tagsOfText('#123 #... # #'), [])
})

test('a tag has at most 64 graphemes', () => {
  assert.deepEqual(tagsOfText(`#${'ä'.repeat(64)} #${'a'.repeat(65)}`), ['ä'.repeat(64)])
})

test('it agrees with the network’s own library', () => {
  const part = fc.constantFrom(
    '#',
    '＃',
    'tag',
    'Ä',
    'ぼっち',
    '1',
    ' ',
    '\n',
    '.',
    '!',
    '・',
    '_',
    '👩‍👩‍👧',
    '\ufe0f',
    '\u200d',
    '\u00ad',
    'e\u0301',
  )
  const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (one) => assert.deepEqual(tagsOfText(one), tagsByLibrary(one))),
    { numRuns: 300 },
  )
})

test('a hostile text costs no more than its length', () => {
  assert.deepEqual(tagsOfText(`#${'1'.repeat(200_000)}`), [])
  assert.deepEqual(tagsOfText(`#a${'!'.repeat(200_000)}b`), [])
})

function tagsByLibrary(text: string): string[] {
  const rich = new RichText({ text })
  rich.detectFacetsWithoutResolution()
  const features = (rich.facets ?? []).flatMap((facet) => facet.features)
  return features.flatMap((feature) => ('tag' in feature && typeof feature.tag === 'string' ? [feature.tag] : []))
}
