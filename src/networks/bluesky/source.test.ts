import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import { compress, infoV2, type JetstreamEvent, PretendJetstream, type Turn } from '../../testing/pretend-jetstream.ts'
import { vectorsFolder, withoutVectors } from '../../testing/vectors.ts'
import type { StreamEvent } from '../network.ts'
import { publicStream } from './public-stream.ts'
import { sourceFrom } from './source.ts'

const tZero = Date.UTC(2026, 11, 5, 11) * 1000
const inTests = { backoff: { firstMs: 1, longestMs: 2 }, random: () => 0 }
const v2 = '/xrpc/network.bsky.jetstream.subscribeEvents'
const ways = ['/subscribe', '/subscribe?compress=true', v2, `${v2}?compress=true`]

for (const way of ways) {
  test(`${way}: real events arrive, each once, with tags, and deletes among them`, {
    skip: withoutVectors,
  }, async () => {
    await using stream = await listenTo(await realEvents(), way)
    const events = await stream.take(18, isMention)
    assert.deepEqual(events.map(({ kind }) => kind).filter((kind) => kind === 'delete').length, 1)
    assert.ok(events.some((event) => event.kind === 'post' && event.tags.includes('HowToTellAiToShutUp')))
  })

  test(`${way}: after a lost connection it resumes at its cursor and misses nothing`, async () => {
    await using stream = await listenTo(posts(20), way, [{ events: 7 }, { events: 5 }, {}])
    const seen = await stream.take(20, isNew())
    assert.deepEqual(
      seen.map(keyOf),
      posts(20).map(({ commit }) => commit?.rkey),
    )
    assert.equal(stream.server.asked.length, 3)
    assert.equal(stream.server.asked[0]?.has('cursor'), false)
    assert.ok(stream.server.asked[1]?.has('cursor'))
  })

  test(`${way}: garbage is dropped and counted, and the stream goes on`, async () => {
    const bad = ['{', 'null', '[]', '{"kind":"commit"}', new Uint8Array([1, 2, 3]), compress('{', 1), compress('x', 2)]
    await using stream = await listenTo(posts(3), way, [{ first: bad }])
    const events = await stream.take(bad.length + 3, (event) => isMention(event) || event.kind === 'dropped')
    assert.equal(events.filter(({ kind }) => kind === 'dropped').length, bad.length)
    assert.equal(events.filter(isMention).length, 3)
  })
}

test('a listener says when it is connected, and from where it resumed', async () => {
  await using stream = await listenTo(posts(4), '/subscribe', [{ events: 2 }, {}])
  const talk = await stream.take(3, ({ kind }) => kind === 'connected' || kind === 'disconnected')
  assert.deepEqual(talk, [
    { kind: 'connected' },
    { kind: 'disconnected', why: 'The server closed the stream (1001, going away).' },
    { kind: 'connected', resumedFrom: String(tZero + 1_000_000) },
  ])
})

test('a cursor from before a restart is where listening begins', async () => {
  await using stream = await listenTo(posts(30), v2, [{}], { cursor: '28' })
  const seen = await stream.take(3, isMention)
  assert.deepEqual(seen.map(keyOf), ['post27', 'post28', 'post29'])
})

test('a first version that silently starts later than it was asked has left a gap', async () => {
  const cursor = String(tZero + 1_000_000)
  await using stream = await listenTo(posts(40), '/subscribe', [{ floor: 31 }], { cursor })
  const [gap] = await stream.take(1, ({ kind }) => kind === 'gap')
  assert.ok(gap?.kind === 'gap')
  assert.match(gap.why, /up to 30 seconds are missing/)
})

test('a first version that goes back far enough has left none', async () => {
  await using stream = await listenTo(posts(40), '/subscribe', [{}], { cursor: String(tZero + 9_000_000) })
  const events = await stream.take(10)
  assert.ok(events.every(({ kind }) => kind !== 'gap'))
})

test('a cursor that is too old is a gap, and listening goes on from the oldest that is left', async () => {
  const refuse = { status: 400, error: 'CursorTooOld', message: 'the floor is 11' }
  await using stream = await listenTo(posts(12), v2, [{ refuse }, { first: [infoV2('OutdatedCursor')], floor: 10 }], {
    cursor: '3',
  })
  const events = await stream.take(4, ({ kind }) => kind === 'gap' || kind === 'post')
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['gap', 'gap', 'post', 'post'],
  )
  assert.deepEqual(
    stream.server.asked.map((query) => query.get('cursor')),
    ['3', '1000000000000000'],
  )
})

