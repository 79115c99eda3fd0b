import { commit } from '../commitment.ts'
import { chain, type Link } from '../ledger.ts'
import type { Row, RowBody } from '../rows.ts'
import { madeUpStorm, type StormOptions } from '../testing.ts'
import { originOf, writeCheckpoint } from './checkpoint.ts'
import { rootOf } from './merkle.ts'
import { type Minute, minuteHash, summarizeIntervals } from './minutes.ts'
import { signatureLine, signingKey, signNote, writeKey } from './note.ts'
import { buildPack, type Opening, type PackSources, signPack } from './pack.ts'
import { type WitnessStatement, writeStatement } from './statement.ts'

/*
 * A made-up storm's pack, the same for the same options: posts and authors are opened as a server would, one minute for
 * each interval row, two witnesses.
 */

export const madeUpKey = signingKey('uproar.example', 'note', new Uint8Array(32).fill(1))
export const madeUpWitnesses = ['newsroom.example', 'rival.example'].map((name, index) =>
  signingKey(name, 'cosignature', new Uint8Array(32).fill(index + 2)),
)

export interface MadeUpPack {
  sources: PackSources
  text: string
  signature: string
}

export function madeUpPack(options: StormOptions & { kind?: 'public' | 'auditor' } = {}): MadeUpPack {
  const storm = madeUpStorm(options)
  const { rows, openings } = opened(storm.rows)
  const minutes = minutesOf(rows)
  const [first] = rows
  const names = first?.kind === 'opened' ? first : { campaign: '', storm: '' }
  const origin = originOf(madeUpKey.name, names)
  const headText = headOf(origin, minutes)
  const sources: PackSources = {
    kind: options.kind ?? 'public',
    key: writeKey(madeUpKey),
    campaign: storm.campaign,
    rows,
    minutes,
    checkpoint: signNote(headText, madeUpKey),
    cosignatures: madeUpWitnesses.map((key) => ({
      witness: writeKey(key),
      size: minutes.length,
      line: signatureLine(headText, key, 1_796_472_000),
    })),
    statements: madeUpWitnesses.map((key) => ({
      witness: writeKey(key),
      note: writeStatement(statementOf(origin, minutes), key),
    })),
    openings,
  }
  const text = buildPack(sources)
  return { sources, text, signature: signPack(text, madeUpKey) }
}

export function headOf(origin: string, minutes: readonly Minute[]): string {
  return writeCheckpoint({ origin, size: minutes.length, root: rootOf(minutes.map(minuteHash)) })
}

/** A minute at the end of each interval, and one for what comes last. */
export function minutesOf(rows: readonly Row[]): Minute[] {
  const ends = rows.flatMap((row, index) => (row.kind === 'interval' || index === rows.length - 1 ? [index + 1] : []))
  return ends.map((end, minute) => {
    const before = ends[minute - 1] ?? 0
    const at = new Date(Date.parse('2026-12-05T11:00:00Z') + minute * 60_000).toISOString()
    return { minute, at, rows: end, head: hashAt(rows, end), intervals: summarizeIntervals(rows.slice(before, end)) }
  })
}

function hashAt(rows: readonly Row[], end: number): string {
  const next = rows[end]
  if (next) return next.prev
  const [last, ...none] = rows.slice(end - 1)
  if (!last || none.length > 0) throw new RangeError('A minute covers a row.')
  const { seq: _seq, prev, ...body } = last
  return chain(end > 1 ? { seq: end - 2, hash: prev } : undefined, body as RowBody).hash
}

/* Every post and author anew under a salt of its own and a value that can be opened. */
function opened(rows: readonly Row[]): { rows: Row[]; openings: Map<string, Opening> } {
  const openings = new Map<string, Opening>()
  const names = new Map<string, string>()
  const renamed = (kind: 'post' | 'author', old: string): string => {
    const known = names.get(old)
    if (known) return known
    const salt = old.slice(0, 32)
    const value =
      kind === 'post' ? `at://did:plc:made-up-${names.size}/app.bsky.feed.post/3made` : `did:plc:made-up-${names.size}`
    const commitment = commit(salt, kind, value)
    openings.set(commitment, { kind, commitment, salt, value })
    names.set(old, commitment)
    return commitment
  }
  let last: Link | undefined
  const chained = rows.map(({ seq: _seq, prev: _prev, ...body }) => {
    const anew = { ...body } as RowBody
    if ('post' in anew && anew.post) anew.post = renamed('post', anew.post)
    if (anew.kind === 'mention') anew.author = renamed('author', anew.author)
    const link = chain(last, anew)
    last = { seq: link.row.seq, hash: link.hash }
    return link.row as Row
  })
  return { rows: chained, openings }
}

function statementOf(origin: string, minutes: readonly Minute[]): WitnessStatement {
  const intervals = minutes.flatMap((minute) => minute.intervals)
  const [first, last] = [intervals[0], intervals.at(-1)]
  return {
    origin,
    size: minutes.length,
    at: '2026-12-05T12:01:00.000Z',
    sources: ['bluesky:another.example'],
    compared: { intervals: intervals.length, from: first?.from ?? null, until: last?.from ?? null },
    fault: null,
    differences: [],
  }
}
