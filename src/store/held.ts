import { sql } from 'kysely'
import type { NetworkName } from '../campaign/networks.ts'
import { shinglesOf } from '../campaign/shingles.ts'
import { jaccard } from '../campaign/similarity.ts'
import type { Sketch } from '../campaign/sketch.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import { clusterOf, clusterRules, type HoldReason, type Joiner } from '../supporters/clusters.ts'
import type { StoredStorm } from './campaigns.ts'
import type { ConsentOrder } from './consents.ts'
import type { Querier } from './database.ts'
import { recallHeld } from './preloaded.ts'
import { keepSketch, neighboursOf } from './sketches.ts'

/** The newest consent of a storm, with what the judge needs beside it. */
interface Newcomer {
  id: string
  campaignId: string
  stormId: string
  text: string
  sketch: Sketch | undefined
  /** The campaign’s own texts: what answers to the same question have in common is no sign. */
  campaignTexts: readonly string[]
}

/** Only one newcomer of a storm is judged at a time, so that those who come together see each other. */
export async function oneAtATime(tx: Querier, stormId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${stormId}, 8))`.execute(tx)
}

/** Keeps the sketch of a new consent and judges it, in its transaction, so that nothing leaves before it was judged. */
export async function compareConsent(
  tx: Querier,
  { campaignId, id: stormId }: Pick<StoredStorm, 'id' | 'campaignId'>,
  { id, account, text, sketch, judged }: Pick<ConsentOrder, 'id' | 'account' | 'text' | 'sketch' | 'judged'>,
  now: Instant,
): Promise<void> {
  const about = { campaignId, stormId, network: account.network, of: { consentId: id } }
  if (sketch) await keepSketch(tx, about, sketch, now)
  if (judged) await holdWithItsLike(tx, { id, campaignId, stormId, text, sketch, ...judged }, now)
}

/**
 * Holds the newcomer where it makes a cluster with those before it, and with it every member that has not left and that
 * nobody has looked at. Answers with the reason.
 */
async function holdWithItsLike(tx: Querier, newcomer: Newcomer, now: Instant): Promise<HoldReason | undefined> {
  const alike = await similarTo(tx, newcomer)
  const near = await candidates(tx, newcomer, [...alike])
  const self = near.find(({ id }) => id === newcomer.id)
  const cluster = self && clusterOf(self, near, alike)
  if (!cluster) return undefined
  const known = await tx
    .selectFrom('consents')
    .select('held_cluster')
    .where('id', 'in', cluster.members)
    .where('held_for', '=', cluster.reason)
    .limit(1)
    .executeTakeFirst()
  const why = {
    held_for: cluster.reason,
    held_cluster: known?.held_cluster ?? cluster.key,
    held_at: toIso(now),
  }
  await holdBack(tx, cluster.members, why)
  return cluster.reason
}

/** Holds those that have not left and that nobody has looked at. What a server has already is asked back, and waits for the look once it has come home. */
export async function holdBack(
  tx: Querier,
  members: readonly string[],
  why: { held_for: HoldReason; held_cluster: string; held_at: string },
): Promise<void> {
  const notLookedAt = tx
    .updateTable('consents')
    .set(why)
    .where('id', 'in', members)
    .where('held_for', 'is', null)
    .where('looked_at', 'is', null)
  await notLookedAt
    .set({ state: 'planned', lease_owner: null, lease_until: null })
    .where('state', 'in', ['planned', 'claimed'])
    .execute()
  const away = await notLookedAt.where('state', 'in', ['handing over', 'preloaded']).returning('id').execute()
  await recallHeld(
    tx,
    away.map(({ id }) => id),
  )
}

/** Ids of consents whose texts share much of what is not the campaign’s own. */
async function similarTo(tx: Querier, { id, campaignId, text, sketch, campaignTexts }: Newcomer): Promise<Set<string>> {
  if (!sketch) return new Set()
  const shared = new Set(campaignTexts.flatMap((each) => [...shinglesOf(each)]))
  const ownOf = (each: string) => new Set([...shinglesOf(each)].filter((piece) => !shared.has(piece)))
  const { leastShingles, likeness } = clusterRules.similarWords
  const own = ownOf(text)
  if (own.size < leastShingles) return new Set()
  const { consents } = await neighboursOf(tx, campaignId, sketch)
  const alike = consents.filter((each) => {
    const theirs = ownOf(each.text)
    return each.id !== id && theirs.size >= leastShingles && jaccard(own, theirs) >= likeness
  })
  return new Set(alike.map((each) => each.id))
}

/** As many as can matter; a cluster of more than this is held by its newest. */
const mostCandidates = 400

/** The newcomer, and those that share with it a pattern of handles, a moment of making, a server and a day, or words. */
async function candidates(tx: Querier, { id, stormId }: Newcomer, alike: readonly string[]): Promise<Joiner[]> {
  const { rows } = await sql<JoinerRow>`
    with self as (
      select c.id, c.network, c.host, c.consented_at, a.stem, a.made_at
      from consents c join accounts a on a.id = c.account_id where c.id = ${id}
    )
    select c.id, a.handle, c.host, a.made_at, c.consented_at
    from consents c join accounts a on a.id = c.account_id, self
    where c.storm_id = ${stormId} and c.state <> 'withdrawn' and (
      c.id = self.id
      or (a.stem <> '' and a.stem = self.stem and a.network = self.network)
      or a.made_at between self.made_at - interval '2 minutes' and self.made_at + interval '2 minutes'
      or (c.host = self.host and a.made_at between self.made_at - interval '1 day' and self.made_at + interval '1 day'
        and c.consented_at > self.consented_at - interval '1 hour')
      or c.id = any(${alike}::uuid[]))
    order by c.consented_at desc limit ${mostCandidates}`.execute(tx)
  return rows.map((row) => ({
    id: row.id,
    handle: row.handle,
    host: row.host,
    ...(row.made_at !== null && { madeAt: row.made_at }),
    consentedAt: row.consented_at,
  }))
}

interface JoinerRow {
  id: string
  handle: string
  host: string
  made_at: Instant | null
  consented_at: Instant
}

/** One consent that waits for a look, with all that the one who looks may want to see. */
export interface HeldConsent {
  id: string
  cluster: string
  reason: HoldReason
  network: NetworkName
  handle: string
  host: string
  text: string
  image: { id: string; alt: string; width: number; height: number } | undefined
  madeAt: Instant | null
  posts: number | null
  consentedAt: Instant
  heldAt: Instant
}

/** What waits in a storm, cluster by cluster. */
export async function heldIn(db: Querier, stormId: string): Promise<HeldConsent[]> {
  const rows = await db
    .selectFrom('consents')
    .innerJoin('accounts', 'accounts.id', 'consents.account_id')
    .select(['consents.id', 'consents.network', 'consents.host', 'text', 'held_for', 'held_cluster', 'held_at'])
    .leftJoin('images', 'images.consent_id', 'consents.id')
    .select(['consented_at', 'handle', 'accounts.made_at', 'posts'])
    .select(['images.id as image_id', 'images.alt', 'images.width', 'images.height'])
    .where('storm_id', '=', stormId)
    .where('held_for', 'is not', null)
    .where('consents.state', '=', 'planned')
    .orderBy('held_cluster')
    .orderBy('consented_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    cluster: row.held_cluster ?? '',
    reason: row.held_for as HoldReason,
    network: row.network,
    handle: row.handle,
    host: row.host,
    text: row.text,
    image: row.image_id
      ? { id: row.image_id, alt: row.alt ?? '', width: row.width ?? 0, height: row.height ?? 0 }
      : undefined,
    madeAt: row.made_at,
    posts: row.posts,
    consentedAt: row.consented_at,
    heldAt: row.held_at as Instant,
  }))
}
