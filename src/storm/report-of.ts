import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../report/document.ts'
import { buildReport } from '../report/report.ts'
import { serializeReport } from '../report/serialize.ts'
import type { StoredStorm } from '../store/campaigns.ts'
import type { Querier } from '../store/database.ts'
import { headOf, readLedger } from '../store/ledger.ts'
import { findPublished, keepPublished } from '../store/published-reports.ts'

/** Counts the storm's ledger as it stands; undefined where none has been opened. */
export async function reportOf(db: Querier, storm: StoredStorm): Promise<Report | undefined> {
  if (!storm.opened) return undefined
  return buildReport({ campaign: storm.opened, rows: await readLedger(db, storm.id) })
}

/** The same without the ledger's rows: counted once for each state of the ledger, and kept. */
export async function publishedOf(db: Querier, storm: StoredStorm): Promise<Report | undefined> {
  const head = await headOf(db, storm.id)
  const kept = head && (await findPublished(db, storm.id, head.hash))
  if (kept) return kept
  const report = await reportOf(db, storm)
  return report && (await keepPublished(db, storm.id, report))
}

/** Keeps the report as a file, whole or not at all; answers its path. */
export async function writeReport(db: Querier, storm: StoredStorm, folder: string): Promise<string | undefined> {
  const report = await reportOf(db, storm)
  if (!report) return undefined
  await keepPublished(db, storm.id, report)
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${storm.slug}-${storm.name}.json`)
  await writeFile(`${path}.new`, serializeReport(report))
  await rename(`${path}.new`, path)
  return path
}
