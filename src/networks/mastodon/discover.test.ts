import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import { type Kind, kinds } from '../../testing/pretend-mastodon/kinds.ts'
import { now } from '../../testing/pretend-mastodon/scene.ts'
import { PretendMastodon } from '../../testing/pretend-mastodon/server.ts'
import type { Fault } from '../../testing/pretend-mastodon/wire.ts'
import { createGuardedFetch } from '../guarded-fetch.ts'
import { discover } from './discover.ts'

const clock = new FakeClock(now)
const options = {
  fetch: createGuardedFetch({ allowPrivateHosts: true }),
  clock,
  timeoutMs: 10_000,
  allowHttp: true,
}

describe('a server says of itself', () => {
  const limits: Record<string, [number, number]> = {
    newest: [500, 23],
    glitch: [2000, 23],
    hometown: [500, 23],
    'before 4.3': [500, 23],
    'before 4.0': [500, 23],
    goToSocial: [5000, 25],
  }
  for (const [name, [characters, perLink]] of Object.entries(limits)) {
    test(`how much it takes and what it runs: ${name}`, async (t) => {
      const kind: Kind = kinds[name as keyof typeof kinds]
      const server = await started(t, kind)
      const found = await discover(server.address, options)
      assert.deepEqual(found.limits, { characters, perLink })
      assert.deepEqual([found.version, found.software?.name], [kind.version, kind.software])
      assert.equal(found.origin, server.address)
    })
  }

  test('nothing that is believed where it makes no sense', async (t) => {
    const server = await started(t, { ...kinds.newest, limits: { characters: -1, perLink: 0 } })
    assert.deepEqual((await discover(server.address, options)).limits, { characters: 500, perLink: 23 })
  })

  test('the name of another, and is called by its own', async (t) => {
    const server = await started(t)
    server.origin = 'https://mastodon.social'
    assert.equal((await discover(server.address, options)).domain, new URL(server.address).host)
  })

  test('nothing to strangers, and is used all the same', async (t) => {
    const server = await started(t, { ...kinds.newest, closed: true })
    const found = await discover(server.address, options)
    assert.deepEqual([found.software?.name, found.limits.characters], ['mastodon', 500])
  })
})

describe('accounts that are named after another domain', () => {
  test('are found by the redirect of what the server says of itself', async (t) => {
    const [server, door] = [await started(t), await started(t)]
    door.leadsTo = server.address
    const found = await discover(`ada@${new URL(door.address).host}`, options)
    assert.equal(found.origin, server.address)
  })

  test('are found by WebFinger, and keep that name where the server says it too', async (t) => {
    const [server, door] = [await started(t), await started(t, { ...kinds.newest, software: undefined, isNone: true })]
    door.webfinger = server.address
    server.origin = door.address
    const found = await discover(`@ada@${new URL(door.address).host}`, options)
    assert.deepEqual([found.origin, found.domain], [server.address, new URL(door.address).host])
  })
})

describe('what cannot be used gets a sentence', () => {
  const faults: [Fault, string, RegExp][] = [
    ['500', 'Unreachable', /does not work at the moment \(status 500\)\. Try again later\./],
    ['503', 'Unreachable', /does not work at the moment/],
    ['answers too much', 'Refused', /answers with more than any Mastodon server would/],
    ['429', 'RateLimited', /asks us to wait/],
  ]
  for (const [fault, name, message] of faults) {
    test(`a server that ${fault}`, async (t) => {
      const server = await started(t)
      server.willMisbehave(/instance/, fault)
      await assert.rejects(discover(server.address, options), { name, message })
    })
  }

  for (const fault of ['answers HTML', 'answers something else', 'leads elsewhere', 'is not found'] as const) {
    test(`a server that ${fault} is asked as an older one, and then is none`, async (t) => {
      const server = await started(t, { ...kinds.newest, software: undefined })
      server.willMisbehave(/instance/, fault, fault)
      const message = new RegExp(`^${new URL(server.address).host} is not a Mastodon server`)
      await assert.rejects(discover(server.address, options), { name: 'Refused', message })
      const old = await started(t)
      old.willMisbehave(/v2\/instance/, fault)
      assert.equal((await discover(old.address, options)).origin, old.address)
    })
  }

  test('a server that leads to a private address', async (t) => {
    const server = await started(t)
    server.willMisbehave(/instance/, 'leads to a private address')
    const guarded = createGuardedFetch({ allowPrivateHosts: false })
    const fetch: typeof guarded = async (input, init) => {
      const { hostname } = new URL(String(input))
      return hostname === 'door.hares.org'
        ? await globalThis.fetch(`${server.address}/api/v2/instance`, init)
        : await guarded(input, init)
    }
    const expected = { name: 'AddressRefused', message: /private network/ }
    await assert.rejects(discover('door.hares.org', { ...options, fetch }), expected)
  })

  test('another kind of server is called by its name', async (t) => {
    const server = await started(t, { ...kinds.newest, software: 'misskey', isNone: true })
    await assert.rejects(discover(server.address, options), { message: /runs Misskey, and does not speak Mastodon’s/ })
  })

  test('a server that is switched off', async (t) => {
    const server = await started(t)
    const { address } = server
    await server.stop()
    await assert.rejects(discover(address, options), { name: 'Unreachable', message: /cannot be reached/ })
  })

  test('what is no name of a server', async () => {
    await assert.rejects(discover('my server', options), { name: 'Refused', message: /Which Mastodon server is yours/ })
  })

  test('private addresses, however they are spelled', async () => {
    const guarded = { ...options, fetch: createGuardedFetch({ allowPrivateHosts: false }), allowHttp: false }
    for (const typed of [
      '127.0.0.1',
      '127.1',
      '0x7f.0.0.1',
      '0177.0.0.1',
      '2130706433.',
      'http://2130706433',
      '[::1]',
      'https://[::ffff:10.0.0.1]/',
      '169.254.169.254',
      '192.168.1.1',
      'ada@10.0.0.1',
      'localhost',
      'localhost:3000',
    ])
      await assert.rejects(discover(typed, guarded), { name: /Refused$/ }, typed)
  })
})

async function started(t: TestContext, kind: Kind = kinds.newest): Promise<PretendMastodon> {
  const server = new PretendMastodon(clock, kind)
  await server.start()
  t.after(() => server.stop().catch(() => undefined))
  server.origin = server.address
  return server
}
