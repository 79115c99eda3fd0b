import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { kinds } from '../../testing/pretend-mastodon/kinds.ts'
import { mastodonScene, now } from '../../testing/pretend-mastodon/scene.ts'
import type { Fault } from '../../testing/pretend-mastodon/wire.ts'
import { soughtBy } from '../contract.ts'
import { mastodonTextRule } from './compose.ts'
import { heldKeyOf } from './post-key.ts'

const hour = 3_600_000
const text = 'Give us the sequel. #AlitaSequel'

describe('a post', () => {
  test('leaves as it was consented to, in public, under its key, as the account', async (t) => {
    const { publisher, order, server } = await mastodonScene(t)
    const mine = await order()
    const published = await publisher.publish(mine)
    const heard = server.heard.at(-1)
    assert.deepEqual([heard?.method, heard?.path], ['POST', '/api/v1/statuses'])
    assert.deepEqual(Object.fromEntries(heard?.form ?? []), { status: text, visibility: 'public', language: 'en' })
    assert.equal(heard?.headers['idempotency-key'], 'key-1')
    assert.equal(heard?.headers.authorization, `Bearer ${mine.session.token}`)
    assert.match(published.uri, /^https:\/\/pretend\.example\/users\/ada\/statuses\/\d+$/)
    assert.equal(publisher.link(published, mine.account).href, published.uri)
    assert.equal(server.statuses.standing[0]?.app, 'Uproar', 'and names us')
  })

  test('stands once while the server remembers its key, and twice after that: so it is read back first', async (t) => {
    const { publisher, order, clock, count } = await mastodonScene(t)
    const mine = await order()
    for (let time = 0; time < 3; time++) await publisher.publish(mine)
    assert.equal(await count(), 1)
    await clock.advance(hour)
    assert.ok(await publisher.find(soughtBy(mine)))
    await publisher.publish(mine)
    assert.equal(await count(), 2, 'the key alone would not have helped')
  })

  test('has another key where it was left with its server, so that neither answers for the other', () => {
    assert.notEqual(heldKeyOf('key-1'), 'key-1')
  })

  test('goes nowhere but to the server that gave the permission', async (t) => {
    const { publisher, order, server } = await mastodonScene(t)
    const mine = await order()
    const asked = server.heard.length
    const moved = { ...mine, account: { ...mine.account, server: 'https://elsewhere.hares.org' } }
    await assert.rejects(publisher.publish(moved), { name: 'SignedOut', message: /moved to another server/ })
    assert.equal(server.heard.length, asked)
  })

  test('whose language has a region names the language alone', async (t) => {
    const { publisher } = await mastodonScene(t)
    assert.equal(publisher.prepare(text, { tag: 'AlitaSequel', language: 'pt-BR' }).language, 'pt')
  })

  test('may be as long as its own server takes, and no longer', async (t) => {
    const { publisher } = await mastodonScene(t)
    const options = { tag: 'AlitaSequel', language: 'en' }
    const long = `${'x'.repeat(900)} #AlitaSequel`
    assert.throws(() => publisher.prepare(long, options), { name: 'Refused', message: /this server takes 500/ })
    assert.ok(publisher.prepare(long, { ...options, rule: mastodonTextRule(1000) }))
    assert.throws(() => publisher.prepare(text, { ...options, rule: mastodonTextRule(20) }), /this server takes 20/)
  })

  test('is refused where Mastodon would read another tag, or a mention', async (t) => {
    const { publisher } = await mastodonScene(t)
    const options = { tag: 'AlitaSequel', language: 'en' }
    for (const wrong of ['#Alita-Sequel', '#AlitaSequel2', 'me#AlitaSequel', '#AlitaSequel @jon', '#AlitaSequel ＠jon'])
      assert.throws(() => publisher.prepare(`Now! ${wrong}`, options), { name: 'Refused' }, wrong)
    for (const right of [
      '#alitasequel',
      '＃AlitaSequel',
      '#AlitaSequel!',
      '#AlitaSequel-now',
      'mail jon@hares.org #AlitaSequel',
    ])
      assert.ok(publisher.prepare(`Now! ${right}`, options), right)
  })

  test('takes no password', async (t) => {
    const { publisher, server } = await mastodonScene(t)
    const login = { handle: 'ada', password: 'made-up-password', server: new URL(server.address) }
    await assert.rejects(publisher.connect(login), { name: 'Refused', message: /Sign in at your own server/ })
  })
})

