import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTrendEngine, type TrendEngine, type VerdictChange } from './index.ts'

const start = Date.UTC(2026, 10, 21, 11)
const second = 1000
const minute = 60 * second

type Post = { tag: string; author: string; at: number }

test('in a rehearsal a cold tag trends 8 to 20 seconds after T-zero and stays, at rank 1 or 2', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const tZero = start + 30 * second
    const changes = play([...bystanders(seed, { seconds: 90, perSecond: 2, tags: 8 }), ...storm(seed, tZero, 67)])
    const ours = changes.filter((change) => change.key === 'alitasequel')
    const trending = ours.find((change) => change.to === 'trending')
    assert.ok(trending, `seed ${seed}: it never trended`)
    const after = (trending.at - tZero) / second
    assert.ok(after >= 5 && after <= 20, `seed ${seed}: it trended after ${after} s`)
    assert.ok((trending.trend.rank ?? 99) <= 2, `seed ${seed}: rank ${trending.trend.rank}`)
    assert.equal(ours.at(-1)?.to, 'trending', `seed ${seed}: it did not last`)
    const others = changes.filter((change) => change.key !== 'alitasequel' && change.to === 'trending')
    assert.ok(others.length <= 1, `seed ${seed}: ${others.map((change) => change.trend.why)}`)
  }
})

test('in a flop six authors do not trend among a few loud tags, and the sentence says why', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const tZero = start + 30 * second
    const engine = createTrendEngine({ profile: 'rehearsal', follow: ['AlitaSequel'] })
    const posts = [...bystanders(seed, { seconds: 90, perSecond: 4, tags: 3 }), ...storm(seed, tZero, 6)]
    const changes = play(posts, engine)
    const ours = changes.filter((change) => change.key === 'alitasequel')
    assert.ok(!ours.some((change) => change.to === 'trending'), `seed ${seed}: it trended`)
    const { verdict, why } = engine.trend('AlitaSequel') ?? {}
    assert.notEqual(verdict, 'trending')
    assert.match(why ?? '', /too few: 8 authors needed|no mention in 15 seconds/)
  }
})

test('a tag that is loud but drowned by louder ones does not trend, and the sentence says so', () => {
  const posts: Post[] = []
  for (let at = start; at < start + 90 * second; at += 250) {
    for (let tag = 0; tag < 4; tag++) posts.push({ tag: `big${tag}`, author: `fan ${tag}/${at % 15_000}`, at })
  }
  const engine = createTrendEngine({ profile: 'rehearsal' })
  const changes = play([...posts, ...storm(1, start + 30 * second, 67)], engine)
  const ours = changes.filter((change) => change.key === 'alitasequel')
  assert.deepEqual(
    ours.map((change) => change.to),
    ['rising'],
  )
  assert.match(engine.trend('AlitaSequel')?.why ?? '', /drowned: rank 5 of 5, top 3 needed/)
})

test('in the campaign profile a storm of 300 authors on a stream of 60 tags trends within ten minutes and fades after it', () => {
  const tZero = start + 60 * minute
  const posts = bystanders(7, { seconds: 3 * 3600, perSecond: 1, tags: 60, people: 3000 })
  const changes = play([...posts, ...storm(7, tZero, 300, 60 * minute)], createTrendEngine())
  const ours = changes.filter((change) => change.key === 'alitasequel')
  assert.deepEqual(
    ours.map((change) => change.to),
    ['rising', 'trending', 'fading', 'quiet'],
  )
  const [, trending, fading] = ours
  assert.ok(((trending?.at ?? 0) - tZero) / minute <= 10, trending?.trend.why)
  assert.ok((fading?.at ?? 0) >= tZero + 60 * minute, 'it holds for the whole hour')
  assert.equal(changes.filter((change) => change.key !== 'alitasequel').length, 0, 'nothing else changes')
})

test('a weekday tag that was as loud yesterday is not unusual today', () => {
  const changes: VerdictChange[] = []
  const engine = createTrendEngine({ profile: 'campaign' })
  for (let at = start; at < start + 12 * 60 * minute; at += 10 * second) {
    engine.see('caturday', `cat ${(at / second) % 590}`, at)
    changes.push(...engine.advance(at))
  }
  assert.deepEqual(
    changes.map((change) => change.to),
    [],
  )
  assert.match(engine.trend('caturday')?.why ?? '', /59 authors in 10 minutes where 59 were expected/)
})

function play(posts: Post[], engine: TrendEngine = createTrendEngine({ profile: 'rehearsal' })): VerdictChange[] {
  const changes: VerdictChange[] = []
  for (const { tag, author, at } of posts.sort((a, b) => a.at - b.at)) {
    engine.see(tag, author, at)
    changes.push(...engine.advance(at))
  }
  return changes
}

function bystanders(seed: number, chat: { seconds: number; perSecond: number; tags: number; people?: number }): Post[] {
  const random = randomFrom(seed)
  return Array.from({ length: chat.seconds * chat.perSecond }, () => ({
    tag: `chat${Math.floor(random() * chat.tags)}`,
    author: `Bystander ${Math.floor(random() * (chat.people ?? 30))}`,
    at: start + Math.floor(random() * chat.seconds * second),
  }))
}

/** Each author once, spread evenly with some jitter. */
function storm(seed: number, tZero: number, authors: number, lasting = minute): Post[] {
  const random = randomFrom(seed + 1000)
  return Array.from({ length: authors }, (_, index) => ({
    tag: 'AlitaSequel',
    author: `Supporter ${index}`,
    at: tZero + Math.floor(((index + random()) / authors) * lasting),
  }))
}

/** Numbers in [0, 1), the same for the same seed (mulberry32, by Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
