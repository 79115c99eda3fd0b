import { sql } from 'kysely'
import { type Instant, toIso } from '../hour/instant.ts'
import type { ConsentState } from '../supporters/consent.ts'
import type { Querier } from './database.ts'
import type { Channel, LetterState } from './schema-notify.ts'

/** What waits and what became of the rest, in numbers alone; nobody can be told from it. */
export interface Backlog {
  /** Of storms that are not closed. */
  posts: { state: ConsentState; count: number }[]
  /** Since when the post has been due that has waited longest; undefined where none waits. */
  oldestPost: Instant | undefined
  letters: { channel: Channel; state: LetterState; count: number }[]
  oldestLetter: Instant | undefined
  pledges: number
  /** The next hour that is neither over nor postponed. */
  nextStorm: Instant | undefined
  /** Storms that are over and whose ledger is still open, from the longest waiting. */
  unclosed: Instant | undefined
}

/** `since`: letters that ended before are not counted. */
export async function backlogOf(db: Querier, now: Instant, since: Instant): Promise<Backlog> {
  const [posts, oldestPost, letters, oldestLetter, pledges, nextStorm, unclosed] = await Promise.all([
    db
      .selectFrom('consents')
      .innerJoin('storms', 'storms.id', 'consents.storm_id')
      .select(({ fn }) => ['consents.state', fn.countAll<number>().as('count')])
      .where('storms.closed_at', 'is', null)
      .groupBy('consents.state')
      .execute(),
    db
      .selectFrom('consents')
      .innerJoin('storms', 'storms.id', 'consents.storm_id')
      .select(({ fn }) => fn.min('consents.due_at').as('since'))
      .where('consents.state', '=', 'planned')
      .where('consents.held_for', 'is', null)
      .where('consents.unsure_since', 'is', null)
      .where('consents.due_at', '<=', at(now))
      .where('storms.closed_at', 'is', null)
      .where('storms.postponed_at', 'is', null)
      .executeTakeFirst(),
    db
      .selectFrom('letters')
      .select(({ fn }) => ['channel', 'state', fn.countAll<number>().as('count')])
      .where(({ eb, or }) => or([eb('ended_at', 'is', null), eb('ended_at', '>=', at(since))]))
      .groupBy(['channel', 'state'])
      .execute(),
    db
      .selectFrom('letters')
      .select(({ fn }) => fn.min('due_at').as('since'))
      .where('state', '=', 'planned')
      .where('due_at', '<=', at(now))
      .executeTakeFirst(),
    db
      .selectFrom('pledges')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('storms')
      .select(({ fn }) => fn.min('t_zero').as('since'))
      .where('t_zero', '>', at(now))
      .where('postponed_at', 'is', null)
      .executeTakeFirst(),
    db
      .selectFrom('storms')
      .select('t_zero as since')
      .where('closed_at', 'is', null)
      .where('history', '=', false)
      .where('opened_document', 'is not', null)
      .where('t_zero', '<=', at(now))
      .orderBy('t_zero')
      .limit(1)
      .executeTakeFirst(),
  ])
  return {
    posts: posts.map(({ state, count }) => ({ state, count: Number(count) })),
    oldestPost: oldestPost?.since ?? undefined,
    letters: letters.map(({ channel, state, count }) => ({ channel, state, count: Number(count) })),
    oldestLetter: oldestLetter?.since ?? undefined,
    pledges: Number(pledges.count),
    nextStorm: nextStorm?.since ?? undefined,
    unclosed: unclosed?.since ?? undefined,
  }
}

function at(time: Instant) {
  return sql<Instant>`${toIso(time)}::timestamptz`
}
