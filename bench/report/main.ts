import { cpus } from 'node:os'
import type { RowBody } from '../../src/report/rows.ts'
import { serializeReport } from '../../src/report/serialize.ts'
import { createTally } from '../../src/report/tally.ts'
import { madeUpStorm } from '../../src/report/testing.ts'
import { verifyReport } from '../../src/report/verify.ts'
import { appendRows, readLedger } from '../../src/store/ledger.ts'
import { publishedOf, reportOf } from '../../src/storm/report-of.ts'
import { openEmptyDatabase } from '../../src/testing/prepared-database.ts'
import { site } from '../../src/testing/site.ts'

/*
 * How long a report takes at 100,000 mentions: counting it from the ledger, opening its page when it was counted before,
 * and verifying its file. `--json` prints figures alone, `--mentions 20000` takes fewer.
 */

const wanted = Number(process.argv[process.argv.indexOf('--mentions') + 1]) || 100_000
const db = await openEmptyDatabase()
const { get, stage } = await site(db)
await stage.keep()
const [opened] = await readLedger(db, stage.storm.id)
if (opened?.kind !== 'opened') throw new Error('The ledger is not open.')
const { intervalSeconds, windowSeconds } = opened
/* Some come early, some late and some are deleted, so a few more are made up. */
const people = Math.round((wanted / 1.3) * 1.04)
const storm = madeUpStorm({ people, gaps: false, consents: 1000, intervalSeconds, windowSeconds })
const [, ...rows] = storm.rows
const tally = createTally(storm.rows[0] as never)
for (const row of storm.rows) tally.fold(row)
await db.transaction().execute(async (tx) => {
  await appendRows(
    tx,
    stage.storm.id,
    rows.map(({ seq: _seq, prev: _prev, ...body }) => body as RowBody),
  )
})

const at = await stage.reload()
const [report, built] = await timed(() => reportOf(db, at))
if (!report) throw new Error('There is no report.')
const [, kept] = await timed(() => publishedOf(db, at))
const openings: number[] = []
for (let time = 0; time < 5; time++) openings.push((await timed(open))[1])
const [text, written] = await timed(async () => serializeReport(report))
const [verified, verifying] = await timed(async () => verifyReport(text))
await db.destroy()

const figures = {
  date: new Date().toISOString(),
  machine: `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`,
  database: 'PGlite',
  mentions: tally.networks()[0]?.mentions.storm().mentions,
  rows: report.ledger.count,
  buildSeconds: seconds(built),
  buildAndKeepSeconds: seconds(kept),
  openSeconds: { slowest: seconds(Math.max(...openings)), fastest: seconds(Math.min(...openings)) },
  writeSeconds: seconds(written),
  verifySeconds: seconds(verifying),
  verified: verified.ok ? true : verified.firstFailure?.sentence,
  fileMegabytes: Math.round(text.length / 1e5) / 10,
}
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`)
else console.table(figures)

async function open(): Promise<void> {
  const page = await (await get('/en/c/long-ears/storm/report')).text()
  if (!page.includes('<article class="report">')) throw new Error('The page has no report.')
}

async function timed<Result>(act: () => Promise<Result>): Promise<[Result, number]> {
  const began = performance.now()
  const result = await act()
  return [result, performance.now() - began]
}

function seconds(ms: number): number {
  return Math.round(ms) / 1000
}
