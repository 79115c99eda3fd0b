import { type RawBuilder, sql } from 'kysely'
import type { NetworkName } from '../campaign/networks.ts'
import type { Sketch } from '../campaign/sketch.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import type { Querier } from './database.ts'

export interface SketchOf {
  campaignId: string
  stormId: string
  network: NetworkName
  of: { consentId: string } | { tapId: string }
}

export async function keepSketch(db: Querier, about: SketchOf, sketch: Sketch, now: Instant): Promise<void> {
  await db
    .insertInto('sketches')
    .values({
      campaign_id: about.campaignId,
      storm_id: about.stormId,
      consent_id: 'consentId' in about.of ? about.of.consentId : null,
      tap_id: 'tapId' in about.of ? about.of.tapId : null,
      network: about.network,
      bands: sketch.bands,
      marks: sketch.marks,
      made_at: toIso(now),
    })
    .execute()
}

/** Texts of the campaign that may be near one: consented ones with their text, tapped ones by their marks alone. */
export interface Neighbours {
  consents: { id: string; supporterId: string; text: string }[]
  taps: { network: NetworkName; marks: Uint8Array }[]
}

/** More are never needed to judge one text. */
const mostNeighbours = 300

/** Those that share a band with the sketch, found by the index; who withdrew has none, and nobody is near themselves. */
export async function neighboursOf(
  db: Querier,
  campaignId: string,
  sketch: Sketch,
  exceptSupporter?: string,
): Promise<Neighbours> {
  const consents = await sql<{ id: string; supporterId: string; text: string }>`
    select c.id, c.supporter_id as "supporterId", c.text
    from sketches s join consents c on c.id = s.consent_id
    where s.campaign_id = ${campaignId} and ${shareBand(sketch)} and c.state <> 'withdrawn'
      and c.supporter_id is distinct from ${exceptSupporter ?? null}
    limit ${mostNeighbours}`.execute(db)
  const taps = await sql<{ network: NetworkName; marks: Uint8Array }>`
    select s.network, s.marks from sketches s
    where s.campaign_id = ${campaignId} and s.tap_id is not null and ${shareBand(sketch)}
    limit ${mostNeighbours}`.execute(db)
  return { consents: consents.rows, taps: taps.rows }
}

function shareBand({ bands }: Sketch): RawBuilder<boolean> {
  return sql<boolean>`s.bands && ${bands}::integer[]`
}

export interface StoredSketch extends Sketch {
  network: NetworkName
  kind: 'consent' | 'tap'
}

/** Of every text of a storm that became a post, or that a composer was opened with; the oldest first. */
export async function sketchesOf(db: Querier, stormId: string): Promise<StoredSketch[]> {
  const rows = await db
    .selectFrom('sketches')
    .leftJoin('consents', 'consents.id', 'sketches.consent_id')
    .select(['sketches.network', 'bands', 'marks', 'tap_id'])
    .where('sketches.storm_id', '=', stormId)
    .where(({ eb, or }) => or([eb('tap_id', 'is not', null), eb('consents.state', '=', 'published')]))
    .orderBy('made_at')
    .orderBy('sketches.id')
    .execute()
  return rows.map(({ network, bands, marks, tap_id }) => ({
    network,
    bands,
    marks,
    kind: tap_id === null ? 'consent' : 'tap',
  }))
}
