import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { kinds } from '../../testing/pretend-mastodon/kinds.ts'
import { browser, home, mastodonScene, now } from '../../testing/pretend-mastodon/scene.ts'
import type { SignInEnd } from '../network.ts'
import { mastodonCallbackPath } from './sign-in.ts'

const minute = 60_000

describe('signing in at a server', () => {
  test('asks for three permissions, and binds the code to who asked', async (t) => {
    const { begin, server } = await mastodonScene(t)
    const to = await begin()
    assert.deepEqual([to.origin, to.pathname], [server.address, '/oauth/authorize'])
    const { state, client_id, code_challenge, ...query } = Object.fromEntries(to.searchParams)
    assert.deepEqual(query, {
      response_type: 'code',
      redirect_uri: `${home}${mastodonCallbackPath}`,
      scope: 'write:statuses read:statuses profile',
      code_challenge_method: 'S256',
    })
    for (const secret of [state, client_id, code_challenge]) assert.match(secret ?? '', /^[\w-]{20,}$/)
  })

  test('asks a server before 4.3 in its words, without a challenge', async (t) => {
    const { begin, end } = await mastodonScene(t, kinds['before 4.3'])
    const { scope, code_challenge } = Object.fromEntries((await begin()).searchParams)
    assert.deepEqual([scope, code_challenge], ['write:statuses read:statuses read:accounts', undefined])
    assert.ok('connection' in ((await end()) ?? {}))
  })

  for (const [name, kind] of Object.entries(kinds)) {
    test(`connects the account at a server of the kind “${name}”`, async (t) => {
      const { connect, server, ada } = await mastodonScene(t, kind)
      const { host } = new URL(server.address)
      const { account, session } = await connect()
      assert.deepEqual(account, { id: `${ada.id}@${host}`, handle: `ada@${host}`, server: server.address })
      assert.ok(server.people.tokens.has(session.token ?? ''))
    })
  }

  test('names Uproar and where it stands', async (t) => {
    const { begin, server } = await mastodonScene(t)
    await begin()
    const form = server.heard.find(({ path }) => path === '/api/v1/apps')?.form
    assert.deepEqual(Object.fromEntries(form ?? []), {
      client_name: 'Uproar',
      redirect_uris: `${home}${mastodonCallbackPath}`,
      scopes: 'write:statuses read:statuses profile',
      website: home,
    })
  })

  test('remembers how much the server takes', async (t) => {
    const { begin, network, server } = await mastodonScene(t, kinds.glitch)
    assert.equal((await network.textRuleAt?.(server.address))?.limit, 500)
    await begin()
    assert.equal((await network.textRuleAt?.(server.address))?.limit, 2000)
  })
})

