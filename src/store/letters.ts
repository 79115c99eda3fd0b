import { sql } from 'kysely'
import { type Instant, toIso } from '../hour/instant.ts'
import type { Querier } from './database.ts'
import type { Channel, LetterData, LetterKind, LetterState } from './schema-notify.ts'

/** What is known of a letter when its turn comes. */
export interface DueLetter {
  id: number
  kind: LetterKind
  channel: Channel
  campaignId: string
  stormId: string | null
  supporterId: string
  data: LetterData
  attempts: number
  zone: string
  language: string
  emailSealed: Uint8Array | null
  linkSealed: Uint8Array | null
  subscriptionId: string | null
  subscriptionSealed: Uint8Array | null
}

/** How the sending of one letter went. */
export interface LetterEnding {
  id: number
  state: Exclude<LetterState, 'sending' | 'late'>
  why?: string | undefined
  /** Where it is planned again: when it is tried next. */
  nextAt?: Instant | undefined
}

/** The earliest due ones of one channel, in the order in which they leave. */
export async function dueLetters(db: Querier, channel: Channel, now: Instant, limit: number): Promise<DueLetter[]> {
  const rows = await db
    .selectFrom('letters')
    .innerJoin('supporters', 'supporters.id', 'letters.supporter_id')
    .leftJoin('push_subscriptions', 'push_subscriptions.id', 'letters.subscription_id')
    .select(['letters.id', 'kind', 'channel', 'letters.campaign_id', 'storm_id', 'letters.supporter_id', 'data'])
    .select(['attempts', 'zone', 'supporters.language', 'email_sealed', 'link_sealed'])
    .leftJoin('updates', (join) => join.on('updates.id', '=', sql<string>`(data->>'update')::uuid`))
    .select(['subscription_id', 'subscription_sealed', 'updates.subject', 'updates.body'])
    .where('state', '=', 'planned')
    .where('channel', '=', channel)
    .where('due_at', '<=', sql<Instant>`${toIso(now)}`)
    .orderBy('due_at')
    .orderBy('letters.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: Number(row.id),
    kind: row.kind,
    channel: row.channel,
    campaignId: row.campaign_id,
    stormId: row.storm_id,
    supporterId: row.supporter_id ?? '',
    data: { ...row.data, ...(row.subject && row.body && { subject: row.subject, body: row.body }) },
    attempts: row.attempts,
    zone: row.zone,
    language: row.language,
    emailSealed: row.email_sealed,
    linkSealed: row.link_sealed,
    subscriptionId: row.subscription_id,
    subscriptionSealed: row.subscription_sealed,
  }))
}

/** What nobody needs any more is not sent late. */
export async function dropLate(db: Querier, now: Instant): Promise<void> {
  await db
    .updateTable('letters')
    .set({ state: 'late', ended_at: toIso(now) })
    .where('state', '=', 'planned')
    .where('not_after', '<', sql<Instant>`${toIso(now)}`)
    .execute()
}

/** Writes that these are about to be handed over; answers which of them may be: those still planned. */
export async function beginLetters(db: Querier, ids: readonly number[], owner: string): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: number }>`
    update letters set state = 'sending', owner = ${owner}, attempts = attempts + 1
    where state = 'planned' and id in (select id from json_to_recordset(${JSON.stringify(ids.map((id) => ({ id })))}::json) as v(id bigint))
    returning id`.execute(db)
  return new Set(rows.map(({ id }) => Number(id)))
}

export async function settleLetters(db: Querier, endings: readonly LetterEnding[], now: Instant): Promise<void> {
  if (endings.length === 0) return
  const rows = endings.map(({ id, state, why, nextAt }) => ({
    id,
    state,
    why: why ?? null,
    next: nextAt === undefined ? null : toIso(nextAt),
  }))
  await sql`
    update letters set state = v.state, why = v.why, due_at = coalesce(v.next, due_at),
      ended_at = case when v.state = 'planned' then null else ${toIso(now)}::timestamptz end
    from json_to_recordset(${JSON.stringify(rows)}::json) as v(id bigint, state text, why text, next timestamptz)
    where letters.id = v.id and letters.state = 'sending'`.execute(db)
}

/**
 * What a process that is gone was handing over: nobody knows whether it arrived, and it is not sent again. Answers which.
 * Only for the one process that holds the database.
 */
export async function markDoubtful(db: Querier, owner: string, now: Instant): Promise<number[]> {
  const rows = await db
    .updateTable('letters')
    .set({ state: 'unknown', why: 'the process ended while it was handed over', ended_at: toIso(now) })
    .where('state', '=', 'sending')
    .where('owner', '<>', owner)
    .returning('id')
    .execute()
  return rows.map(({ id }) => Number(id)).sort((a, b) => a - b)
}

/** Numbers of a campaign's letters. */
export interface LetterCount {
  kind: LetterKind
  channel: Channel
  state: LetterState
  count: number
}

export async function countLetters(db: Querier, campaignId: string): Promise<LetterCount[]> {
  const rows = await db
    .selectFrom('letters')
    .select(({ fn }) => ['kind', 'channel', 'state', fn.countAll<number>().as('count')] as const)
    .where('campaign_id', '=', campaignId)
    .groupBy(['kind', 'channel', 'state'])
    .orderBy('kind')
    .execute()
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

export async function markMailBounced(db: Querier, supporterId: string, now: Instant): Promise<void> {
  await db
    .updateTable('supporters')
    .set({ email_bounced_at: toIso(now) })
    .where('id', '=', supporterId)
    .execute()
}

/** What was planned for them by mail stays behind no unsubscribing. */
export async function stopMail(db: Querier, supporterId: string): Promise<void> {
  await db.updateTable('supporters').set({ by_mail: false }).where('id', '=', supporterId).execute()
  await db
    .deleteFrom('letters')
    .where('supporter_id', '=', supporterId)
    .where('channel', '=', 'mail')
    .where('state', '=', 'planned')
    .execute()
}

export async function removeSubscription(db: Querier, id: string): Promise<void> {
  await db.deleteFrom('push_subscriptions').where('id', '=', id).execute()
}

/** One letter that answers what a supporter just did, such as a link to confirm; it leaves at once. */
export async function addLetter(
  db: Querier,
  letter: { campaignId: string; stormId: string | null; supporterId: string; kind: LetterKind; occasion: string },
  data: LetterData,
  times: { now: Instant; notAfter: Instant },
): Promise<void> {
  await db
    .insertInto('letters')
    .values({
      campaign_id: letter.campaignId,
      storm_id: letter.stormId,
      supporter_id: letter.supporterId,
      kind: letter.kind,
      occasion: letter.occasion,
      channel: 'mail',
      data: JSON.stringify(data),
      target_at: toIso(times.now),
      due_at: toIso(times.now),
      not_after: toIso(times.notAfter),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
