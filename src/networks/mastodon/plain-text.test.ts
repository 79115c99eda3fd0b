import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kinds } from '../../testing/pretend-mastodon/kinds.ts'
import { contentOf } from '../../testing/pretend-mastodon/statuses.ts'
import { isAlike, isSameText, plainTextOf } from './plain-text.ts'

const texts = [
  'Give us the sequel. #AlitaSequel',
  'First\n\nThird\nFourth #AlitaSequel',
  'Less < more & "so" it\'s > #AlitaSequel',
  'Look: https://www.example.net/a/path/that/is/longer/than/thirty?q=1&r=2 #AlitaSequel',
  'Her eyes 👁️👁️ and a family 👩‍👩‍👧‍👦 #AlitaSequel',
  'نريد جزءاً ثانياً ‎#AlitaSequel‏ وشكراً',
]

test('what a server makes of a text reads as that text', () => {
  for (const text of texts) assert.ok(isSameText(plainTextOf(contentOf(text, kinds.newest)), text), text)
})

test('paragraphs, breaks and entities become what they stand for', () => {
  const content = '<p>One<br />two</p><p>3 &lt; 4 &amp;amp; &#39;5&#x27; &nbsp;&hearts;</p>'
  assert.equal(plainTextOf(content), "One\ntwo\n\n3 < 4 &amp; '5' \u00a0&hearts;")
})

test('spaces make no difference, words do', () => {
  assert.ok(isSameText(' One\r\n two ', 'One two'))
  assert.ok(isSameText('e\u0301', 'é'))
  assert.ok(!isSameText('One two', 'One three'))
})

test('texts are alike whatever a server does to links and marks, and not where a word differs', () => {
  assert.ok(isAlike('Look: https://short.example/1 #AlitaSequel', 'Look: https://example.net/long #AlitaSequel'))
  assert.ok(isAlike('“So” we said… #AlitaSequel', '"So" we said... #AlitaSequel'))
  assert.ok(!isAlike('Look at this #AlitaSequel', 'Look at that #AlitaSequel'))
  assert.ok(!isAlike('👁️👁️', '🎬'))
})
