import type { Logger } from 'pino'
import { endOf } from '../campaign/campaign.ts'
import { type Instant, later, toIso } from '../hour/instant.ts'
import type { WitnessedBody } from '../report/sighting-rows.ts'
import type { StoredStorm } from '../store/campaigns.ts'
import type { Database } from '../store/database.ts'
import { appendRows } from '../store/ledger.ts'
import { type WitnessTotals, witnessTotals } from '../store/witness.ts'
import type { SightingBoard } from './sighting-board.ts'

/** Supporters may tell what they see from T-zero until this long after the end. */
export const witnessMs = { after: 6 * 3_600_000 }

/** Whether reports are taken at that moment. */
export function isWitnessTime(storm: Parameters<typeof endOf>[0], now: Instant): boolean {
  return now >= storm.tZero && now < later(endOf(storm), witnessMs.after)
}

/** Writes a row for each place of which supporters have said something new, or the organizer set something aside. */
export async function tellWitnessed(
  { db, board }: { db: Database; board: SightingBoard; log: Logger },
  storm: StoredStorm,
  now: Instant,
): Promise<void> {
  const totals = await witnessTotals(db, storm.id)
  if (totals.length === 0) return
  const told = (await board.of(db, storm.id)).witnessed()
  const rows = totals
    .map((each) => rowOf(each, now))
    .filter((row) => {
      const before = told.find(({ network, place }) => network === row.network && place === row.place)
      return before ? !isSame(before, row) : row.reports > 0
    })
  if (rows.length > 0) await db.transaction().execute((tx) => appendRows(tx, storm.id, rows))
}

function rowOf({ from, until, bestRank, worstRank, ...totals }: WitnessTotals, now: Instant): WitnessedBody {
  return {
    kind: 'witnessed',
    at: toIso(now),
    ...totals,
    ...(from !== null && { from: toIso(from) }),
    ...(until !== null && { until: toIso(until) }),
    ...(bestRank !== null && { bestRank }),
    ...(worstRank !== null && { worstRank }),
  }
}

function isSame(a: WitnessedBody, b: WitnessedBody): boolean {
  const fields = ['witnesses', 'reports', 'from', 'until', 'bestRank', 'worstRank'] as const
  return fields.every((field) => a[field] === b[field])
}
