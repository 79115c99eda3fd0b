import { sql } from 'kysely'
import type { NetworkName } from '../campaign/networks.ts'
import { type Instant, later, toIso } from '../hour/instant.ts'
import type { Database, Querier } from './database.ts'

/** A link that was shown for a tap and waits to be checked, with the hour it must belong to. */
export interface WaitingReceipt {
  id: string
  stormId: string
  network: NetworkName
  link: string
  hashtag: string
  tZero: Instant
  minutes: number
  /** How often nobody answered. */
  tries: number
}

export interface ShownReceipt {
  id: string
  stormId: string
  link: string
  /** Names the post on its network. */
  claim: string
  state: 'waiting' | 'not checkable'
}

/** Whoever looks first has that long until somebody else may look too. */
const lookMs = 60_000

/** Keeps a link for a tap. Claimed: the same post was shown for another tap of the storm. */
export async function showReceipt(
  db: Querier,
  { id, stormId, link, claim, state }: ShownReceipt,
  now: Instant,
): Promise<'kept' | 'claimed' | 'unknown'> {
  const shown = { state: 'receipt' as const, link, receipt: state, receipt_claim: claim, receipt_why: null }
  const next = state === 'waiting' ? toIso(later(now, lookMs)) : null
  return await claiming(async () => {
    const kept = await db
      .updateTable('taps')
      .set({ ...shown, receipt_tries: 0, receipt_next_at: next, updated_at: toIso(now) })
      .where('id', '=', id)
      .where('storm_id', '=', stormId)
      .executeTakeFirst()
    return Number(kept.numUpdatedRows) > 0 ? 'kept' : 'unknown'
  })
}

/** Takes up to `limit` links whose time has come; nobody else is handed them for a while. */
export async function takeReceipts(db: Database, limit: number, now: Instant): Promise<WaitingReceipt[]> {
  const due = db
    .selectFrom('taps')
    .select('id')
    .where('receipt', '=', 'waiting')
    .where('receipt_next_at', '<=', sql<Instant>`${toIso(now)}::timestamptz`)
    .orderBy('receipt_next_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
  const taken = await db
    .updateTable('taps')
    .set({ receipt_next_at: toIso(later(now, lookMs)) })
    .where('id', 'in', due)
    .returning('id')
    .execute()
  return taken.length === 0
    ? []
    : await waiting(
        db,
        taken.map(({ id }) => id),
      )
}

/** The one of that tap, where it waits. */
export async function waitingReceipt(db: Querier, id: string): Promise<WaitingReceipt | undefined> {
  const [receipt] = await waiting(db, [id])
  return receipt
}

/** Writes what came of looking, if the same link still waits there. `claim` is the network's own name of the post. */
export async function endReceipt(
  db: Querier,
  { id, link }: Pick<WaitingReceipt, 'id' | 'link'>,
  end: { state: 'checked' | 'not checkable'; claim?: string } | { state: 'wrong'; why: string },
  now: Instant,
): Promise<'kept' | 'claimed'> {
  const written =
    end.state === 'wrong'
      ? { state: 'said posted' as const, receipt: end.state, receipt_why: end.why, receipt_claim: null }
      : { receipt: end.state, ...(end.claim !== undefined && { receipt_claim: end.claim }) }
  return await claiming<'kept'>(async () => {
    await db
      .updateTable('taps')
      .set({ ...written, receipt_next_at: null, updated_at: toIso(now) })
      .where('id', '=', id)
      .where('link', '=', link)
      .where('receipt', '=', 'waiting')
      .execute()
    return 'kept'
  })
}

/** Nobody answered; it is tried again at that time, and not without end. */
export async function postponeReceipt(db: Querier, id: string, until: Instant): Promise<void> {
  await db
    .updateTable('taps')
    .set(({ eb }) => ({ receipt_tries: eb('receipt_tries', '+', 1), receipt_next_at: toIso(until) }))
    .where('id', '=', id)
    .where('receipt', '=', 'waiting')
    .execute()
}

async function waiting(db: Querier, ids: readonly string[]): Promise<WaitingReceipt[]> {
  const rows = await db
    .selectFrom('taps')
    .innerJoin('storms', 'storms.id', 'taps.storm_id')
    .innerJoin('campaigns', 'campaigns.id', 'storms.campaign_id')
    .select(['taps.id', 'taps.storm_id', 'taps.network', 'taps.link', 'taps.receipt_tries'])
    .select(['storms.t_zero', 'storms.minutes', 'storms.opened_document', 'campaigns.document'])
    .where('taps.id', 'in', ids)
    .where('taps.receipt', '=', 'waiting')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    stormId: row.storm_id,
    network: row.network,
    link: row.link ?? '',
    hashtag: (row.opened_document ?? row.document).hashtag,
    tZero: row.t_zero,
    minutes: row.minutes,
    tries: row.receipt_tries,
  }))
}

/** `23505`: another tap of the storm has the claim. */
async function claiming<Answer>(write: () => Promise<Answer>): Promise<Answer | 'claimed'> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23505') return 'claimed'
    throw error
  }
}
