import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { commit } from './commitment.ts'

const salt = '000102030405060708090a0b0c0d0e0f'

test('is SHA-256 over [kind, salt, value], as anybody can compute it', () => {
  const expected = createHash('sha256')
    .update(`["post","${salt}","at://did:plc:made-up/app.bsky.feed.post/1"]`)
    .digest('hex')
  assert.equal(commit(salt, 'post', 'at://did:plc:made-up/app.bsky.feed.post/1'), expected)
})

test('differs by kind, by salt and by value', () => {
  const all = [
    commit(salt, 'post', 'a'),
    commit(salt, 'author', 'a'),
    commit(salt, 'consent', 'a'),
    commit(salt, 'post', 'b'),
    commit('f'.repeat(32), 'post', 'a'),
  ]
  assert.equal(new Set(all).size, 5)
})

test('refuses a salt that is too short to keep a secret', () => {
  assert.throws(() => commit('', 'post', 'a'), RangeError)
  assert.throws(() => commit(salt.toUpperCase(), 'post', 'a'), RangeError)
})
