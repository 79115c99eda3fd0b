import { sql } from 'kysely'
import type { NetworkName } from '../campaign/networks.ts'
import type { Sketch } from '../campaign/sketch.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import type { Querier } from './database.ts'

export interface MentionSketch extends Sketch {
  uri: string
}

export async function keepMentionSketches(
  tx: Querier,
  { stormId, network }: { stormId: string; network: NetworkName },
  sketches: readonly MentionSketch[],
): Promise<void> {
  for (let from = 0; from < sketches.length; from += 1000) {
    const values = sketches
      .slice(from, from + 1000)
      .map(({ uri, bands, marks }) => ({ storm_id: stormId, network, uri, bands, marks }))
    await tx
      .insertInto('mention_sketches')
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** Of the storm's mentions that have not been deleted since, in the order of their names. */
export async function mentionSketches(
  db: Querier,
  { stormId, network, from, until }: { stormId: string; network: NetworkName; from: Instant; until: Instant },
): Promise<MentionSketch[]> {
  return await db
    .selectFrom('mention_sketches')
    .innerJoin('mentions', (join) =>
      join
        .onRef('mentions.storm_id', '=', 'mention_sketches.storm_id')
        .onRef('mentions.uri', '=', 'mention_sketches.uri'),
    )
    .select(['mention_sketches.uri', 'bands', 'marks'])
    .where('mention_sketches.storm_id', '=', stormId)
    .where('mention_sketches.network', '=', network)
    .where('mentions.deleted_at', 'is', null)
    .where(sql<boolean>`mentions.at >= ${toIso(from)}`)
    .where(sql<boolean>`mentions.at < ${toIso(until)}`)
    .orderBy('mention_sketches.uri')
    .execute()
}

export async function forgetSketches(tx: Querier, stormId: string, network: NetworkName): Promise<void> {
  await tx.deleteFrom('mention_sketches').where('storm_id', '=', stormId).where('network', '=', network).execute()
}

export interface UsualCrowd<Numbers> {
  from: Instant
  until: Instant
  numbers: Numbers
  /** Real names of some authors, to ask for the age of their accounts. */
  authors: string[]
}

export async function keepUsual(
  tx: Querier,
  { stormId, network }: { stormId: string; network: NetworkName },
  { from, until, numbers, authors }: UsualCrowd<unknown>,
): Promise<void> {
  const values = {
    storm_id: stormId,
    network,
    from_at: toIso(from),
    until_at: toIso(until),
    numbers: JSON.stringify(numbers),
    authors: JSON.stringify(authors),
  }
  await tx
    .insertInto('usual_crowds')
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function usualOf<Numbers>(
  db: Querier,
  stormId: string,
  network: NetworkName,
): Promise<UsualCrowd<Numbers> | undefined> {
  const found = await db
    .selectFrom('usual_crowds')
    .selectAll()
    .where('storm_id', '=', stormId)
    .where('network', '=', network)
    .executeTakeFirst()
  if (!found) return undefined
  return { from: found.from_at, until: found.until_at, numbers: found.numbers as Numbers, authors: found.authors }
}

/** What was kept for the study is erased once the ledger has its numbers. */
export async function forgetUsual(tx: Querier, stormId: string, network: NetworkName): Promise<void> {
  await tx.deleteFrom('usual_crowds').where('storm_id', '=', stormId).where('network', '=', network).execute()
}

interface Drawn {
  stormId: string
  network: NetworkName
  from: Instant
  until: Instant
  /** At most so many, drawn by the hash of their names, so that the same are drawn again. */
  most: number
}

/** Real names of authors of the storm. */
export async function drawAuthors(db: Querier, { stormId, network, from, until, most }: Drawn): Promise<string[]> {
  const { rows } = await sql<{ author: string }>`
    select author from (
      select distinct author from mentions
      where storm_id = ${stormId} and network = ${network} and deleted_at is null
        and at >= ${toIso(from)} and at < ${toIso(until)}
    ) authors order by md5(author || ${stormId}::text) limit ${most}`.execute(db)
  return rows.map(({ author }) => author)
}

/** Names of posts of the storm that have not been deleted. */
export async function drawPosts(db: Querier, { stormId, network, from, until, most }: Drawn): Promise<string[]> {
  const { rows } = await sql<{ uri: string }>`
    select uri from mentions
    where storm_id = ${stormId} and network = ${network} and deleted_at is null
      and at >= ${toIso(from)} and at < ${toIso(until)}
    order by md5(uri || ${stormId}::text) limit ${most}`.execute(db)
  return rows.map(({ uri }) => uri)
}
