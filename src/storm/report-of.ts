import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../report/document.ts'
import { buildReport } from '../report/report.ts'
import { serializeReport } from '../report/serialize.ts'
import type { StoredStorm } from '../store/campaigns.ts'
import type { Querier } from '../store/database.ts'
import { readLedger } from '../store/ledger.ts'

/** Counts the storm's ledger as it stands; undefined where none has been opened. */
export async function reportOf(db: Querier, storm: StoredStorm): Promise<Report | undefined> {
  if (!storm.opened) return undefined
  return buildReport({ campaign: storm.opened, rows: await readLedger(db, storm.id) })
}

/** Keeps the report as a file, whole or not at all; answers its path. */
export async function writeReport(db: Querier, storm: StoredStorm, folder: string): Promise<string | undefined> {
  const report = await reportOf(db, storm)
  if (!report) return undefined
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${storm.slug}-${storm.name}.json`)
  await writeFile(`${path}.new`, serializeReport(report))
  await rename(`${path}.new`, path)
  return path
}
