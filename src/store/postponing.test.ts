import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant, later } from '../hour/instant.ts'
import { serializeReport } from '../report/serialize.ts'
import { verifyReport } from '../report/verify.ts'
import { reportOf } from '../storm/report-of.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { campaign, stage, tZero } from '../testing/stage.ts'
import { Frozen, saveCampaign, storms } from './campaigns.ts'
import { StormOver } from './consents.ts'
import { readLedger } from './ledger.ts'
import { moveStorm, nextName, postponeStorm, TooLate } from './postponing.ts'
import { changesOf, sayYes } from './storm-changes.ts'
import { pledgesOf } from './supporters.ts'

const hour = 3_600_000
const day = 24 * hour
const me = { owner: 'me', limit: 100, leaseMs: 20_000 }
const early = { startAt: tZero - 10 * day }
const move = (to: number) => ({ slug: 'long-ears', storm: 'storm', tZero: instant(to) })

onEveryDatabase('a storm that moves', (db) => {
  test('is noted once with its old and its new hour, and calendars get a newer entry', async () => {
    const scene = await stage(db(), early)
    await moveStorm(db(), move(tZero + day), scene.clock.now())
    await moveStorm(db(), move(tZero + day), scene.clock.now())
    const storm = await scene.reload()
    assert.deepEqual([storm.id, storm.tZero, storm.revision], [scene.storm.id, tZero + day, 1])
    const at = scene.clock.now()
    const before = { kind: 'moved', at, oldAt: tZero, oldMinutes: 60 }
    assert.deepEqual(await changesOf(db(), storm.id), [
      { ...before, newAt: tZero + day, newMinutes: 60, newStormId: storm.id },
    ])
  })

  test('through the organizer’s form or a file is noted the same', async () => {
    const scene = await stage(db(), early)
    const at = new Date(tZero + 2 * hour).toISOString()
    await saveCampaign(db(), campaign({ storms: [{ at, minutes: 30 }] }), scene.clock.now())
    const [change] = await changesOf(db(), scene.storm.id)
    assert.ok(change?.kind === 'moved')
    assert.deepEqual([change.oldAt, change.newAt, change.newMinutes], [tZero, tZero + 2 * hour, 30])
  })

  test('publishes nothing for those who consented to the old hour, until they say yes to the new one', async () => {
    const scene = await stage(db(), early)
    const [sure, silent] = [await scene.consent('ada'), await scene.consent('bob')]
    await moveStorm(db(), move(tZero + day), scene.clock.now())
    const { supporter_id: supporterId } = await consent(db(), sure)
    assert.equal(await sayYes(db(), { id: silent, supporterId }), false)
    assert.equal(await sayYes(db(), { id: sure, supporterId }), true)
    await scene.clock.advanceTo(tZero + day - hour)
    await scene.keep()
    await scene.clock.advanceTo(tZero + day + hour - 10_000)
    assert.deepEqual(
      (await scene.outbox.claim(me)).map(({ consentId }) => consentId),
      [sure],
    )
    await scene.clock.advanceTo(tZero + day + hour)
    await scene.outbox.expire()
    assert.match((await consent(db(), silent)).why ?? '', /did not say yes to the new hour/)
  })

  test('stays where it is once its ledger is open, or where the new hour is over', async () => {
    const scene = await stage(db())
    await assert.rejects(moveStorm(db(), move(tZero - day), scene.clock.now()), TooLate)
    await scene.keep()
    await assert.rejects(moveStorm(db(), move(tZero + day), scene.clock.now()), Frozen)
    assert.deepEqual(await changesOf(db(), scene.storm.id), [])
  })
})

