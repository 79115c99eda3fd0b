import { type Instant, toIso } from '../hour/instant.ts'
import type { Querier } from './database.ts'

/** How far a source has been counted, and the engine's memory at just that point. */
export interface SourceProgress {
  cursor: string | undefined
  seenAt: Instant | undefined
  state: Readonly<Record<string, unknown>>
}

export async function readProgress(db: Querier, sourceId: string): Promise<SourceProgress | undefined> {
  const row = await db.selectFrom('sources').selectAll().where('id', '=', sourceId).executeTakeFirst()
  return (
    row && {
      cursor: row.cursor ?? undefined,
      seenAt: row.seen_at ?? undefined,
      state: JSON.parse(row.state) as SourceProgress['state'],
    }
  )
}

export async function saveProgress(
  tx: Querier,
  sourceId: string,
  progress: SourceProgress,
  now: Instant,
): Promise<void> {
  const values = {
    cursor: progress.cursor ?? null,
    seen_at: progress.seenAt === undefined ? null : toIso(progress.seenAt),
    state: JSON.stringify(progress.state),
    updated_at: toIso(now),
  }
  await tx
    .insertInto('sources')
    .values({ id: sourceId, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute()
}
