import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { vectorsFolder } from '../testing/vectors.ts'
import { readEvent, type StreamLine } from './read.ts'

const folder = vectorsFolder()
const at = Date.UTC(2026, 10, 21, 11, 0, 0, 123)
const did = 'did:plc:madeup'
const id = `at://${did}/app.bsky.feed.post/3abc`
const record = {
  $type: 'app.bsky.feed.post',
  text: '#Alita',
  createdAt: '2020-01-01T00:00:00Z',
  facets: [{ features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'Alita' }] }],
}
const commit = { rev: '3aaa', operation: 'create', collection: 'app.bsky.feed.post', rkey: '3abc', record, cid: 'bafy' }
const post: StreamLine = { kind: 'post', post: { id, tags: ['Alita'], author: did, at, text: '#Alita' } }

test('Jetstream v1: a post is known by its AT URI and dated by the stream, not by its client', () => {
  assert.deepEqual(read({ did, time_us: at * 1000 + 456, kind: 'commit', commit }), post)
})

test('Jetstream v2: the same post in its envelope, or without it', () => {
  const $type = 'network.bsky.jetstream.subscribeEvents#commit'
  const payload = { $type, seq: 7, did, time: '2026-11-21T11:00:00.123456Z', ...commit }
  assert.deepEqual(read({ $type: 'message', payload }), post)
  assert.deepEqual(read(payload), post)
})

test('Jetstream: a deleted post is a delete under the same id; edits, likes and accounts only tell the time', () => {
  const v1 = (part: object) => read({ did, time_us: at * 1000, kind: 'commit', commit: { ...commit, ...part } })
  assert.deepEqual(v1({ operation: 'delete', record: undefined }), { kind: 'delete', id, at })
  assert.deepEqual(v1({ operation: 'update' }), { kind: 'other', at })
  assert.deepEqual(v1({ collection: 'app.bsky.feed.like' }), { kind: 'other', at })
  assert.deepEqual(v1({ collection: 'app.bsky.feed.like', operation: 'delete' }), { kind: 'other', at })
  assert.deepEqual(read({ did, time_us: at * 1000, kind: 'identity', identity: {} }), { kind: 'other', at })
  const info = { $type: 'network.bsky.jetstream.subscribeEvents#info', name: 'OutdatedCursor' }
  assert.deepEqual(read({ $type: 'message', payload: info }), { kind: 'other' })
  assert.deepEqual(read({ $type: 'error', error: 'ConsumerTooSlow' }), { kind: 'other' })
})

test('Jetstream: what a post must have and has not makes it unreadable', () => {
  const v1 = (part: object) => read({ did, time_us: at * 1000, kind: 'commit', commit: { ...commit, ...part } }).kind
  assert.equal(v1({ record: undefined }), 'unreadable')
  assert.equal(v1({ rkey: 7 }), 'unreadable')
  assert.equal(read({ did, time_us: 'soon', kind: 'commit', commit }).kind, 'unreadable')
})

const status = {
  id: '1157',
  created_at: '2026-11-21T11:00:00.123Z',
  visibility: 'public',
  reblog: null,
  account: { id: '9', acct: 'ada@social.example' },
  tags: [{ name: 'alita', url: 'https://social.example/tags/alita' }],
}
const toot: StreamLine = { kind: 'post', post: { id: '1157', tags: ['alita'], author: 'ada@social.example', at } }

test('Mastodon: a streaming update, its payload as text or as an object, and a status alone', () => {
  assert.deepEqual(read({ stream: ['public'], event: 'update', payload: JSON.stringify(status) }), toot)
  assert.deepEqual(read({ event: 'update', payload: status }), toot)
  assert.deepEqual(read(status), toot)
})

