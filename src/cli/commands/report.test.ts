import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Report } from '../../report/document.ts'
import { verifyReport } from '../../report/verify.ts'
import { saveCampaign } from '../../store/campaigns.ts'
import type { Database } from '../../store/database.ts'
import { type FolderHold, holdFolder } from '../../store/lock.ts'
import { createOffice } from '../../storm/office.ts'
import { furnishData, openEmptyDatabase } from '../../testing/prepared-database.ts'
import { campaign, stage, tZero } from '../../testing/stage.ts'
import { officeListener } from '../../web/office-listener.ts'
import { uproar } from '../testing.ts'

const root = await mkdtemp(join(tmpdir(), 'uproar-report-'))
const environment = { UPROAR_DATA: join(root, 'data') }
const ask = (...args: string[]) => uproar(['report', ...args], { environment })

describe('uproar report', () => {
  let server: { db: Database; hold: FolderHold }
  before(async () => {
    server = await serveTwoStorms()
  })
  after(async () => {
    await server.hold[Symbol.asyncDispose]()
    await server.db.destroy()
    await rm(root, { recursive: true, force: true })
  })

  test('prints the report of the newest storm that was measured, and it verifies', async () => {
    const { code, stdout, stderr } = await ask('long-ears')
    assert.deepEqual([code, stderr], [0, ''])
    assert.equal((JSON.parse(stdout) as Report).storm.name, 'storm')
    assert.equal(verifyReport(stdout.trimEnd()).ok, true)
  })

  test('prints that of the storm that is named', async () => {
    const { code, stdout } = await ask('long-ears', 'storm')
    assert.deepEqual([code, (JSON.parse(stdout) as Report).storm.hashtag], [0, 'LongEarsDay'])
  })

  test('writes it to a file', async () => {
    const file = join(root, 'report.json')
    assert.deepEqual(await ask('long-ears', '--out', file), { code: 0, stdout: '', stderr: '' })
    assert.equal(verifyReport(await readFile(file, 'utf8')).ok, true)
  })

  const none: [string[], string][] = [
    [['nobody'], 'There is no campaign “nobody”. `uproar import FILE` makes one.\n'],
    [['long-ears', 'third'], '“long-ears” has no storm “third”.\n'],
    [['long-ears', 'second'], 'The ledger of storm “second” has not been opened: nothing was measured.\n'],
    [['short-tails'], 'No storm of “short-tails” has been measured yet.\n'],
  ]
  for (const [args, stderr] of none) {
    test(`says that there is none: ${args.join(' ')}`, async () => {
      assert.deepEqual(await ask(...args), { code: 1, stdout: '', stderr })
    })
  }

  test('says why a file cannot be written', async () => {
    const { code, stderr } = await ask('long-ears', '--out', join(root, 'nowhere', 'report.json'))
    assert.deepEqual([code, stderr], [2, `${root}/nowhere/report.json cannot be written: its folder does not exist.\n`])
    assert.match((await ask('long-ears', '--out', root)).stderr, /cannot be written: that is a folder\.\n$/)
  })

  test('looks into the database itself where no server holds it', async () => {
    const alone = { environment: { UPROAR_DATA: join(root, 'alone') } }
    await furnishData(alone.environment.UPROAR_DATA)
    const { code, stderr } = await uproar(['report', 'long-ears'], alone)
    assert.deepEqual([code, stderr], [1, none[0]?.[1].replace('nobody', 'long-ears')])
  })
})

/** A server in this process that holds the data: one storm has its ledger, one is far away, one campaign has neither. */
async function serveTwoStorms(): Promise<{ db: Database; hold: FolderHold }> {
  const db = await openEmptyDatabase()
  const at = (days: number) => new Date(tZero + days * 86_400_000).toISOString()
  const file = { storms: [{ at: at(0) }, { name: 'second', at: at(7) }] }
  const { clock, keep } = await stage(db, { file })
  await saveCampaign(db, campaign({ slug: 'short-tails', storms: [{ at: at(9) }] }), clock.now())
  await keep()
  const hold = await holdFolder(environment.UPROAR_DATA)
  hold.answerWith(officeListener(createOffice({ db, clock })))
  return { db, hold }
}
