import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { readCheckpoint } from '../report/evidence/checkpoint.ts'
import type { Hash } from '../report/evidence/merkle.ts'
import type { Minute } from '../report/evidence/minutes.ts'
import { readNote } from '../report/evidence/note.ts'
import type { Querier } from './database.ts'

export interface SignedHead {
  /** The number of its last leaf; the tree holds one more. */
  minute: number
  /** Rows of the ledger that it covers. */
  rows: number
  at: string
  /** The root of the tree, in hexadecimal digits. */
  root: string
  /** The checkpoint as a signed note. */
  note: string
}

export async function lastHead(db: Querier, stormId: string): Promise<SignedHead | undefined> {
  const found = await db
    .selectFrom('ledger_minutes')
    .select(['minute', 'rows', 'entry', 'note'])
    .where('storm_id', '=', stormId)
    .orderBy('minute', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!found) return undefined
  const { entry, ...head } = found
  const root = readCheckpoint(readNote(head.note)?.text ?? '')?.root
  return { ...head, at: (JSON.parse(entry) as Minute).at, root: bytesToHex(root ?? new Uint8Array()) }
}

/** Oldest first. */
export async function readMinutes(db: Querier, stormId: string): Promise<Minute[]> {
  const found = await db
    .selectFrom('ledger_minutes')
    .select('entry')
    .where('storm_id', '=', stormId)
    .orderBy('minute')
    .execute()
  return found.map(({ entry }) => JSON.parse(entry) as Minute)
}

export async function readLeaves(db: Querier, stormId: string): Promise<Hash[]> {
  const found = await db
    .selectFrom('ledger_minutes')
    .select('leaf')
    .where('storm_id', '=', stormId)
    .orderBy('minute')
    .execute()
  return found.map(({ leaf }) => hexToBytes(leaf))
}

export async function headAt(db: Querier, stormId: string, size: number): Promise<string | undefined> {
  const found = await db
    .selectFrom('ledger_minutes')
    .select('note')
    .where('storm_id', '=', stormId)
    .where('minute', '=', size - 1)
    .executeTakeFirst()
  return found?.note
}

export async function addMinute(
  tx: Querier,
  stormId: string,
  minute: { minute: number; rows: number; entry: string; leaf: string; note: string },
): Promise<void> {
  await tx
    .insertInto('ledger_minutes')
    .values({ storm_id: stormId, ...minute })
    .execute()
}
