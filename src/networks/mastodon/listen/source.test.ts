import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemClock } from '../../../clock/clock.ts'
import { type FediverseOptions, type Misbehaviour, PretendFediverse } from '../../../testing/pretend-fediverse.ts'
import { createGuardedFetch } from '../../guarded-fetch.ts'
import type { FollowedTag, StreamEvent } from '../../network.ts'
import type { ListenSettings } from './settings.ts'
import { mastodonSource } from './source.ts'

const tag = 'LongEarsDay'
/** So late that a test that waits for it has failed. */
const mostEvents = 5000

test('what was posted before anybody listened is not told, what comes then is, once and in its order', async () => {
  await using scene = await listening(1)
  const [server] = scene.servers
  server.post('old', [tag])
  await scene.until('connected')
  await scene.until('heartbeat')
  const posts = [server.post('ada', [tag]), server.post('bo', ['other', tag.toLowerCase()])]
  server.post('cy', ['other'])
  const told = await scene.posts(2)
  assert.deepEqual(
    told.map(({ uri }) => uri),
    posts.map(({ uri }) => uri),
  )
  assert.deepEqual(
    told.map(({ author, by, at }) => [author, by, at]),
    posts.map(({ author, createdAt }) => [`${server.origin}/@${author}`, `mastodon:${server.host}`, createdAt]),
  )
})

test('a burst of many pages between two questions loses nothing', async () => {
  await using scene = await listening(1)
  const [server] = scene.servers
  await scene.until('heartbeat')
  for (let n = 0; n < 333; n++) server.post(`fan ${n}`, [tag])
  const told = await scene.posts(333)
  assert.equal(new Set(told.map(({ uri }) => uri)).size, 333)
})

test('a post that three servers know comes from each under the same name and the same author', async () => {
  await using scene = await listening(3)
  const [home, second, third] = scene.servers
  for (const server of scene.servers) await scene.until('heartbeat', server.host)
  const post = home.post('ada', [tag])
  for (const other of [second, third]) other?.post('ada', [tag], { uri: post.uri, createdAt: post.createdAt })
  const told = await scene.posts(3)
  assert.deepEqual(new Set(told.map(({ uri }) => uri)), new Set([post.uri]))
  assert.deepEqual(new Set(told.map(({ author }) => author)), new Set([`${home.origin}/@ada`]))
  assert.equal(new Set(told.map(({ by }) => by)).size, 3)
})

test('a post that reached the server late, and stands behind newer ones, is found all the same', async () => {
  await using scene = await listening(1, {}, { rereadMs: 50 })
  const [server] = scene.servers
  await scene.until('heartbeat')
  const first = server.post('ada', [tag])
  await scene.posts(1)
  server.post('bo', [tag], { createdAt: first.createdAt + 2000 })
  await scene.posts(1)
  const late = server.post('cy', [tag], { createdAt: first.createdAt + 1000, uri: 'https://elsewhere.example/1' })
  assert.equal((await scene.posts(1))[0]?.uri, late.uri)
})

test('boosts, what is not public, and edits count nothing', async () => {
  await using scene = await listening(1, { streams: 'to everybody' })
  const [server] = scene.servers
  await scene.until('heartbeat')
  await scene.streaming(server)
  const post = server.post('ada', [tag])
  server.post('bo', [tag], { reblog: { id: post.id } })
  server.post('cy', [tag], { visibility: 'unlisted' })
  server.edit(post)
  const last = server.post('di', [tag])
  const told = await scene.posts(2)
  assert.deepEqual(
    told.map(({ uri }) => uri),
    [post.uri, last.uri],
  )
})

