import { z } from 'zod'
import { instant } from '../../../clock/clock.ts'
import { postCollection, readChange } from '../post-seen.ts'
import type { Attempt, Dialect, Reading } from '../stream/dialect.ts'
import type { Frame } from '../stream/frame-queue.ts'
import { createDecompressor, textOf } from './decompress.ts'

/** The stream is not strictly in the order of its times, so resuming goes back a little; what comes twice counts once. */
const rewindUs = 5_000_000

const event = z.object({
  did: z.string(),
  time_us: z.int().positive(),
  kind: z.string(),
  commit: z
    .object({
      operation: z.string(),
      collection: z.string(),
      rkey: z.string(),
      cid: z.string().optional(),
      record: z.unknown().optional(),
    })
    .optional(),
})

/**
 * Jetstream’s `/subscribe`; its cursor is `time_us`, which every Jetstream understands.
 * Source: github.com/bluesky-social/jetstream, README and `internal/subscribe`.
 */
export function jetstreamV1({ server, compress }: { server: URL; compress: boolean }): Dialect {
  const toText = compress ? createDecompressor(1) : textOf
  return {
    attempt: (cursor) => ({
      address: addressOf(server, compress, cursor),
      deflate: !compress,
      read: readerFrom(toText, cursor),
    }),
  }
}

function addressOf(server: URL, compress: boolean, cursor: string | undefined): URL {
  const address = new URL('/subscribe', server)
  address.searchParams.set('wantedCollections', postCollection)
  if (compress) address.searchParams.set('compress', 'true')
  if (cursor !== undefined) address.searchParams.set('cursor', String(Math.max(0, Number(cursor) - rewindUs)))
  return address
}

/** A server that cannot go back as far as it was asked starts later and does not say so; the first event tells. */
function readerFrom(toText: (frame: Frame) => string, cursor: string | undefined): Attempt['read'] {
  let missingFrom = cursor
  return (frame) => {
    const seen = event.parse(JSON.parse(toText(frame)))
    const gap = missingFrom === undefined ? [] : gapBetween(Number(missingFrom), seen.time_us)
    missingFrom = undefined
    return [...gap, readEvent(seen)]
  }
}

function gapBetween(cursor: number, first: number): Reading[] {
  if (first <= cursor) return []
  const seconds = Math.ceil((first - cursor) / 1_000_000)
  return [{ kind: 'gap', why: `The server could not go back to where we were; up to ${seconds} seconds are missing.` }]
}

function readEvent({ did, time_us, commit }: z.infer<typeof event>): Reading {
  const stamp = { at: instant(Math.floor(time_us / 1000)), cursor: String(time_us) }
  return commit ? readChange({ did, ...commit, ...stamp }) : { kind: 'progress', ...stamp }
}
