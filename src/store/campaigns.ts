import type { Insertable, Updateable } from 'kysely'
import { type Campaign, endOf, type Storm } from '../campaign/campaign.ts'
import type { Postponed, PostponeReason } from '../campaign/postponing.ts'
import { foldTag } from '../campaign/tag-likeness.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import { PlainError } from '../plain-error.ts'
import { documentHash } from '../report/report.ts'
import type { Database, Querier } from './database.ts'
import type { StormsTable } from './schema.ts'
import { recordMove } from './storm-changes.ts'

export interface StoredCampaign {
  id: string
  campaign: Campaign
  storms: StoredStorm[]
}

/** A storm of the file with what the database knows of it. */
export interface StoredStorm extends Storm {
  id: string
  campaignId: string
  slug: string
  history: boolean
  /** Grows when hour or length change. */
  revision: number
  changedAt: Instant
  closedAt: Instant | null
  /** The campaign as it stood when the ledger opened. */
  opened: Campaign | null
  /** Nothing leaves from then on, until it has another hour. */
  postponedAt: Instant | null
  postponedWhy: PostponeReason | null
}

/** Undefined where it is not postponed. */
export function postponementOf({ postponedAt: at, postponedWhy: why }: StoredStorm): Postponed | undefined {
  return at === null || why === null ? undefined : { at, why }
}

/** What the ledger has frozen may not change any more; the message says what to do. */
export class Frozen extends PlainError {}

/** Creates the campaign or makes it as the document says; doing it twice changes nothing. */
export async function saveCampaign(
  db: Database,
  campaign: Campaign,
  now: Instant,
): Promise<'created' | 'updated' | 'unchanged'> {
  return await db.transaction().execute((tx) => saveCampaignIn(tx, campaign, now))
}

/** The same within the caller's transaction. */
export async function saveCampaignIn(
  tx: Querier,
  campaign: Campaign,
  now: Instant,
): Promise<'created' | 'updated' | 'unchanged'> {
  const hash = documentHash(campaign)
  const created = await createCampaign(tx, campaign, hash, now)
  if (created) {
    await saveStorms(tx, created, campaign, now)
    return 'created'
  }
  const known = await lockCampaign(tx, campaign.slug)
  if (known.hash === hash) return 'unchanged'
  if (foldTag(known.hashtag) !== foldTag(campaign.hashtag)) await refuseOtherHashtag(tx, known, campaign)
  await updateCampaign(tx, known.id, campaign, hash, now)
  await saveStorms(tx, known.id, campaign, now)
  return 'updated'
}

export async function findCampaign(db: Querier, slug: string): Promise<StoredCampaign | undefined> {
  const row = await db.selectFrom('campaigns').select(['id', 'document']).where('slug', '=', slug).executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    campaign: row.document,
    storms: (await storms(db)).filter((storm) => storm.campaignId === row.id),
  }
}

/** The campaign, which nobody can change until this transaction ends. */
export async function freezeCampaign(tx: Querier, slug: string): Promise<StoredCampaign | undefined> {
  await tx.selectFrom('campaigns').select('id').where('slug', '=', slug).forUpdate().execute()
  return await findCampaign(tx, slug)
}

export async function listCampaigns(db: Querier): Promise<StoredCampaign[]> {
  const rows = await db.selectFrom('campaigns').select(['id', 'document']).orderBy('created_at').execute()
  const all = await storms(db)
  return rows.map((row) => ({
    id: row.id,
    campaign: row.document,
    storms: all.filter((storm) => storm.campaignId === row.id),
  }))
}

/** Every storm of every campaign, the earliest first. */
export async function storms(db: Querier): Promise<StoredStorm[]> {
  const rows = await db
    .selectFrom('storms')
    .innerJoin('campaigns', 'campaigns.id', 'storms.campaign_id')
    .select(['storms.id', 'campaign_id', 'slug', 'storms.name', 't_zero', 'minutes', 'wave', 'profile', 'history'])
    .select(['revision', 'changed_at', 'opened_document', 'closed_at', 'postponed_at', 'postponed_why', 'document'])
    .orderBy('t_zero')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    campaignId: row.campaign_id,
    slug: row.slug,
    name: row.name,
    tZero: row.t_zero,
    minutes: row.minutes,
    wave: row.wave,
    profile: row.profile as Storm['profile'],
    goal: row.document.storms.find((storm) => storm.name === row.name)?.goal,
    history: row.history,
    revision: row.revision,
    changedAt: row.changed_at,
    closedAt: row.closed_at,
    opened: row.opened_document,
    postponedAt: row.postponed_at,
    postponedWhy: row.postponed_why,
  }))
}

