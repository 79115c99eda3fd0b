import type { Report } from '../report/document.ts'
import type { Querier } from './database.ts'

/** Raised whenever the same ledger gives another published part, so that what was kept before is counted again. */
const shape = 1

/** The published part of a report as it was counted from the ledger's `head`; undefined where the ledger went on since. */
export async function findPublished(db: Querier, stormId: string, head: string): Promise<Report | undefined> {
  const found = await db
    .selectFrom('published_reports')
    .select('report')
    .where('storm_id', '=', stormId)
    .where('head', '=', head)
    .where('shape', '=', shape)
    .executeTakeFirst()
  return found && (JSON.parse(found.report) as Report)
}

/** Keeps what is published without the ledger's rows, which stand in the ledger. */
export async function keepPublished(db: Querier, stormId: string, report: Report): Promise<Report> {
  const published = { ...report, ledger: { ...report.ledger, rows: [] } }
  const values = { head: report.ledger.head, shape, report: JSON.stringify(published) }
  await db
    .insertInto('published_reports')
    .values({ storm_id: stormId, ...values })
    .onConflict((conflict) => conflict.column('storm_id').doUpdateSet(values))
    .execute()
  return published
}
