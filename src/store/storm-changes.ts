import { sql } from 'kysely'
import type { PostponeReason } from '../campaign/postponing.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import type { Querier } from './database.ts'

/** One thing that happened to the hour of a storm. */
export type StormChange = { at: Instant; oldAt: Instant; oldMinutes: number } & (
  | { kind: 'moved'; newAt: Instant; newMinutes: number; newStormId: string }
  | { kind: 'postponed'; why: PostponeReason }
)

export interface StormHour {
  id: string
  tZero: Instant
  minutes: number
}

/**
 * Notes that a storm has another hour, so that everybody can be told; a consent was for the hour that its supporter knew,
 * so each that waits is asked for again.
 */
export async function recordMove(tx: Querier, from: StormHour, to: StormHour, now: Instant): Promise<void> {
  await tx
    .insertInto('storm_changes')
    .values({
      ...changeOf(from, now),
      kind: 'moved',
      new_at: toIso(to.tZero),
      new_minutes: to.minutes,
      new_storm_id: to.id,
    })
    .execute()
  await tx
    .updateTable('consents')
    .set({ unsure_since: toIso(now) })
    .where('storm_id', '=', from.id)
    .where('ended_at', 'is', null)
    .execute()
}

export async function recordPostponement(
  tx: Querier,
  storm: StormHour,
  why: PostponeReason,
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('storm_changes')
    .values({ ...changeOf(storm, now), kind: 'postponed', why })
    .execute()
}

function changeOf({ id, tZero, minutes }: StormHour, now: Instant) {
  return { storm_id: id, old_at: toIso(tZero), old_minutes: minutes, at: toIso(now) }
}

/** Of one storm, and of those in whose place it stands, the oldest first. */
export async function changesOf(db: Querier, stormId: string): Promise<StormChange[]> {
  const rows = await db
    .selectFrom('storm_changes')
    .selectAll()
    .where((where) => where.or([where('storm_id', '=', stormId), where('new_storm_id', '=', stormId)]))
    .orderBy('id')
    .execute()
  return rows.map((row) => {
    const before = { at: row.at, oldAt: row.old_at, oldMinutes: row.old_minutes }
    if (row.kind === 'postponed') return { ...before, kind: 'postponed', why: row.why ?? 'other' }
    const { new_at: newAt, new_minutes: newMinutes, new_storm_id: newStormId } = row
    if (newAt === null || newMinutes === null || newStormId === null) throw new Error('A storm moved to no hour.')
    return { ...before, kind: 'moved', newAt, newMinutes, newStormId }
  })
}

/** What everybody is to be told of: each change with the storm whose pledges it concerns now. */
export async function changesSince(db: Querier, since: Instant) {
  return await db
    .selectFrom('storm_changes')
    .innerJoin('storms', (on) =>
      on.onRef('storms.id', '=', (is) => is.fn.coalesce('storm_changes.new_storm_id', 'storm_changes.storm_id')),
    )
    .select([
      'storm_changes.id',
      'storms.campaign_id as campaignId',
      'storms.id as stormId',
      'storm_changes.kind',
      'storm_changes.old_at as oldAt',
      'storm_changes.new_at as newAt',
    ])
    .where('storm_changes.at', '>=', sql<Instant>`${toIso(since)}::timestamptz`)
    .orderBy('storm_changes.id')
    .execute()
}

/** The supporter says yes to the hour to which the storm has moved. */
export async function sayYes(db: Querier, consent: { id: string; supporterId: string }): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('consents')
    .set({ unsure_since: null })
    .where('id', '=', consent.id)
    .where('supporter_id', '=', consent.supporterId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
