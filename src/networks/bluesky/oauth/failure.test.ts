import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { OAuthResolverError, OAuthResponseError, TokenRefreshError } from '@atproto/oauth-client-node'
import { FakeClock } from '../../../clock/fake-clock.ts'
import { AddressRefused } from '../../guarded-fetch.ts'
import { ledNowhere, sessionFailure, signInFailure } from './failure.ts'
import { askedScope, papersScope } from './papers.ts'

const clock = new FakeClock(Date.UTC(2026, 11, 5, 11))
const refusedConnection = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
const cut = new TypeError('fetch failed', { cause: new Error('other side closed') })

describe('a failure with a session', () => {
  const cases: [string, unknown, { posted: boolean }, string][] = [
    ['a refresh token that is spent or revoked', spent(), { posted: true }, 'SignedOut'],
    ['an account that moved', new TypeError('Issuer mismatch'), { posted: false }, 'SignedOut'],
    ['a cable that breaks before anything is asked', cut, { posted: false }, 'Unreachable'],
    ['a cable that breaks after the refresh was asked', cut, { posted: true }, 'Ambiguous'],
    [
      'a server that is off',
      new TypeError('fetch failed', { cause: refusedConnection }),
      { posted: true },
      'Unreachable',
    ],
    ['a server that fails over it', answered(500, 'server_error'), { posted: true }, 'Ambiguous'],
    ['a server that does not know us today', answered(400, 'invalid_client'), { posted: true }, 'Unreachable'],
    [
      'a server on a private network',
      new Error('x', { cause: new AddressRefused('no') }),
      { posted: false },
      'AddressRefused',
    ],
  ]
  for (const [what, cause, { posted }, name] of cases) {
    test(`${what} is ${name}`, () => {
      assert.equal(sessionFailure(cause, { posted, clock }).name, name)
    })
  }

  test('a server that asks to wait says until when', () => {
    const failure = sessionFailure(answered(429, 'slow_down', { 'retry-after': '17' }), { posted: true, clock })
    assert.ok('retryAt' in failure)
    assert.equal(failure.retryAt, clock.now() + 17_000)
  })
})

describe('a failure to sign in', () => {
  test('at a server without narrow permissions is said plainly, whichever way it says so', () => {
    const inAddress = Object.assign(new Error('x'), { params: new URLSearchParams({ error: 'invalid_scope' }) })
    for (const cause of [answered(400, 'invalid_scope'), inAddress]) {
      assert.match(signInFailure(cause, askedScope).message, /asks for no broader one/)
      assert.match(signInFailure(cause, papersScope).message, /Sign in without a picture/)
    }
  })

  test('for a name that leads nowhere is said so, and another meaning may be tried', () => {
    const cause = new OAuthResolverError('Failed to resolve identity: nobody.example.org')
    assert.match(signInFailure(cause, askedScope).message, /No account and no server/)
    assert.equal(ledNowhere(cause), true)
  })

  test('for a name that leads into a private network keeps its own sentence', () => {
    const cause = new OAuthResolverError('no', { cause: new AddressRefused('That is private.') })
    assert.equal(signInFailure(cause, askedScope).message, 'That is private.')
    assert.equal(ledNowhere(cause), false)
  })

  test('that the server explains is told in its words', () => {
    assert.equal(signInFailure(answered(400, 'invalid_request'), askedScope).message, 'The server refused: made up')
  })
})

function spent(): Error {
  return new TokenRefreshError('did:plc:made-up', 'x', { cause: answered(400, 'invalid_grant') })
}

function answered(status: number, error: string, headers: Record<string, string> = {}): Error {
  return new OAuthResponseError(new Response(null, { status, headers }), { error, error_description: 'made up' })
}
