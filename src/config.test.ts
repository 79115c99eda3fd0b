import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, test } from 'node:test'
import { inspect } from 'node:util'
import { ConfigError, type Environment, readConfig, settings } from './config.ts'
import { publicStream } from './networks/bluesky/public-stream.ts'

const xToken = 'AAAAAAAAAAAAAAAAAAAAAMadeUp%3DToken'
const secret = Buffer.alloc(32, 7).toString('base64')

describe('the configuration', () => {
  test('needs nothing', () => {
    assert.deepEqual(readConfig({}), {
      web: { port: 3000, portIsGiven: false, host: '::', publicUrl: undefined },
      data: { folder: resolve('data'), database: { folder: resolve('data/postgres') }, embedded: true },
      secret: undefined,
      blueskyStream: publicStream,
      mastodon: { servers: [], tokens: new Map() },
      atproto: { plcUrl: undefined, handleResolver: undefined },
      x: { token: undefined, api: new URL('https://api.x.com'), mostMills: 25_000 },
      mail: undefined,
      metrics: undefined,
      contact: undefined,
      blueskyTopics: new URL('https://public.api.bsky.app'),
      allowPrivateHosts: false,
      label: undefined,
      logLevel: 'info',
    })
  })

  test('takes every setting', () => {
    const config = readConfig({
      PORT: '8080',
      HOST: '127.0.0.1',
      UPROAR_PUBLIC_URL: 'https://storm.example.org',
      UPROAR_DATA: '/srv/uproar',
      DATABASE_URL: 'postgres://uproar:s%40fe@db.example:5433/uproar',
      UPROAR_SECRET: secret,
      UPROAR_BLUESKY_STREAM: 'ws://localhost:2583/xrpc/com.atproto.sync.subscribeRepos',
      UPROAR_MASTODON_SERVERS: 'Mastodon.Social, fosstodon.org,,http://127.0.0.1:3000',
      UPROAR_MASTODON_TOKENS: 'fosstodon.org=abc123456=, münchen.social=xyz123456',
      UPROAR_BLUESKY_TOPICS: 'http://localhost:2585',
      UPROAR_X_TOKEN: xToken,
      UPROAR_X_MOST: '4.50',
      UPROAR_X_API_URL: 'http://localhost:2586',
      UPROAR_METRICS: '[::1]:9464',
      UPROAR_CONTACT: 'hares@example.org',
      UPROAR_PLC_URL: 'http://localhost:2582',
      UPROAR_HANDLE_RESOLVER: 'http://localhost:2583',
      UPROAR_ALLOW_PRIVATE_HOSTS: '1',
      UPROAR_LABEL: 'A re-enactment with made-up accounts.',
      UPROAR_LOG_LEVEL: 'warn',
    })
    assert.deepEqual(config, {
      web: { port: 8080, portIsGiven: true, host: '127.0.0.1', publicUrl: new URL('https://storm.example.org') },
      data: {
        folder: '/srv/uproar',
        database: { url: 'postgres://uproar:s%40fe@db.example:5433/uproar' },
        embedded: false,
      },
      secret: [new Uint8Array(32).fill(7)],
      blueskyStream: 'ws://localhost:2583/xrpc/com.atproto.sync.subscribeRepos',
      mastodon: {
        servers: ['mastodon.social', 'fosstodon.org', 'http://127.0.0.1:3000'],
        tokens: new Map([
          ['fosstodon.org', 'abc123456='],
          ['xn--mnchen-3ya.social', 'xyz123456'],
        ]),
      },
      atproto: { plcUrl: 'http://localhost:2582', handleResolver: 'http://localhost:2583' },
      x: { token: config.x.token, api: new URL('http://localhost:2586'), mostMills: 4500 },
      mail: undefined,
      metrics: { host: '::1', port: 9464 },
      contact: 'mailto:hares@example.org',
      blueskyTopics: new URL('http://localhost:2585'),
      allowPrivateHosts: true,
      label: 'A re-enactment with made-up accounts.',
      logLevel: 'warn',
    })
    assert.equal(config.x.token?.open(), xToken)
  })

  test('shows X’s token to nobody who looks at it, and reads the plain name of X’s address too', () => {
    const config = readConfig({ UPROAR_X_TOKEN: xToken, X_API_URL: 'http://localhost:2586' })
    for (const shown of [inspect(config, { depth: 9 }), JSON.stringify(config), `${config.x.token}`])
      assert.ok(!shown.includes(xToken))
    assert.equal(config.x.api.href, 'http://localhost:2586/')
  })

  test('looks at no topics where another network is measured, unless asked to', () => {
    assert.equal(readConfig({ UPROAR_BLUESKY_STREAM: 'off' }).blueskyTopics, undefined)
    assert.equal(readConfig({ UPROAR_BLUESKY_TOPICS: 'off' }).blueskyTopics, undefined)
    const asked = { UPROAR_BLUESKY_STREAM: 'pds.example', UPROAR_BLUESKY_TOPICS: 'https://topics.example' }
    assert.equal(readConfig(asked).blueskyTopics?.host, 'topics.example')
  })

  test('takes an empty value for none', () => {
    const empty = Object.fromEntries(settings.map(({ name }) => [name, '']))
    assert.deepEqual(readConfig(empty), readConfig({}))
  })

  test('passes over what is not its own', () => {
    assert.deepEqual(readConfig({ PATH: '/bin', UPROAR_UNHEARD_OF: 'x', npm_config_cache: 'y' }), readConfig({}))
  })

  test('measures nothing when the stream is off', () => {
    assert.equal(readConfig({ UPROAR_BLUESKY_STREAM: 'off' }).blueskyStream, undefined)
  })

  for (const address of [
    'jetstream.example.org',
    'wss://a.example/subscribe',
    'https://pds.example',
    'localhost:2583',
  ]) {
    test(`takes the stream ${address}`, () => {
      assert.equal(readConfig({ UPROAR_BLUESKY_STREAM: address }).blueskyStream, address)
    })
  }

  test('takes either spelling of yes and no', () => {
    const allowed = (given: string) => readConfig({ UPROAR_ALLOW_PRIVATE_HOSTS: given }).allowPrivateHosts
    assert.deepEqual(['1', 'true', '0', 'false'].map(allowed), [true, true, false, false])
  })
})

