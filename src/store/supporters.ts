import { createHash, createHmac } from 'node:crypto'
import type { NetworkName } from '../campaign/networks.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import { usualRungs } from '../hour/ladder.ts'
import type { Database, Querier } from './database.ts'
import { askToConfirm, countInvited, keepEmail, newInviteToken } from './reminders.ts'
import type { Keys } from './secret.ts'
import type { Vault } from './vault.ts'

export interface Supporter {
  id: string
  campaignId: string
  zone: string
  language: string
}

export interface PledgeOrder {
  /** Made with the form; the same key twice is the same pledge. */
  formKey: string
  campaignId: string
  stormId: string
  zone: string
  language: string
  networks: readonly NetworkName[]
  email?: string
  /** Of the link that they came by. */
  invitedBy?: string
}

/** The secret part of a supporter's private link; it follows from the form's key, so a repeated form gives the same. */
export function linkSecret(keys: Keys, formKey: string): string {
  return createHmac('sha256', keys.links).update(formKey).digest('base64url')
}

export function hashOfLink(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Keeps the pledge and answers with the secret of its private link. */
export async function addPledge(
  deps: { db: Database; keys: Keys; vault: Vault },
  order: PledgeOrder,
  now: Instant,
): Promise<string> {
  const secret = linkSecret(deps.keys, order.formKey)
  await deps.db.transaction().execute(async (tx) => {
    const supporterId = await addSupporter(tx, order, hashOfLink(secret), now)
    if (!supporterId) return
    await keepLink(tx, deps.vault, supporterId, secret)
    if (order.email) await keepEmail(tx, deps.vault, supporterId, order.email)
    if (order.email) await askToConfirm(tx, { ...order, supporterId }, now)
    if (order.invitedBy) await countInvited(tx, order.campaignId, order.invitedBy)
    await tx
      .insertInto('pledges')
      .values({
        supporter_id: supporterId,
        storm_id: order.stormId,
        form_key: hashOfLink(order.formKey),
        networks: [...order.networks],
        created_at: toIso(now),
      })
      .execute()
  })
  return secret
}

async function addSupporter(
  tx: Querier,
  order: PledgeOrder,
  linkHash: string,
  now: Instant,
): Promise<string | undefined> {
  const added = await tx
    .insertInto('supporters')
    .values({
      campaign_id: order.campaignId,
      link_hash: linkHash,
      zone: order.zone,
      language: order.language,
      created_at: toIso(now),
      rungs: [...usualRungs],
      by_mail: order.email !== undefined,
      invite_token: newInviteToken(),
    })
    .onConflict((conflict) => conflict.column('link_hash').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id
}

/** Letters lead to the private page, so its secret is kept as what it is. */
async function keepLink(tx: Querier, vault: Vault, supporterId: string, secret: string): Promise<void> {
  await tx
    .updateTable('supporters')
    .set({ link_sealed: vault.seal(secret, supporterId) })
    .where('id', '=', supporterId)
    .execute()
}

export async function findSupporter(db: Querier, secret: string): Promise<Supporter | undefined> {
  const row = await db
    .selectFrom('supporters')
    .select(['id', 'campaign_id', 'zone', 'language'])
    .where('link_hash', '=', hashOfLink(secret))
    .executeTakeFirst()
  return row && { id: row.id, campaignId: row.campaign_id, zone: row.zone, language: row.language }
}

export async function changeZone(db: Querier, supporterId: string, zone: string): Promise<void> {
  await db.updateTable('supporters').set({ zone }).where('id', '=', supporterId).execute()
}

export interface Pledge {
  stormId: string
  networks: NetworkName[]
  withdrawnAt: Instant | null
  madeAt: Instant
}

/** The newest first. */
export async function pledgesOf(db: Querier, supporterId: string): Promise<Pledge[]> {
  const rows = await db
    .selectFrom('pledges')
    .selectAll()
    .where('supporter_id', '=', supporterId)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    stormId: row.storm_id,
    networks: row.networks as NetworkName[],
    withdrawnAt: row.withdrawn_at,
    madeAt: row.created_at,
  }))
}

export async function changeNetworks(
  db: Querier,
  pledge: { supporterId: string; stormId: string },
  networks: readonly NetworkName[],
) {
  await db
    .updateTable('pledges')
    .set({ networks: [...networks] })
    .where('supporter_id', '=', pledge.supporterId)
    .where('storm_id', '=', pledge.stormId)
    .execute()
}

export async function withdrawPledge(
  db: Querier,
  pledge: { supporterId: string; stormId: string },
  now: Instant,
): Promise<void> {
  await db
    .updateTable('pledges')
    .set({ withdrawn_at: toIso(now) })
    .where('supporter_id', '=', pledge.supporterId)
    .where('storm_id', '=', pledge.stormId)
    .where('withdrawn_at', 'is', null)
    .execute()
}

export async function countPledges(db: Querier, stormId: string): Promise<number> {
  const { count } = await db
    .selectFrom('pledges')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('storm_id', '=', stormId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** How many live pledges each zone has; which of them may be shown, the page decides. */
export async function pledgesByZone(db: Querier, stormId: string): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('pledges')
    .innerJoin('supporters', 'supporters.id', 'pledges.supporter_id')
    .select(({ fn }) => ['zone', fn.countAll<number>().as('count')] as const)
    .where('storm_id', '=', stormId)
    .where('withdrawn_at', 'is', null)
    .groupBy('zone')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.zone, Number(row.count)]))
}

/** How many people each zone has who pledged for any storm of the campaign and did not withdraw. */
export async function supportersByZone(db: Querier, campaignId: string): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('supporters')
    .select(({ fn }) => ['zone', fn.countAll<number>().as('count')] as const)
    .where('campaign_id', '=', campaignId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('pledges')
          .select('pledges.storm_id')
          .whereRef('pledges.supporter_id', '=', 'supporters.id')
          .where('withdrawn_at', 'is', null),
      ),
    )
    .groupBy('zone')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.zone, Number(row.count)]))
}

/** Live pledges by the networks they name; one pledge may name several. */
export async function pledgesByNetwork(db: Querier, stormId: string): Promise<Partial<Record<NetworkName, number>>> {
  const rows = await db
    .selectFrom('pledges')
    .select('networks')
    .where('storm_id', '=', stormId)
    .where('withdrawn_at', 'is', null)
    .execute()
  const counts: Partial<Record<NetworkName, number>> = {}
  for (const network of rows.flatMap(({ networks }) => networks as NetworkName[]))
    counts[network] = (counts[network] ?? 0) + 1
  return counts
}
