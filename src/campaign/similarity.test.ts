import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCopyOf, ownShare, similarity } from './similarity.ts'

const hers = 'My sister and I watched it twice in one night and argued about the ending until breakfast. #AlitaSequel'

test('invisible characters, lookalike letters, emoji and accents make no other text of a copy', () => {
  const tricks = {
    'zero-width spaces within words': [...hers].join('\u200b'),
    'soft hyphens': hers.replaceAll('i', 'i\u00ad'),
    'Cyrillic letters that look Latin': hers.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о'),
    'mathematical letters': hers.replaceAll(/[a-z]/g, (letter) =>
      String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97),
    ),
    'an emoji after each word': hers.replaceAll(' ', ' 🦾 '),
    'an emoji within each word': hers.replaceAll('t', 't🦾'),
    'letters spaced out': hers.replaceAll(/(?<=\w)(?=\w)/g, ' ').replace(/#.*/, '#AlitaSequel'),
    'stacked marks': hers.replaceAll(/[aeiou]/g, (letter) => `${letter}\u0300\u0301\u0302\u0303\u0336`),
    accents: hers.replaceAll('a', 'á').replaceAll('o', 'ö'),
    'full width': hers.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
    'capitals and other punctuation': hers.toUpperCase().replaceAll(' ', ' – '),
    'more tags, mentions and links': `@a.example #one ${hers} #two https://example.net/x`,
  }
  for (const [trick, text] of Object.entries(tricks))
    assert.ok(isCopyOf(text, hers), `${trick}: ${similarity(text, hers)}`)
})

test('two people who say the same thing in their own words are no copies of each other', () => {
  const others = [
    'We saw it twice in one night, my sister and I, and are still quarrelling over its last scene. #AlitaSequel',
    'My brother cried. I have never seen him cry. #AlitaSequel',
    '妹と二晩つづけて見て、朝まで結末の話をしました。 #AlitaSequel',
  ]
  for (const other of others) assert.ok(!isCopyOf(hers, other), `${similarity(hers, other)}`)
})

test('a text of emoji alone resembles nothing, not even itself', () => {
  assert.equal(similarity('🦾🦾🦾 #AlitaSequel', '🦾🦾🦾 #AlitaSequel'), 0)
})

test('scripts without spaces are compared as closely as others', () => {
  const thai = 'ฉันดูหนังเรื่องนี้กับพี่สาวสองรอบในคืนเดียวแล้วร้องไห้'
  const korean = '언니와 하룻밤에 두 번이나 보고 아침까지 결말을 이야기했어요'
  for (const text of [thai, korean]) {
    assert.ok(isCopyOf(`${text} ครับ`, text))
    assert.ok(!isCopyOf(text, [...text].reverse().join('')))
  }
})

test('the share of own words falls with what stands elsewhere', () => {
  const prompt = 'The first time I saw Alita, I was ___.'
  assert.equal(ownShare(hers, []), 1)
  assert.equal(ownShare(hers, [hers]), 0)
  assert.equal(ownShare('🦾', []), 0)
  const share = ownShare('The first time I saw Alita, I was nine and hid behind my brother all evening.', [prompt])
  assert.ok(share > 0.5 && share < 0.75, `${share}`)
})
