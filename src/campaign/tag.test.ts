import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { parse } from 'yaml'
import { tagKey } from '../trends/tag-key.ts'
import { parseTag, tagSchema, validateTag } from './tag.ts'
import { foldTag } from './tag-likeness.ts'
import { tagsIn } from './tags-in-text.ts'

interface Vectors {
  valid: { text: string; tag: string; about: string }[]
  invalid: { text: string; why: keyof typeof sentences; about?: string }[]
  same: string[][]
  different: string[][]
}

const sentences = {
  empty: /needs at least one letter\.$/,
  space: /has no spaces/,
  digits: /digits alone/,
  characters: /Only letters, digits and _/,
  letterless: /has none/,
  tail: /leaves out the _/,
  long: /more than 64 characters/,
}

const vectors = parse(readFileSync(new URL('../../vectors/hashtags.yml', import.meta.url), 'utf8')) as Vectors

describe('a hashtag', () => {
  for (const { text, tag, about } of vectors.valid) {
    test(`is kept: ${about}`, () => {
      assert.equal(validateTag(text), undefined)
      assert.equal(parseTag(text), tag)
      assert.equal(tagSchema.parse(text), tag)
    })
  }

  for (const { text, why, about } of vectors.invalid) {
    test(`is refused with a sentence: ${JSON.stringify(text)}${about ? `, ${about}` : ''}`, () => {
      assert.match(validateTag(text) ?? 'it was taken', sentences[why])
      assert.throws(() => parseTag(text), { message: validateTag(text) })
      assert.equal(tagSchema.safeParse(text).success, false)
    })
  }

  test('that is kept is kept as it stands when it is read again', () => {
    for (const { tag } of vectors.valid) assert.equal(parseTag(tag), tag)
  })

  test('that is kept is found whole in a text by the networks’ rule, whatever it is', () => {
    const kept = fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => validateTag(text) === undefined)
    const written = fc.stringMatching(/^[\p{L}\p{M}\p{Nd}_]{1,12}$/u).filter((text) => validateTag(text) === undefined)
    const holds = fc.property(fc.oneof(kept, written), (text) => {
      assert.deepEqual(tagsIn(`hello #${parseTag(text)} world`), [parseTag(text)])
    })
    fc.assert(holds, { numRuns: 300, examples: vectors.valid.map(({ text }): [string] => [text]) })
  })

  test('is refused or taken, and never a crash', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void validateTag(text)))
  })
})

for (const fold of [foldTag, tagKey]) {
  describe(`${fold.name} folds`, () => {
    for (const spellings of vectors.same) {
      test(`${spellings.join(', ')} into one`, () => assert.equal(new Set(spellings.map(fold)).size, 1))
    }
    for (const spellings of vectors.different) {
      test(`${spellings.join(', ')} apart`, () => assert.equal(new Set(spellings.map(fold)).size, spellings.length))
    }
  })
}
