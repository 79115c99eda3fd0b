import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { instant } from '../../clock/clock.ts'
import { FakeClock } from '../../clock/fake-clock.ts'
import { type Misbehaviour, type PretendMisskey, refuse, startPretendMisskey } from '../../testing/pretend-misskey.ts'
import type { NetworkError } from '../errors.ts'
import { createGuardedFetch } from '../guarded-fetch.ts'
import type { Connection, PublishOrder, SignInEnd } from '../network.ts'
import { createNetworks } from '../registry.ts'

const clock = new FakeClock(Date.UTC(2026, 11, 5, 11))
const states = new Map<string, string>()
const networks = createNetworks({
  fetch: createGuardedFetch({ allowPrivateHosts: true }),
  clock,
  timeoutMs: 1000,
  signIn: {
    allowHttp: true,
    states: {
      putState: async (state, browser, data) => void states.set(`${state} ${browser}`, data),
      takeState: async (state, browser) => {
        const kept = states.get(`${state} ${browser}`)
        states.delete(`${state} ${browser}`)
        return kept
      },
    },
  },
})
const { publisher, signIn, intent } = networks.misskey
assert.ok(publisher && signIn)
const posts = publisher

let server: PretendMisskey
before(async () => {
  server = await startPretendMisskey(() => clock.now())
})
beforeEach(() => {
  server.misbehave = undefined
  server.notes.length = 0
  server.heard.length = 0
})
after(() => server[Symbol.asyncDispose]())

const at = 'https://uproar.example'

describe('signing in at a Misskey server', () => {
  test('asks for one permission on the server’s own page, and comes back with an account', async () => {
    const to = await signIn.begin(server.origin, { browser: 'mine', note: 'a note', at })
    assert.equal(to.origin, server.origin)
    assert.deepEqual(Object.fromEntries(to.searchParams), {
      name: 'Uproar',
      callback: `${at}/oauth/misskey/callback`,
      permission: 'write:notes',
    })
    const ended = await comeBack(to, 'mine')
    assert.ok(ended && 'connection' in ended)
    const { host } = new URL(server.origin)
    assert.equal(ended.note, 'a note')
    assert.equal(ended.connection.account.handle, `ada@${host}`)
    assert.equal(ended.connection.account.server, server.origin)
  })

  test('is nothing to a browser that did not begin it, and nothing a second time', async () => {
    const to = await signIn.begin(server.origin, { browser: 'mine', note: '', at })
    assert.equal(await comeBack(to, 'another'), undefined)
    assert.ok(await comeBack(to, 'mine'))
    assert.equal(await comeBack(to, 'mine'), undefined)
  })

  test('ends with a sentence where its owner gave no permission', async () => {
    const to = await signIn.begin(server.origin, { browser: 'mine', note: '', at })
    const ended = await signIn.finish(new URLSearchParams({ session: sessionIn(to) }), { browser: 'mine', at })
    assert.ok(ended && 'failure' in ended)
    assert.match(ended.failure.message, /gave no permission/)
  })

  test('says so where no Misskey answers', async () => {
    const begin = (typed: string) => signIn.begin(typed, { browser: 'mine', note: '', at })
    await assert.rejects(begin('nobody'), /Which Misskey server is yours/)
    server.misbehave = { endpoint: 'meta', how: (response) => response.end('<html>Hello</html>') }
    await assert.rejects(begin(server.origin), { name: 'Refused', message: /is not a Misskey server/ })
    server.misbehave = { endpoint: 'meta', how: (response) => response.writeHead(404).end() }
    await assert.rejects(begin(server.origin), { name: 'Refused', message: /is not a Misskey server/ })
  })
})

describe('how long a note may be', () => {
  const limit = async () => (await networks.misskey.textRuleAt?.(server.origin))?.limit

  test('is what the server says, asked once an hour; and what it said last while it does not answer', async () => {
    server.misbehave = { endpoint: 'meta', how: (response) => refuse(response, 500, 'INTERNAL_ERROR') }
    assert.equal(await limit(), 3000)
    server.misbehave = { endpoint: 'meta', how: (response) => response.end('{"maxNoteTextLength":8192}') }
    await clock.advance(60_000)
    assert.equal(await limit(), 8192)
    server.heard.length = 0
    assert.equal(await limit(), 8192)
    assert.deepEqual(server.heard, [])
    server.misbehave = { endpoint: 'meta', how: (response) => response.end('<html></html>') }
    await clock.advance(3_600_000)
    assert.equal(await limit(), 8192)
    assert.equal(server.heard.length, 1)
  })
})

