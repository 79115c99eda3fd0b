import { hashOf } from './hash.ts'
import type { Row, RowBody } from './rows.ts'

/** What the first row names as the hash of the row before it. */
export const genesis = '0'.repeat(64)

export interface Link {
  seq: number
  hash: string
}

export type ChainVerdict = { ok: true; head: string } | { ok: false; seq: number; why: string }

/** Hex SHA-256 over the row's canonical JSON, `seq` and `prev` included. */
export function rowHash(row: Row): string {
  return hashOf(row)
}

/** Puts a body behind the row before it, or at the beginning. Throws a TypeError when the body is not plain JSON. */
export function chain<Body extends RowBody>(previous: Link | undefined, body: Body): { row: Row<Body>; hash: string } {
  const row = { ...body, seq: previous ? previous.seq + 1 : 0, prev: previous?.hash ?? genesis }
  return { row, hash: hashOf(row) }
}

/**
 * Follows the chain from row 0. `seq` of a failure is the place in `rows` of the first row that does not hold. The head
 * that was named for the ledger is not judged here; it helps to tell which of the last two rows was changed.
 */
export function verifyChain(rows: readonly Row[], namedHead?: string): ChainVerdict {
  let head = genesis
  for (const [place, row] of rows.entries()) {
    if (row.seq !== place) return { ok: false, seq: place, why: misplaced(place, row.seq) }
    if (row.prev !== head) return brokenLink(rows, place, namedHead)
    head = rowHash(row)
  }
  return { ok: true, head }
}

function misplaced(place: number, seq: number): string {
  if (seq === place - 1) return `row ${seq} stands there twice`
  if (seq < place) return `row ${seq} stands where row ${place} belongs`
  return `row ${place} is missing; row ${seq} stands in its place`
}

/* Either the row changed or the `prev` after it did. Where the later row still has the hash that its own successor names, it is whole. */
function brokenLink(rows: readonly Row[], place: number, namedHead: string | undefined): ChainVerdict {
  const row = rows[place]
  const named = place === rows.length - 1 ? namedHead : rows[place + 1]?.prev
  const rowIsWhole = row !== undefined && rowHash(row) === named
  if (place === 0) return { ok: false, seq: 0, why: 'row 0 names a row before it' }
  if (rowIsWhole)
    return { ok: false, seq: place - 1, why: `row ${place - 1} is not the row that row ${place} was chained to` }
  return { ok: false, seq: place, why: `row ${place} does not name the hash of the row before it` }
}