onEveryDatabase('a storm that is postponed', (db) => {
  test('lets nothing leave from that moment on, and ends every consent with the reason', async () => {
    const scene = await stage(db())
    await scene.keep()
    await scene.consent('ada')
    await scene.clock.advanceTo(tZero + 10 * 60_000)
    const [claim] = await scene.outbox.claim(me)
    assert.ok(claim)
    await postponeStorm(db(), scene.storm.id, 'tragedy', scene.clock.now())
    assert.equal(await scene.outbox.launch(claim, me), undefined)
    await scene.outbox.release(claim, 0)
    await scene.outbox.expire()
    const { state, why } = await consent(db(), claim.consentId)
    assert.equal(state, 'missed')
    assert.match(why ?? '', /organizer postponed/)
    await assert.rejects(scene.consent('bob'), StormOver)
  })

  test('twice is postponed once, and the report that anybody recounts says so', async () => {
    const scene = await stage(db())
    await scene.keep()
    await scene.consent('ada')
    for (const why of ['outage', 'tragedy'] as const) await postponeStorm(db(), scene.storm.id, why, scene.clock.now())
    const at = new Date(scene.clock.now()).toISOString()
    await scene.clock.advanceTo(tZero + hour)
    await scene.outbox.expire()
    await scene.clock.advance(hour)
    await scene.keep()
    const storm = await scene.reload()
    assert.equal(storm.revision, 1)
    assert.ok(storm.closedAt)
    const report = (await reportOf(db(), storm)) ?? assert.fail()
    assert.deepEqual(report.storm.postponed, { at, why: 'outage' })
    assert.deepEqual([report.outcomes.missed, report.outcomes.published], [1, 0])
    const verdict = verifyReport(serializeReport(report))
    assert.deepEqual([verdict.ok, verdict.firstFailure], [true, undefined])
  })

  test('before its ledger opened says so in that ledger, and has every consent ended', async () => {
    const scene = await stage(db(), early)
    const id = await scene.consent('ada')
    await postponeStorm(db(), scene.storm.id, 'other', scene.clock.now())
    await scene.clock.advanceTo(tZero - hour)
    await scene.keep()
    await scene.outbox.expire()
    const kinds = (await readLedger(db(), scene.storm.id)).map(({ kind }) => kind)
    assert.deepEqual(kinds, ['opened', 'postponed', 'outcome'])
    assert.equal((await consent(db(), id)).state, 'missed')
  })

  test('before its ledger opened is the same storm again with another hour, or with its own', async () => {
    const scene = await stage(db(), early)
    for (const to of [tZero + day, tZero + day]) {
      await postponeStorm(db(), scene.storm.id, 'outage', scene.clock.now())
      assert.equal(await moveStorm(db(), move(to), scene.clock.now()), 'storm')
      const { postponedAt, postponedWhy, tZero: at } = await scene.reload()
      assert.deepEqual([postponedAt, postponedWhy, at], [null, null, to])
    }
    const kinds = (await changesOf(db(), scene.storm.id)).map(({ kind }) => kind)
    assert.deepEqual(kinds, ['postponed', 'moved', 'postponed', 'moved'])
  })

  test('with its ledger open is followed by another storm, and takes its pledges along', async () => {
    const scene = await stage(db())
    await scene.keep()
    const id = await scene.consent('ada')
    await postponeStorm(db(), scene.storm.id, 'outage', scene.clock.now())
    await scene.clock.advance(1000)
    assert.equal(await moveStorm(db(), move(tZero + 7 * day), scene.clock.now()), 'storm-2')
    const next = (await storms(db())).find(({ name }) => name === 'storm-2') ?? assert.fail()
    assert.deepEqual([next.tZero, next.opened, next.postponedAt], [tZero + 7 * day, null, null])
    const [pledge, before] = await pledgesOf(db(), (await consent(db(), id)).supporter_id)
    assert.deepEqual([pledge?.stormId, before?.stormId], [next.id, scene.storm.id])
    const told = (await changesOf(db(), next.id)).map(({ kind, oldAt }) => [kind, oldAt])
    assert.deepEqual(told, [['moved', tZero]])
    assert.ok((await scene.reload()).postponedAt)
  })

  test('cannot be when it is over', async () => {
    const scene = await stage(db(), { startAt: tZero - hour })
    const over = later(instant(tZero), hour)
    await assert.rejects(postponeStorm(db(), scene.storm.id, 'other', over), TooLate)
  })
})

test('the storm that follows has a name of its own', () => {
  const named = (...names: string[]) => ({
    storms: campaign({ storms: names.map((name) => ({ name, at: '2026-12-05T11:00:00Z' })) }).storms,
  })
  assert.equal(nextName(named('storm'), 'storm'), 'storm-2')
  assert.equal(nextName(named('storm', 'storm-2'), 'storm-2'), 'storm-3')
  assert.equal(nextName(named('storm', 'storm-2'), 'storm'), 'storm-3')
})

async function consent(db: Parameters<typeof changesOf>[0], id: string) {
  return await db.selectFrom('consents').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}
