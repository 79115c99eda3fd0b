import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseOAuthLoopbackClientId } from '@atproto/oauth-client-node'
import { askedScope, clientMetadata, homeOf, papersScope } from './papers.ts'

describe('as whom Uproar comes to a server', () => {
  test('with a public https address it is a site', () => {
    assert.deepEqual(homeOf(new URL('https://storm.example.org/x')), {
      kind: 'site',
      origin: 'https://storm.example.org',
    })
  })

  test('without one, or on loopback, it is a program on its owner’s machine', () => {
    for (const url of [undefined, 'http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
      assert.deepEqual(homeOf(url === undefined ? undefined : new URL(url)), { kind: 'this machine' })
  })

  test('at a plain http address that others reach it is nobody: no server sends anybody back there', () => {
    assert.equal(homeOf(new URL('http://192.0.2.7:3000')), undefined)
  })
})

describe('what a server is told', () => {
  test('on this machine the id carries the scope, and outlives a change of port', () => {
    const [one, other] = ['http://localhost:3000', 'http://localhost:3007'].map((at) =>
      clientMetadata({ kind: 'this machine' }, at),
    )
    assert.equal(one?.client_id, other?.client_id)
    assert.deepEqual(other?.redirect_uris, ['http://127.0.0.1:3007/oauth/callback'])
    const told = parseOAuthLoopbackClientId(one?.client_id ?? '')
    assert.deepEqual(told, { scope: papersScope, redirect_uris: ['http://127.0.0.1/oauth/callback'] })
  })

  test('a site says where its keys are, and comes back to itself alone', () => {
    const told = clientMetadata({ kind: 'site', origin: 'https://storm.example.org' })
    assert.deepEqual(told.redirect_uris, ['https://storm.example.org/oauth/callback'])
    assert.equal(told.jwks_uri, 'https://storm.example.org/oauth/jwks.json')
    assert.equal(told.scope, papersScope)
    assert.equal(told.dpop_bound_access_tokens, true)
  })

  test('nothing is asked for but to create posts, and to add an image only where one goes along', () => {
    assert.equal(askedScope, 'atproto repo:app.bsky.feed.post?action=create')
    assert.equal(papersScope, 'atproto repo:app.bsky.feed.post?action=create blob:image/*')
  })
})