test('a cursor from the future is a gap', async () => {
  await using stream = await listenTo(posts(2), v2, [{ first: [infoV2('FutureCursor')] }])
  const [gap] = await stream.take(1, ({ kind }) => kind === 'gap')
  assert.deepEqual(gap, { kind: 'gap', why: 'FutureCursor: as the server says' })
})

test('a reader whom the server found too slow comes back to its cursor', async () => {
  const slow = compress('{"$type":"error","error":"ConsumerTooSlow","message":"read faster"}', 2)
  await using stream = await listenTo(posts(4), `${v2}?compress=true`, [
    { events: 2 },
    { first: [slow], events: 0 },
    {},
  ])
  const seen = await stream.take(4, isNew())
  assert.deepEqual(seen.map(keyOf), ['post0', 'post1', 'post2', 'post3'])
  assert.ok(
    stream.everything.some((event) => event.kind === 'disconnected' && /ConsumerTooSlow read faster/.test(event.why)),
  )
})

test('a dictionary that the server has retired makes it go on uncompressed', async () => {
  const refuse = { status: 400, error: 'UnknownZstdDictionary', message: 'current is 20270101' }
  await using stream = await listenTo(posts(2), `${v2}?compress=true`, [{ refuse }, {}])
  await stream.take(2, isMention)
  assert.deepEqual(
    stream.server.asked.map((query) => query.has('zstdDictionary')),
    [true, false],
  )
})

test('a server that says no is quoted', async () => {
  const refuse = { status: 503, error: 'ServiceUnavailable', message: 'service not ready' }
  await using stream = await listenTo(posts(2), v2, [{ refuse }, {}])
  const [why] = await stream.take(1, ({ kind }) => kind === 'disconnected')
  assert.match(why?.kind === 'disconnected' ? why.why : '', /status 503\): ServiceUnavailable: service not ready/)
})

test('what is no post moves the stream on by at most one heartbeat a second', async () => {
  const identities = Array.from({ length: 40 }, (_, i) => ({
    did: 'did:plc:quiet',
    time_us: tZero + i * 100_000,
    kind: 'identity',
  }))
  await using stream = await listenTo([...identities, ...posts(50).slice(49)], '/subscribe')
  await stream.take(1, isMention)
  const beats = stream.everything.filter((event) => event.kind === 'heartbeat').map(({ at }) => at - tZero / 1000)
  assert.deepEqual(beats, [0, 1000, 2000, 3000])
})

test('a reader that falls too far behind is cut off and catches up from its cursor, missing nothing', async () => {
  await using stream = await listenTo(posts(500), v2, [{}], { options: { maxQueued: 20 } })
  const isFirst = isNew()
  const first = await stream.take(1, isFirst)
  await stream.server.lost
  const seen = [...first, ...(await stream.take(499, isFirst))]
  assert.deepEqual(
    seen.map(keyOf),
    posts(500).map(({ commit }) => commit?.rkey),
  )
  assert.ok(stream.everything.some((event) => event.kind === 'disconnected' && /We read slower/.test(event.why)))
})

test('a message too large for any record ends the connection, not the process', async () => {
  const huge = new Uint8Array(9 * 1024 * 1024)
  await using stream = await listenTo(posts(2), '/subscribe', [{ first: [huge] }, {}])
  const [first] = await stream.take(1, ({ kind }) => kind === 'disconnected' || kind === 'post')
  assert.equal(first?.kind, 'disconnected')
  assert.equal((await stream.take(2, isMention)).length, 2)
})

test('a stream that falls silent is given up and opened again', async () => {
  const clock = new FakeClock(tZero / 1000)
  await using stream = await listenTo(posts(1), '/subscribe', [{}], { options: { clock, silenceMs: 60_000 } })
  await stream.take(1, isMention)
  const next = stream.take(1, ({ kind }) => kind === 'disconnected')
  await clock.advance(60_000)
  assert.deepEqual(await next, [{ kind: 'disconnected', why: 'Nothing was heard for 60 seconds.' }])
})