describe('coming back', () => {
  test('once, in the browser that began it, is all that counts', async (t) => {
    const { begin, server, signIn, ada } = await mastodonScene(t)
    const answer = await server.decide(await begin(), ada)
    const asked = server.heard.length
    assert.equal(await signIn.finish(answer, { browser: 'another', at: home }), undefined)
    assert.equal(await signIn.finish(new URLSearchParams('code=x&state=y'), { browser, at: home }), undefined)
    assert.equal(server.heard.length, asked, 'and nothing is asked before that is certain')
    assert.ok('connection' in ((await signIn.finish(answer, { browser, at: home })) ?? {}))
    assert.equal(await signIn.finish(answer, { browser, at: home }), undefined)
  })

  test('with a no is cancelled', async (t) => {
    const { end, ada } = await mastodonScene(t)
    assert.deepEqual(await end(ada, 'deny'), { note: 'a note', cancelled: true })
  })

  test('with an error of the server says which', async (t) => {
    const { begin, signIn } = await mastodonScene(t)
    const state = (await begin()).searchParams.get('state') ?? ''
    const answer = new URLSearchParams({ state, error: 'server_error', error_description: 'It is on fire.' })
    assertFailed(await signIn.finish(answer, { browser, at: home }), 'Refused', /The server refused: It is on fire\./)
  })

  test('with a code that was stolen from another sign-in connects nothing', async (t) => {
    const { begin, server, signIn, ada } = await mastodonScene(t)
    const [theirs, mine] = [await begin(), await begin()]
    const answer = await server.decide(theirs, ada)
    answer.set('state', mine.searchParams.get('state') ?? '')
    assertFailed(await signIn.finish(answer, { browser, at: home }), 'Refused', /authorization grant is invalid/)
  })

  for (const grants of [
    'read write',
    'read write follow push',
    'write:statuses read:statuses',
    'write:statuses read:statuses profile read:accounts',
    'write:statuses',
    '',
  ]) {
    test(`with the permissions “${grants}” instead of those asked for gives them back and says so`, async (t) => {
      const { end, server } = await mastodonScene(t, { ...kinds.newest, grants })
      assertFailed(await end(), 'Refused', /other permissions than the ones Uproar asks for .* gave them back/)
      assert.deepEqual([...server.people.tokens], [])
    })
  }

  for (const grants of ['profile read:statuses write:statuses', 'write:statuses  read:statuses profile']) {
    test(`the order of permissions makes no difference: “${grants}”`, async (t) => {
      const { end } = await mastodonScene(t, { ...kinds.newest, grants })
      assert.ok('connection' in ((await end()) ?? {}))
    })
  }

  test('with an account that moved away gives the permission back', async (t) => {
    const { end, ada, server } = await mastodonScene(t)
    ada.movedTo = 'ada@elsewhere.hares.org'
    assertFailed(await end(), 'Refused', /has moved to another one/)
    assert.equal(server.people.tokens.size, 0)
  })

  test('with an account whose login is disabled says what the server said', async (t) => {
    const { end, ada, server } = await mastodonScene(t)
    ada.standing = 'login disabled'
    assertFailed(await end(), 'Refused', /Your login is currently disabled/)
    assert.equal(server.people.tokens.size, 0)
  })

  for (const fault of ['500', 'answers HTML', 'answers something else'] as const) {
    test(`to a token endpoint that ${fault} can be tried again`, async (t) => {
      const { end, server } = await mastodonScene(t)
      server.willMisbehave(/oauth\/token/, fault)
      assertFailed(await end(), 'Unreachable', /Try again\.$/)
      assert.ok('connection' in ((await end()) ?? {}))
    })
  }
})