test('a restart goes on where the cursor stands, with what came meanwhile and with nothing from before', async () => {
  await using scene = await listening(1)
  const [server] = scene.servers
  server.post('old', [tag])
  await scene.until('heartbeat')
  server.post('ada', [tag])
  await scene.posts(1)
  const { cursor } = await scene.until('heartbeat')
  await scene.close()
  const missed = Array.from({ length: 90 }, (_, n) => server.post(`fan ${n}`, [tag]).uri)
  await using again = scene.again(cursor)
  assert.equal((await again.until('connected')).resumedFrom !== undefined, true)
  const told = new Set<string>()
  while (told.size < 90) for (const { uri } of await again.posts(1)) if (missed.includes(uri)) told.add(uri)
  assert.equal(
    again.heard.some((event) => event.kind === 'post' && event.author.endsWith('/@old')),
    false,
  )
})

test('streamed deletes name the post as its server does, and take it back for everybody', async () => {
  await using scene = await listening(1, { streams: 'to members', token: 'secret' })
  const [server] = scene.servers
  await scene.until('heartbeat')
  await scene.streaming(server)
  const post = server.post('ada', [tag])
  await scene.posts(1)
  server.delete(post)
  assert.equal((await scene.until('delete')).uri, post.uri)
})

for (const many of [true, false]) {
  test(`timelines tell no deletes, so posts are looked at again, ${many ? 'many at once' : 'one by one'}`, async () => {
    await using scene = await listening(1, { many }, { lookAfterMs: [100] })
    const [server] = scene.servers
    await scene.until('heartbeat')
    const [stays, goes] = [server.post('ada', [tag]), server.post('bo', [tag])]
    await scene.posts(2)
    server.delete(goes, { silently: true })
    assert.equal((await scene.until('delete')).uri, goes.uri)
    const stood = scene.heard.find((event) => event.kind === 'stands') ?? (await scene.until('stands'))
    assert.equal(stood.kind === 'stands' && stood.uri, stays.uri)
  })
}

test('a server that drops somebody else’s post deletes nothing while its own server has it', async () => {
  await using scene = await listening(2, { streams: 'to everybody' }, { lookAfterMs: [] })
  const [home, other] = scene.servers
  for (const server of scene.servers) await scene.until('heartbeat', server.host)
  for (const server of scene.servers) await scene.streaming(server)
  const post = home.post('ada', [tag])
  other?.post('ada', [tag], { uri: post.uri, createdAt: post.createdAt })
  await scene.posts(2)
  other?.delete(post)
  await scene.until('stands', home.host)
  home.delete(post)
  assert.equal((await scene.until('delete')).uri, post.uri)
  assert.equal(scene.heard.filter(({ kind }) => kind === 'delete').length, 1)
})

test('a hashtag in any script is asked for, and told', async () => {
  await using scene = await listening(1, {}, {}, 'うさぎの日')
  const [server] = scene.servers
  await scene.until('heartbeat')
  server.post('ada', ['うさぎの日'])
  assert.deepEqual((await scene.posts(1))[0]?.tags, ['うさぎの日'])
})

test('a server for members only says so, and with a token it tells', async () => {
  await using closed = await listening(1, { membersOnly: true })
  assert.match((await closed.until('disconnected')).why, /answers only its members/)
  await using open = await listening(1, { membersOnly: true, token: 'secret' })
  await open.until('connected')
  assert.ok(open.servers[0].asked.every((asked) => !asked.includes('secret')))
})

test('storms that open while it listens are followed, and those that are over no longer asked for', async () => {
  const followed: FollowedTag[] = [{ tag }]
  await using scene = await listening(1, {}, {}, followed)
  const [server] = scene.servers
  await scene.until('heartbeat')
  followed.push({ tag: 'Other' })
  while (!server.asked.some((asked) => asked.includes('/Other'))) await scene.until('heartbeat')
  await scene.until('heartbeat')
  server.post('ada', ['Other'])
  assert.deepEqual((await scene.posts(1))[0]?.tags, ['other'])
  followed.length = 0
  assert.match((await scene.until('disconnected')).why, /Nothing is followed/)
})

test('a campaign that chose servers is heard there, and at no other', async () => {
  await using scene = await listening(2, {}, {}, (servers) => [{ tag, servers: [servers[1]?.origin ?? ''] }])
  await scene.until('heartbeat', scene.servers[1]?.host)
  assert.deepEqual(scene.servers[0].asked, [])
})

