import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Figures } from '../src/rehearsal/figures.ts'
import { verifyReport } from '../src/report/verify.ts'

const start = fileURLToPath(new URL('../src/cli/start.ts', import.meta.url))

let folder: string
let ended: { code: number | null; figures: Figures; told: string }

/** One storm for all tests of this file: it takes about two minutes. */
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uproar-whole-storm-'))
  ended = await demo('--json', '--crash')
})

after(() => rm(folder, { recursive: true, force: true }))

async function demo(...args: string[]) {
  const environment = { ...process.env, UPROAR_DATA: folder }
  const child = spawn(process.execPath, [start, 'demo', ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const over = new Promise<number | null>((done) => child.once('close', done))
  const [said, told, code] = await Promise.all([text(child.stdout), text(child.stderr), over])
  const line = said.trim()
  assert.notEqual(line, '', `the demo printed no figures:\n${told}`)
  return { code, figures: JSON.parse(line) as Figures, told }
}

test('a storm whose server is killed twice ends with everything adding up', () => {
  assert.equal(ended.code, 0, ended.told)
  assert.equal(ended.figures.crashes, 2)
})

test('every consent has exactly one outcome, and what was withdrawn or signed out never left', () => {
  const { planned, published, failed, missed, withdrawn, unknown, lost, duplicates, afterWithdrawal } = ended.figures
  assert.equal(planned, 60)
  assert.equal(published + failed + missed + withdrawn + unknown, planned)
  assert.deepEqual([withdrawn, failed, unknown], [2, 1, 0])
  assert.equal(published + missed, 57)
  assert.deepEqual({ lost, duplicates, afterWithdrawal }, { lost: 0, duplicates: 0, afterWithdrawal: 0 })
})

test('Uproar counts from its stream what the server holds, net of what was deleted', () => {
  const { counted, expected, authors, expectedAuthors, corrections, outsideStorm, published } = ended.figures
  assert.equal(counted, expected)
  assert.equal(authors, expectedAuthors)
  assert.equal(corrections, 4)
  assert.equal(outsideStorm, 0)
  assert.equal(expected, published + 11 - corrections)
})

test('it trends, within seconds, and reaches the first rank', () => {
  const { trendedAfterSeconds, rank } = ended.figures
  assert.ok(trendedAfterSeconds !== null && trendedAfterSeconds > 0 && trendedAfterSeconds < 30)
  assert.equal(rank, 1)
})

test('the report that it leaves behind can be recounted, and says that people and accounts were made up', async () => {
  const report = await readFile(ended.figures.report, 'utf8')
  assert.equal(verifyReport(report).ok, true)
  assert.match(JSON.parse(report).label, /made-up accounts/)
  assert.equal(ended.figures.ledger, 'verified')
})