test('a server that is not there is said to be so, again and again', async () => {
  const signal = AbortSignal.timeout(20_000)
  const whys: string[] = []
  for await (const event of sourceFrom('ws://127.0.0.1:1/subscribe', inTests).listen({ signal })) {
    if (event.kind === 'disconnected') whys.push(event.why)
    if (whys.length === 3) break
  }
  assert.deepEqual(new Set(whys), new Set(['The server cannot be reached.']))
})

test('listening ends when it is told to, without an error', async () => {
  const stop = new AbortController()
  await using stream = await listenTo(posts(2), '/subscribe', [{}], { signal: stop.signal })
  await stream.take(2, isMention)
  const rest = stream.take(Number.POSITIVE_INFINITY)
  stop.abort()
  await rest
})

test('an address says what it is; a host alone is a compressed Jetstream', () => {
  const ids = [
    'jetstream.example.net',
    publicStream,
    `wss://js.example.net${v2}`,
    'https://pds.example.net/xrpc/com.atproto.sync.subscribeRepos',
  ]
  assert.deepEqual(
    ids.map((address) => sourceFrom(address).id),
    [
      'bluesky:jetstream.example.net',
      'bluesky:jetstream2.us-east.bsky.network',
      'bluesky:js.example.net/v2',
      'bluesky:pds.example.net/firehose',
    ],
  )
  assert.equal(sourceFrom('jetstream.example.net').label, 'Jetstream jetstream.example.net')
})

test('an address that is no stream is refused with a sentence', () => {
  for (const address of ['', 'ftp://example.net', 'wss://example.net/elsewhere', 'not an address', 'wss://']) {
    assert.throws(() => sourceFrom(address), { message: /is not the address of a Bluesky stream; one looks like wss:/ })
  }
})

test('a cursor that is none stops loudly, for it is our own', async () => {
  const events = sourceFrom(publicStream).listen({ cursor: 'yesterday', signal: new AbortController().signal })
  await assert.rejects(Promise.resolve(events[Symbol.asyncIterator]().next()), RangeError)
})

interface ListenOptions {
  cursor?: string
  signal?: AbortSignal
  options?: Parameters<typeof sourceFrom>[1]
}

async function listenTo(events: JetstreamEvent[], way: string, turns: Turn[] = [{}], more: ListenOptions = {}) {
  const server = new PretendJetstream(events, turns)
  const source = sourceFrom((await server.start()) + way, { ...inTests, ...more.options })
  const stop = new AbortController()
  const signal = more.signal ? AbortSignal.any([more.signal, stop.signal]) : stop.signal
  const iterator = source
    .listen({ ...(more.cursor === undefined ? {} : { cursor: more.cursor }), signal })
    [Symbol.asyncIterator]()
  const everything: StreamEvent[] = []
  return {
    server,
    everything,
    async take(count: number, wanted: (event: StreamEvent) => boolean = () => true): Promise<StreamEvent[]> {
      const found: StreamEvent[] = []
      while (found.length < count) {
        const { value, done } = await iterator.next()
        if (done) break
        everything.push(value)
        if (wanted(value)) found.push(value)
      }
      return found
    },
    async [Symbol.asyncDispose]() {
      stop.abort()
      await iterator.return?.()
      await server.stop()
    },
  }
}

/** Made-up posts, one a second. */
function posts(count: number): JetstreamEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    did: 'did:plc:made-up',
    time_us: tZero + index * 1_000_000,
    kind: 'commit',
    commit: {
      operation: 'create',
      collection: 'app.bsky.feed.post',
      rkey: `post${index}`,
      cid: `cid${index}`,
      record: { $type: 'app.bsky.feed.post', text: `Post ${index}`, createdAt: '2026-12-05T11:00:00Z' },
    },
  }))
}

async function realEvents(): Promise<JetstreamEvent[]> {
  const lines = await readFile(join(vectorsFolder() ?? '', 'jetstream/expected_v1.jsonl'), 'utf8')
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function isMention(event: StreamEvent): boolean {
  return event.kind === 'post' || event.kind === 'delete'
}

function isNew(): (event: StreamEvent) => boolean {
  const seen = new Set<string>()
  return (event) => {
    if (event.kind !== 'post' || seen.has(event.uri)) return false
    seen.add(event.uri)
    return true
  }
}

function keyOf(event: StreamEvent): string | undefined {
  return event.kind === 'post' ? event.uri.split('/').at(-1) : undefined
}