const faults: Record<string, Misbehaviour> = {
  'answers with a page of HTML': (_, response) => respond(response, 200, 'text/html', '<h1>Welcome</h1>'),
  'answers with JSON that is no timeline': (_, response) => respond(response, 200, 'application/json', '{"a":1}'),
  fails: (_, response) => respond(response, 502, 'text/html', 'Bad gateway'),
  'asks to wait for ten years': (_, response) => {
    response.setHeader('retry-after', '315360000')
    return respond(response, 429, 'application/json', '{}')
  },
  'never answers': () => true,
  'answers without an end': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const more = () => response.write(' '.repeat(256 * 1024)) && setImmediate(more)
    response.on('drain', more)
    more()
    return true
  },
}

for (const [fault, misbehave] of Object.entries(faults)) {
  test(`a server that ${fault} is disconnected by itself; the other one is heard as before`, async () => {
    await using scene = await listening(2)
    const [good, bad] = scene.servers
    if (bad) bad.misbehave = misbehave
    await scene.until('heartbeat', good.host)
    assert.ok((await scene.until('disconnected', bad?.host)).why.length > 0)
    const post = good.post('ada', [tag])
    assert.equal((await scene.posts(1))[0]?.uri, post.uri)
  })
}

test('a server that comes back is resumed, and what it had meanwhile is told', async () => {
  await using scene = await listening(1)
  const [server] = scene.servers
  await scene.until('heartbeat')
  server.misbehave = faults.fails
  await scene.until('disconnected')
  const post = server.post('ada', [tag])
  server.misbehave = undefined
  assert.notEqual((await scene.until('connected')).resumedFrom, undefined)
  assert.equal((await scene.posts(1))[0]?.uri, post.uri)
})

test('posts that cannot be read, and posts of another hashtag, are dropped; the rest of the page counts', async () => {
  await using scene = await listening(1)
  const [server] = scene.servers
  await scene.until('heartbeat')
  const honest = server.post('ada', [tag])
  server.misbehave = ({ path }, response) => {
    if (!path.startsWith('/api/v1/timelines')) return false
    const status = (changes: object) => ({ ...plainStatus(honest.id, honest.uri), ...changes })
    const page = [
      status({}),
      status({ id: 7 }),
      status({ account: {} }),
      status({ tags: [{ name: 'other' }] }),
      null,
      'x',
    ]
    return respond(response, 200, 'application/json', JSON.stringify(page))
  }
  await scene.until('dropped')
  const [told] = await scene.posts(1)
  assert.equal(told?.uri, honest.uri)
})

test('a page that repeats itself for ever is read once in a round', async () => {
  await using scene = await listening(1)
  const [server] = scene.servers
  await scene.until('heartbeat')
  const page = Array.from({ length: 40 }, (_, n) =>
    plainStatus(String(10n ** 18n + BigInt(n)), `https://a.example/${n}`),
  )
  server.misbehave = ({ path }, response) =>
    path.startsWith('/api/v1/timelines') && respond(response, 200, 'application/json', JSON.stringify(page))
  await scene.posts(40)
  const before = server.asked.length
  await scene.until('heartbeat')
  await scene.until('heartbeat')
  await scene.until('heartbeat')
  assert.ok(server.asked.length - before <= 8, `${server.asked.length - before} questions in three rounds`)
})

test('a stream that breaks is opened again, and what was posted in between is told', async () => {
  await using scene = await listening(1, { streams: 'to everybody' })
  const [server] = scene.servers
  await scene.until('heartbeat')
  await scene.streaming(server)
  server.cutStreams()
  const post = server.post('ada', [tag])
  assert.equal((await scene.posts(1))[0]?.uri, post.uri)
  await scene.streaming(server)
})

test('a cursor that is none of ours is refused loudly', async () => {
  const source = mastodonSource({ servers: [], tokens: new Map() }, { fetch, streamFetch: fetch })
  const events = source.listen({ cursor: '12345', signal: new AbortController().signal })
  await assert.rejects(async () => {
    for await (const _ of events) break
  }, RangeError)
})

