import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RichText } from '@atproto/api'
import { facetOf } from './pds.ts'

test('a facet marks the tag in bytes, as the network’s own library does', () => {
  const text = '雨の朝 🌧 #MadeUpStorm'
  const theirs = new RichText({ text })
  theirs.detectFacetsWithoutResolution()
  const { index, features } = theirs.facets?.[0] ?? assert.fail()
  assert.deepEqual(
    facetOf(text, 'MadeUpStorm'),
    JSON.parse(JSON.stringify({ index: { byteStart: index.byteStart, byteEnd: index.byteEnd }, features })),
  )
})

test('a text without the tag has no facet', () => {
  assert.throws(() => facetOf('nothing here', 'MadeUpStorm'), RangeError)
})
