import { sql } from 'kysely'
import type { NetworkName } from '../campaign/networks.ts'
import { type Instant, later, toIso } from '../hour/instant.ts'
import type { HourLevel } from '../hour/planner/needs.ts'
import type { Querier } from './database.ts'

/** One look at what the tag at a rank had just then, per minute. */
export interface LevelSample {
  /** The hour it belongs to, from its beginning. */
  hour: Instant
  rank: number
  mentions: number
  authors: number
}

const keptMs = 26 * 7 * 24 * 3_600_000

/** Adds the looks to their hours, in the caller's transaction, and forgets what is half a year old. */
export async function addLevels(tx: Querier, network: NetworkName, samples: readonly LevelSample[]): Promise<void> {
  for (const { hour, rank, mentions, authors } of samples) {
    const [least, most] = [
      { least_mentions: mentions, least_authors: authors },
      { most_mentions: mentions, most_authors: authors },
    ]
    await tx
      .insertInto('tag_levels')
      .values({ network, hour: toIso(hour), rank, samples: 1, mentions, authors, ...least, ...most })
      .onConflict((conflict) =>
        conflict.columns(['network', 'hour', 'rank']).doUpdateSet({
          samples: sql`tag_levels.samples + 1`,
          mentions: sql`tag_levels.mentions + excluded.mentions`,
          authors: sql`tag_levels.authors + excluded.authors`,
          least_mentions: sql`least(tag_levels.least_mentions, excluded.least_mentions)`,
          least_authors: sql`least(tag_levels.least_authors, excluded.least_authors)`,
          most_mentions: sql`greatest(tag_levels.most_mentions, excluded.most_mentions)`,
          most_authors: sql`greatest(tag_levels.most_authors, excluded.most_authors)`,
        }),
      )
      .execute()
  }
  const newest = samples.at(-1)?.hour
  if (newest !== undefined)
    await tx
      .deleteFrom('tag_levels')
      .where('network', '=', network)

      .where('hour', '<', at(later(newest, -keptMs)))
      .execute()
}

/** Every hour that was measured since then, by network. */
export async function tagLevels(db: Querier, since: Instant): Promise<Map<NetworkName, HourLevel[]>> {
  const rows = await db.selectFrom('tag_levels').selectAll().where('hour', '>=', at(since)).orderBy('hour').execute()
  const found = new Map<NetworkName, HourLevel[]>()
  for (const row of rows) {
    const level: HourLevel = {
      hour: row.hour,
      rank: row.rank,
      mentions: { least: row.least_mentions, mean: row.mentions / row.samples, most: row.most_mentions },
      authors: { least: row.least_authors, mean: row.authors / row.samples, most: row.most_authors },
    }
    const of = found.get(row.network) ?? []
    of.push(level)
    found.set(row.network, of)
  }
  return found
}

function at(instant: Instant) {
  return sql<Instant>`${toIso(instant)}::timestamptz`
}
