import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { zstdDecompressSync } from 'node:zlib'
import { encode } from '@atcute/cbor'
import { vectorsFolder, withoutVectors } from '../../testing/vectors.ts'
import { readFirehoseFrame } from './firehose.ts'
import { jetstreamV1 } from './jetstream/v1.ts'
import type { Reading } from './stream/dialect.ts'

const folder = vectorsFolder() ?? ''

test('150 real frames of a relay say what Jetstream said of them', { skip: withoutVectors }, async () => {
  const fromFrames = (await realFrames()).flatMap(readFirehoseFrame).filter(isMention).map(withoutPlace)
  const jetstream = jetstreamV1({ server: new URL('wss://jetstream.example.net'), compress: false }).attempt()
  const fromJetstream = (await expectedLines())
    .flatMap((line) => jetstream.read(line))
    .filter(isMention)
    .map(withoutPlace)
  assert.equal(fromFrames.length, 18)
  assert.deepEqual(fromFrames.sort(byUri), fromJetstream.sort(byUri))
})

test('in real frames, posts carry their tags, text, author, languages and the server’s time', {
  skip: withoutVectors,
}, async () => {
  const posts = (await realFrames()).flatMap(readFirehoseFrame).filter((reading) => reading.kind === 'post')
  assert.equal(posts.length, 17)
  assert.ok(posts.some((post) => post.tags.includes('HowToTellAiToShutUp')))
  for (const post of posts) {
    assert.match(post.uri, new RegExp(`^at://${post.author}/app.bsky.feed.post/[a-z2-7]{13}$`))
    assert.match(post.cid ?? '', /^bafyrei/)
    assert.equal(new Date(post.at).toISOString().slice(0, 13), '2026-07-04T14')
  }
})

test('every real frame moves the cursor, and none is dropped', { skip: withoutVectors }, async () => {
  const frames = await realFrames()
  const last = frames.map((frame) => readFirehoseFrame(frame).at(-1))
  assert.ok(last.every((reading) => reading && 'cursor' in reading))
  assert.deepEqual([cursorOf(last[0]), cursorOf(last.at(-1))], ['31527015322', '31527015471'])
})

test('a commit with two posts is resumed as a whole', () => {
  const time = '2026-12-05T11:00:00.000Z'
  const ops = ['one', 'two'].map((key) => ({ action: 'delete', path: `app.bsky.feed.post/${key}`, cid: null }))
  const readings = readFirehoseFrame(frameOf({ op: 1, t: '#commit' }, { seq: 42, time, repo: 'did:plc:made-up', ops }))
  assert.deepEqual(readings.map(cursorOf), ['41', '42'])
})

test('a post whose record did not come along is dropped, not counted', () => {
  const [reading] = readFirehoseFrame(
    frameOf(
      { op: 1, t: '#commit' },
      {
        seq: 42,
        time: '2026-12-05T11:00:00.000Z',
        repo: 'did:plc:made-up',
        ops: [{ action: 'create', path: 'app.bsky.feed.post/3mptbyplj5d2a', cid: null }],
      },
    ),
  )
  assert.equal(reading?.kind, 'dropped')
})

test('a cursor that the server no longer has is a gap', () => {
  const readings = readFirehoseFrame(frameOf({ op: 1, t: '#info' }, { name: 'OutdatedCursor', message: 'Too old.' }))
  assert.deepEqual(readings, [{ kind: 'gap', why: 'OutdatedCursor: Too old.' }])
})

test('a cursor that the server does not have yet is a gap, and forgotten', () => {
  const readings = readFirehoseFrame(frameOf({ op: -1 }, { error: 'FutureCursor', message: 'In the future.' }))
  assert.deepEqual(
    readings.map(({ kind }) => kind),
    ['gap', 'end'],
  )
  assert.ok(readings[1]?.kind === 'end' && 'from' in readings[1] && readings[1].from === undefined)
})

test('being too slow ends the stream and keeps the cursor', () => {
  const readings = readFirehoseFrame(frameOf({ op: -1 }, { error: 'ConsumerTooSlow' }))
  assert.equal(readings.length, 1)
  assert.ok(readings[0]?.kind === 'end' && !('from' in readings[0]))
})

test('what is no frame is thrown at whoever reads, to be dropped there', () => {
  for (const frame of [
    'text',
    new Uint8Array(),
    new Uint8Array([0xff, 0x00]),
    frameOf({ op: 7 }, {}),
    frameOf({ op: 1, t: '#commit' }, {}),
  ]) {
    assert.throws(() => readFirehoseFrame(frame))
  }
})

function frameOf(header: object, body: object): Uint8Array {
  return Buffer.concat([encode(header), encode(body)])
}

async function realFrames(): Promise<Uint8Array[]> {
  const bytes = zstdDecompressSync(await readFile(join(folder, 'jetstream/frames.bin.zst')))
  const frames: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += 4 + bytes.readUInt32LE(at)) {
    frames.push(new Uint8Array(bytes.subarray(at + 4, at + 4 + bytes.readUInt32LE(at))))
  }
  return frames
}

async function expectedLines(): Promise<string[]> {
  return (await readFile(join(folder, 'jetstream/expected_v1.jsonl'), 'utf8')).trimEnd().split('\n')
}

function isMention(reading: Reading): boolean {
  return reading.kind === 'post' || reading.kind === 'delete' || reading.kind === 'dropped'
}

/** Relay and Jetstream each have their own clock and their own counting. */
function withoutPlace(reading: Reading): Record<string, unknown> {
  return { ...reading, at: undefined, cursor: undefined }
}

function byUri(a: Record<string, unknown>, b: Record<string, unknown>): number {
  return String(a.uri).localeCompare(String(b.uri))
}

function cursorOf(reading: Reading | undefined): string | undefined {
  return reading && 'cursor' in reading ? reading.cursor : undefined
}
