import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RichText } from '@atproto/api'
import fc from 'fast-check'
import { blueskyTextRule, isWithinBlueskyBytes } from './compose.ts'

test('a character is what a reader takes for one', () => {
  const lengths = ['Alita', '👩‍👩‍👧‍👦', '🇯🇵🇧🇷', 'é', 'e\u0301', '日本', '\r\n', 'नमस्ते'].map(blueskyTextRule.length)
  assert.deepEqual(lengths, [5, 1, 2, 1, 1, 2, 1, [...new Intl.Segmenter('hi').segment('नमस्ते')].length])
})

test('Bluesky’s own library counts the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(blueskyTextRule.length(text), new RichText({ text }).graphemeLength)
    }),
  )
})

test('few characters can still be too many bytes', () => {
  const text = `${'a\u0301\u0302\u0303\u0304\u0305'.repeat(290)}`
  assert.ok(blueskyTextRule.length(text) <= 300)
  assert.equal(isWithinBlueskyBytes(text), false)
  assert.equal(isWithinBlueskyBytes('日'.repeat(300)), true)
})
