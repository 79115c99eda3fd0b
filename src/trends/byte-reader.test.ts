import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { aLine, brokenLine, eventsWith, naughty } from '../testing/stream-lines.ts'
import { vectorsFolder } from '../testing/vectors.ts'
import { type ByteListener, ByteReader, createReader, WholeReader } from './byte-reader.ts'
import { hash53, joined, postHash } from './hash.ts'
import { readEvent, type StreamLine } from './read.ts'
import { createScanner, recordParts, type Scanner, scannedKinds } from './scanner.ts'
import { ScannedTags, WordTags } from './tag-source.ts'

const folder = vectorsFolder()
const scanner = createScanner() as Scanner

test('the scanner runs here', () => {
  assert.ok(createReader(silent()) instanceof ByteReader)
})

test('whatever a line holds, the bytes tell the same as JSON.parse', () => {
  fc.assert(
    fc.property(fc.array(aLine(), { minLength: 1, maxLength: 12 }), (lines) => agree(lines)),
    { numRuns: 1500 },
  )
})

test('so they do where bytes of a line were changed, lost, doubled or put in', () => {
  fc.assert(
    fc.property(fc.array(brokenLine(), { minLength: 1, maxLength: 8 }), (lines) => agree(lines)),
    { numRuns: 3000 },
  )
})

test('so they do with every naughty string in every place', () => {
  for (const text of naughty) {
    agree(eventsWith(text, text).map((event) => JSON.stringify(event)))
    agree(eventsWith(text, text).map((event) => JSON.stringify(event, null, 1).replaceAll('\n', ' ')))
    agree([text.replaceAll('\n', ' ')])
  }
})

test('so they do where an author or a record key has a slash in it', () => {
  const lines = eventsWith('text', 'Tag').map((event) => JSON.stringify(event))
  const odd = ['/id:plc:a', 'did:plc:a/', 'a/app.bsky.feed.post/b', 'a234567890123456/', '/']
  for (const usual of ['did:plc:ydkojnnc6my6ctry4dyuza3x', '3mmoojp4cd223'])
    for (const name of odd) agree(lines.map((line) => line.replaceAll(usual, name)))
})

test('what Jetstream, Mastodon and a plain stream write is read without a full parse', () => {
  const { reader } = listen()
  reader.read(bytesOf(eventsWith('One more #Tag, and „words“', 'Tag').map((event) => JSON.stringify(event))))
  assert.equal(reader.counts.parsed, 0)
  assert.equal(reader.counts.scanned, eventsWith('', '').length)
})

test('lines may be cut anywhere, and the last needs no newline', () => {
  const lines = eventsWith('text with #Tag', 'Tag').map((event) => JSON.stringify(event))
  const whole = Buffer.from(lines.join('\n'))
  const expected = lines.map((line) => told(readEvent(line)))
  for (const size of [1, 2, 7, 64, 1000, 65_536]) {
    const { reader, heard } = listen()
    for (let at = 0; at < whole.length; at += size) reader.read(whole.subarray(at, at + size))
    reader.end()
    assert.deepEqual(heard, expected, `pieces of ${size}`)
  }
})

test('a line of more than a megabyte is unreadable, and reading goes on behind it', () => {
  for (const make of [listen, listenWhole]) {
    const { reader, heard } = make()
    reader.read(bytesOf([`{"text":"${'x'.repeat(1_400_000)}"}`, '{"tag":"a","author":"b","at":5}']))
    assert.deepEqual(
      heard.map(({ kind }) => kind),
      ['unreadable', 'post'],
    )
    assert.equal(reader.counts.unreadable, 1)
  }
})

test('real events of Jetstream: the bytes tell the same, and only where an escape matters a full parse is needed', {
  skip: folder ? false : 'no vectors: set UPROAR_VECTORS',
}, () => {
  for (const name of ['expected_v1.jsonl', 'golden_v1.jsonl']) {
    const lines = readFileSync(join(folder ?? '', 'jetstream', name), 'utf8')
      .trim()
      .split('\n')
    agree(lines)
    const { reader } = listen()
    reader.read(bytesOf(lines))
    assert.ok(reader.counts.parsed <= lines.length / 10, `${name}: ${reader.counts.parsed} of ${lines.length}`)
  }
})

interface Told {
  kind: StreamLine['kind']
  at?: number | undefined
  author?: number
  id?: number
  keys?: number[]
  tags?: string[]
  hasText?: boolean
}

function agree(lines: readonly (string | Uint8Array)[]): void {
  const { reader, heard } = listen()
  reader.read(bytesOf(lines))
  const texts = lines.map((line) => (typeof line === 'string' ? line : new TextDecoder().decode(line)))
  const expected = texts.filter((text) => text !== '' && text !== '\r').map((text) => told(readEvent(text)))
  assert.deepEqual(heard, expected, texts.join('\n'))
}

function told(event: StreamLine): Told {
  if (event.kind === 'unreadable') return { kind: 'unreadable' }
  if (event.kind === 'other') return { kind: 'other', at: event.at }
  if (event.kind === 'delete') return { kind: 'delete', id: postHash(event.id), at: event.at }
  const { id, tags, author, at, text } = event.post
  const words = new WordTags()
  words.set(tags)
  const common = { kind: event.kind, at, author: hash53(author), id: id === '' ? 0 : postHash(id) }
  return { ...common, ...namesOf(words), hasText: text !== undefined }
}

function namesOf(tags: WordTags | ScannedTags) {
  const indexes = Array.from({ length: tags.count }, (_, index) => index)
  return {
    keys: indexes.map((index) => joined(tags.low[index] as number, tags.high[index] as number)),
    tags: indexes.map((index) => `${tags.key(index)} ${tags.tag(index)}`),
  }
}

function listen() {
  const heard: Told[] = []
  const tags = new ScannedTags(scanner)
  const listener: ByteListener = {
    scanned: (record, firstTag) => heard.push(toldOf(record, firstTag, tags, reader)),
    line: (event) => heard.push(told(event)),
  }
  const reader = new ByteReader(scanner, listener)
  return { reader, heard }
}

function listenWhole() {
  const heard: Told[] = []
  return { reader: new WholeReader({ line: (event) => heard.push(told(event)) }), heard }
}

function toldOf(record: number, firstTag: number, tags: ScannedTags, reader: ByteReader): Told {
  const part = (name: keyof typeof recordParts) => scanner.units[record + recordParts[name]] as number
  const hash = (name: 'author' | 'id') => joined(part(name), scanner.units[record + recordParts[name] + 1] as number)
  const at = scanner.doubles[record / 2 + recordParts.at] as number
  if (part('kind') === scannedKinds.time) return { kind: 'other', at }
  if (part('kind') === scannedKinds.delete) return { kind: 'delete', id: hash('id'), at }
  if (part('tagsInText') === 1) return told(reader.reread(record))
  tags.set(record, firstTag)
  const hasText = part('textStart') < part('textEnd')
  return { kind: 'post', at, author: hash('author'), id: hash('id'), ...namesOf(tags), hasText }
}

function silent(): ByteListener {
  return { scanned: () => undefined, line: () => undefined }
}

function bytesOf(lines: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(lines.flatMap((line) => [Buffer.from(line as string), Buffer.from('\n')]))
}