describe('publishing at a Misskey server', () => {
  test('makes one public note of exactly the text, that notifies nobody, and finds it again', async () => {
    const order = orderFrom(await connected())
    assert.equal(await posts.find(soughtBy(order)), undefined)
    const published = await posts.publish(order)
    assert.equal(published.uri, `${server.origin}/notes/note1`)
    assert.deepEqual(await posts.find(soughtBy(order)), published)
    assert.equal(server.notes.length, 1)
    const { i, ...sent } = server.heard.find(({ endpoint }) => endpoint === 'notes/create')?.body ?? {}
    assert.equal(typeof i, 'string')
    assert.deepEqual(sent, { text, visibility: 'public', localOnly: false, noExtractMentions: true })
  })

  test('finds it among hundreds of the same account, and takes no other for it', async () => {
    const connection = await connected()
    const order = orderFrom(connection)
    for (let n = 0; n < 250; n += 1) await posts.publish({ ...order, post: { ...order.post, text: `${text} ${n}` } })
    assert.equal(await posts.find(soughtBy(order)), undefined)
    await clock.advance(1)
    const published = await posts.publish(order)
    assert.deepEqual(await posts.find(soughtBy(order)), published)
  })

  test('does not take for it what stood there long before', async () => {
    const order = orderFrom(await connected())
    await posts.publish(order)
    const later = { ...order, createdAt: instant(order.createdAt + 3_600_000) }
    assert.equal(await posts.find(soughtBy(later)), undefined)
  })

  const mistakes: [string, Misbehaviour, string][] = [
    ['429', (response) => refuse(response, 429, 'RATE_LIMIT_EXCEEDED', { 'retry-after': '9' }), 'RateLimited'],
    ['a token that is over', (response) => refuse(response, 403, 'AUTHENTICATION_FAILED'), 'SignedOut'],
    ['a permission that is missing', (response) => refuse(response, 400, 'PERMISSION_DENIED'), 'SignedOut'],
    ['an account that is suspended', (response) => refuse(response, 403, 'YOUR_ACCOUNT_SUSPENDED'), 'SignedOut'],
    ['a text that is refused', (response) => refuse(response, 400, 'CONTAINS_PROHIBITED_WORDS'), 'Refused'],
    ['500', (response) => refuse(response, 500, 'INTERNAL_ERROR'), 'Ambiguous'],
    ['an answer that is none', (response) => response.end('{}'), 'Ambiguous'],
    ['a page', (response) => response.end('<html></html>'), 'Ambiguous'],
    ['a lost answer', (response) => response.destroy(), 'Ambiguous'],
    ['no answer in time', () => undefined, 'Ambiguous'],
    ['a redirect', (response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(), 'Ambiguous'],
  ]
  for (const [what, how, name] of mistakes) {
    test(`${what} is ${name}, and nothing is tried twice`, async () => {
      const order = orderFrom(await connected())
      server.heard.length = 0
      server.misbehave = { endpoint: 'notes/create', how }
      await assert.rejects(posts.publish(order), { name })
      assert.equal(server.heard.length, 1)
    })
  }

  test('a note that was made although the answer was lost is found', async () => {
    const order = orderFrom(await connected())
    const lose: Misbehaviour = (response, asUsual) => {
      response.end = () => response.destroy()
      asUsual()
    }
    server.misbehave = { endpoint: 'notes/create', how: lose }
    await assert.rejects(posts.publish(order), { name: 'Ambiguous' })
    server.misbehave = undefined
    assert.deepEqual(await posts.find(soughtBy(order)), { uri: `${server.origin}/notes/note1` })
  })

  test('a server that is not there is Unreachable', async () => {
    const gone = { ...(await connected()) }
    const account = { ...gone.account, server: 'http://127.0.0.1:1' }
    const session = { ...gone.session, server: account.server }
    await assert.rejects(posts.publish({ ...orderFrom(gone), account, session }), { name: 'Unreachable' })
  })

  test('a token goes to no other server than the one that gave it', async () => {
    const order = orderFrom(await connected())
    const account = { ...order.account, server: 'https://elsewhere.example' }
    await assert.rejects(posts.publish({ ...order, account }), { name: 'SignedOut' })
  })
})

describe('a permission at a Misskey server', () => {
  test('is asked after without changing anything, and noticed when it is over', async () => {
    const { session } = await connected()
    const never = () => Promise.reject(new Error('nothing rotates'))
    assert.equal(await posts.renew(session, { save: never }), session)
    server.misbehave = { endpoint: 'meta', how: (response) => refuse(response, 500, 'INTERNAL_ERROR') }
    await assert.rejects(posts.renew(session, { save: never }), { name: 'Unreachable' })
    server.misbehave = undefined
    server.revoke()
    await assert.rejects(posts.renew(session, { save: never }), { name: 'SignedOut' })
  })

  test('tells what the account is like', async () => {
    const { account, session } = await connected()
    assert.deepEqual(await posts.facts?.(account, session), {
      madeAt: Date.UTC(2020, 1, 2, 2, 2, 2),
      posts: 0,
      followers: 7,
    })
  })
})

test('the share page of the supporter’s own server is opened', () => {
  const url = intent('Hello #AlitaSequel', { server: '@ada@Misskey.example' })
  assert.equal(url.href, 'https://misskey.example/share?text=Hello%20%23AlitaSequel')
  assert.throws(() => intent('Hello', { server: '127.0.0.1' }), /not the name of a server, such as misskey\.io/)
})

test('a text is refused where Misskey would not see the tag', () => {
  const prepare = (given: string) => posts.prepare(given, { tag: 'AlitaSequel', language: 'en' })
  assert.ok(prepare('Give us the sequel: #AlitaSequel, please'))
  assert.throws(
    () => prepare('Give us the sequel. #AlitaSequels'),
    (error: NetworkError) => error.name === 'Refused',
  )
})

const text = 'Give us the sequel. #AlitaSequel'

function sessionIn(to: URL): string {
  return to.pathname.replace('/miauth/', '')
}

async function comeBack(to: URL, browser: string): Promise<SignInEnd | undefined> {
  const session = sessionIn(to)
  server.accept(session)
  return await signIn?.finish(new URLSearchParams({ session }), { browser, at })
}

async function connected(): Promise<Connection> {
  const to = await signIn?.begin(server.origin, { browser: 'mine', note: '', at })
  const ended = to && (await comeBack(to, 'mine'))
  assert.ok(ended && 'connection' in ended)
  return ended.connection
}

function orderFrom(connection: Connection): PublishOrder {
  const post = posts.prepare(text, { tag: 'AlitaSequel', language: 'en' })
  return { ...connection, post, key: 'a key', createdAt: clock.now() }
}

function soughtBy({ account, key, post, createdAt, session }: PublishOrder) {
  return { account, key, post, createdAt, session: async () => session }
}
