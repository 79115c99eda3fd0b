import { sql } from 'kysely'
import type { NetworkName } from '../campaign/networks.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import type { Querier } from './database.ts'
import type { MeasuringTable } from './schema-sightings.ts'

/** What an organizer wants measured for money, and what it has cost so far; in 1/1000 $. */
export interface Measuring {
  places: string[]
  capMills: number
  spentMills: number
  calls: number
  status: MeasuringTable['status']
  why: string | undefined
  changedAt: Instant
}

/** Whether there is something to ask, or will be. */
export function isRunning({ status }: Pick<Measuring, 'status'>): boolean {
  return status === 'ready' || status === 'on' || status === 'failing'
}

interface Whose {
  stormId: string
  network: NetworkName
}

export async function findMeasuring(db: Querier, { stormId, network }: Whose): Promise<Measuring | undefined> {
  const row = await db
    .selectFrom('measuring')
    .selectAll()
    .where('storm_id', '=', stormId)
    .where('network', '=', network)
    .executeTakeFirst()
  return (
    row && {
      places: row.places,
      capMills: row.cap_mills,
      spentMills: row.spent_mills,
      calls: row.calls,
      status: row.status,
      why: row.why ?? undefined,
      changedAt: row.changed_at,
    }
  )
}

/** Switches on, or changes what is measured. What has been spent stays spent: a budget below it is raised to it. */
export async function switchOn(
  db: Querier,
  { stormId, network, places, capMills }: Whose & { places: readonly string[]; capMills: number },
  now: Instant,
): Promise<void> {
  const values = { places: [...places], status: 'ready' as const, why: null, changed_at: toIso(now) }
  await db
    .insertInto('measuring')
    .values({ storm_id: stormId, network, cap_mills: capMills, ...values })
    .onConflict((conflict) =>
      conflict.columns(['storm_id', 'network']).doUpdateSet({
        ...values,
        cap_mills: sql<number>`greatest(excluded.cap_mills, measuring.spent_mills)`,
      }),
    )
    .execute()
}

/**
 * Writes down that a call will be made and what it costs, before it is made, so that a crash loses a look and never the
 * bill. Undefined where the budget does not allow it, or measuring is not on.
 */
export async function spend(
  tx: Querier,
  { stormId, network, mills }: Whose & { mills: number },
): Promise<Pick<Measuring, 'spentMills' | 'calls' | 'capMills'> | undefined> {
  const row = await tx
    .updateTable('measuring')
    .set((of) => ({ spent_mills: of('spent_mills', '+', mills), calls: of('calls', '+', 1) }))
    .where('storm_id', '=', stormId)
    .where('network', '=', network)
    .where('status', 'in', ['on', 'failing'])
    .where((of) => of(of('spent_mills', '+', mills), '<=', of.ref('cap_mills')))
    .returning(['spent_mills', 'calls', 'cap_mills'])
    .executeTakeFirst()
  return row && { spentMills: row.spent_mills, calls: row.calls, capMills: row.cap_mills }
}

/** Goes over to another status; undefined where it was that already, so that of several only one tells of it. */
export async function changeStatus(
  tx: Querier,
  { stormId, network }: Whose,
  change: { to: Measuring['status']; from: readonly Measuring['status'][]; why?: string | undefined },
  now: Instant,
): Promise<Pick<Measuring, 'spentMills' | 'calls' | 'capMills'> | undefined> {
  const row = await tx
    .updateTable('measuring')
    .set({ status: change.to, why: change.why ?? null, changed_at: toIso(now) })
    .where('storm_id', '=', stormId)
    .where('network', '=', network)
    .where('status', 'in', change.from)
    .returning(['spent_mills', 'calls', 'cap_mills'])
    .executeTakeFirst()
  return row && { spentMills: row.spent_mills, calls: row.calls, capMills: row.cap_mills }
}

/** Whether this look is ours to make: of all that may look, in this process and others, one does, once. */
export async function claimLook(
  tx: Querier,
  { stormId, what, slot }: { stormId: string; what: string; slot: number },
  now: Instant,
): Promise<boolean> {
  const claimed = await tx
    .insertInto('looks')
    .values({ storm_id: stormId, what, slot, claimed_at: toIso(now) })
    .onConflict((conflict) => conflict.columns(['storm_id', 'what', 'slot']).doNothing())
    .returning('slot')
    .executeTakeFirst()
  return claimed !== undefined
}
