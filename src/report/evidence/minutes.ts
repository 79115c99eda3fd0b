import { utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { canonicalJson } from '../canonical.ts'
import type { Row, RowOf } from '../rows.ts'
import { type Hash, leafHash } from './merkle.ts'

const count = z.int().nonnegative()

/** What an interval row says in numbers; the same for everybody who listened to the same posts. */
export const intervalSummary = z.strictObject({
  network: z.string(),
  from: z.iso.datetime(),
  seconds: z.int().positive(),
  mentions: count,
  authors: count,
  totalMentions: count,
  totalAuthors: count,
  rank: z.int().positive().nullable(),
  verdict: z.enum(['quiet', 'rising', 'trending', 'fading']),
})

/**
 * A leaf of the tree: how far the chain of rows had come at `at`, and what the intervals say that were added since the
 * minute before. Its bytes are the UTF-8 of its canonical JSON.
 */
export const minuteSchema = z.strictObject({
  minute: count,
  at: z.iso.datetime(),
  rows: z.int().positive(),
  /** The hash of row `rows` − 1. */
  head: z.string().regex(/^[0-9a-f]{64}$/),
  intervals: z.array(intervalSummary),
})

export type Minute = z.infer<typeof minuteSchema>
export type IntervalSummary = z.infer<typeof intervalSummary>

export function minuteHash(minute: Minute): Hash {
  return leafHash(utf8ToBytes(canonicalJson(minute)))
}

/** Of rows in their order, those of the kind `interval`. */
export function summarizeIntervals(rows: readonly Row[]): IntervalSummary[] {
  return rows.filter((row) => row.kind === 'interval').map(summaryOf)
}

function summaryOf(row: RowOf<'interval'>): IntervalSummary {
  const { network, from, seconds, mentions, authors, totalMentions, totalAuthors, rank, verdict } = row
  return { network, from, seconds, mentions, authors, totalMentions, totalAuthors, rank: rank ?? null, verdict }
}
