import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tagsOfBlueskyRecord } from './tags-of-bluesky.ts'

test('tags come from facets and from the hidden list, each once, without #', () => {
  const record = { text: '#Alita #other', facets: [facet('Alita'), facet('#Other')], tags: ['ALITA', 'hidden'] }
  assert.deepEqual(tagsOfBlueskyRecord(record), ['Alita', 'Other', 'hidden'])
})

test('a hashtag in the text that no facet declares is no tag there', () => {
  assert.deepEqual(tagsOfBlueskyRecord({ text: '#Alita' }), [])
})

test('links and mentions are no tags', () => {
  const features = [
    { $type: 'app.bsky.richtext.facet#link', uri: 'https://example.org/#frag' },
    { $type: 'app.bsky.richtext.facet#mention', did: 'did:plc:abc' },
  ]
  assert.deepEqual(tagsOfBlueskyRecord({ facets: [{ features }] }), [])
})

test('limits are kept: eight hidden tags, 64 graphemes and 640 bytes each', () => {
  assert.equal(tagsOfBlueskyRecord({ tags: Array.from({ length: 20 }, (_, n) => `t${n}`) }).length, 8)
  assert.deepEqual(tagsOfBlueskyRecord({ tags: ['a'.repeat(65), 'a'.repeat(64)] }), ['a'.repeat(64)])
  assert.deepEqual(tagsOfBlueskyRecord({ tags: ['👩‍👩‍👧‍👦'.repeat(30)] }), [], '30 graphemes, but 750 bytes')
})

test('whatever the record is, nothing is thrown', () => {
  fc.assert(fc.property(fc.anything(), (record) => Array.isArray(tagsOfBlueskyRecord(record))))
  const shape = fc.record({ facets: fc.anything(), tags: fc.anything() })
  fc.assert(fc.property(shape, (record) => Array.isArray(tagsOfBlueskyRecord(record))))
})

function facet(tag: string) {
  return { index: { byteStart: 0, byteEnd: 1 }, features: [{ $type: 'app.bsky.richtext.facet#tag', tag }] }
}