describe('the registration at a server', () => {
  test('is made once for everybody, also for those who come at the same time', async (t) => {
    const { begin, end, server } = await mastodonScene(t)
    await Promise.all([begin(), begin(), begin()])
    await end()
    await end(server.people.join('bo'))
    assert.equal(server.people.apps.length, 1)
  })

  test('is made anew where the server has forgotten it', async (t) => {
    const { begin, end, server, clock } = await mastodonScene(t, kinds['before 4.3'])
    await begin()
    server.people.forgetApps()
    await clock.advance(3 * minute)
    assert.ok('connection' in ((await end()) ?? {}))
    assert.equal(server.people.apps.length, 1)
  })

  test('is forgotten here where the server forgot it while somebody was there', async (t) => {
    const { begin, end, server, clock, signIn, ada } = await mastodonScene(t)
    const answer = await server.decide(await begin(), ada)
    server.people.forgetApps()
    assertFailed(await signIn.finish(answer, { browser, at: home }), 'Refused', /had forgotten Uproar\. Begin again/)
    await clock.advance(3 * minute)
    assert.ok('connection' in ((await end()) ?? {}))
  })

  test('is made anew where the server asks for other permissions since', async (t) => {
    const { begin, server, clock } = await mastodonScene(t, kinds['before 4.3'])
    await begin()
    server.kind = kinds.newest
    await clock.advance(3 * minute)
    assert.equal((await begin()).searchParams.get('scope'), 'write:statuses read:statuses profile')
    assert.deepEqual(
      server.people.apps.map(({ scopes }) => scopes.at(-1)),
      ['read:accounts', 'profile'],
    )
  })

  test('is never asked for more than five times in ten minutes, however often somebody presses', async (t) => {
    const { begin, server, clock } = await mastodonScene(t)
    for (let press = 0; press < 40; press++) {
      server.willMisbehave(/v1\/apps/, '500')
      await assert.rejects(begin(), { name: press % 8 === 0 ? 'Unreachable' : 'RateLimited' })
      await clock.advance(15_200)
    }
    assert.equal(server.asked.filter((line) => line === 'POST /api/v1/apps').length, 5)
  })

  const waits: ['429' | '429 with Retry-After' | '429 without a time', number][] = [
    ['429', 240_000],
    ['429 with Retry-After', 170_000],
    ['429 without a time', 121_000],
  ]
  for (const [fault, ms] of waits) {
    test(`that meets ${fault} says when to come again, and asks nobody before`, async (t) => {
      const { begin, server, clock } = await mastodonScene(t)
      server.willMisbehave(/v1\/apps/, fault)
      await assert.rejects(begin(), { name: 'RateLimited', retryAt: now + ms })
      const asked = () => server.asked.filter((line) => line === 'POST /api/v1/apps').length
      await clock.advance(ms - 1)
      await assert.rejects(begin(), { name: 'RateLimited', retryAt: now + ms })
      assert.equal(asked(), 1)
      await clock.advance(1)
      assert.ok(await begin())
    })
  }

  test('that a server refuses says why', async (t) => {
    const { signIn, server } = await mastodonScene(t)
    const at = 'https://uproar.made-up-hares.org'
    server.willMisbehave(/v1\/apps/, 'is not found')
    await assert.rejects(signIn.begin(server.address, { browser, note: '', at }), {
      name: 'Refused',
      message: 'The server did not let Uproar introduce itself. The server refused: Not found',
    })
  })
})

describe('the permission', () => {
  test('is given back at the end', async (t) => {
    const { connect, signIn, server, publisher } = await mastodonScene(t)
    const { session } = await connect()
    await signIn.end(session)
    assert.equal(server.people.tokens.size, 0)
    await assert.rejects(publisher.renew(session, { save: async () => undefined }), { name: 'SignedOut' })
  })

  test('is forgotten here where the server does not answer', async (t) => {
    const { connect, signIn, server } = await mastodonScene(t)
    const { session } = await connect()
    server.willMisbehave(/revoke/, '500', 'is cut off after commit')
    await signIn.end(session)
    await signIn.end(session)
    await assert.rejects(signIn.end({ kind: 'something else' }), { name: 'SignedOut' })
  })

  test('that a server leaves in doubt is asked for again later, and one that it takes away is gone', async (t) => {
    const { connect, publisher, server, ada } = await mastodonScene(t)
    const { session } = await connect()
    const renew = () => publisher.renew(session, { save: () => assert.fail('there is nothing to store') })
    for (const fault of ['500', 'answers HTML', 'is not found', 'is cut off after commit'] as const) {
      server.willMisbehave(/verify_credentials/, fault)
      await assert.rejects(renew(), { name: 'Unreachable' }, fault)
    }
    server.willMisbehave(/verify_credentials/, '429')
    await assert.rejects(renew(), { name: 'RateLimited', retryAt: now + 240_000 })
    ada.standing = 'login disabled'
    await assert.rejects(renew(), { name: 'SignedOut', message: /Its server says: .*disabled/ })
  })
})

function assertFailed(ended: SignInEnd | undefined, name: string, message: RegExp): void {
  assert.ok(ended && 'failure' in ended, JSON.stringify(ended))
  assert.equal(ended.failure.name, name)
  assert.match(ended.failure.message, message)
}
