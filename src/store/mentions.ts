import type { NetworkName } from '../campaign/networks.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import type { Querier } from './database.ts'

export interface Mention {
  uri: string
  author: string
  at: Instant
}

export async function addMentions(
  tx: Querier,
  stormId: string,
  network: NetworkName,
  mentions: readonly Mention[],
): Promise<void> {
  for (let from = 0; from < mentions.length; from += 1000) {
    const values = mentions
      .slice(from, from + 1000)
      .map(({ uri, author, at }) => ({ storm_id: stormId, uri, network, author, at: toIso(at), deleted_at: null }))
    await tx
      .insertInto('mentions')
      .values(values)
      .onConflict((conflict) => conflict.columns(['storm_id', 'uri']).doNothing())
      .execute()
  }
}

export async function markDeleted(tx: Querier, stormId: string, uris: readonly string[], at: Instant): Promise<void> {
  if (uris.length === 0) return
  await tx
    .updateTable('mentions')
    .set({ deleted_at: toIso(at) })
    .where('storm_id', '=', stormId)
    .where('uri', 'in', [...uris])
    .execute()
}

export async function mentionsOf(
  db: Querier,
  stormId: string,
  network: NetworkName,
): Promise<(Mention & { deletedAt: Instant | null })[]> {
  const rows = await db
    .selectFrom('mentions')
    .select(['uri', 'author', 'at', 'deleted_at'])
    .where('storm_id', '=', stormId)
    .where('network', '=', network)
    .orderBy('at')
    .execute()
  return rows.map((row) => ({ uri: row.uri, author: row.author, at: row.at, deletedAt: row.deleted_at }))
}
