import { type Instant, toIso } from '../hour/instant.ts'
import type { HoldReason } from '../supporters/clusters.ts'
import type { Database, Querier } from './database.ts'
import { endConsent } from './outcomes.ts'

/** What a person looks at: a whole cluster of a storm, or one consent of it. */
export interface LookedAt {
  stormId: string
  cluster: string
  consentId?: string | undefined
}

export interface Look {
  who: string
  did: 'let go' | 'refused'
  reason: HoldReason
  cluster: string
  consents: number
  at: Instant
}

/** What its supporter reads where the organizer refused. */
export const refusedWhy = 'The organizer looked at it and did not let it go. You can still post it yourself.'

/** Lets held consents leave at their moment; answers how many. Who joins the cluster later is held anew. */
export async function letGo(db: Database, what: LookedAt, who: string, now: Instant): Promise<number> {
  return await look(db, what, { who, did: 'let go' }, now, async (tx, ids) => {
    await tx
      .updateTable('consents')
      .set({ held_for: null, held_cluster: null, held_at: null, looked_at: toIso(now) })
      .where('id', 'in', ids)
      .execute()
  })
}

/** Ends held consents as failed; answers how many. */
export async function refuse(db: Database, what: LookedAt, who: string, now: Instant): Promise<number> {
  return await look(db, what, { who, did: 'refused' }, now, async (tx, ids) => {
    const rows = await tx
      .updateTable('consents')
      .set({ looked_at: toIso(now) })
      .where('id', 'in', ids)
      .returning(['id', 'network'])
      .execute()
    for (const { id, network } of rows)
      await endConsent(tx, { id, stormId: what.stormId, network }, { outcome: 'failed', why: refusedWhy }, now)
  })
}

async function look(
  db: Database,
  { stormId, cluster, consentId }: LookedAt,
  { who, did }: Pick<Look, 'who' | 'did'>,
  now: Instant,
  act: (tx: Querier, ids: string[]) => Promise<void>,
): Promise<number> {
  return await db.transaction().execute(async (tx) => {
    // As withdrawing does: the ledger is not opened in between.
    await tx.selectFrom('storms').select('id').where('id', '=', stormId).forShare().execute()
    let held = tx
      .selectFrom('consents')
      .select(['id', 'held_for'])
      .where('storm_id', '=', stormId)
      .where('held_cluster', '=', cluster)
      .where('held_for', 'is not', null)
      .where('state', '=', 'planned')
      .orderBy('id')
      .forUpdate()
    if (consentId !== undefined) held = held.where('id', '=', consentId)
    const rows = await held.execute()
    const reason = rows[0]?.held_for
    if (!reason) return 0
    await act(
      tx,
      rows.map(({ id }) => id),
    )
    const noted = { storm_id: stormId, who, did, held_for: reason, cluster, consents: rows.length, at: toIso(now) }
    await tx.insertInto('held_looks').values(noted).execute()
    return rows.length
  })
}

/** The latest first. */
export async function looksOf(db: Querier, stormId: string): Promise<Look[]> {
  const rows = await db
    .selectFrom('held_looks')
    .selectAll()
    .where('storm_id', '=', stormId)
    .orderBy('at', 'desc')
    .execute()
  return rows.map(({ who, did, held_for, cluster, consents, at }) => ({
    who,
    did,
    reason: held_for,
    cluster,
    consents,
    at,
  }))
}
