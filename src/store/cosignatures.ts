import { type Instant, toIso } from '../hour/instant.ts'
import type { Querier } from './database.ts'

export interface Cosignature {
  /** The witness's verifier key. */
  witness: string
  /** Leaves of the tree whose head it agrees with. */
  size: number
  /** The line of the signed note. */
  line: string
}

export interface WitnessStatement {
  witness: string
  note: string
}

/** So many witnesses are taken in one storm. */
export const mostWitnesses = 50

export async function keepCosignature(db: Querier, stormId: string, given: Cosignature, now: Instant): Promise<void> {
  await db
    .insertInto('cosignatures')
    .values({ storm_id: stormId, ...given, received_at: toIso(now) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The newest statement stands. */
export async function keepStatement(
  db: Querier,
  stormId: string,
  given: WitnessStatement,
  now: Instant,
): Promise<void> {
  const { note } = given
  await db
    .insertInto('witness_statements')
    .values({ storm_id: stormId, ...given, received_at: toIso(now) })
    .onConflict((conflict) => conflict.columns(['storm_id', 'witness']).doUpdateSet({ note, received_at: toIso(now) }))
    .execute()
}

/** The newest of each witness, in the order of their keys. */
export async function newestCosignatures(db: Querier, stormId: string): Promise<Cosignature[]> {
  return await db
    .selectFrom('cosignatures')
    .distinctOn('witness')
    .select(['witness', 'size', 'line'])
    .where('storm_id', '=', stormId)
    .orderBy('witness')
    .orderBy('size', 'desc')
    .execute()
}

export async function cosignaturesOf(db: Querier, stormId: string, size: number): Promise<Cosignature[]> {
  return await db
    .selectFrom('cosignatures')
    .select(['witness', 'size', 'line'])
    .where('storm_id', '=', stormId)
    .where('size', '=', size)
    .orderBy('witness')
    .execute()
}

export async function statementsOf(db: Querier, stormId: string): Promise<WitnessStatement[]> {
  return await db
    .selectFrom('witness_statements')
    .select(['witness', 'note'])
    .where('storm_id', '=', stormId)
    .orderBy('witness')
    .execute()
}

export async function knownWitnesses(db: Querier, stormId: string): Promise<Set<string>> {
  const [cosigned, said] = [await newestCosignatures(db, stormId), await statementsOf(db, stormId)]
  return new Set([...cosigned, ...said].map(({ witness }) => witness))
}

/** How many witnesses have agreed with a head of this storm. */
export async function countCosigners(db: Querier, stormId: string): Promise<number> {
  return (await newestCosignatures(db, stormId)).length
}
