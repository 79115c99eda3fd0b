import type { Opening } from '../report/evidence/pack.ts'
import type { Querier } from './database.ts'

/** What posts and authors of a storm's ledger stand for, where that has not been erased; by commitment. */
export async function readOpenings(db: Querier, stormId: string): Promise<Map<string, Opening>> {
  const rows = await db
    .selectFrom('commitments')
    .select(['kind', 'commitment', 'salt', 'value'])
    .where('storm_id', '=', stormId)
    .where('kind', 'in', ['post', 'author'])
    .execute()
  const openings = rows.flatMap(({ kind, commitment, salt, value }): Opening[] =>
    kind === 'consent' || salt === null || value === null ? [] : [{ kind, commitment, salt, value }],
  )
  return new Map(openings.map((opening) => [opening.commitment, opening]))
}
