import { sql } from 'kysely'
import { type Instant, instant, toIso } from '../hour/instant.ts'
import { PlainError } from '../plain-error.ts'
import { livingStates } from '../supporters/consent.ts'
import type { Database, Querier } from './database.ts'
import { deleteRowsOf } from './erasure.ts'
import { eraseCommitments } from './ledger.ts'

/** Personal data is kept for so long after the last storm that it was given for. */
export const keptForMs = 180 * 24 * 3_600_000

/**
 * Erases a supporter: everything they gave, and salt and payload of every commitment that stands for them. Ledger rows stay
 * as they are, so that the chain verifies and nobody can open them. Throws a PlainError with what to do while a storm that
 * they take part in is under way, since each consent's outcome is counted at its close.
 */
export async function eraseSupporter(db: Database, supporterId: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const consents = await tx
      .selectFrom('consents')
      .innerJoin('storms', 'storms.id', 'consents.storm_id')
      .select(['consents.id', 'consents.storm_id', 'consents.uri', 'consents.state', 'storms.closed_at'])
      .select('storms.opened_document')
      .where('supporter_id', '=', supporterId)
      .execute()
    const isUnderWay = consents.some(
      ({ state, opened_document, closed_at }) =>
        (opened_document !== null && closed_at === null) ||
        livingStates.includes(state as (typeof livingStates)[number]),
    )
    if (isUnderWay)
      throw new PlainError('Withdraw first, and come back when the storm is closed: then everything is erased.')
    const accounts = await tx
      .selectFrom('accounts')
      .select(['id', 'network_id'])
      .where('supporter_id', '=', supporterId)
      .execute()
    const authors = accounts.map(({ network_id }) => network_id)
    await eraseMentions(
      tx,
      authors,
      consents.flatMap(({ uri }) => uri ?? []),
    )
    for (const { storm_id, id } of consents) await eraseCommitments(tx, storm_id, 'consent', [id])
    await deleteRowsOf(tx, supporterId)
  })
}

/** Also what anybody asks for whose post was counted: by the network's names of accounts and posts. */
export async function eraseMentions(tx: Querier, authors: readonly string[], uris: readonly string[]): Promise<void> {
  const theirs = await tx
    .selectFrom('mentions')
    .select(['storm_id', 'uri'])
    .where((of) => of.or([of('author', 'in', [...authors, '']), of('uri', 'in', [...uris, ''])]))
    .execute()
  const stormIds = (await tx.selectFrom('storms').select('id').execute()).map(({ id }) => id)
  const posts = [...new Set([...uris, ...theirs.map(({ uri }) => uri)])]
  for (const stormId of stormIds) {
    await eraseCommitments(tx, stormId, 'author', authors)
    await eraseCommitments(tx, stormId, 'post', posts)
  }
  for (const { storm_id, uri } of theirs)
    await tx.deleteFrom('mentions').where('storm_id', '=', storm_id).where('uri', '=', uri).execute()
}

/** Supporters all of whose storms ended before `now` less the time that data is kept; at most `limit` of them. */
export async function overdueSupporters(db: Querier, now: Instant, limit: number): Promise<string[]> {
  const before = sql<Instant>`${toIso(instant(now - keptForMs))}::timestamptz`
  const found = await db
    .selectFrom('supporters')
    .select('supporters.id')
    .where('created_at', '<', before)
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('storms')
            .select('storms.id')
            .whereRef('storms.campaign_id', '=', 'supporters.campaign_id')
            .where('storms.history', '=', false)
            .where((or) => or.or([or('storms.closed_at', 'is', null), or('storms.closed_at', '>', before)])),
        ),
      ),
    )
    .orderBy('created_at')
    .limit(limit)
    .execute()
  return found.map(({ id }) => id)
}
