import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { serverSays } from './server-says.ts'

describe('what a server said', () => {
  test('stays as it is where it is a sentence', () => {
    const sentence =
      'Record/text must not be longer than 300 graphemes (app.bsky.feed.post), see https://docs.example.net/limits'
    assert.equal(serverSays(sentence), sentence)
  })

  test('loses every token, whatever kind of', () => {
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 64 })
    fc.assert(
      fc.property(bytes, (random) => {
        for (const form of ['base64url', 'hex', 'base64'] as const) {
          const token = Buffer.from(random).toString(form)
          assert.ok(!serverSays(`Bad token ${token}!`).includes(token.slice(0, 24)))
        }
      }),
      { examples: [[new Uint8Array(32)], [randomBytes(32)]] },
    )
    const jwt = `eyJhbGciOiJFUzI1NiJ9.${randomBytes(40).toString('base64url')}.${randomBytes(64).toString('base64url')}`
    assert.equal(serverSays(`Token ${jwt} has expired`), 'Token … has expired')
  })

  test('is one line without anything that turns it round, and not longer than people read', () => {
    assert.equal(serverSays('first\n\tsecond‮third\u0000'), 'first second third')
    assert.equal(serverSays('word '.repeat(500)).length, 200)
  })
})
