import { type CarEntry, fromUint8Array } from '@atcute/car'
import { BytesWrapper, CidLinkWrapper, decode, decodeFirst, toCidLink } from '@atcute/cbor'
import { z } from 'zod'
import { parseInstant } from '../../clock/clock.ts'
import { postCollection, readChange } from './post-seen.ts'
import type { Dialect, Reading } from './stream/dialect.ts'
import type { Frame } from './stream/frame-queue.ts'

const header = z.object({ op: z.int(), t: z.string().default('') })

const failure = z.object({ error: z.string(), message: z.string().default('') })

const info = z.object({ name: z.string(), message: z.string().default('') })

const numbered = z.object({ seq: z.int().nonnegative(), time: z.string() })

const commit = numbered.extend({
  repo: z.string(),
  blocks: z.instanceof(BytesWrapper).optional(),
  ops: z
    .array(z.object({ action: z.string(), path: z.string(), cid: z.instanceof(CidLinkWrapper).nullish() }))
    .max(200),
})

/**
 * `com.atproto.sync.subscribeRepos` of a PDS or a relay; its cursor is the server's sequence number, and the time of an
 * event is the server's own. Source: atproto.com/specs/sync, and the lexicon. Signatures are not checked here.
 */
export function firehose({ server }: { server: URL }): Dialect {
  return { attempt: (cursor) => ({ address: addressOf(server, cursor), deflate: true, read: readFirehoseFrame }) }
}

function addressOf(server: URL, cursor: string | undefined): URL {
  const address = new URL('/xrpc/com.atproto.sync.subscribeRepos', server)
  if (cursor !== undefined) address.searchParams.set('cursor', cursor)
  return address
}

export function readFirehoseFrame(frame: Frame): Reading[] {
  if (typeof frame === 'string') throw new TypeError('text where bytes were expected')
  const [head, rest] = decodeFirst(frame)
  const { op, t } = header.parse(head)
  const body: unknown = decode(rest)
  if (op === -1) return readFailure(failure.parse(body))
  if (op !== 1) throw new TypeError(`there is no op ${op}`)
  if (t === '#info') return readInfo(info.parse(body))
  return t === '#commit' ? readCommit(commit.parse(body)) : [progressOf(numbered.parse(body))]
}

/** FutureCursor: the server knows less than we do, for example because it was set up anew; from its now on, then. */
function readFailure({ error, message }: z.infer<typeof failure>): Reading[] {
  const why = `The server ended the stream: ${error} ${message}`.trim()
  if (error !== 'FutureCursor') return [{ kind: 'end', why }]
  return [
    { kind: 'gap', why },
    { kind: 'end', why, from: undefined },
  ]
}

function readInfo({ name, message }: z.infer<typeof info>): Reading[] {
  return name === 'OutdatedCursor' ? [{ kind: 'gap', why: `${name}: ${message}` }] : []
}

function progressOf({ seq, time }: z.infer<typeof numbered>): Reading {
  return { kind: 'progress', at: parseInstant(time), cursor: String(seq) }
}

/**
 * Resuming starts behind the cursor, so all but the last change of a commit carry the cursor before it: whoever stops in
 * the middle gets the whole commit again.
 */
function readCommit(body: z.infer<typeof commit>): Reading[] {
  const changes = body.ops.filter(({ path }) => path.startsWith(`${postCollection}/`))
  if (changes.length === 0) return [progressOf(body)]
  const records = changes.some(({ cid }) => cid) ? recordsIn(body.blocks) : new Map<string, Uint8Array>()
  const at = parseInstant(body.time)
  return changes.map(({ action, path, cid }, index) => {
    const cursor = String(index === changes.length - 1 ? body.seq : body.seq - 1)
    const rkey = path.slice(postCollection.length + 1)
    const record = cid ? decodeRecord(records.get(cid.$link)) : undefined
    return readChange({
      did: body.repo,
      operation: action,
      collection: postCollection,
      rkey,
      cid: cid?.$link,
      record,
      at,
      cursor,
    })
  })
}

function recordsIn(blocks: BytesWrapper | undefined): Map<string, Uint8Array> {
  if (!blocks) return new Map()
  return new Map(Array.from(fromUint8Array(blocks.buf), ({ cid, bytes }: CarEntry) => [toCidLink(cid).$link, bytes]))
}

function decodeRecord(bytes: Uint8Array | undefined): unknown {
  return bytes && decode(bytes)
}
