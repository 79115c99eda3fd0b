import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, describe, test } from 'node:test'
import { readCampaignFile } from '../../campaign/campaign-file.ts'
import { FakeClock } from '../../clock/fake-clock.ts'
import { findCampaign, saveCampaign } from '../../store/campaigns.ts'
import { holdFolder } from '../../store/lock.ts'
import { createOffice } from '../../storm/office.ts'
import { furnishData, openEmptyDatabase } from '../../testing/prepared-database.ts'
import { stage } from '../../testing/stage.ts'
import { officeListener } from '../../web/office-listener.ts'
import { uproar } from '../testing.ts'

const root = await mkdtemp(join(tmpdir(), 'uproar-import-'))
after(() => rm(root, { recursive: true, force: true }))

const good = `slug: long-ears
name: A day for long ears
hashtag: LongEarsDay
ask: Give the hares of Examplia a day of their own.
target: { name: The Parliament of Examplia, kind: government }
message: Hares have waited long enough.
storms:
  - { at: 2999-12-05T11:00:00Z }
`

describe('uproar import', () => {
  test('creates, changes nothing the second time, and updates', async () => {
    const folder = join(root, 'data')
    const environment = { UPROAR_DATA: folder }
    const file = await fileOf(good)
    assert.deepEqual(await uproar(['import', file], { environment }), {
      code: 0,
      stdout: 'long-ears: created\n',
      stderr: '',
    })
    assert.equal((await uproar(['import', file], { environment })).stdout, 'long-ears: unchanged\n')
    const stdin = Readable.from([good.replace('a day of their own', 'a week')])
    assert.equal((await uproar(['import', '-'], { environment, stdin })).stdout, 'long-ears: updated\n')
    assert.deepEqual((await readdir(folder)).sort(), ['postgres'])
  })

  test('names every mistake as FILE:LINE:COLUMN on stderr, and does not touch the data', async () => {
    const folder = join(root, 'untouched')
    const file = await fileOf(good.replace('LongEarsDay', 'Long Ears').replace('government', 'person'))
    const { code, stdout, stderr } = await uproar(['import', file], { environment: { UPROAR_DATA: folder } })
    assert.deepEqual([code, stdout], [1, ''])
    const lines = stderr.trimEnd().split('\n')
    assert.equal(lines.length, 2)
    assert.ok(lines[0]?.startsWith(`${file}:3:10 hashtag: A hashtag has no spaces`), lines[0])
    assert.ok(lines[1]?.startsWith(`${file}:5:51 target.kind: one of company, `), lines[1])
    await assert.rejects(readdir(folder))
  })

  test('takes a hashtag that can be misread in with a warning', async () => {
    const environment = { UPROAR_DATA: join(root, 'warned') }
    await furnishData(environment.UPROAR_DATA)
    const file = await fileOf(good.replace('LongEarsDay', 'PenIsland'))
    const { code, stdout, stderr } = await uproar(['import', file], { environment })
    assert.deepEqual([code, stdout], [0, 'long-ears: created\n'])
    assert.equal(stderr, `${file}: hashtag: In lower case it can be read as “penis land” (about the body).\n`)
  })

  test('says which file is not there, or is a folder', async () => {
    assert.deepEqual(await uproar(['import', join(root, 'nothing.yaml')]), {
      code: 2,
      stdout: '',
      stderr: `${root}/nothing.yaml cannot be read: there is no such file.\n`,
    })
    const { code, stderr } = await uproar(['import', root])
    assert.deepEqual([code, stderr], [2, `${root} cannot be read: that is a folder.\n`])
  })

  test('goes to the server that holds the data, and not into its database', async () => {
    const folder = join(root, 'held')
    const db = await openEmptyDatabase()
    await using hold = await holdFolder(folder)
    hold.answerWith(officeListener(createOffice({ db, clock: new FakeClock() })))
    const environment = { UPROAR_DATA: folder }
    const file = await fileOf(good)
    assert.deepEqual(await uproar(['import', file], { environment }), {
      code: 0,
      stdout: 'long-ears: created\n',
      stderr: '',
    })
    assert.equal((await uproar(['import', file], { environment })).stdout, 'long-ears: unchanged\n')
    assert.equal((await findCampaign(db, 'long-ears'))?.campaign.hashtag, 'LongEarsDay')
    await assert.rejects(readdir(join(folder, 'postgres')))
    await db.destroy()
  })

  test('is told by that server what cannot change any more', async () => {
    const folder = join(root, 'frozen')
    const db = await openEmptyDatabase()
    const { clock, keep, storm } = await stage(db)
    await keep()
    await using hold = await holdFolder(folder)
    hold.answerWith(officeListener(createOffice({ db, clock })))
    const moved = await fileOf(good.replace('2999', '2998'))
    const { code, stdout, stderr } = await uproar(['import', moved], { environment: { UPROAR_DATA: folder } })
    assert.deepEqual([code, stdout], [1, ''])
    assert.match(stderr, /^The ledger of storm “storm” is open: .+\n$/)
    assert.equal((await findCampaign(db, 'long-ears'))?.storms[0]?.tZero, storm.tZero)
    await db.destroy()
  })

  test('is told by a server that starts to come again', async () => {
    const folder = join(root, 'starting')
    await using _hold = await holdFolder(folder)
    const { code, stderr } = await uproar(['import', await fileOf(good)], { environment: { UPROAR_DATA: folder } })
    assert.deepEqual([code, stderr], [1, 'Uproar is starting; try again in a moment.\n'])
  })
})

test('every campaign among the examples is taken in', async () => {
  const examples = new URL('../../../examples/', import.meta.url)
  const files = (await readdir(examples)).filter((name) => name.endsWith('.yaml'))
  assert.ok(files.length > 0)
  const db = await openEmptyDatabase()
  for (const name of files) {
    const { campaign, mistakes } = readCampaignFile(await readFile(new URL(name, examples), 'utf8'))
    assert.deepEqual(mistakes, [], name)
    if (campaign) assert.equal(await saveCampaign(db, campaign, new FakeClock(Date.UTC(2026, 10, 21)).now()), 'created')
  }
  await db.destroy()
})

let files = 0

async function fileOf(content: string): Promise<string> {
  const file = join(root, `campaign-${files++}.yaml`)
  await writeFile(file, content)
  return file
}
