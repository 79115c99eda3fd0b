import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { RowBody } from './rows.ts'
import { createTally, type NetworkTally } from './tally.ts'

const tZero = Date.parse('2026-12-05T11:00:00Z')

const opened: Extract<RowBody, { kind: 'opened' }> = {
  kind: 'opened',
  at: time(-600),
  campaign: 'made-up',
  document: '0'.repeat(64),
  hashtag: 'MadeUp',
  storm: 'storm',
  tZero: time(0),
  minutes: 10,
  profile: 'rehearsal',
  intervalSeconds: 10,
  windowSeconds: 60,
}

test('a mention counts once, however often it is delivered', () => {
  const of = tallied([mention(1, 'a', 'ann'), mention(1, 'a', 'ann'), mention(2, 'b', 'ann')])
  assert.deepEqual(of.mentions.storm(), { mentions: 2, authors: 1, corrections: 0 })
  assert.equal(of.mentions.repeats, 1)
})

test('a delete takes its post back out, and an author only with their last post', () => {
  const of = tallied([
    mention(1, 'a', 'ann'),
    mention(2, 'b', 'ann'),
    mention(3, 'c', 'bob'),
    correction('a'),
    correction('c'),
  ])
  assert.deepEqual(of.mentions.storm(), { mentions: 1, authors: 1, corrections: 2 })
  assert.deepEqual(of.windowAt(tZero + 10_000, 10), { mentions: 1, authors: 1 })
})

test('a post that was deleted does not come back when it is delivered again', () => {
  const of = tallied([mention(1, 'a', 'ann'), correction('a'), mention(1, 'a', 'ann'), correction('a')])
  assert.deepEqual(of.mentions.storm(), { mentions: 0, authors: 0, corrections: 1 })
})

test('a delete of a post that never counted is counted apart and changes nothing', () => {
  const of = tallied([mention(1, 'a', 'ann'), correction('unheard')])
  assert.deepEqual(of.mentions.storm(), { mentions: 1, authors: 1, corrections: 0 })
  assert.equal(of.mentions.unknownCorrections, 1)
})

test('the storm is from T-zero until its end; what comes before is early, what comes after late', () => {
  const of = tallied([
    mention(-1, 'a', 'ann'),
    mention(0, 'b', 'ann'),
    mention(599.999, 'c', 'bob'),
    mention(600, 'd', 'cyd'),
  ])
  assert.deepEqual(of.mentions.early(), { mentions: 1, authors: 1, corrections: 0 })
  assert.deepEqual(of.mentions.storm(), { mentions: 2, authors: 2, corrections: 0 })
  assert.deepEqual(of.mentions.late(), { mentions: 1, authors: 1, corrections: 0 })
})

test('an interval row gets the interval, the window that ends with it, and the totals since T-zero', () => {
  const of = tallied([
    mention(-20, 'a', 'ann'),
    mention(5, 'b', 'bob'),
    mention(12, 'c', 'ann'),
    mention(19.9, 'd', 'ann'),
  ])
  assert.deepEqual(of.intervalAt(tZero + 10_000, 10), {
    mentions: 2,
    authors: 1,
    windowMentions: 4,
    windowAuthors: 2,
    totalMentions: 3,
    totalAuthors: 2,
  })
})

test('the line gives net mentions a step and agrees with counting each step', () => {
  const of = tallied([
    mention(-5, 'a', 'ann'),
    mention(1, 'b', 'bob'),
    mention(2, 'c', 'cyd'),
    mention(25, 'd', 'ann'),
    correction('b'),
  ])
  assert.deepEqual(of.mentions.line(tZero - 10_000, tZero + 30_000, 10), [1, 1, 0, 1])
})

test('windows and totals are what a naive count of the same rows gives', () => {
  const events = fc.array(
    fc.record({
      at: fc.integer({ min: -90_000, max: 690_000 }),
      author: fc.integer({ min: 0, max: 9 }),
      gone: fc.boolean(),
    }),
  )
  fc.assert(
    fc.property(events, fc.integer({ min: -60, max: 660 }), fc.integer({ min: 1, max: 120 }), (posts, end, seconds) => {
      const rows = posts.map(({ at, author }, index) => mention(at / 1000, `post ${index}`, `author ${author}`))
      const deletes = posts.flatMap(({ gone }, index) => (gone ? [correction(`post ${index}`)] : []))
      const of = tallied([...rows, ...deletes])
      const inside = (from: number, to: number) =>
        posts.filter((post) => !post.gone && post.at >= from * 1000 && post.at < to * 1000)
      const naive = (list: typeof posts) => ({
        mentions: list.length,
        authors: new Set(list.map((post) => post.author)).size,
      })
      assert.deepEqual(of.windowAt(tZero + end * 1000, seconds), naive(inside(end - seconds, end)))
      const { corrections, ...storm } = of.mentions.storm()
      assert.deepEqual(storm, naive(inside(0, 600)))
      assert.equal(corrections, posts.filter((post) => post.gone && post.at >= 0 && post.at < 600_000).length)
    }),
  )
})

test('concentration names the busiest author and the busiest hundredth', () => {
  const loud = Array.from({ length: 50 }, (_, index) => mention(index, `loud ${index}`, 'ann'))
  const crowd = Array.from({ length: 150 }, (_, index) => mention(index, `post ${index}`, `author ${index}`))
  const of = tallied([...loud, ...crowd])
  assert.deepEqual(of.concentration(), {
    busiestAuthorMentions: 50,
    busiestAuthorShare: 0.25,
    topPercentAuthors: 2,
    topPercentShare: 0.255,
  })
})