const unusable: Record<string, readonly string[]> = {
  PORT: ['http', '3000abc', '-1', '65536', '1.5', ' ', '0x50'],
  UPROAR_PUBLIC_URL: ['storm.example.org', 'ftp://storm.example.org', '/here'],
  DATABASE_URL: ['mysql://db.example/uproar', 'db.example', '/var/run/postgresql'],
  UPROAR_SECRET: ['short', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64'), '!'.repeat(44)],
  UPROAR_BLUESKY_STREAM: ['ftp://a.example', 'two words', 'wss://', '   '],
  UPROAR_MASTODON_SERVERS: ['mastodon', 'a b.example', 'secret@mastodon.social', '   ', 'https://a.example/x'],
  UPROAR_MASTODON_TOKENS: ['mastodon.social', 'mastodon.social=', 'a b=c1234567', 'mastodon.social=two words'],
  UPROAR_METRICS: ['9464', 'localhost', 'a:99999', 'http://localhost:9464'],
  UPROAR_CONTACT: ['hares', 'http://example.org', 'javascript:alert(1)'],
  UPROAR_BLUESKY_TOPICS: ['on', 'ftp://a.example'],
  UPROAR_X_TOKEN: ['short', 'Bearer AAAAAAAAAAAAAAAAAAAAAAAAA'],
  UPROAR_X_MOST: ['much', '-1', '1.234', '10001'],
  UPROAR_X_API_URL: ['api.x.com'],
  X_API_URL: ['api.x.com'],
  UPROAR_ALLOW_PRIVATE_HOSTS: ['yes', '2', 'TRUE'],
  UPROAR_LABEL: ['x'.repeat(201), '   '],
  UPROAR_LOG_LEVEL: ['loud', 'INFO'],
  UPROAR_DATA: ['   '],
  HOST: ['   '],
}

describe('a setting that cannot be used', () => {
  for (const [name, values] of Object.entries(unusable)) {
    for (const value of values) {
      test(`is named with what is expected: ${name}=${value.slice(0, 40)}`, () => {
        assert.match(complaint({ [name]: value }), new RegExp(`^(${name}: .{8,}\\n?)+$`))
      })
    }
  }

  test('does not keep quiet about the others', () => {
    const lines = complaint({ PORT: 'x', UPROAR_LOG_LEVEL: 'y' }).split('\n')
    assert.deepEqual(
      lines.map((line) => line.split(':')[0]),
      ['PORT', 'UPROAR_LOG_LEVEL'],
    )
  })

  test('is not printed where it may be a secret', () => {
    const said = complaint({
      UPROAR_SECRET: 'hunter2hunter2',
      DATABASE_URL: 'mysql://me:hunter2@db.example/x',
      UPROAR_MASTODON_TOKENS: 'mastodon.social:hunter2hunter2',
      UPROAR_X_TOKEN: 'hunter2',
    })
    assert.doesNotMatch(said, /hunter2/)
  })
})

test('docs/settings.md names every setting with what it is and what holds without it, and no other', () => {
  const page = readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8')
  const lines = page.split('\n').filter((line) => line.startsWith('| `'))
  const rows = lines.map((line) => line.replace(/ +/g, ' '))
  assert.deepEqual(
    rows,
    settings.map(({ name, about, usual }) => `| \`${name}\` | ${about} | ${usual} |`),
  )
})

function complaint(environment: Environment): string {
  try {
    readConfig(environment)
  } catch (error) {
    assert.ok(error instanceof ConfigError)
    return error.message
  }
  return 'it was taken'
}
