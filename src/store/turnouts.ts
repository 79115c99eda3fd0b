import type { PastTurnout } from '../hour/planner/turnout.ts'
import { countConsents } from './consents.ts'
import type { Querier } from './database.ts'
import { countPledges } from './supporters.ts'
import { countTaps } from './taps.ts'

const mostStorms = 50

/** How many of those who pledged posted in the storms of this installation that are closed; rehearsals tell nothing. */
export async function pastTurnouts(db: Querier): Promise<PastTurnout[]> {
  const closed = await db
    .selectFrom('storms')
    .select('id')
    .where('closed_at', 'is not', null)
    .where('history', '=', false)
    .where('profile', '<>', 'rehearsal')
    .orderBy('closed_at', 'desc')
    .limit(mostStorms)
    .execute()
  const past: PastTurnout[] = []
  for (const { id } of closed) past.push({ pledges: await countPledges(db, id), posts: await postsOf(db, id) })
  return past
}

/** Published by us, and said or shown to be posted. */
async function postsOf(db: Querier, stormId: string): Promise<number> {
  const { published } = await countConsents(db, stormId)
  const taps = Object.values(await countTaps(db, stormId))
  return taps.reduce((sum, { saidPosted, receipts }) => sum + saidPosted + receipts, published)
}