test('the share that Uproar published counts posts that stand, in whichever order they were told', () => {
  const of = tallied([
    outcome('1', 'published', 'a'),
    mention(1, 'a', 'ann'),
    mention(2, 'b', 'bob'),
    outcome('2', 'published', 'b'),
    correction('b'),
    mention(3, 'c', 'cyd'),
  ])
  assert.equal(of.publishedByUproar(), 1)
})

test('a consent has one outcome: the one that was told last', () => {
  const tally = createTally(opened)
  for (const row of [outcome('1', 'unknown'), outcome('2', 'failed'), outcome('1', 'published', 'a')]) tally.fold(row)
  assert.deepEqual(tally.outcomes.counts(), { published: 1, failed: 1, missed: 0, withdrawn: 0, unknown: 0 })
  assert.equal(tally.outcomes.ended(), 2)
})

test('each network is counted for itself', () => {
  const tally = createTally(opened)
  tally.fold(mention(1, 'a', 'ann'))
  tally.fold({ ...mention(1, 'b', 'ann'), network: 'mastodon' })
  assert.deepEqual(
    tally.networks().map((of) => [of.network, of.mentions.storm().mentions]),
    [
      ['bluesky', 1],
      ['mastodon', 1],
    ],
  )
})

test('verdicts are timed within the storm, and trending is counted from T-zero', () => {
  const of = tallied([
    verdict(-30, 'quiet', 'rising'),
    verdict(90, 'rising', 'trending'),
    verdict(200, 'trending', 'fading'),
    verdict(900, 'fading', 'quiet'),
  ])
  assert.equal(of.trend.trendedAfterSeconds(), 90)
  assert.deepEqual(of.trend.secondsIn(), { quiet: 0, rising: 90, trending: 110, fading: 400 })
})

test('a tag that trends when the storm is over did not trend in it', () => {
  assert.equal(tallied([verdict(601, 'quiet', 'trending')]).trend.trendedAfterSeconds(), undefined)
})

test('a break that resumes is no gap, one that connects anew is', () => {
  const of = tallied([
    source(-10, 'connected'),
    source(100, 'disconnected'),
    source(104, 'resumed'),
    source(200, 'disconnected'),
    source(230, 'connected'),
  ])
  assert.deepEqual(gapsOf(of), [[200, 230]])
  assert.deepEqual(
    of.gaps.interruptions().map(({ missing }) => missing),
    [false, true],
  )
})

test('a server that died without a word leaves a gap from its last sign of life', () => {
  const of = tallied([source(-10, 'connected'), mention(50, 'a', 'ann'), source(80, 'connected')])
  assert.deepEqual(gapsOf(of), [[50, 80]])
})

test('a cursor that was too old makes a gap of the break before it', () => {
  const of = tallied([
    source(-10, 'connected'),
    source(100, 'disconnected'),
    source(110, 'resumed'),
    source(111, 'gap'),
  ])
  assert.deepEqual(gapsOf(of), [[100, 111]])
})

test('before the first connection, and after the last break, nothing is measured', () => {
  assert.deepEqual(gapsOf(tallied([source(20, 'connected'), source(500, 'disconnected')])), [
    [0, 20],
    [500, 600],
  ])
})

test('while one source of two delivers, the network is measured', () => {
  const other = { network: 'bluesky', source: 'second' }
  const of = tallied([
    source(-10, 'connected'),
    { ...source(-10, 'connected'), ...other },
    source(100, 'disconnected'),
    { ...source(150, 'disconnected'), ...other },
    source(160, 'connected'),
  ])
  assert.deepEqual(gapsOf(of), [[150, 160]])
})

function tallied(rows: readonly RowBody[]): NetworkTally {
  const tally = createTally(opened)
  for (const row of rows) tally.fold(row)
  return tally.network('bluesky')
}

function gapsOf(of: NetworkTally): number[][] {
  const seconds = (at: number) => (at - tZero) / 1000
  return of.gaps
    .unmeasured({ from: tZero, until: tZero + 600_000 })
    .map(({ from, until }) => [seconds(from), seconds(until)])
}

function time(second: number): string {
  return new Date(tZero + second * 1000).toISOString()
}

function mention(second: number, post: string, author: string): Extract<RowBody, { kind: 'mention' }> {
  return { kind: 'mention', at: time(second), network: 'bluesky', post, author }
}

function correction(post: string): RowBody {
  return { kind: 'correction', at: time(300), network: 'bluesky', post, why: 'deleted' }
}

function outcome(consent: string, how: 'published' | 'failed' | 'unknown', post?: string): RowBody {
  return { kind: 'outcome', at: time(5), network: 'bluesky', consent, outcome: how, ...(post ? { post } : {}) }
}

type VerdictName = Extract<RowBody, { kind: 'verdict' }>['to']

function verdict(second: number, from: VerdictName, to: VerdictName): RowBody {
  return { kind: 'verdict', at: time(second), network: 'bluesky', from, to, why: 'made up' }
}

function source(
  second: number,
  status: Extract<RowBody, { kind: 'source' }>['status'],
): Extract<RowBody, { kind: 'source' }> {
  return { kind: 'source', at: time(second), network: 'bluesky', source: 'first', status }
}
