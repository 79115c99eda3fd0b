import { z } from 'zod'
import { parseInstant } from '../../../clock/clock.ts'
import { postCollection, readChange } from '../post-seen.ts'
import type { Dialect, Reading } from '../stream/dialect.ts'
import { createDecompressor, dictionaryId, textOf } from './decompress.ts'

const method = 'network.bsky.jetstream.subscribeEvents'

/** The smallest cursor that is read as a time; it lies in 2001 and means: as far back as you can. */
const earliest = '1000000000000000'

const payload = z.object({
  $type: z.string(),
  seq: z.int().optional(),
  time: z.string().optional(),
  did: z.string().default(''),
  operation: z.string().default(''),
  collection: z.string().default(''),
  rkey: z.string().default(''),
  cid: z.string().optional(),
  record: z.unknown().optional(),
  name: z.string().default(''),
  message: z.string().default(''),
})

const frameSchema = z.discriminatedUnion('$type', [
  z.object({ $type: z.literal('message'), payload }),
  z.object({ $type: z.literal('error'), error: z.string(), message: z.string().default('') }),
])

/**
 * Jetstream’s `subscribeEvents`; its cursor is the server's own sequence number.
 * Source: lexicon network.bsky.jetstream.subscribeEvents.
 */
export function jetstreamV2({ server, compress }: { server: URL; compress: boolean }): Dialect {
  let isCompressed = compress
  const decompress = compress ? createDecompressor(2) : textOf
  return {
    attempt: (cursor) => ({
      address: addressOf(server, isCompressed, cursor),
      deflate: !isCompressed,
      read: (frame) => readFrame(isCompressed ? decompress(frame) : textOf(frame)),
    }),
    refused(name, why) {
      if (name === 'UnknownZstdDictionary') isCompressed = false
      return name === 'CursorTooOld'
        ? [
            { kind: 'gap', why },
            { kind: 'end', why, from: earliest },
          ]
        : []
    },
  }
}

function addressOf(server: URL, compress: boolean, cursor: string | undefined): URL {
  const address = new URL(`/xrpc/${method}`, server)
  address.searchParams.set('kinds', 'commit')
  address.searchParams.set('collections', postCollection)
  if (compress) address.searchParams.set('zstdDictionary', dictionaryId)
  if (cursor !== undefined) address.searchParams.set('cursor', cursor)
  return address
}

function readFrame(text: string): Reading[] {
  const frame = frameSchema.parse(JSON.parse(text))
  if (frame.$type === 'error')
    return [{ kind: 'end', why: `The server ended the stream: ${frame.error} ${frame.message}`.trim() }]
  const { payload: seen } = frame
  if (seen.$type === `${method}#info`) return readInfo(seen.name, seen.message)
  return [readEvent(seen)]
}

/** OutdatedCursor: it starts later than we asked. FutureCursor: it knows less than we do, and goes on from its own now. */
function readInfo(name: string, message: string): Reading[] {
  const isGap = name === 'OutdatedCursor' || name === 'FutureCursor'
  return isGap ? [{ kind: 'gap', why: `${name}: ${message}` }] : []
}

function readEvent(seen: z.infer<typeof payload>): Reading {
  if (seen.seq === undefined || seen.time === undefined) throw new TypeError('the event has no place in the stream')
  const stamp = { at: parseInstant(seen.time), cursor: String(seen.seq) }
  return seen.$type === `${method}#commit` ? readChange({ ...seen, ...stamp }) : { kind: 'progress', ...stamp }
}
