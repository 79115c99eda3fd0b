import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fingerprint } from './copies.ts'
import { Engine } from './engine.ts'
import { type ProfileName, profiles } from './profile.ts'
import { readEvent } from './read.ts'
import type { EngineSnapshot } from './trend-engine.ts'

const start = Date.UTC(2026, 10, 21, 11)

interface Happening {
  author: number
  tags: string[]
  text: string
  /** Ms since the one before; backwards when negative. */
  after: number
  /** A post of before is delivered again, or deleted. */
  again?: 'same' | 'deleted'
  isLike: boolean
}

const tag = fc.oneof(
  {
    arbitrary: fc.constantFrom('storm', 'Storm', 'STORM', 'rain', 'Größe', 'größe', 'ぼっち', 'two words', '#', '12'),
    weight: 3,
  },
  { arbitrary: fc.nat(400).map((number) => `tag${number}`), weight: 2 },
)
const word = fc.constantFrom(
  'we',
  'Stand',
  'together',
  'now',
  'isn’t',
  'it',
  '#storm',
  '#größe',
  '#ぼっち',
  '@name',
  '$',
  '$CASH',
  '5',
  'a1b',
  '...#tag',
  'https://example.org/a',
  'xhttp://example.org',
  'http://',
  'über',
  '東京',
  '(c)',
  'a\u3000b',
  '#a\u3000b',
  '\u00a0',
)
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const happening: fc.Arbitrary<Happening> = fc.record(
  {
    author: fc.nat(40),
    tags: fc.array(tag, { maxLength: 4 }),
    text,
    after: fc.oneof(
      { arbitrary: fc.nat(300), weight: 8 },
      { arbitrary: fc.integer({ min: -4000, max: 4000 }), weight: 1 },
    ),
    again: fc.constantFrom('same', 'deleted'),
    isLike: fc.boolean(),
  },
  { requiredKeys: ['author', 'tags', 'text', 'after', 'isLike'] },
)

test('what the scanner counts by itself is what the engine counts line by line', () => {
  fc.assert(
    fc.property(
      fc.array(happening, { minLength: 20, maxLength: 400, size: 'max' }),
      fc.boolean(),
      fc.integer({ min: 20, max: 200 }),
      (happenings, isFollowing, maxTags) => {
        agree(linesOf(happenings), 'rehearsal', isFollowing ? ['storm'] : [], maxTags)
      },
    ),
    { numRuns: 300, endOnFailure: true },
  )
})

test('so it is for busy tags, whose authors are sampled, and for more posts than are remembered', () => {
  const happenings = Array.from({ length: 90_000 }, (_, index) => ({
    author: (index * 7919) % 30_011,
    tags: [index % 2 ? 'Busy' : 'busier', `tag${(index * index) % 5003}`],
    text: `some words of number ${'abcdefghij'[index % 10]} in a text #Busy`,
    after: 1,
    isLike: index % 50 === 0,
  }))
  agree(linesOf(happenings), 'rehearsal', [], 3000)
})

test('a text has the same fingerprint by its bytes as by its words', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), (texts) => {
      const quiet = Array.from({ length: 40 }, (_, index) => ({
        author: index,
        tags: [],
        text: '',
        after: 500,
        isLike: false,
      }))
      const happenings = texts.map((said, index) => ({
        author: index,
        tags: ['storm'],
        text: said,
        after: 5,
        isLike: false,
      }))
      const { read } = agree(linesOf([...quiet, ...happenings]), 'rehearsal', ['rain'], 50)
      const prints = new Set(texts.map((said) => fingerprint(said)))
      for (const [index, print] of (
        read.counted.table.tags.find(({ key }) => key === 'storm')?.copies ?? []
      ).entries()) {
        if (index % 2 === 0) assert.ok(prints.has(print))
      }
    }),
    { numRuns: 200, endOnFailure: true },
  )
})

function agree(lines: string[], profile: ProfileName, follow: string[], maxTags: number) {
  const [whole, single] = [engine(profile, follow, maxTags), engine(profile, follow, maxTags)]
  whole.read(Buffer.from(lines.map((line) => `${line}\n`).join('')))
  for (const line of lines) single.line(readEvent(line))
  const [read, told] = [whole.snapshot(), single.snapshot()]
  assert.deepEqual(comparable(read), comparable(told))
  assert.deepEqual(whole.top(50), single.top(50))
  return { read }
}

/** Without how the lines were read, and without the order of mentions in a bucket, which says nothing. */
function comparable(snapshot: EngineSnapshot) {
  const { log, ...table } = snapshot.counted.table
  const mentions = Array.from({ length: log.length / 3 }, (_, index) => log.slice(3 * index, 3 * index + 3).join(' '))
  const counted = { ...snapshot.counted, table }
  return { ...snapshot, counted, mentions: mentions.sort(), counts: snapshot.counts.deletes }
}

function engine(profile: ProfileName, follow: string[], maxTags: number): Engine {
  return new Engine(profiles[profile], new Map(follow.map((name) => [name, name])), maxTags)
}

/** As Jetstream v1 writes them. */
function linesOf(happenings: readonly Happening[]): string[] {
  let at = start
  return happenings.map((one, index) => {
    at += one.after
    const before = index - 1 - (one.author % 7)
    const rkey = String(one.again && before >= 0 ? before : index).padStart(13, '2')
    const author = one.again && before >= 0 ? (happenings[before]?.author ?? 0) : one.author
    const did = `did:plc:${String(author).padStart(24, 'a')}`
    const operation = one.again === 'deleted' ? 'delete' : 'create'
    const collection = one.isLike ? 'app.bsky.feed.like' : 'app.bsky.feed.post'
    const facets = one.tags.map((name) => ({
      features: [{ $type: 'app.bsky.richtext.facet#tag', tag: name }],
      index: { byteEnd: 9, byteStart: 1 },
    }))
    const $type = collection
    const createdAt = new Date(at).toISOString()
    const record = one.isLike ? { $type, createdAt } : { $type, createdAt, facets, langs: ['en'], text: one.text }
    const commit = { rev: rkey, operation, collection, rkey, ...(operation === 'create' && { record }), cid: 'bafyrei' }
    return JSON.stringify({ did, time_us: at * 1000, kind: 'commit', commit })
  })
}
