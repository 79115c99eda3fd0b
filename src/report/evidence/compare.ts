import type { IntervalSummary } from './minutes.ts'
import type { Difference } from './statement.ts'

/** Since when a witness has heard a network, in milliseconds since 1970. */
export type HeardSince = ReadonlyMap<string, number>

export interface Comparison {
  intervals: number
  /** Of the first and of the last interval that was compared. */
  from: string | null
  until: string | null
  differences: Difference[]
}

export interface StormHour {
  tZeroMs: number
  windowSeconds: number
}

/**
 * Two that listen to two servers of one network never hear quite the same at the edges of an interval: counts may differ by
 * 3, or by 5 % of the larger; ranks by 3, or by a quarter.
 */
const tolerance = { least: 3, count: 0.05, rank: 0.25 }

/** Only what the witness heard from its beginning: an interval, its rank's window, the storm's totals. */
export function compareIntervals(
  ledger: readonly IntervalSummary[],
  witness: readonly IntervalSummary[],
  heard: HeardSince,
  storm: StormHour,
): Comparison {
  const own = new Map(witness.map((interval) => [keyOf(interval), interval]))
  const pairs = ledger.flatMap((theirs) => {
    const ours = own.get(keyOf(theirs))
    const since = heard.get(theirs.network)
    return ours && since !== undefined && Date.parse(theirs.from) >= since ? [{ theirs, ours, since }] : []
  })
  const differences = pairs.flatMap(({ theirs, ours, since }) =>
    fieldsOf(theirs, since, storm).flatMap((field): Difference[] => {
      const [one, other] = [theirs[field], ours[field]]
      if (isClose(one, other, field)) return []
      return [{ network: theirs.network, from: theirs.from, field, ledger: one, witness: other }]
    }),
  )
  const ends = [pairs[0], pairs.at(-1)].map((pair) => pair?.theirs.from ?? null)
  return {
    intervals: pairs.length,
    from: ends[0] ?? null,
    until: ends[1] ?? null,
    differences: differences.slice(0, 200),
  }
}

function keyOf({ network, from, seconds }: IntervalSummary): string {
  return `${network} ${from} ${seconds}`
}

function fieldsOf({ from, seconds }: IntervalSummary, since: number, { tZeroMs, windowSeconds }: StormHour) {
  const end = Date.parse(from) + seconds * 1000
  const fields: Difference['field'][] = ['mentions', 'authors']
  if (since <= tZeroMs) fields.push('totalMentions', 'totalAuthors')
  if (since <= end - windowSeconds * 1000) fields.push('rank')
  return fields
}

function isClose(one: number | null, other: number | null, field: Difference['field']): boolean {
  if (one === other) return true
  // At the end of a long list nobody knows whether a tag is in it; without a rank there is nothing to compare.
  if (one === null || other === null) return field === 'rank' && Math.max(one ?? 0, other ?? 0) > 20
  const share = field === 'rank' ? tolerance.rank : tolerance.count
  return Math.abs(one - other) <= Math.max(tolerance.least, share * Math.max(one, other))
}
