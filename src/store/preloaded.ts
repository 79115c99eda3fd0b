import { sql } from 'kysely'
import type { Recall } from '../supporters/consent.ts'
import type { Querier } from './database.ts'

/** Posts that servers hold, or may hold, until their moment: asked back here, taken back by the dispatcher at once. */

const withServer = sql<boolean>`state in ('handing over', 'preloaded')`

/** Asks one back; to be called with its row locked. */
export async function recallConsent(tx: Querier, consentId: string): Promise<void> {
  await recall(tx, 'withdraw', sql`id = ${consentId}`)
}

/**
 * Asks back everything of a storm whose hour is about to move; answers how many posts are still with servers. Only when
 * that is none may the hour move. What has come back is not handed over again until its `recall` and `due_at` are emptied
 * and it is planned anew; should the hour stay, it leaves directly.
 */
export async function recallPreloaded(tx: Querier, stormId: string): Promise<number> {
  return await recall(tx, 'postpone', sql`storm_id = ${stormId}`)
}

/**
 * Asks back everything that leaves from an account whose permission is about to be given back, since nobody could
 * afterwards, and hands nothing more of it over; answers how many posts are still with their server.
 */
export async function recallAccount(tx: Querier, accountRowId: string): Promise<number> {
  await sql`update consents set directly = true where account_id = ${accountRowId} and ended_at is null`.execute(tx)
  return await recall(tx, 'withdraw', sql`account_id = ${accountRowId}`)
}

/** Asks back those that somebody is to look at first; what is published before it comes back stays so. */
export async function recallHeld(tx: Querier, consentIds: readonly string[]): Promise<void> {
  await recall(tx, 'postpone', sql`id = any(${[...consentIds]}::uuid[])`)
}

/** Withdrawing counts for more than postponing. */
async function recall(tx: Querier, why: Recall, which: ReturnType<typeof sql>): Promise<number> {
  const reason = why === 'withdraw' ? sql`${why}` : sql`coalesce(recall, ${why})`
  const { numAffectedRows } = await sql`
    update consents set recall = ${reason}, next_try_at = case when recall is null then null else next_try_at end
    where ${which} and ${withServer}`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}
