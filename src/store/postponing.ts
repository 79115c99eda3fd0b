import { createHash } from 'node:crypto'
import { type Campaign, endOf } from '../campaign/campaign.ts'
import type { PostponeReason } from '../campaign/postponing.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import { PlainError } from '../plain-error.ts'
import { Frozen, freezeCampaign, type StoredStorm, saveCampaignIn } from './campaigns.ts'
import type { Database, Querier } from './database.ts'
import { appendRows } from './ledger.ts'
import { recallPreloaded } from './preloaded.ts'
import { recordMove, recordPostponement } from './storm-changes.ts'

/** A storm that is over, or another one's, can be given no other hour. */
export class TooLate extends PlainError {}

/**
 * From when this is committed nothing of the storm leaves; what servers hold is asked back. Doing it twice changes nothing.
 * Throws `TooLate` where the storm is over.
 */
export async function postponeStorm(db: Database, stormId: string, why: PostponeReason, now: Instant): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const storm = await lockStorm(tx, stormId)
    if (storm.history || storm.closed_at !== null || endOf({ tZero: storm.t_zero, minutes: storm.minutes }) <= now) {
      throw new TooLate(`Storm “${storm.name}” is over, so there is nothing to postpone.`)
    }
    if (storm.postponed_at !== null) return
    const changes = { postponed_at: toIso(now), postponed_why: why, changed_at: toIso(now) }
    await tx
      .updateTable('storms')
      .set({ ...changes, revision: storm.revision + 1 })
      .where('id', '=', stormId)
      .execute()
    await recordPostponement(tx, { id: stormId, tZero: storm.t_zero, minutes: storm.minutes }, why, now)
    await recallPreloaded(tx, stormId)
    if (storm.opened_document) await appendRows(tx, stormId, [{ kind: 'postponed', at: toIso(now), why }])
  })
}

/** The campaign first, as whoever opens a ledger locks it, so that a storm is opened before or after and never meanwhile. */
async function lockStorm(tx: Querier, stormId: string) {
  const { slug } = await tx
    .selectFrom('campaigns')
    .innerJoin('storms', 'storms.campaign_id', 'campaigns.id')
    .select('slug')
    .where('storms.id', '=', stormId)
    .executeTakeFirstOrThrow()
  await freezeCampaign(tx, slug)
  return await tx.selectFrom('storms').selectAll().where('id', '=', stormId).forUpdate().executeTakeFirstOrThrow()
}

/**
 * Gives a storm another hour and answers the name under which it stands then. While its ledger is not open it is the same
 * storm. Where it was postponed with its ledger open, that ledger stays as it is: another storm follows in its place, and
 * those who pledged are with it, because a pledge has nothing posted for them. Throws `Frozen` where the ledger is open.
 */
export async function moveStorm(
  db: Database,
  { slug, storm: name, tZero }: { slug: string; storm: string; tZero: Instant },
  now: Instant,
): Promise<string> {
  return await db.transaction().execute(async (tx) => {
    const found = await freezeCampaign(tx, slug)
    const storm = found?.storms.find((each) => each.name === name)
    if (!found || !storm) throw new TooLate(`There is no storm “${name}” to move.`)
    if (endOf({ tZero, minutes: storm.minutes }) <= now) throw new TooLate('That hour is over. Look at its date.')
    const { campaign } = found
    if (!storm.opened) {
      const storms = campaign.storms.map((each) => (each.name === name ? { ...each, tZero } : each))
      await saveCampaignIn(tx, { ...campaign, storms }, now)
      if (storm.tZero === tZero) await goOn(tx, storm, now)
      return name
    }
    if (storm.postponedAt === null) {
      throw new Frozen(
        `The ledger of storm “${name}” is open, so its hour stands. Postpone it first; then it can be given another one.`,
      )
    }
    const next = nextName(campaign, name)
    await follow(tx, { campaign, storm, next, tZero }, now)
    return next
  })
}

/** Postponed by mistake, or no longer: the hour is what it was. */
async function goOn(tx: Querier, storm: StoredStorm, now: Instant): Promise<void> {
  if (storm.postponedAt === null) return
  const changes = { postponed_at: null, postponed_why: null, revision: storm.revision + 1, changed_at: toIso(now) }
  await tx.updateTable('storms').set(changes).where('id', '=', storm.id).execute()
  await recordMove(tx, storm, storm, now)
}

async function follow(
  tx: Querier,
  { campaign, storm, next, tZero }: { campaign: Campaign; storm: StoredStorm; next: string; tZero: Instant },
  now: Instant,
): Promise<void> {
  const { minutes, wave, profile, goal } = storm
  const added = { name: next, tZero, minutes, wave, profile, ...(goal !== undefined && { goal }) }
  await saveCampaignIn(tx, { ...campaign, storms: [...campaign.storms, added] }, now)
  const { id } = await tx
    .selectFrom('storms')
    .select('id')
    .where('campaign_id', '=', storm.campaignId)
    .where('name', '=', next)
    .executeTakeFirstOrThrow()
  await recordMove(tx, storm, { id, tZero, minutes }, now)
  await bringPledges(tx, storm.id, id, now)
}

async function bringPledges(tx: Querier, from: string, to: string, now: Instant): Promise<void> {
  const pledges = await tx
    .selectFrom('pledges')
    .selectAll()
    .where('storm_id', '=', from)
    .where('withdrawn_at', 'is', null)
    .execute()
  for (const pledge of pledges) {
    const form_key = createHash('sha256').update(`${pledge.form_key} ${to}`).digest('hex')
    await tx
      .insertInto('pledges')
      .values({ ...pledge, storm_id: to, form_key, created_at: toIso(now), withdrawn_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** `storm-2` after `storm`, `storm-3` after `storm-2`, free within the campaign. */
export function nextName({ storms }: Pick<Campaign, 'storms'>, name: string): string {
  const [, stem = name] = /^(.*?)(?:-\d+)?$/.exec(name) ?? []
  for (let number = 2; ; number += 1) {
    const next = `${stem.slice(0, 60)}-${number}`
    if (!storms.some((storm) => storm.name === next)) return next
  }
}
