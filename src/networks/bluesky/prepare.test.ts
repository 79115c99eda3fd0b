import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { prepareBlueskyPost } from './prepare.ts'

const options = { tag: 'AlitaSequel', language: 'ja' }

test('a post has its text, its facets by UTF-8 byte, its language and our name, and no time yet', () => {
  assert.deepEqual(prepareBlueskyPost('続編を👁️ #AlitaSequel https://example.net/a?b=c', options), {
    $type: 'app.bsky.feed.post',
    text: '続編を👁️ #AlitaSequel https://example.net/a?b=c',
    facets: [
      {
        index: { byteStart: 17, byteEnd: 29 },
        features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'AlitaSequel' }],
      },
      {
        index: { byteStart: 30, byteEnd: 55 },
        features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://example.net/a?b=c' }],
      },
    ],
    langs: ['ja'],
    via: 'Uproar',
  })
})

test('the bytes of a tag’s facet are the tag, whatever stands before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (before) => {
      fc.pre(!/[@#$]/.test(before))
      const post = prepareBlueskyPost(`${before} #AlitaSequel`, options)
      const bytes = Buffer.from(String(post.text))
      const facets = post.facets as { index: { byteStart: number; byteEnd: number }; features: { tag?: string }[] }[]
      const found = facets.filter(({ features }) => features.some(({ tag }) => tag === 'AlitaSequel'))
      assert.deepEqual(
        found.map(({ index }) => bytes.subarray(index.byteStart, index.byteEnd).toString()),
        ['#AlitaSequel'],
      )
    }),
  )
})

test('the case of the tag is the supporter’s', () => {
  assert.doesNotThrow(() => prepareBlueskyPost('Please #alitasequel', options))
})

const refused: [string, string, RegExp][] = [
  [
    'a mention',
    '@somebody.bsky.social please #AlitaSequel',
    /names @somebody\.bsky\.social\. What Uproar publishes notifies nobody/,
  ],
  ['a mention in brackets', 'Ask them (@somebody.example.com) #AlitaSequel', /notifies nobody/],
  ['no tag', 'Give us the sequel', /would not see #AlitaSequel/],
  ['a longer tag', 'Give us #AlitaSequelNow', /would not see #AlitaSequel/],
  ['a tag within a word', 'Give us the film#AlitaSequel', /would not see #AlitaSequel/],
  ['a tag within a link', 'https://example.net/#AlitaSequel', /would not see #AlitaSequel/],
  ['301 characters', `${'x'.repeat(288)} #AlitaSequel`, /has 301 characters; Bluesky takes 300/],
  ['half a character', `\ud83d #AlitaSequel`, /half a character/],
]

for (const [what, text, sentence] of refused) {
  test(`${what} is refused with a sentence`, () => {
    assert.throws(() => prepareBlueskyPost(text, options), { name: 'Refused', message: sentence })
  })
}

test('300 characters are taken', () => {
  assert.doesNotThrow(() => prepareBlueskyPost(`${'x'.repeat(287)} #AlitaSequel`, options))
})

test('an @ that names nobody is only a sign', () => {
  const { facets } = prepareBlueskyPost('Meet @ noon, write to me@example.net #AlitaSequel', options)
  assert.doesNotMatch(JSON.stringify(facets), /#mention/)
})
