import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Crowd } from '../report/crowd.ts'
import { serializeReport } from '../report/serialize.ts'
import { verifyReport } from '../report/verify.ts'
import type { Database } from '../store/database.ts'
import { lastRow, readLedger } from '../store/ledger.ts'
import { crowdStream, factsOf } from '../testing/crowd-stream.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { silent, stage, tZero } from '../testing/stage.ts'
import { type CrowdStudyDeps, studyRound } from './crowd-study.ts'
import { Ingest } from './ingest.ts'
import { reportOf } from './report-of.ts'

const tag = 'LongEarsDay'
const minute = 60_000

onEveryDatabase('the crowd', (db) => {
  test('an honest storm of distinct people in one language differs from the usual hour in nothing', async () => {
    const { crowd, text } = await studied(db(), { bought: 0 })
    assert.deepEqual(crowd.unlike, [])
    assert.ok((crowd.alike?.share ?? 1) < 0.05, `copied: ${crowd.alike?.share}`)
    assert.ok((crowd.ages?.newShare ?? 1) < 0.12)
    assert.ok(Math.abs((crowd.sameSecond ?? 9) - 1) < 0.4, `on one second: ${crowd.sameSecond}`)
    const verified = verifyReport(text)
    assert.equal(verified.firstFailure, undefined)
  })

  test('one with 30 % bought-looking posts differs in ages, texts and seconds, and its report verifies', async () => {
    const { crowd, text } = await studied(db(), { bought: 0.3 })
    assert.deepEqual(crowd.unlike.toSorted(), ['ages', 'seconds', 'texts'])
    assert.ok((crowd.alike?.share ?? 0) >= 0.28)
    assert.equal(crowd.alike?.largest[0]?.posts, 100)
    assert.ok((crowd.sameSecond ?? 0) > 5)
    assert.equal(verifyReport(text).firstFailure, undefined)
  })

  test('a copy that is kept out of its group, or an age that is told of a stranger, is found', async () => {
    const { text } = await studied(db(), { bought: 0.3 })
    const file = JSON.parse(text) as { networks: { crowd: { alike: { nearCopies: number } } }[] }
    if (file.networks[0]) file.networks[0].crowd.alike.nearCopies -= 1
    const verified = verifyReport(serializeReport(file as never))
    assert.match(verified.firstFailure?.where ?? '', /crowd\.alike\.nearCopies/)
  })

  test('afterwards no sketch and no name is kept, and a second round adds nothing', async () => {
    const { stormId, round } = await studied(db(), { bought: 0 })
    const before = (await readLedger(db(), stormId)).length
    await round()
    assert.equal((await readLedger(db(), stormId)).length, before)
    assert.deepEqual(await db().selectFrom('mention_sketches').selectAll().execute(), [])
    assert.deepEqual(await db().selectFrom('usual_crowds').selectAll().execute(), [])
  })

  test('where the network tells nothing, ages are not measured, and the yardstick comes without them', async () => {
    const silentNetwork = async () => {
      throw new Error('cable')
    }
    const facts = [{ ...factsOf({ tZero }), accountsMadeAt: silentNetwork, countsOf: silentNetwork }]
    const scene = await studied(db(), { bought: 0, facts })
    assert.equal(scene.crowd.usual, null)
    await scene.clock.advanceTo(tZero + 8 * 60 * minute)
    await scene.round()
    const usual = await lastRow(db(), scene.stormId, 'usual')
    assert.equal(usual?.bands, undefined)
    assert.ok((usual?.authors ?? 0) > 1000)
    assert.equal(await lastRow(db(), scene.stormId, 'ages'), undefined)
  })

  test('how far posts went is asked at the end, an hour and a day later', async () => {
    const scene = await studied(db(), { bought: 0 })
    assert.deepEqual(
      scene.crowd.reach.map(({ asked, found, likes }) => [asked, found, likes]),
      [[500, 500, 1000]],
    )
    for (const hours of [2.5, 3, 26, 27]) {
      await scene.clock.advanceTo(tZero + hours * 60 * minute)
      await scene.round()
    }
    assert.equal((await crowdNow(db(), scene)).reach.length, 3)
  })
})

async function studied(db: Database, { bought, facts }: { bought: number; facts?: CrowdStudyDeps['facts'] }) {
  const scene = await stage(db)
  await scene.keep()
  const source = crowdStream({ tag, tZero, people: 1000, bought })
  const ingest = new Ingest({ db, clock: scene.clock, log: silent, source, wordsKey: scene.keys.words })
  await scene.clock.advanceTo(tZero + 62 * minute)
  await ingest.run(new AbortController().signal)
  await scene.clock.advanceTo(tZero + 80 * minute)
  await scene.keep()
  const round = () => studyRound({ db, clock: scene.clock, log: silent, facts: facts ?? [factsOf({ tZero })] })
  await round()
  const report = await reportOf(db, await scene.reload())
  assert.ok(report)
  const of = { ...scene, stormId: scene.storm.id, round }
  return { ...of, text: serializeReport(report), crowd: await crowdNow(db, of) }
}

async function crowdNow(
  db: Database,
  scene: { reload: () => Promise<Parameters<typeof reportOf>[1]> },
): Promise<Crowd> {
  const report = await reportOf(db, await scene.reload())
  const crowd = report?.networks.find(({ network }) => network === 'bluesky')?.crowd
  assert.ok(crowd)
  return crowd
}
