import { z } from 'zod'
import { Unreadable } from '../../errors.ts'
import type { TrendingList } from '../../trending.ts'
import { askX, XGate, type XOptions } from './ask.ts'
import { xPlaceName } from './places.ts'
import { xPrices } from './prices.ts'

export const xListsEveryMs = 5 * 60_000
const mostTrends = 50

/** `{ data: [{ trend_name, tweet_count }] }`, the first on top; many have no count. */
const answerSchema = z.object({
  data: z.array(z.object({ trend_name: z.string(), tweet_count: z.int().nonnegative().nullish() })),
})

/** X's own lists by place: GET /2/trends/by/woeid/:woeid. All places count against one limit. */
export function createXLists(options: XOptions): (woeids: readonly number[]) => TrendingList[] {
  const gate = new XGate()
  return (woeids) => woeids.map((woeid) => listOf(options, gate, woeid))
}

function listOf(options: XOptions, gate: XGate, woeid: number): TrendingList {
  return {
    network: 'x',
    place: xPlaceName(woeid),
    everyMs: xListsEveryMs,
    mills: xPrices.trendsMills,
    closedUntil: (now) => gate.closedUntil(now),
    read: async (signal) => {
      const query = { max_trends: String(mostTrends), 'trend.fields': 'trend_name,tweet_count' }
      const { json, raw } = await askX(options, gate, { path: `/2/trends/by/woeid/${woeid}`, query }, signal)
      const parsed = answerSchema.safeParse(json)
      if (!parsed.success) throw new Unreadable('X answered something that is no list of trends.')
      const entries = parsed.data.data.map(({ trend_name: name, tweet_count: count }) => ({
        name,
        ...(typeof count === 'number' && { count }),
      }))
      return { entries, raw }
    },
  }
}
