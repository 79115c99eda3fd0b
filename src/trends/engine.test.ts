import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  createTrendEngine,
  type EngineSnapshot,
  restoreTrendEngine,
  type TrendEngine,
  type VerdictChange,
} from './index.ts'

const start = Date.UTC(2026, 10, 21, 11)
const second = 1000
const minute = 60 * second

test('spellings of a tag count as one, shown as first seen, a post once and an author once', () => {
  const engine = createTrendEngine()
  engine.post({ id: 'a', tags: ['AlitaSequel', '#alitasequel'], author: 'Ada', at: start })
  engine.post({ id: 'b', tags: ['ALITASEQUEL'], author: 'Ada', at: start + second })
  const { key, tag, mentions, authors } = engine.trend('＃alitaSequel') ?? {}
  assert.deepEqual({ key, tag, mentions, authors }, { key: 'alitasequel', tag: 'AlitaSequel', mentions: 2, authors: 1 })
})

test('a post that is delivered again counts once', () => {
  const engine = createTrendEngine()
  for (let time = 0; time < 3; time++) engine.post({ id: 'a', tags: ['tag'], author: 'Ada', at: start })
  assert.equal(engine.trend('tag')?.mentions, 1)
})

test('a deleted post is taken back once, and does not count when it is delivered again', () => {
  const engine = createTrendEngine({ follow: ['tag'] })
  const post = { id: 'a', tags: ['tag', 'other'], author: 'Ada', at: start }
  engine.post(post)
  engine.post({ ...post, id: 'b', author: 'Bo' })
  assert.equal(engine.remove('a', start + second), true)
  assert.equal(engine.remove('a', start + second), false)
  assert.equal(engine.remove('never seen', start), false)
  engine.post(post)
  assert.deepEqual([engine.trend('tag')?.mentions, engine.trend('tag')?.authors], [1, 1])
  assert.equal(engine.trend('other')?.authors, 1)
})

test('what is older than the window no longer counts, and can no longer be taken back', () => {
  const engine = createTrendEngine({ follow: ['tag'] })
  engine.post({ id: 'a', tags: ['tag'], author: 'Ada', at: start })
  engine.advance(start + 9 * minute)
  assert.equal(engine.trend('tag')?.mentions, 1)
  engine.advance(start + 10 * minute)
  assert.equal(engine.trend('tag')?.mentions, 0)
  assert.equal(engine.trend('tag')?.rank, undefined)
  assert.equal(engine.remove('a', start + 10 * minute), false)
})

test('one loud author never trends', () => {
  const engine = createTrendEngine({ profile: 'rehearsal' })
  const changes = drive(engine, [
    ...chatter(30),
    ...Array.from({ length: 200 }, (_, n): Mention => ['loud', 'Mallory', start + 30 * second + n * 150]),
  ])
  assert.deepEqual(
    changes.filter(({ key }) => key === 'loud'),
    [],
  )
  const { mentions, authors, largestAuthorShare, why } = engine.trend('loud') ?? {}
  assert.ok((mentions ?? 0) > 90)
  assert.deepEqual([authors, largestAuthorShare], [1, 1])
  assert.match(why ?? '', /^1 author in 15 seconds .+ largest author 100 %; .+ too few: 8 authors needed/)
})

test('rank can be recounted from key, mentions and authors', () => {
  const engine = createTrendEngine()
  const mentions: Mention[] = [
    ...chatter(300),
    ['b', 'Ada', start],
    ['a', 'Ada', start],
    ['c', 'Ada', start],
    ['c', 'Ada', start],
  ]
  drive(
    engine,
    mentions.sort((x, y) => x[2] - y[2]),
  )
  const all = engine.top(1000)
  const recounted = all.toSorted((x, y) => y.authors - x.authors || y.mentions - x.mentions || (x.key < y.key ? -1 : 1))
  assert.deepEqual(all, recounted)
  assert.deepEqual(
    all.map(({ rank }) => rank),
    all.map((_, index) => index + 1),
  )
  assert.deepEqual(
    all.slice(-3).map(({ key }) => key),
    ['c', 'a', 'b'],
  )
  for (const trend of all) assert.equal(engine.trend(trend.tag)?.rank, trend.rank)
})