type Kind = StreamEvent['kind']
type EventOf<K extends Kind> = Extract<StreamEvent, { kind: K }>

interface Heard {
  heard: StreamEvent[]
  /** The next event of that kind, of one server where it is named. */
  until<K extends Kind>(kind: K, host?: string): Promise<EventOf<K>>
  /** The next so many posts. */
  posts(count: number): Promise<EventOf<'post'>[]>
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

interface Scene extends Heard {
  servers: [PretendFediverse, ...PretendFediverse[]]
  again(cursor: string): Heard
  /** Resolves when the server streams to us, the timeline having been read since. */
  streaming(server: PretendFediverse): Promise<void>
}

type Follow = string | FollowedTag[] | ((servers: PretendFediverse[]) => FollowedTag[])

async function listening(
  count: number,
  options: FediverseOptions = {},
  settings: Partial<ListenSettings> = {},
  follow: Follow = tag,
): Promise<Scene> {
  const servers = Array.from({ length: count }, () => new PretendFediverse(options))
  for (const server of servers) await server.start()
  const tokens = new Map(options.token ? servers.map(({ host }) => [host, options.token ?? '']) : [])
  const guarded = { allowPrivateHosts: true, timeoutMs: 1000 }
  const source = mastodonSource(
    { servers: servers.map(({ origin }) => origin), tokens },
    {
      clock: systemClock,
      fetch: createGuardedFetch({ ...guarded, maxBytes: 4 << 20 }),
      streamFetch: createGuardedFetch({ ...guarded, timeoutMs: 60_000 }),
      backoff: { firstMs: 5, longestMs: 20 },
      pollMs: 20,
      pollBesideStreamMs: 60_000,
      settleMs: 0,
      refusedMs: 600_000,
      pace: { burst: 1000, perSecond: 1000 },
      ...settings,
    },
  )
  const followed =
    typeof follow === 'function' ? follow(servers) : typeof follow === 'string' ? [{ tag: follow }] : follow
  const open = (cursor?: string) => hear(source.listen.bind(source), followed, cursor)
  const first = open()
  return {
    ...first,
    servers: servers as Scene['servers'],
    again: open,
    streaming: async (server) => {
      while (server.streamCount === 0) await first.until('heartbeat')
      await first.until('heartbeat')
      await first.until('heartbeat')
    },
    [Symbol.asyncDispose]: async () => {
      await first.close()
      for (const server of servers) await server.stop()
    },
  }
}

function hear(
  listen: ReturnType<typeof mastodonSource>['listen'],
  followed: readonly FollowedTag[],
  cursor?: string,
): Heard {
  const stop = new AbortController()
  const events = listen({ signal: stop.signal, follow: () => followed, ...(cursor && { cursor }) })
  const iterator = events[Symbol.asyncIterator]()
  const heard: StreamEvent[] = []
  async function until<K extends Kind>(kind: K, host?: string): Promise<EventOf<K>> {
    for (let n = 0; n < mostEvents; n++) {
      const { value, done } = await iterator.next()
      if (done) break
      heard.push(value)
      const by = 'by' in value ? value.by : undefined
      if (value.kind === kind && (host === undefined || by === `mastodon:${host}`)) return value as EventOf<K>
    }
    throw new Error(`“${kind}” never came.`)
  }
  const close = async () => {
    stop.abort()
    await iterator.return?.()
  }
  return {
    heard,
    until,
    posts: async (count) => {
      const found: EventOf<'post'>[] = []
      while (found.length < count) found.push(await until('post'))
      return found
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

function respond(response: Parameters<Misbehaviour>[1], status: number, type: string, body: string): true {
  response.writeHead(status, { 'content-type': type }).end(body)
  return true
}

function plainStatus(id: string, uri: string) {
  return {
    id,
    uri,
    created_at: new Date(Date.now()).toISOString(),
    visibility: 'public',
    content: '',
    reblog: null,
    account: { acct: 'ada', url: 'https://a.example/@ada' },
    tags: [{ name: tag.toLowerCase() }],
  }
}
