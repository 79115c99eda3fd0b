import { type Instant, toIso } from '../hour/instant.ts'
import type { AccountFacts } from '../networks/network.ts'
import type { Querier } from './database.ts'

export interface KnownFacts {
  facts: AccountFacts
  /** When the network was asked; undefined: not yet. */
  readAt: Instant | undefined
}

/** What is known of a connected account; of one that is new here, nothing. */
export async function factsOf(db: Querier, rowId: string): Promise<KnownFacts> {
  const row = await db
    .selectFrom('accounts')
    .select(['made_at', 'posts', 'followers', 'facts_at'])
    .where('id', '=', rowId)
    .executeTakeFirst()
  return { facts: factsFrom(row), readAt: row?.facts_at ?? undefined }
}

export async function keepFacts(db: Querier, rowId: string, facts: AccountFacts, now: Instant): Promise<void> {
  await db
    .updateTable('accounts')
    .set({
      made_at: facts.madeAt === undefined ? null : toIso(facts.madeAt),
      posts: facts.posts ?? null,
      followers: facts.followers ?? null,
      facts_at: toIso(now),
    })
    .where('id', '=', rowId)
    .execute()
}

export function factsFrom(
  row: { made_at: Instant | null; posts: number | null; followers: number | null } | undefined,
): AccountFacts {
  return {
    ...(row && row.made_at !== null && { madeAt: row.made_at }),
    ...(row && row.posts !== null && { posts: row.posts }),
    ...(row && row.followers !== null && { followers: row.followers }),
  }
}