test('a followed tag is known before it was ever mentioned', () => {
  const engine = createTrendEngine({ follow: ['#AlitaSequel'] })
  assert.equal(engine.trend('alitasequel')?.tag, 'AlitaSequel')
  assert.equal(engine.trend('alitasequel')?.why, 'no mention in 10 minutes; none expected')
  assert.equal(engine.trend('other'), undefined)
})

test('a silent stream lets a trend fade and go quiet, however far time moves at once', () => {
  const engine = createTrendEngine({ profile: 'rehearsal' })
  drive(engine, [...chatter(30), ...crowd('storm', 30, 30)])
  assert.equal(engine.trend('storm')?.verdict, 'trending')
  const changes = engine.advance(start + 10 * 365 * 24 * 60 * minute)
  assert.deepEqual(
    changes.filter(({ key }) => key === 'storm').map(({ to }) => to),
    ['fading', 'quiet'],
  )
  assert.ok(changes.every(({ at }, index) => index === 0 || at >= (changes[index - 1]?.at ?? 0)))
})

test('after a silence that was watched, a crowd is seen again', () => {
  const engine = createTrendEngine({ profile: 'rehearsal' })
  drive(engine, chatter(30))
  for (let at = 30; at < 120; at++) engine.advance(start + at * second)
  const changes = drive(engine, crowd('storm', 120, 30))
  assert.deepEqual(
    changes.map(({ key, to }) => `${key} ${to}`),
    ['storm rising', 'storm trending'],
  )
})

test('a gap in the stream teaches nothing: what was usual before is usual after', () => {
  const engine = createTrendEngine({ profile: 'rehearsal', follow: ['chat0'] })
  drive(engine, chatter(120))
  const before = engine.trend('chat0')?.expected ?? 0
  drive(engine, chatter(3, start + 60 * minute))
  assert.equal(engine.now, start + 60 * minute + 2 * second + 500)
  const after = engine.trend('chat0')?.expected ?? 0
  assert.ok(before > 2 && Math.abs(after - before) < 0.3 * before, `${before} before, ${after} after`)
})

test('late and far future events are dropped and counted', () => {
  const engine = createTrendEngine()
  engine.advance(start)
  engine.see('tag', 'Ada', start - 3 * minute)
  engine.see('tag', 'Ada', start + 3 * minute)
  engine.see('tag', 'Ada', Number.NaN)
  assert.deepEqual(engine.dropped, { late: 1, future: 2 })
  assert.equal(engine.now, start)
  assert.equal(engine.trend('tag'), undefined)
})

