import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../hour/instant.ts'
import { turnoutOf } from '../hour/planner/turnout.ts'
import { serializeReport } from '../report/serialize.ts'
import { verifyReport } from '../report/verify.ts'
import { readLedger } from '../store/ledger.ts'
import { addLevels } from '../store/tag-levels.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { stage, tZero } from '../testing/stage.ts'
import { networkForecast } from './forecast.ts'
import { reportOf } from './report-of.ts'

const minute = 60_000

onEveryDatabase('the forecast', (db) => {
  test('is sealed five minutes before T-zero, once, with what is known of the hour', async () => {
    const scene = await stage(db(), { startAt: tZero - 60 * minute })
    await scene.consent('ada')
    await scene.consent('bo')
    const hour = instant(tZero - 7 * 24 * 60 * minute)
    const level = { hour, rank: 50, mentions: 2, authors: 2 }
    await db()
      .transaction()
      .execute((tx) => addLevels(tx, 'pretend', [level]))
    await scene.keep()
    await scene.clock.advanceTo(tZero - 5 * minute - 1)
    await scene.keep()
    const kinds = async () => (await readLedger(db(), scene.storm.id)).map(({ kind }) => kind)
    assert.deepEqual(await kinds(), ['opened'])
    await scene.clock.advanceTo(tZero - 5 * minute)
    await Promise.all([scene.keep(), scene.keep()])
    await scene.keep()
    assert.deepEqual(await kinds(), ['opened', 'forecast'])
    const [, row] = await readLedger(db(), scene.storm.id)
    assert.ok(row?.kind === 'forecast')
    assert.deepEqual([row.pledges, row.confidence, row.turnout.middle], [2, 0.8, 0.5])
    assert.deepEqual(row.networks, [
      { network: 'pretend', pledges: 2, mentions: { low: 1, high: 1 }, rank: { best: 51, worst: null } },
    ])
  })

  test('is never written after T-zero', async () => {
    const late = await stage(db(), { startAt: tZero + 1 })
    await late.keep()
    assert.ok((await readLedger(db(), late.storm.id)).every(({ kind }) => kind !== 'forecast'))
  })

  test('stands in a report that verifies', async () => {
    const scene = await stage(db(), { startAt: tZero - 10 * minute })
    await scene.consent('ada')
    await scene.keep()
    await scene.clock.advanceTo(tZero - minute)
    await scene.keep()
    const report = await reportOf(db(), await scene.reload())
    assert.ok(report?.forecast)
    assert.deepEqual([report.forecast.turnout.was, report.forecast.turnout.held], [null, null])
    assert.equal(verifyReport(serializeReport(report)).firstFailure, undefined)
  })
})

test('the places to expect lie between what the most could take on an easy day and the fewest on a hard one', () => {
  const turnout = turnoutOf([])
  const range = (low: number, high: number) => ({ low, high })
  const needs = [
    { rank: 50, weeks: 3, mentions: range(100, 200), authors: range(1, 2) },
    { rank: 10, weeks: 3, mentions: range(310, 540), authors: range(1, 2) },
    { rank: 1, weeks: 3, mentions: range(2000, 5000), authors: range(1, 2) },
  ] as const
  const of = (pledges: number) => networkForecast({ network: 'bluesky', pledges, turnout, needs: [...needs] }).rank
  assert.deepEqual(of(100), { best: 51, worst: null })
  assert.deepEqual(of(812), { best: 2, worst: 50 })
  assert.deepEqual(of(50_000), { best: 1, worst: 1 })
  assert.equal(networkForecast({ network: 'x', pledges: 5, turnout, needs: [] }).rank, undefined)
})
