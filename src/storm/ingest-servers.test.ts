import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FollowedTag, Source, SourceServer, StreamEvent } from '../networks/network.ts'
import { buildReport } from '../report/report.ts'
import type { RowOf } from '../report/rows.ts'
import { serializeReport } from '../report/serialize.ts'
import { verifyReport } from '../report/verify.ts'
import type { Database } from '../store/database.ts'
import { readLedger } from '../store/ledger.ts'
import { onPGlite } from '../testing/databases.ts'
import { silent, stage, tZero } from '../testing/stage.ts'
import { Broadcast } from './broadcast.ts'
import { Ingest } from './ingest.ts'
import { takeSnapshot } from './pulse.ts'

const second = 1000
const minute = 60 * second
const tag = 'LongEarsDay'
const [a, b, c] = ['mastodon:a.example', 'mastodon:b.example', 'mastodon:c.example'] as const

onPGlite((db) => {
  test('a mention that several servers know counts once, and each server has its own count beside it', async () => {
    const scene = await hearing(db())
    scene.say({ kind: 'connected', by: a }, { kind: 'connected', by: b })
    scene.post('https://a.example/1', 'ada', [a, b], tZero + second)
    scene.post('https://a.example/2', 'bo', [a], tZero + 2 * second)
    scene.post('https://b.example/1', 'cy', [b], tZero + 3 * second)
    scene.beat(a, tZero + minute)
    await scene.hearAll(tZero + 2 * minute)
    const [network] = (await scene.report()).networks
    assert.deepEqual([network?.mentions, network?.authors], [3, 3])
    assert.deepEqual(network?.servers, [
      { source: a, mentions: 2, authors: 2 },
      { source: b, mentions: 2, authors: 2 },
    ])
    const [shown] = (await scene.snapshot()).measured
    assert.deepEqual([shown?.mentions, shown?.rank, shown?.tags, shown?.hears], [3, null, null, 'followed tags'])
    assert.deepEqual(shown?.servers, [
      { label: 'a.example', mentions: 2 },
      { label: 'b.example', mentions: 2 },
    ])
  })

  test('a minute is closed when every living server has told it, and a slow one holds it up for half a minute at most', async () => {
    const scene = await hearing(db())
    scene.say({ kind: 'connected', by: a }, { kind: 'connected', by: b })
    scene.beat(a, tZero - second)
    scene.beat(b, tZero - second)
    scene.beat(a, tZero + 65 * second)
    scene.post('https://b.example/1', 'ada', [b], tZero + 50 * second)
    scene.beat(b, tZero + 61 * second)
    scene.beat(a, tZero + 151 * second)
    await scene.hearAll(tZero + 3 * minute)
    const intervals = await scene.intervals()
    assert.deepEqual(
      intervals.map(({ from, mentions, windowMentions }) => [Date.parse(from) - tZero, mentions, windowMentions]),
      [
        [0, 1, 1],
        [minute, 0, 1],
      ],
    )
  })

  test('where only followed tags are heard no row claims a rank, and the report says so', async () => {
    const scene = await hearing(db())
    scene.say({ kind: 'connected', by: a })
    for (let n = 0; n < 40; n++) scene.post(`https://a.example/${n}`, `fan ${n}`, [a], tZero + n * second)
    scene.beat(a, tZero - 2 * minute)
    for (let n = 1; n <= 5; n++) scene.beat(a, tZero + n * minute)
    await scene.hearAll(tZero + 6 * minute)
    for (const { rank, tags, top } of await scene.intervals()) assert.deepEqual([rank, tags, top], [undefined, 0, []])
    const report = await scene.report()
    assert.equal(report.networks[0]?.hears, 'followed tags')
    assert.equal(report.networks[0]?.rank.best, null)
    assert.match(report.method.notMeasured.join(' '), /On mastodon: rank among all tags/)
    assert.equal(verifyReport(serializeReport(report)).ok, true)
  })

  test('posts that were looked at again are counted as such, and those that were gone are taken back', async () => {
    const scene = await hearing(db())
    scene.say({ kind: 'connected', by: a })
    const uris = [1, 2, 3, 4].map((n) => `https://a.example/${n}`)
    for (const uri of uris) scene.post(uri, uri, [a], tZero + second)
    scene.say({ kind: 'stands', uri: uris[0] ?? '', at: at(tZero + 20 * minute), cursor: '1', by: a })
    scene.say({ kind: 'stands', uri: 'https://nobody.example/1', at: at(tZero + 20 * minute), cursor: '1', by: a })
    scene.say({ kind: 'delete', uri: uris[1] ?? '', at: at(tZero + 20 * minute), cursor: '1' })
    await scene.hearAll(tZero + 21 * minute)
    const [network] = (await scene.report()).networks
    assert.equal(network?.mentions, 3)
    assert.deepEqual(network?.lookedAgain, { of: 4, again: 2 })
  })

  test('a server that is gone is a gap of its own; nothing is missing while another tells', async () => {
    const scene = await hearing(db())
    scene.say({ kind: 'connected', by: a }, { kind: 'connected', by: b })
    await scene.hearAll(tZero + minute)
    scene.beat(a, tZero + minute)
    scene.beat(b, tZero + minute)
    scene.say({ kind: 'disconnected', why: 'b.example cannot be reached.', by: b })
    scene.beat(a, tZero + 2 * minute - second)
    await scene.hearAll(tZero + 2 * minute)
    assert.equal(scene.ingest.status, 'live')
    assert.deepEqual(
      (await scene.snapshot()).sources.map(({ label, state, why }) => [label, state, why]),
      [
        ['a.example', 'live', null],
        ['b.example', 'disconnected', 'b.example cannot be reached.'],
      ],
    )
    const [network] = (await scene.report()).networks
    assert.deepEqual(
      network?.interruptions.map(({ source, missing }) => [source, missing]),
      [
        [a, true],
        [b, true],
        [b, true],
      ],
    )
    assert.equal(
      network?.unmeasured.reduce((sum, { seconds }) => sum + seconds, 0),
      60,
    )
  })

  test('a campaign that chose its servers is counted from those alone', async () => {
    const scene = await hearing(db(), ['b.example'])
    assert.deepEqual(scene.followed(), [{ tag, servers: ['b.example'] }])
    scene.say({ kind: 'connected', by: a }, { kind: 'connected', by: b })
    scene.post('https://a.example/1', 'ada', [a, c], tZero + second)
    scene.post('https://b.example/1', 'bo', [b], tZero + second)
    await scene.hearAll(tZero + minute)
    const rows = await scene.rows()
    assert.equal(rows.filter(({ kind }) => kind === 'mention').length, 1)
    assert.deepEqual(
      rows.flatMap((row) => (row.kind === 'source' ? [row.source] : [])),
      [b],
    )
  })

  test('after a restart what comes again is in no row twice, server by server', async () => {
    const scene = await hearing(db())
    scene.say({ kind: 'connected', by: a })
    scene.post('https://a.example/1', 'ada', [a, b], tZero + second)
    await scene.hearAll(tZero + minute)
    const again = await scene.restarted()
    again.post('https://a.example/1', 'ada', [a, b], tZero + second)
    again.post('https://a.example/2', 'bo', [a], tZero + 2 * second)
    await again.hearAll(tZero + 2 * minute)
    const rows = await scene.rows()
    assert.equal(rows.filter(({ kind }) => kind === 'mention').length, 2)
    assert.equal(rows.flatMap((row) => (row.kind === 'seen' ? row.posts : [])).length, 3)
    assert.doesNotMatch(JSON.stringify(rows), /a\.example\/[12]|"ada"/)
  })
})

