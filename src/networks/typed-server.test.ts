import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serverIn } from './typed-server.ts'

const strict = { allowHttp: false }
const open = { allowHttp: true }

test('what people type for their server, or for themselves, is understood', () => {
  for (const typed of [
    'social.hares.org',
    ' Social.Hares.org/ ',
    'https://social.hares.org/',
    'http://social.hares.org/about',
    'https://social.hares.org/@ada',
    '@ada@social.hares.org',
    'ada@social.hares.org',
    'acct:ada@social.hares.org',
    '\u202aada@social.hares.org\u202c',
  ])
    assert.equal(serverIn(typed, strict)?.origin, 'https://social.hares.org', typed)
})

test('a name is kept where it was said', () => {
  for (const typed of ['@ada@hares.org', 'ada@hares.org', 'https://hares.org/@ada'])
    assert.equal(serverIn(typed, strict)?.name, 'ada')
  assert.equal(serverIn('hares.org', strict)?.name, undefined)
})

test('a name in another script leads to where its letters lead', () => {
  assert.equal(serverIn('münchen.social', strict)?.origin, 'https://xn--mnchen-3ya.social')
  assert.equal(serverIn('@ada@例え.テスト', strict)?.origin, 'https://xn--r8jz45g.xn--zckzah')
})

test('what is no server is none', () => {
  for (const typed of [
    '',
    'mastodon',
    '@ada',
    'a b.org',
    'javascript:alert(1)',
    'ftp://hares.org',
    'hares.org\n.evil',
    '@',
  ])
    assert.equal(serverIn(typed, strict), undefined, typed)
})

test('addresses of machines go to the guard as they are, and only where they may be open by http', () => {
  assert.equal(serverIn('2130706433.', strict)?.origin, 'https://127.0.0.1')
  assert.equal(serverIn('127.0.0.1:3000', strict)?.origin, 'https://127.0.0.1:3000')
  assert.equal(serverIn('http://[::1]:3000', strict)?.origin, 'https://[::1]:3000')
  assert.equal(serverIn('http://localhost:3000/@ada', open)?.origin, 'http://localhost:3000')
  assert.equal(serverIn('http://social.hares.org', open)?.origin, 'https://social.hares.org')
})
