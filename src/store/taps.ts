import type { NetworkName } from '../campaign/networks.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import type { Querier } from './database.ts'

export interface TapCounts {
  opened: number
  saidPosted: number
  receipts: number
  /** Of the receipts, those that were seen on the network. */
  checked: number
}

export async function openTap(
  db: Querier,
  tap: { id: string; stormId: string; supporterId?: string; network: NetworkName },
  now: Instant,
): Promise<void> {
  await db
    .insertInto('taps')
    .values({
      id: tap.id,
      storm_id: tap.stormId,
      supporter_id: tap.supporterId ?? null,
      network: tap.network,
      state: 'opened',
      link: null,
      opened_at: toIso(now),
      updated_at: toIso(now),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** The network of a tap; undefined where the storm has no such tap. */
export async function networkOfTap(
  db: Querier,
  tap: { id: string; stormId: string },
): Promise<NetworkName | undefined> {
  const found = await db
    .selectFrom('taps')
    .select('network')
    .where('id', '=', tap.id)
    .where('storm_id', '=', tap.stormId)
    .executeTakeFirst()
  return found?.network
}

/** The supporter says that it was posted, and shows no link. False when there is no such tap. */
export async function settleTap(db: Querier, tap: { id: string; stormId: string }, now: Instant): Promise<boolean> {
  const said = { state: 'said posted' as const, link: null, receipt: null, receipt_claim: null, receipt_next_at: null }
  const settled = await db
    .updateTable('taps')
    .set({ ...said, updated_at: toIso(now) })
    .where('id', '=', tap.id)
    .where('storm_id', '=', tap.stormId)
    .executeTakeFirst()
  return Number(settled.numUpdatedRows) > 0
}

/** Each tap once, by how far it came. */
export async function countTaps(db: Querier, stormId: string): Promise<Partial<Record<NetworkName, TapCounts>>> {
  const rows = await db
    .selectFrom('taps')
    .select(({ fn }) => ['network', 'state', 'receipt', fn.countAll<number>().as('count')] as const)
    .where('storm_id', '=', stormId)
    .groupBy(['network', 'state', 'receipt'])
    .execute()
  const counts: Partial<Record<NetworkName, TapCounts>> = {}
  for (const { network, state, receipt, count } of rows) {
    const of = counts[network] ?? { opened: 0, saidPosted: 0, receipts: 0, checked: 0 }
    counts[network] = of
    of[state === 'opened' ? 'opened' : state === 'receipt' ? 'receipts' : 'saidPosted'] += Number(count)
    if (state === 'receipt' && receipt === 'checked') of.checked += Number(count)
  }
  return counts
}