function at(ms: number) {
  return ms as never
}

async function hearing(db: Database, chosen?: string[]) {
  const scene = await stage(db, chosen && { file: { measure: { mastodon: chosen } } })
  await scene.keep()
  return await listenTo(db, scene)
}

/** A source of two servers that tells what the test says. */
async function listenTo(db: Database, scene: Awaited<ReturnType<typeof stage>>) {
  let said: StreamEvent[] = []
  let follow: () => readonly FollowedTag[] = () => []
  const server = (host: string): SourceServer => ({ id: `mastodon:${host}`, label: host })
  const source: Source = {
    id: 'mastodon:scripted',
    network: 'mastodon',
    label: 'scripted servers',
    hears: 'followed tags',
    keepsTime: true,
    servers: (hosts) => (hosts ?? ['a.example', 'b.example']).map(server),
    async *listen(options) {
      follow = options.follow ?? follow
      yield* said.splice(0)
    },
  }
  const ingest = new Ingest({ db, clock: scene.clock, log: silent, source })
  await ingest.run(new AbortController().signal)
  const rows = () => readLedger(db, scene.storm.id)
  const say = (...events: StreamEvent[]) => {
    said = [...said, ...events]
  }
  return {
    ingest,
    rows,
    say,
    followed: () => follow(),
    post: (uri: string, author: string, by: readonly string[], when: number) => {
      const post = {
        kind: 'post',
        uri,
        author,
        tags: [tag],
        text: '',
        languages: [],
        at: at(when),
        cursor: '1',
      } as const
      for (const each of by) say({ ...post, by: each })
    },
    beat: (by: string, until: number) => say({ kind: 'heartbeat', at: at(until), cursor: '1', by }),
    hearAll: async (until: number) => {
      await scene.clock.advanceTo(until)
      await ingest.run(new AbortController().signal)
    },
    intervals: async () => (await rows()).filter((row): row is RowOf<'interval'> => row.kind === 'interval'),
    report: async () => {
      const { opened } = await scene.reload()
      if (!opened) throw new Error('The ledger is not open.')
      return buildReport({ campaign: opened, rows: await rows() })
    },
    snapshot: async () =>
      await takeSnapshot(
        { db, clock: scene.clock, ingests: [ingest], broadcast: new Broadcast() },
        await scene.reload(),
      ),
    restarted: () => listenTo(db, scene),
  }
}