test('Mastodon: boosts and what is not public do not count, deletes name the status, edits are something else', () => {
  assert.deepEqual(read({ ...status, reblog: status }), { kind: 'other', at })
  assert.deepEqual(read({ ...status, visibility: 'unlisted' }), { kind: 'other', at })
  assert.deepEqual(read({ event: 'delete', payload: '1157' }), { kind: 'delete', id: '1157' })
  assert.deepEqual(read({ event: 'status.update', payload: JSON.stringify(status) }), { kind: 'other' })
  assert.equal(read({ event: 'update', payload: '{' }).kind, 'unreadable')
})

test('plain: one tag, several, or a text; time in ms or in words', () => {
  const plain = (part: object) => read({ author: 'Ada', at, ...part })
  const expected = (tags: string[], more = {}) => ({ kind: 'post', post: { id: '', tags, author: 'Ada', at, ...more } })
  assert.deepEqual(plain({ tag: 'Alita' }), expected(['Alita']))
  assert.deepEqual(plain({ tags: ['Alita', 7, 'Sequel'] }), expected(['Alita', 'Sequel']))
  assert.deepEqual(plain({ text: 'more #Alita!', id: 'a' }), expected(['Alita'], { id: 'a', text: 'more #Alita!' }))
  assert.deepEqual(plain({ tag: 'Alita', at: '2026-11-21T12:00:00.123+01:00' }), expected(['Alita']))
})

test('plain: a time without a zone, or far beyond all calendars, is unreadable', () => {
  for (const wrong of ['2026-11-21T11:00:00', 'now', 1e300, null, '2026-13-01T00:00:00Z']) {
    assert.equal(read({ tag: 'Alita', author: 'Ada', at: wrong }).kind, 'unreadable', String(wrong))
  }
  assert.equal(read({ author: 'Ada', at }).kind, 'unreadable')
})

test('an empty line is nothing, and what is no object is unreadable', () => {
  assert.equal(readEvent(' ').kind, 'other')
  for (const line of ['{', 'null', '[]', '7', '"text"', '{}', '\u0000'])
    assert.equal(readEvent(line).kind, 'unreadable', line)
})

test('whatever a line holds, nothing is thrown', () => {
  const kinds = ['post', 'delete', 'other', 'unreadable']
  fc.assert(fc.property(fc.string(), (line) => kinds.includes(readEvent(line).kind)))
  const names = [
    'did',
    'time_us',
    'kind',
    'commit',
    '$type',
    'payload',
    'event',
    'account',
    'created_at',
    'author',
    'at',
    'tags',
  ]
  const shape = fc.dictionary(fc.constantFrom(...names), fc.jsonValue())
  fc.assert(
    fc.property(shape, (event) => kinds.includes(read(event).kind)),
    { numRuns: 500 },
  )
  assert.equal(readEvent('['.repeat(100_000)).kind, 'unreadable')
})

const skip = folder ? false : 'no vectors: set UPROAR_VECTORS'

test('the real events of the vectors are all readable, in both files', { skip }, () => {
  for (const name of ['expected_v1.jsonl', 'golden_v1.jsonl']) {
    const lines = readFileSync(join(folder ?? '', 'jetstream', name), 'utf8')
      .trim()
      .split('\n')
    assert.deepEqual(
      lines.map(readEvent).filter(({ kind }) => kind === 'unreadable'),
      [],
      name,
    )
  }
})

test('seventeen of the real events are posts, two of them with tags, and one is a deleted post', { skip }, () => {
  const lines = readFileSync(join(folder ?? '', 'jetstream/expected_v1.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const events = lines.map(readEvent)
  const posts = events.flatMap((event) => (event.kind === 'post' ? [event.post] : []))
  assert.equal(posts.length, 17)
  assert.deepEqual(
    posts.map(({ tags }) => tags.length).filter((count) => count > 0),
    [2, 2],
  )
  assert.equal(events.filter(({ kind }) => kind === 'delete').length, 1)
})

function read(event: unknown): StreamLine {
  return readEvent(JSON.stringify(event))
}
