import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FakeClock } from '../clock/fake-clock.ts'
import { toIso } from '../hour/instant.ts'
import { saveCampaign } from '../store/campaigns.ts'
import type { Database } from '../store/database.ts'
import { postponeStorm } from '../store/postponing.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { fillLetters } from '../testing/letters.ts'
import { campaign, silent, stage, tZero } from '../testing/stage.ts'
import { enqueueNotice, planRound } from './planner.ts'

const hour = 3_600_000
const mail = new Map([['mail', 100] as const])

onEveryDatabase('planning', (db) => {
  test('GO is there before T-zero, evenly, and nothing else in its minutes', async () => {
    const { clock } = await crowd(db(), 100)
    await planRound({ db: db(), clock, log: silent, channels: mail })
    const go = await dueOf(db(), 'go')
    const hours = await dueOf(db(), 'hour')
    assert.equal(go.length, 100)
    assert.ok(
      go.every((at) => at < tZero) && go[0] === tZero - 75_000,
      'a hundred at 80 a minute begin 75 seconds before',
    )
    const gaps = go.slice(1).map((at, index) => at - (go[index] ?? 0))
    assert.ok(gaps.every((gap) => Math.abs(gap - 750) <= 1))
    assert.ok(hours.every((at) => at < tZero - hour))
  })

  test('planning again plans nothing twice, and an hour that moved is planned anew', async () => {
    const { clock } = await crowd(db(), 3)
    const deps = { db: db(), clock, log: silent, channels: mail }
    await planRound(deps)
    await planRound(deps)
    assert.equal((await dueOf(db(), 'go')).length, 3)
    await saveCampaign(db(), campaign({ storms: [{ at: toIso((tZero + hour) as never), minutes: 60 }] }), clock.now())
    await planRound(deps)
    const go = await dueOf(db(), 'go')
    assert.equal(go.length, 3)
    assert.ok(go.every((at) => at > tZero && at < tZero + hour))
  })

  test('a storm that is postponed drops what was planned and tells everybody once; so does its new hour', async () => {
    const { clock, scene } = await crowd(db(), 3)
    const deps = { db: db(), clock, log: silent, channels: mail }
    await planRound(deps)
    assert.equal((await dueOf(db(), 'go')).length, 3)
    await postponeStorm(db(), scene.id, 'tragedy', clock.now())
    for (let round = 0; round < 2; round++) await planRound(deps)
    assert.deepEqual([(await dueOf(db(), 'go')).length, (await dueOf(db(), 'postponed')).length], [0, 3])
    await saveCampaign(db(), campaign({ storms: [{ at: toIso((tZero + hour) as never), minutes: 60 }] }), clock.now())
    for (let round = 0; round < 2; round++) await planRound(deps)
    assert.deepEqual([(await dueOf(db(), 'go')).length, (await dueOf(db(), 'moved')).length], [3, 3])
  })

  test('a notice reaches everybody once, however often it is enqueued, and who sleeps later', async () => {
    const { clock, scene } = await crowd(db(), 4)
    await db()
      .updateTable('supporters')
      .set({ quiet_from: 0, quiet_to: 23 })
      .where('link_hash', '=', 'link-0')
      .execute()
    await db().updateTable('supporters').set({ by_mail: false }).where('link_hash', '=', 'link-1').execute()
    const { campaignId } = scene
    const data = { oldAt: toIso(scene.tZero), newAt: toIso(scene.tZero) }
    const notice = { kind: 'moved', occasion: '1', campaignId, stormId: scene.id, data } as const
    assert.equal(await enqueueNotice(db(), notice, clock.now()), 3)
    assert.equal(await enqueueNotice(db(), notice, clock.now()), 0)
    const due = await dueOf(db(), 'moved')
    assert.deepEqual(
      due.map((at) => at > clock.now()),
      [false, false, true],
    )
  })
})

/** Confirmed readers who pledged, four hours before T-zero. */
async function crowd(db: Database, count: number) {
  const scene = await stage(db, { startAt: tZero - 4 * hour })
  await fillLetters(db, scene.vault, { ...scene.storm, stormId: scene.storm.id, now: scene.clock.now() }, count)
  await db.deleteFrom('letters').execute()
  const readers = await db.selectFrom('supporters').select('id').execute()
  const created = toIso(scene.clock.now())
  await db
    .insertInto('pledges')
    .values(
      readers.map(({ id }) => ({
        supporter_id: id,
        storm_id: scene.storm.id,
        form_key: id,
        networks: ['x'],
        created_at: created,
      })),
    )
    .execute()
  return { clock: new FakeClock(scene.clock.now()), scene: scene.storm }
}

async function dueOf(db: Database, kind: 'go' | 'hour' | 'moved' | 'postponed'): Promise<number[]> {
  const rows = await db.selectFrom('letters').select('due_at').where('kind', '=', kind).orderBy('due_at').execute()
  return rows.map(({ due_at }) => due_at)
}
