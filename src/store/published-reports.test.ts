import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toIso } from '../hour/instant.ts'
import { publishedOf, reportOf } from '../storm/report-of.ts'
import { passStorm } from '../testing/crowd-site.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { stage, tZero } from '../testing/stage.ts'
import { appendRows } from './ledger.ts'
import { findPublished } from './published-reports.ts'

onEveryDatabase('published reports', (db) => {
  test('what was counted is kept until the ledger goes on, and is the same as counted anew', async () => {
    const scene = await stage(db())
    await passStorm(db(), scene, { people: 200 })
    const storm = await scene.reload()
    const first = await publishedOf(db(), storm)
    const whole = await reportOf(db(), storm)
    assert.ok(first && whole)
    assert.deepEqual(await findPublished(db(), storm.id, whole.ledger.head), first)
    assert.deepEqual({ ...whole, ledger: { ...whole.ledger, rows: [] } }, JSON.parse(JSON.stringify(first)))

    const at = toIso(scene.clock.now())
    const row = { kind: 'reach' as const, at, network: 'bluesky', asked: 1, found: 1, likes: 5, reposts: 0, replies: 0 }
    await appendRows(db(), storm.id, [row])
    assert.equal((await publishedOf(db(), storm))?.networks[0]?.crowd?.reach.at(-1)?.likes, 5)
    assert.ok(scene.clock.now() > tZero)
  })
})
