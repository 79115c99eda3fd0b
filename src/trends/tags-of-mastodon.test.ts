import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tagsOfMastodon } from './tags-of-mastodon.ts'

test('the examples of Mastodon’s own specification are told as it tells them', () => {
  const accepted: [string, string[]][] = [
    ['this is #aesthetic', ['aesthetic']],
    ['#3d', ['3d']],
    ['hello #l33ts35k', ['l33ts35k']],
    ['hello #_test', ['_test']],
    ['the #one·two·three', ['one·two·three']],
    ['#ぼっち・ざ・ろっく', ['ぼっち・ざ・ろっく']],
    ['#foo\u200cbar', ['foo\u200cbar']],
    ['#one·', ['one']],
    ['#test_', ['test_']],
  ]
  for (const [text, tags] of accepted) assert.deepEqual(tagsOfMastodon(text), tags, text)
})

test('what is no hashtag there is none here', () => {
  for (const text of [
    'hello #0123456',
    '#·one',
    'https://example.com/x#frag',
    'https://gcc.example/?foo=#x',
    '(a)#x',
    'a#x',
  ]) {
    assert.deepEqual(tagsOfMastodon(text), [], text)
  }
})
