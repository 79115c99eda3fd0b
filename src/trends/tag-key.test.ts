import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tagKey, tagLabel } from './tag-key.ts'

test('spellings of one tag have one key', () => {
  for (const tag of ['AlitaSequel', '#alitasequel', '＃ALITASEQUEL', 'ＡｌｉｔａＳｅｑｕｅｌ', ' #AlitaSequel ']) {
    assert.equal(tagKey(tag), 'alitasequel')
  }
  assert.equal(tagKey('Cafe\u0301'), tagKey('Café'))
})

test('what differs stays apart: accents, scripts, inner signs', () => {
  assert.notEqual(tagKey('cafe'), tagKey('café'))
  assert.equal(tagKey('ぼっち・ざ・ろっく'), 'ぼっち・ざ・ろっく')
  assert.equal(tagKey('$AAPL'), '$aapl')
})

test('what is only a hash has no key', () => {
  for (const tag of ['', '#', '＃', '##', ' ']) assert.equal(tagKey(tag), '')
})

test('the key of a key is itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (tag) => tagKey(tagKey(tag)) === tagKey(tag)))
})

test('the label keeps the spelling', () => {
  assert.equal(tagLabel('＃AlitaSequel'), 'AlitaSequel')
})

test('the label of a label is itself, also where a space follows the hash', () => {
  assert.equal(tagLabel('# $'), '$')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (tag) => tagLabel(tagLabel(`# ${tag}`)) === tagLabel(`# ${tag}`)),
  )
})