/** Undefined when there is one of that name already, be it for a moment only. */
async function createCampaign(
  tx: Querier,
  campaign: Campaign,
  hash: string,
  now: Instant,
): Promise<string | undefined> {
  const created = await tx
    .insertInto('campaigns')
    .values({
      slug: campaign.slug,
      document: JSON.stringify(campaign),
      hash,
      created_at: toIso(now),
      updated_at: toIso(now),
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return created?.id
}

interface KnownCampaign {
  id: string
  hash: string
  hashtag: string
}

async function lockCampaign(tx: Querier, slug: string): Promise<KnownCampaign> {
  const query = tx.selectFrom('campaigns').select(['id', 'hash', 'document']).where('slug', '=', slug).forUpdate()
  const { id, hash, document } = await query.executeTakeFirstOrThrow()
  return { id, hash, hashtag: document.hashtag }
}

/** With the first pledge a hashtag is published: drafts, posters and calendars carry it from then on. */
async function refuseOtherHashtag(tx: Querier, known: KnownCampaign, next: Campaign): Promise<void> {
  const pledges = tx
    .selectFrom('pledges')
    .innerJoin('storms', 'storms.id', 'pledges.storm_id')
    .select('form_key')
    .where('storms.campaign_id', '=', known.id)
  if (!(await pledges.limit(1).executeTakeFirst())) return
  throw new Frozen(
    `People have pledged to post #${known.hashtag}, so it stands; only its capitals may change. For #${next.hashtag} make a new campaign and invite them there.`,
  )
}

async function updateCampaign(tx: Querier, id: string, campaign: Campaign, hash: string, now: Instant): Promise<void> {
  await tx
    .updateTable('campaigns')
    .set({ document: JSON.stringify(campaign), hash, updated_at: toIso(now) })
    .where('id', '=', id)
    .execute()
}

async function saveStorms(tx: Querier, campaignId: string, campaign: Campaign, now: Instant): Promise<void> {
  const known = await tx.selectFrom('storms').selectAll().where('campaign_id', '=', campaignId).forUpdate().execute()
  for (const old of known) {
    const next = campaign.storms.find((storm) => storm.name === old.name)
    if (!next) await removeStorm(tx, old)
    else if (old.opened_document) refuseToMoveOpened(old.opened_document, campaign, next)
  }
  for (const storm of campaign.storms) {
    const old = known.find((row) => row.name === storm.name)
    const values = { t_zero: toIso(storm.tZero), minutes: storm.minutes, wave: storm.wave, profile: storm.profile }
    if (!old) await addStorm(tx, { ...values, campaign_id: campaignId, name: storm.name }, storm, now)
    else if (old.t_zero === storm.tZero && old.minutes === storm.minutes) await changeStorm(tx, old.id, values)
    else {
      refuseToCrossNow(old.history, storm, now)
      const moved = { revision: old.revision + 1, changed_at: toIso(now), postponed_at: null, postponed_why: null }
      await changeStorm(tx, old.id, { ...values, ...moved })
      if (!old.history) await recordMove(tx, { ...old, tZero: old.t_zero }, { ...storm, id: old.id }, now)
    }
  }
}

type NewStorm = Pick<Insertable<StormsTable>, 'campaign_id' | 'name' | 't_zero' | 'minutes' | 'wave' | 'profile'>

async function addStorm(tx: Querier, values: NewStorm, storm: Storm, now: Instant): Promise<void> {
  await tx
    .insertInto('storms')
    .values({ ...values, history: endOf(storm) <= now, changed_at: toIso(now) })
    .execute()
}

async function changeStorm(tx: Querier, id: string, values: Updateable<StormsTable>): Promise<void> {
  await tx.updateTable('storms').set(values).where('id', '=', id).execute()
}

function refuseToMoveOpened(opened: Campaign, next: Campaign, storm: Storm): void {
  const before = opened.storms.find(({ name }) => name === storm.name)
  const same =
    opened.hashtag === next.hashtag &&
    before?.tZero === storm.tZero &&
    before.minutes === storm.minutes &&
    before.profile === storm.profile
  if (!same) {
    throw new Frozen(
      `The ledger of storm “${storm.name}” is open: its hashtag, hour, length and profile stand. Give a new storm another name.`,
    )
  }
}

/** History stays history; and an hour that is over already is a slip of the pen, which would cost its supporters their storm. */
function refuseToCrossNow(history: boolean, storm: Storm, now: Instant): void {
  const isOver = endOf(storm) <= now
  if (history && !isOver) {
    throw new Frozen(
      `Storm “${storm.name}” was over when it was taken in and stays history. Give the new storm another name.`,
    )
  }
  if (!history && isOver) {
    throw new Frozen(
      `Storm “${storm.name}” is still to come; the hour that the file gives it is over. Look at its date.`,
    )
  }
}

async function removeStorm(tx: Querier, storm: { id: string; name: string }): Promise<void> {
  const pledged = await tx
    .selectFrom('pledges')
    .select('form_key')
    .where('storm_id', '=', storm.id)
    .limit(1)
    .executeTakeFirst()
  const opened = await tx.selectFrom('ledger_heads').select('seq').where('storm_id', '=', storm.id).executeTakeFirst()
  if (pledged || opened) {
    throw new Frozen(
      `Storm “${storm.name}” has pledges or a ledger and cannot be taken out of the campaign. Keep it in the file.`,
    )
  }
  await tx.deleteFrom('storms').where('id', '=', storm.id).execute()
}
