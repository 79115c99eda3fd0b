import { z } from 'zod'
import { type Disagreement, disagree } from './disagreement.ts'
import type { NetworkReport } from './document.ts'
import type { RowOf } from './rows.ts'
import { share } from './share.ts'
import type { Tally } from './tally.ts'

const count = z.int().nonnegative()
const place = z.int().positive()

const judged = z.strictObject({
  low: z.number().nonnegative(),
  high: z.number().nonnegative(),
  /** Null while it is open, and where it was not measured. */
  was: z.number().nonnegative().nullable(),
  held: z.boolean().nullable(),
  /** The interval score of Gneiting and Raftery (2007): the width, and for a miss its distance times 2 / (1 − confidence). */
  score: z.number().nonnegative().nullable(),
})

export const forecastPart = z.strictObject({
  at: z.iso.datetime(),
  pledges: count,
  confidence: z.number().gt(0).lt(1),
  turnout: judged,
  networks: z.array(
    z.strictObject({
      network: z.string(),
      mentions: judged,
      rank: z
        .strictObject({ best: place, worst: place.nullable(), was: place.nullable(), held: z.boolean().nullable() })
        .optional(),
    }),
  ),
})

export type ForecastReport = z.infer<typeof forecastPart>
type Judged = z.infer<typeof judged>

/** The forecast beside what came; nothing where none was sealed, as in every ledger of older installations. */
export function forecastOf(tally: Tally, networks: readonly NetworkReport[]): { forecast?: ForecastReport } {
  const row = tally.forecast
  if (!row) return {}
  const { at, pledges, confidence, turnout } = row
  const judge = (range: { low: number; high: number }, was: number | null) => judgeRange(range, was, confidence)
  return {
    forecast: {
      at,
      pledges,
      confidence,
      turnout: judge(turnout, turnoutSeen(tally)),
      networks: row.networks.map(({ network, mentions, rank }) => {
        const seen = tally.closed && networks.find((each) => each.network === network)
        const judgedRank = rank && { rank: { ...rank, ...judgeRank(rank, seen) } }
        return { network, mentions: judge(mentions, seen?.mentions ?? null), ...judgedRank }
      }),
    },
  }
}

/** Posts of those who pledged: published by us, and said or shown by them; for one pledge, and at most one. */
function turnoutSeen(tally: Tally): number | null {
  if (!tally.closed || tally.closed.pledges === 0) return null
  const taps = tally.networks().reduce((sum, { taps: of }) => sum + (of ? of.saidPosted + of.receipts : 0), 0)
  return Math.min(1, share(tally.outcomes.counts().published + taps, tally.closed.pledges))
}

export function judgeRange(
  { low, high }: { low: number; high: number },
  was: number | null,
  confidence: number,
): Judged {
  if (was === null) return { low, high, was, held: null, score: null }
  const missedBy = Math.max(0, low - was, was - high)
  const score = Math.round((high - low + (2 / (1 - confidence)) * missedBy) * 10_000) / 10_000
  return { low, high, was, held: missedBy === 0, score }
}

/** A hashtag without any rank was behind every place there is. */
function judgeRank({ best, worst }: { best: number; worst: number | null }, seen: NetworkReport | undefined) {
  if (!seen) return { was: null, held: null }
  const was = seen.rank.best?.rank ?? null
  return { was, held: was === null ? worst === null : was >= best && (worst === null || was <= worst) }
}

/** One forecast, before T-zero, whose ranges are ranges. */
export function checkForecast(tally: Tally, row: RowOf<'forecast'>): Disagreement | undefined {
  const wrong = (field: string, expected: unknown, found: unknown, why: string) =>
    disagree(row.seq, field, expected, found, why)
  if (tally.forecast) return wrong('kind', 'any other', 'forecast', 'a storm has one forecast')
  if (Date.parse(row.at) >= tally.tZero)
    return wrong('at', `before ${tally.opened.tZero}`, row.at, 'a forecast is sealed before T-zero')
  const { low, middle, high } = row.turnout
  if (low > middle || middle > high) return wrong('turnout', 'a range', row.turnout, 'its turnout is no range')
  const crooked = row.networks.find(
    ({ mentions, rank }) => mentions.low > mentions.high || (rank?.worst != null && rank.best > rank.worst),
  )
  return crooked && wrong('networks', 'ranges', crooked, `what it says of ${crooked.network} is no range`)
}
