import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mastodonTextRule } from './compose.ts'
import { mastodonIntent, parseMastodonServer } from './intent.ts'

const { length } = mastodonTextRule()

test('a link counts 23, long or short', () => {
  assert.equal(length('https://a.example'), 23)
  assert.equal(length(`Look: https://example.net/${'x'.repeat(400)}`), 'Look: '.length + 23)
  assert.equal(length('http://a.example https://b.example'), 23 + 1 + 23)
})

test('of a mention on another server only the name counts', () => {
  assert.equal(length('@somebody@a-very-long-server.example hello'), '@somebody hello'.length)
  assert.equal(length('Hello @a@b.example, @c'), 'Hello @a, @c'.length)
  assert.equal(length('me@example.net'), 'me@example.net'.length)
})

test('an emoji family counts one', () => assert.equal(length('👩‍👩‍👧‍👦 日本'), 4))

test('a server with its own limit has it', () => {
  assert.equal(mastodonTextRule().limit, 500)
  assert.equal(mastodonTextRule(5000).limit, 5000)
})

test('counting a hostile text is quick', () => {
  for (const text of [
    '@'.repeat(50_000),
    '@a'.repeat(50_000),
    `@${'a.'.repeat(50_000)}`,
    `@a@${'a.'.repeat(50_000)}`,
  ]) {
    assert.ok(length(text) > 0)
  }
})

test('the share page of the supporter’s own server is opened', () => {
  const url = mastodonIntent('Hello #AlitaSequel', { server: 'Mastodon.Social' })
  assert.equal(url.href, 'https://mastodon.social/share?text=Hello%20%23AlitaSequel')
})

test('what people type for their server is understood', () => {
  const typed = [
    'mastodon.social',
    ' mastodon.social ',
    'https://mastodon.social/@ada',
    '@ada@mastodon.social',
    'https://mastodon.social/explore?x',
  ]
  assert.deepEqual(new Set(typed.map(parseMastodonServer)), new Set(['mastodon.social']))
  assert.equal(parseMastodonServer('münchen.social'), 'xn--mnchen-3ya.social')
})

test('what is no server gets a sentence', () => {
  for (const typed of [
    'mastodon',
    'a b.example',
    '127.0.0.1',
    '2130706433',
    '[::1]',
    '0x7f.1',
    'exa_mple.social',
    '-a.social',
    'a..social',
    'a.social:8080',
    'javascript:alert(1)',
    'mastodon.social\n.evil',
    `${'x'.repeat(300)}.social`,
  ]) {
    assert.throws(() => mastodonIntent('Hello', { server: typed }), { message: /is not the name of a server/ }, typed)
  }
  assert.throws(() => mastodonIntent('Hello'), { message: /Which Mastodon server is yours/ })
})
