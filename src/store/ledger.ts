import { randomBytes } from 'node:crypto'
import { canonicalJson } from '../report/canonical.ts'
import { type CommitmentKind, commit } from '../report/commitment.ts'
import { chain, genesis } from '../report/ledger.ts'
import type { Row, RowBody, RowKind, RowOf } from '../report/rows.ts'
import { sightingRowBodies } from '../report/sighting-rows.ts'
import type { Querier } from './database.ts'

export interface LedgerHead {
  seq: number
  hash: string
}

/** Begins the ledger of a storm; false when somebody else has. */
export async function beginLedger(tx: Querier, stormId: string): Promise<boolean> {
  const begun = await tx
    .insertInto('ledger_heads')
    .values({ storm_id: stormId, seq: -1, hash: genesis })
    .onConflict((conflict) => conflict.column('storm_id').doNothing())
    .returning('seq')
    .executeTakeFirst()
  return begun !== undefined
}

export async function headOf(db: Querier, stormId: string): Promise<LedgerHead | undefined> {
  return await db.selectFrom('ledger_heads').select(['seq', 'hash']).where('storm_id', '=', stormId).executeTakeFirst()
}

/**
 * Appends in order, within the caller's transaction; concurrent writers wait for each other at the head's row lock.
 * Answers undefined where the ledger is not open yet.
 */
export async function appendRows(
  tx: Querier,
  stormId: string,
  bodies: readonly RowBody[],
): Promise<LedgerHead | undefined> {
  let head = await tx
    .selectFrom('ledger_heads')
    .select(['seq', 'hash'])
    .where('storm_id', '=', stormId)
    .forUpdate()
    .executeTakeFirst()
  if (!head || bodies.length === 0) return head
  const values = []
  for (const body of bodies) {
    const link: { row: Row; hash: string } = chain(head.seq < 0 ? undefined : head, body)
    values.push({ storm_id: stormId, seq: link.row.seq, row: canonicalJson(link.row), hash: link.hash })
    head = { seq: link.row.seq, hash: link.hash }
  }
  for (let from = 0; from < values.length; from += 1000) {
    await tx
      .insertInto('ledger')
      .values(values.slice(from, from + 1000))
      .execute()
  }
  await tx.updateTable('ledger_heads').set(head).where('storm_id', '=', stormId).execute()
  return head
}

export async function readLedger(db: Querier, stormId: string, from = 0): Promise<Row[]> {
  const rows = await db
    .selectFrom('ledger')
    .select('row')
    .where('storm_id', '=', stormId)
    .where('seq', '>=', from)
    .orderBy('seq')
    .execute()
  return rows.map(({ row }) => JSON.parse(row) as Row)
}

/** The rows about networks' own lists and counts among those that follow row `after`, up to row `until`. */
export async function readSightings(
  db: Querier,
  stormId: string,
  { after, until }: { after: number; until: number },
): Promise<Row[]> {
  const kinds = Object.keys(sightingRowBodies)
  const rows = await db
    .selectFrom('ledger')
    .select('row')
    .where('storm_id', '=', stormId)
    .where('seq', '>', after)
    .where('seq', '<=', until)
    .where((of) => of.or(kinds.map((kind) => of('row', 'like', `%"kind":"${kind}"%`))))
    .orderBy('seq')
    .execute()
  return rows.map(({ row }) => JSON.parse(row) as Row)
}

/** The newest row of a kind, of one network where it is named. */
export async function lastRow<Kind extends RowKind>(
  db: Querier,
  stormId: string,
  kind: Kind,
  network?: string,
): Promise<RowOf<Kind> | undefined> {
  const found = await db
    .selectFrom('ledger')
    .select('row')
    .where('storm_id', '=', stormId)
    .where('row', 'like', `%"kind":"${kind}"%`)
    .$if(network !== undefined, (query) => query.where('row', 'like', `%"network":"${network}"%`))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found && (JSON.parse(found.row) as RowOf<Kind>)
}

/** How many rows of a kind one network has. */
export async function countRows(db: Querier, stormId: string, kind: RowKind, network: string): Promise<number> {
  const found = await db
    .selectFrom('ledger')
    .select((of) => of.fn.countAll<string>().as('rows'))
    .where('storm_id', '=', stormId)
    .where('row', 'like', `%"kind":"${kind}"%`)
    .where('row', 'like', `%"network":"${network}"%`)
    .executeTakeFirstOrThrow()
  return Number(found.rows)
}

/** What the commitments of a storm stand for, where that has not been erased. */
export async function openedCommitments(db: Querier, stormId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('commitments')
    .select(['commitment', 'value'])
    .where('storm_id', '=', stormId)
    .execute()
  return new Map(rows.flatMap(({ commitment, value }) => (value === null ? [] : [[commitment, value] as const])))
}

/** The commitments that stand for `values` in this storm's ledger, made where they are new; in the order asked. */
export async function commitmentsFor(
  tx: Querier,
  stormId: string,
  kind: CommitmentKind,
  values: readonly string[],
): Promise<string[]> {
  // In one order, so that two who want the same wait for each other and not in a circle.
  const wanted = [...new Set(values)].sort()
  const known = await knownCommitments(tx, stormId, kind, wanted)
  const fresh = wanted.filter((value) => !known.has(value)).map((value) => newCommitment(stormId, kind, value))
  for (let from = 0; from < fresh.length; from += 1000) {
    await tx
      .insertInto('commitments')
      .values(fresh.slice(from, from + 1000))
      .onConflict((conflict) => conflict.columns(['storm_id', 'kind', 'value']).doNothing())
      .execute()
  }
  const all = fresh.length > 0 ? await knownCommitments(tx, stormId, kind, wanted) : known
  return values.map((value) => {
    const commitment = all.get(value)
    if (!commitment) throw new Error('A commitment was not kept.')
    return commitment
  })
}

async function knownCommitments(tx: Querier, stormId: string, kind: CommitmentKind, values: readonly string[]) {
  const found = new Map<string, string>()
  for (let from = 0; from < values.length; from += 1000) {
    const rows = await tx
      .selectFrom('commitments')
      .select(['value', 'commitment'])
      .where('storm_id', '=', stormId)
      .where('kind', '=', kind)
      .where('value', 'in', values.slice(from, from + 1000))
      .execute()
    for (const row of rows) if (row.value !== null) found.set(row.value, row.commitment)
  }
  return found
}

function newCommitment(stormId: string, kind: CommitmentKind, value: string) {
  const salt = randomBytes(16).toString('hex')
  return { storm_id: stormId, kind, value, salt, commitment: commit(salt, kind, value) }
}

/** Forgets what a value stood for: salt and payload are gone, the rows and their chain stay. Answers how many were. */
export async function eraseCommitments(
  tx: Querier,
  stormId: string,
  kind: CommitmentKind,
  values: readonly string[],
): Promise<number> {
  if (values.length === 0) return 0
  const erased = await tx
    .updateTable('commitments')
    .set({ value: null, salt: null })
    .where('storm_id', '=', stormId)
    .where('kind', '=', kind)
    .where('value', 'in', [...values])
    .executeTakeFirst()
  return Number(erased.numUpdatedRows)
}
