import assert from 'node:assert/strict'
import dns from 'node:dns'
import { createServer } from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, describe, mock, test } from 'node:test'
import { FakeClock } from '../clock/fake-clock.ts'
import { askReceipt } from './ask-receipt.ts'
import { createBlueskyPublisher } from './bluesky/publisher.ts'
import { definitionOf } from './definitions.ts'
import { NetworkError } from './errors.ts'
import { AddressRefused, createGuardedFetch } from './guarded-fetch.ts'
import { createNetworks } from './registry.ts'

/** Servers as somebody could type them, to reach what only this machine can. */
const inside = {
  loopback: '127.0.0.1',
  'another loopback': '127.8.9.10',
  'loopback by name': 'localhost',
  'loopback by name, with a dot': 'localhost.',
  'short form': '127.1',
  decimal: '2130706433',
  octal: '0177.0.0.1',
  'octal in one': '017700000001',
  hex: '0x7f000001',
  'hex in parts': '0x7f.0x0.0x0.0x1',
  'full width': '１２７.0.0.1',
  'trailing dot': '127.0.0.1.',
  'this network': '0.0.0.0',
  'private 10': '10.0.0.1',
  'private 172': '172.16.0.1',
  'private 192': '192.168.1.1',
  'carrier’s own': '100.64.0.1',
  'link-local, with the keys of a cloud': '169.254.169.254',
  multicast: '224.0.0.1',
  broadcast: '255.255.255.255',
  'IPv6 loopback': '[::1]',
  'IPv6 of nobody': '[::]',
  'IPv4 mapped': '[::ffff:127.0.0.1]',
  'IPv4 mapped, in hex': '[::ffff:7f00:1]',
  'IPv4 compatible': '[::127.0.0.1]',
  'IPv4 translated': '[::ffff:0:7f00:1]',
  NAT64: '[64:ff9b::7f00:1]',
  '6to4': '[2002:7f00:1::]',
  'unique local': '[fd00::1]',
  'IPv6 link-local': '[fe80::1]',
  'site-local of old': '[fec0::1]',
  'a name without a dot': 'router',
  'a name of the house': 'printer.local',
  'a public number': '8.8.8.8',
  'a port': 'server.fedi.net:8080',
  'somebody before it': 'mastodon.social@127.0.0.1',
  'a public name before it': 'mastodon.social:443@localhost',
}

/** Names whose servers stand inside; the last two only at the moment of connecting, or beside a public one. */
const resolving: Record<string, string[]> = {
  'inside.fedi.net': ['127.0.0.1'],
  'cloud.fedi.net': ['169.254.169.254'],
  'mapped.fedi.net': ['::ffff:10.0.0.1'],
  'six.fedi.net': ['fd00::1'],
  'both.fedi.net': ['8.8.8.8', '127.0.0.1'],
}

const clock = new FakeClock(Date.UTC(2026, 11, 5, 11))
/** What reached a server on this machine. */
const heard: string[] = []
/** What was handed to the fetch below the guard: nothing else can send. */
const sent: string[] = []
const server = createServer((request, response) => {
  heard.push(request.url ?? '')
  response.end('secret')
})

before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
beforeEach(() => void sent.splice(0))
after(() => {
  server.close()
  mock.restoreAll()
  syncBuiltinESMExports()
})

const port = () => (server.address() as AddressInfo).port
/** Answers by address, as servers elsewhere would; everything else goes the way of a real request. */
const answers = new Map<string, () => Response | Promise<Response>>()
const guarded = createGuardedFetch({
  allowPrivateHosts: false,
  fetch: (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    sent.push(address)
    return Promise.resolve(answers.get(address)?.() ?? fetch(input, init))
  },
})

const did = 'did:plc:abcdefghijklmnopqrstuvwx'
const networks = createNetworks({
  fetch: guarded,
  clock,
  blueskyOAuth: {
    home: { kind: 'this machine' },
    allowHttp: false,
    plcUrl: 'https://plc.fedi.net',
    handleResolver: 'https://handles.fedi.net',
    keeping: {
      putState: async () => undefined,
      takeState: async () => undefined,
      keys: async () => [],
      addKey: async () => undefined,
      dropKeys: async () => undefined,
      lease: async () => undefined,
    },
  },
})