test('after snapshot and restore, also through JSON, later events get the same answers', () => {
  const event = fc.record({
    what: fc.constantFrom('post', 'post', 'post', 'post', 'remove', 'advance', 'wild'),
    id: fc.nat(40),
    tag: fc.nat(5),
    author: fc.nat(20),
    step: fc.nat(1500),
  })
  fc.assert(
    fc.property(
      fc.array(event, { minLength: 5, maxLength: 120 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (events, part) => {
        const whole = createTrendEngine({ profile: 'rehearsal', follow: ['tag1'], maxTags: 4 })
        let at = start
        const feed = (engine: TrendEngine, { what, id, tag, author }: (typeof events)[number]) => {
          if (what === 'remove') return engine.remove(`${id}`, at)
          if (what === 'advance') return engine.advance(at)
          const when = what === 'wild' ? at + (author - 10) * 20_000 : at
          return engine.post({
            id: `${id}`,
            tags: [`tag${tag}`, `Tag${(tag * author) % 7}`],
            author: `${author}`,
            at: when,
          })
        }
        const feedAll = (engine: TrendEngine, some: typeof events) => {
          const results: unknown[] = []
          for (const one of some) {
            at += one.step
            results.push(feed(engine, one))
          }
          return results
        }
        const cut = Math.floor(events.length * part)
        feedAll(whole, events.slice(0, cut))
        const atCut = at
        const restored = restoreTrendEngine(JSON.parse(JSON.stringify(whole.snapshot())) as EngineSnapshot)
        const expected = [feedAll(whole, events.slice(cut)), answers(whole)]
        at = atCut
        assert.deepEqual([feedAll(restored, events.slice(cut)), answers(restored)], expected)
      },
    ),
    { numRuns: 150 },
  )
})

test('a snapshot does not change with its engine, and a foreign one is refused', () => {
  const engine = createTrendEngine()
  engine.see('tag', 'Ada', start)
  const snapshot = engine.snapshot()
  const before = JSON.stringify(snapshot)
  drive(engine, chatter(60))
  assert.equal(JSON.stringify(snapshot), before)
  assert.throws(() => restoreTrendEngine({ ...snapshot, version: 1 } as unknown as EngineSnapshot), /not a snapshot/)
})

test('a million distinct tags leave a bounded number, and neither the crowd nor the followed tag is among the lost', () => {
  const engine = createTrendEngine({ maxTags: 2000, follow: ['followed'] })
  engine.see('followed', 'Ada', start)
  let most = 0
  for (let n = 0; n < 1_000_000; n++) {
    engine.see(`noise${n}`, `Bot ${n % 1000}`, start + Math.floor(n / 5))
    if (n % 20_000 === 0) engine.see('crowd', `Supporter ${n}`, start + Math.floor(n / 5))
    if (n < 20) engine.see('crowd', `First ${n}`, start)
    most = Math.max(most, engine.tags)
  }
  assert.ok(most <= 2000, `${most}`)
  assert.equal(engine.trend('crowd')?.authors, 70)
  assert.equal(engine.trend('followed')?.authors, 1)
  assert.equal(engine.top(1)[0]?.key, 'crowd')
})

test('a followed tag counts every author, another within a few percent', () => {
  const engine = createTrendEngine({ follow: ['followed'] })
  for (let n = 0; n < 30_000; n++) {
    engine.see('followed', `Supporter ${n}`, start + n * 10)
    engine.see('other', `Supporter ${n}`, start + n * 10)
  }
  assert.equal(engine.trend('followed')?.authors, 30_000)
  const other = engine.trend('other')
  assert.equal(other?.mentions, 30_000)
  assert.ok(Math.abs((other?.authors ?? 0) - 30_000) < 3000, `${other?.authors}`)
})

test('a post with thousands of tags counts under 64, and what is no tag under none', () => {
  const engine = createTrendEngine()
  engine.post({ id: 'a', tags: ['', '#', 'x'.repeat(641)], author: 'Mallory', at: start })
  assert.equal(engine.tags, 0)
  engine.post({ id: 'b', tags: Array.from({ length: 5000 }, (_, n) => `t${n}`), author: 'Mallory', at: start })
  assert.equal(engine.tags, 64)
})

test('a profile whose times do not fit together is refused', () => {
  const base = createTrendEngine().snapshot().profile
  assert.throws(() => createTrendEngine({ profile: { ...base, bucketSeconds: 7 } }), /whole number of buckets/)
  assert.throws(() => createTrendEngine({ profile: { ...base, latenessSeconds: 600 } }), /lateness/)
})

type Mention = [tag: string, author: string, at: number]

function drive(engine: TrendEngine, mentions: Mention[]): VerdictChange[] {
  return mentions.flatMap(([tag, author, at]) => {
    engine.see(tag, author, at)
    return engine.advance(engine.now)
  })
}

/** Two posts a second under five tags by thirty people. */
function chatter(seconds: number, from = start): Mention[] {
  return Array.from({ length: seconds * 2 }, (_, n) => [`chat${n % 5}`, `Bystander ${(n * 7) % 30}`, from + n * 500])
}

function crowd(tag: string, from: number, seconds: number): Mention[] {
  return Array.from({ length: seconds }, (_, n) => [tag, `Supporter ${n}`, start + (from + n) * second])
}

function answers(engine: TrendEngine) {
  const { now, dropped, tags } = engine
  return { now, dropped, tags, top: engine.top(20), changes: engine.advance(now + 3 * second), after: engine.top(20) }
}