describe('what a server does to a post', () => {
  const outcomes: [Fault, string, boolean][] = [
    ['429', 'RateLimited', false],
    ['429 with Retry-After', 'RateLimited', false],
    ['429 without a time', 'RateLimited', false],
    ['500', 'Ambiguous', false],
    ['500 after commit', 'Ambiguous', true],
    ['503', 'Ambiguous', false],
    ['hangs', 'Ambiguous', false],
    ['hangs after commit', 'Ambiguous', true],
    ['is cut off after commit', 'Ambiguous', true],
    ['says nothing after commit', 'Ambiguous', true],
    ['answers HTML', 'Ambiguous', false],
    ['answers HTML after commit', 'Ambiguous', true],
    ['answers something else', 'Ambiguous', false],
    ['answers too much', 'Ambiguous', false],
    ['leads elsewhere', 'Ambiguous', false],
    ['is not found', 'Refused', false],
  ]
  for (const [fault, name, stands] of outcomes) {
    test(`that ${fault} is ${name}, nothing is tried twice, and reading back tells whether it stands`, async (t) => {
      const patience = { timeoutMs: fault.startsWith('hangs') ? 1500 : 10_000 }
      const { publisher, order, server } = await mastodonScene(t, kinds.newest, patience)
      const mine = await order()
      server.willMisbehave(/POST .*statuses/, fault)
      await assert.rejects(publisher.publish(mine), { name })
      assert.equal(server.asked.filter((line) => line === 'POST /api/v1/statuses').length, 1)
      assert.equal((await publisher.find(soughtBy(mine))) !== undefined, stands)
    })
  }

  test('429 is RateLimited until the time it says', async (t) => {
    const { publisher, order, server } = await mastodonScene(t)
    const mine = await order()
    for (const [fault, ms] of [
      ['429', 240_000],
      ['429 with Retry-After', 170_000],
      ['429 without a time', 30_000],
    ] as const) {
      server.willMisbehave(/POST/, fault)
      await assert.rejects(publisher.publish(mine), { name: 'RateLimited', retryAt: now + ms })
    }
  })

  test('a text that it finds too long is refused with its own sentence', async (t) => {
    const { publisher, order } = await mastodonScene(t)
    const mine = await order()
    const long = { ...mine, post: { ...mine.post, status: 'x'.repeat(600) } }
    await assert.rejects(publisher.publish(long), {
      name: 'Refused',
      message: 'The server refused: Validation failed: Text character limit of 500 exceeded',
    })
  })

  test('an account that may not post, or whose login is disabled, is refused with the server’s own sentence', async (t) => {
    const { publisher, order, ada } = await mastodonScene(t)
    const mine = await order()
    ada.standing = 'may not post'
    await assert.rejects(publisher.publish(mine), { name: 'Refused', message: /This action is not allowed/ })
    ada.standing = 'login disabled'
    await assert.rejects(publisher.publish(mine), { name: 'Refused', message: /Your login is currently disabled/ })
  })

  test('a silenced account’s post stands, though lists leave it out, and is found', async (t) => {
    const { publisher, order, ada, server } = await mastodonScene(t)
    ada.standing = 'silenced'
    const mine = await order()
    const published = await publisher.publish(mine)
    assert.equal(server.statuses.standing[0]?.visibility, 'unlisted')
    assert.deepEqual(await publisher.find(soughtBy(mine)), published)
  })

  for (const kind of ['newest', 'goToSocial', 'pleroma'] as const) {
    test(`a permission that was taken away is SignedOut: ${kind}`, async (t) => {
      const { publisher, order, server } = await mastodonScene(t, kinds[kind])
      const mine = await order()
      server.people.tokens.clear()
      await assert.rejects(publisher.publish(mine), { name: 'SignedOut' })
    })
  }

  test('a permission for something else is SignedOut', async (t) => {
    const { publisher, order, server } = await mastodonScene(t)
    const mine = await order()
    for (const token of server.people.tokens.values()) token.scopes = ['read:statuses']
    await assert.rejects(publisher.publish(mine), { name: 'SignedOut' })
  })

  test('a server that is switched off, or a call that was stopped before, sends nothing', async (t) => {
    const { publisher, order } = await mastodonScene(t)
    const mine = await order()
    await assert.rejects(publisher.publish({ ...mine, signal: AbortSignal.abort() }), { name: 'Unreachable' })
    const server = 'http://127.0.0.1:1'
    const away = { ...mine, account: { ...mine.account, server }, session: { ...mine.session, server } }
    await assert.rejects(publisher.publish(away), { name: 'Unreachable' })
  })
})

test('what tells a person’s account from a new one is what the server says', async (t) => {
  const { publisher, connect, server } = await mastodonScene(t)
  const { account, session } = await connect()
  assert.deepEqual(await publisher.facts?.(account, session), {
    madeAt: Date.UTC(2020, 0, 2),
    posts: 12,
    followers: 34,
  })
  server.willMisbehave(/verify_credentials/, 'answers something else')
  await assert.rejects(async () => await publisher.facts?.(account, session), { name: 'Ambiguous' })
})