/** Everything that opens what somebody typed, or what a server that was typed leads to. Each throws a sentence. */
const ways: Record<string, (host: string) => unknown> = {
  'an address': (host) => guarded(`https://${host}/`),
  'the Mastodon server of a tap': (host) => {
    // Nothing is opened here; a name is all that is taken.
    const { hostname } = networks.mastodon.intent('Hello', { server: host })
    throw new AddressRefused(`A tap leads to ${hostname}.`)
  },
  'the link of a receipt': (host) => receipt(`https://${host}/@ada/113456789012345678`),
  'the server of a sign-in': (host) => signIn(`https://${host}`),
  'the web DID of a sign-in': (host) => signIn(`did:web:${host.replaceAll(':', '%3A')}`),
  'the server that a DID leads to': (host) => {
    answers.set(`https://plc.fedi.net/${did}`, () => Response.json(didDocument(`https://${host}`)))
    return signIn(did)
  },
  'the server of an app password': (host) =>
    createBlueskyPublisher({ fetch: guarded, clock, timeoutMs: 5000 }).connect({
      handle: 'ada.fedi.net',
      password: 'secret',
      server: new URL(`https://${host}`),
    }),
}

describe('no address that somebody types leads inside', () => {
  for (const [way, open] of Object.entries(ways)) {
    for (const [form, host] of Object.entries(inside)) {
      test(`${way}: ${form}`, async () => {
        await assert.rejects(async () => await open(host), isSentence)
        const directories = /^https:\/\/(plc|handles)\.fedi\.net\//
        assert.deepEqual(
          sent.filter((address) => !directories.test(address)),
          [],
          'nothing was sent',
        )
        assert.deepEqual(heard, [])
      })
    }
  }
})

describe('no name leads inside by what it resolves to', () => {
  before(() => {
    mock.method(dns, 'lookup', lookup)
    syncBuiltinESMExports()
  })

  for (const name of Object.keys(resolving)) {
    test(`${name}, checked where the connection resolves it`, async () => {
      await assert.rejects(guarded(`https://${name}/`), {
        name: 'AddressRefused',
        message: /^That address leads to a private/,
      })
      await assert.rejects(receipt(`https://${name}/@ada/113456789012345678`), AddressRefused)
      await assert.rejects(signIn(`https://${name}`), isSentence)
      assert.deepEqual(heard, [])
    })
  }

  test('rebound.fedi.net, public whenever somebody looks and private when the connection does', async () => {
    resolving['rebound.fedi.net'] = ['8.8.8.8']
    const seen = await dns.promises.resolve('rebound.fedi.net').catch(() => resolving['rebound.fedi.net'])
    assert.deepEqual(seen, ['8.8.8.8'])
    resolving['rebound.fedi.net'] = ['127.0.0.1']
    await assert.rejects(guarded('https://rebound.fedi.net/'), { message: /^That address leads to a private network/ })
  })
})

describe('no redirect leads inside', () => {
  const targets = () => [
    `http://127.0.0.1:${port()}/redirected`,
    `https://127.0.0.1:${port()}/redirected`,
    'https://127.0.0.1/redirected',
    'https://[::127.0.0.1]/redirected',
    'https://localhost/redirected',
    'https://8.8.8.8/redirected',
  ]

  test('from a public server, whatever it names', async () => {
    for (const target of targets()) {
      // The first hop was public and answered; every hop behind it goes through the guard's own connections.
      const first = createGuardedFetch({ allowPrivateHosts: false, fetch: (_, init) => fetch(target, init) })
      await assert.rejects(first('https://public.fedi.net/'), AddressRefused, target)
    }
    assert.deepEqual(heard, [])
  })
})

async function receipt(link: string) {
  const { receipts } = definitionOf('mastodon')
  const post = URL.canParse(link) ? receipts?.read(new URL(link)) : undefined
  if (!post || !receipts?.asking) throw new AddressRefused('That is no address of a post.')
  return await askReceipt(receipts.asking, post, { fetch: guarded, clock })
}

async function signIn(typed: string) {
  return await networks.bluesky.signIn?.begin(typed, { browser: 'browser', note: '', at: 'http://127.0.0.1:3000' })
}

function didDocument(endpoint: string) {
  return {
    '@context': ['https://www.w3.org/ns/did/v1'],
    id: did,
    alsoKnownAs: ['at://ada.fedi.net'],
    service: [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: endpoint }],
  }
}

/** A sentence that can be shown: it is ours, and ends like one. */
function isSentence(error: unknown): boolean {
  assert.ok(error instanceof Error)
  assert.ok(error instanceof NetworkError || /server/.test(error.message), String(error))
  assert.match(error.message, /[.?]$/)
  return true
}

/** The system's resolver, with names of ours; nothing is ever asked of a real one. */
function lookup(
  name: string,
  options: dns.LookupAllOptions,
  callback: (error: Error | null, addresses: dns.LookupAddress[]) => void,
): void {
  const addresses = resolving[name]?.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  if (addresses && options.all) callback(null, addresses)
  else callback(new Error(`${name} is not known here.`), [])
}
