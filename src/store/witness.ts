import { sql } from 'kysely'
import type { NetworkName } from '../campaign/networks.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import type { Querier } from './database.ts'
import type { WitnessReportsTable } from './schema-sightings.ts'

export interface Picture {
  type: NonNullable<WitnessReportsTable['picture_type']>
  bytes: Uint8Array
}

/** What a supporter says that they saw in a network's own list. */
export interface WitnessReport {
  stormId: string
  /** Of the browser, hashed; tells one witness from another and nobody's name. */
  witnessHash: string
  network: NetworkName
  /** `country:BR`, or `worldwide`. */
  place: string
  rank: number | undefined
  seenAt: Instant
  picture: Picture | undefined
}

/** Why a report was not taken. */
export type NotTaken = 'said already' | 'too many'

/** Against floods, without knowing who sends them; counts of reports and bytes of pictures for each storm. */
const most = { eachWitness: 30, eachMinute: 120, pictures: 200, pictureBytes: 100 * 1024 * 1024 }
const fiveMinutesMs = 5 * 60_000

/** Takes a report once for each browser, place and five minutes; a picture that no longer fits is left out. */
export async function addWitnessReport(
  tx: Querier,
  report: WitnessReport,
  now: Instant,
): Promise<{ id: string; withPicture: boolean } | NotTaken> {
  if (await isFlood(tx, report, now)) return 'too many'
  const picture = report.picture && (await hasRoomFor(tx, report.stormId, report.picture)) ? report.picture : undefined
  const added = await tx
    .insertInto('witness_reports')
    .values({
      storm_id: report.stormId,
      witness_hash: report.witnessHash,
      network: report.network,
      place: report.place,
      rank: report.rank ?? null,
      seen_at: toIso(report.seenAt),
      reported_at: toIso(now),
      five_minutes: Math.floor(now / fiveMinutesMs),
      state: 'new',
      picture: picture?.bytes ?? null,
      picture_type: picture?.type ?? null,
    })
    .onConflict((conflict) =>
      conflict.columns(['storm_id', 'witness_hash', 'network', 'place', 'five_minutes']).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return added ? { id: added.id, withPicture: picture !== undefined } : 'said already'
}

async function isFlood(tx: Querier, { stormId, witnessHash }: WitnessReport, now: Instant): Promise<boolean> {
  const minuteAgo = toIso((now - 60_000) as Instant)
  const counts = await tx
    .selectFrom('witness_reports')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('witness_hash', '=', witnessHash).as('own'),
      sql<number>`count(*) filter (where reported_at > ${minuteAgo})`.as('lately'),
    ])
    .where('storm_id', '=', stormId)
    .executeTakeFirstOrThrow()
  return Number(counts.own) >= most.eachWitness || Number(counts.lately) >= most.eachMinute
}

async function hasRoomFor(tx: Querier, stormId: string, { bytes }: Picture): Promise<boolean> {
  const kept = await tx
    .selectFrom('witness_reports')
    .select(({ fn }) => [
      fn.count<number>('picture_type').as('pictures'),
      sql<number>`coalesce(sum(length(picture)), 0)`.as('bytes'),
    ])
    .where('storm_id', '=', stormId)
    .executeTakeFirstOrThrow()
  return Number(kept.pictures) < most.pictures && Number(kept.bytes) + bytes.length <= most.pictureBytes
}

export interface WitnessTotals {
  network: NetworkName
  place: string
  witnesses: number
  reports: number
  from: Instant | null
  until: Instant | null
  bestRank: number | null
  worstRank: number | null
}

/** By network and place, without what the organizer set aside; a place whose every report was set aside has none left. */
export async function witnessTotals(db: Querier, stormId: string): Promise<WitnessTotals[]> {
  const rows = await db
    .selectFrom('witness_reports')
    .select(({ fn }) => [
      'network',
      'place',
      sql<number>`count(distinct witness_hash) filter (where state <> 'set aside')`.as('witnesses'),
      fn.countAll<number>().filterWhere('state', '<>', 'set aside').as('reports'),
      sql<Instant | null>`min(seen_at) filter (where state <> 'set aside')`.as('from'),
      sql<Instant | null>`max(seen_at) filter (where state <> 'set aside')`.as('until'),
      sql<number | null>`min(rank) filter (where state <> 'set aside')`.as('bestRank'),
      sql<number | null>`max(rank) filter (where state <> 'set aside')`.as('worstRank'),
    ])
    .where('storm_id', '=', stormId)
    .groupBy(['network', 'place'])
    .orderBy('network')
    .orderBy('place')
    .execute()
  return rows.map((row) => ({ ...row, witnesses: Number(row.witnesses), reports: Number(row.reports) }))
}

export interface ListedReport {
  id: string
  network: NetworkName
  place: string
  rank: number | null
  seenAt: Instant
  state: WitnessReportsTable['state']
  hasPicture: boolean
}

/** The newest first; for the organizer, or the ones whose picture everybody may see. */
export async function listWitnessReports(
  db: Querier,
  stormId: string,
  only: { shown?: boolean; limit: number },
): Promise<ListedReport[]> {
  let query = db
    .selectFrom('witness_reports')
    .select(['id', 'network', 'place', 'rank', 'seen_at', 'state', 'picture_type'])
    .where('storm_id', '=', stormId)
    .orderBy('reported_at', 'desc')
    .limit(only.limit)
  if (only.shown) query = query.where('state', '=', 'shown').where('picture_type', 'is not', null)
  return (await query.execute()).map((row) => ({
    id: row.id,
    network: row.network,
    place: row.place,
    rank: row.rank,
    seenAt: row.seen_at,
    state: row.state,
    hasPicture: row.picture_type !== null,
  }))
}

/** What the organizer decided after a look. False where there is no such report. */
export async function judgeWitnessReport(
  db: Querier,
  { id, stormId, state }: { id: string; stormId: string; state: Exclude<WitnessReportsTable['state'], 'new'> },
): Promise<boolean> {
  const judged = await db
    .updateTable('witness_reports')
    .set({ state, ...(state === 'set aside' && { picture: null, picture_type: null }) })
    .where('id', '=', id)
    .where('storm_id', '=', stormId)
    .executeTakeFirst()
  return Number(judged.numUpdatedRows) > 0
}

export async function findPicture(
  db: Querier,
  { id, stormId }: { id: string; stormId: string },
): Promise<(Picture & { isShown: boolean }) | undefined> {
  const row = await db
    .selectFrom('witness_reports')
    .select(['picture', 'picture_type', 'state'])
    .where('id', '=', id)
    .where('storm_id', '=', stormId)
    .executeTakeFirst()
  if (!row?.picture || !row.picture_type) return undefined
  return { bytes: row.picture, type: row.picture_type, isShown: row.state === 'shown' }
}
