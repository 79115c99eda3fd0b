import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toIso } from '../hour/instant.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { type Stage, stage, tZero } from '../testing/stage.ts'
import { withdrawConsent } from './consents.ts'
import type { Database } from './database.ts'
import { holdBack } from './held.ts'
import { readLedger } from './ledger.ts'
import { letGo } from './looks.ts'
import { addMentions } from './mentions.ts'
import { testOutbox } from './outbox-contract.ts'
import { testPreloadingOutbox } from './outbox-contract-preload.ts'
import { testHolding } from './outbox-hold-contract.ts'
import { testPostponing } from './outbox-postpone-contract.ts'
import { contractTZero, type OutboxScene } from './outbox-scene.ts'
import { postponeStorm } from './postponing.ts'
import { recallPreloaded } from './preloaded.ts'

const minute = 60_000
const end = tZero + 60 * minute
const lastMinute = end - minute / 2
const leaseMs = 20_000
const me = { owner: 'me', limit: 100, leaseMs }

onEveryDatabase('the outbox', (db) => {
  testOutbox((count, at) => contractScene(db(), count, at))
  testPreloadingOutbox((count, at) => contractScene(db(), count, at))
  testHolding((count, at) => contractScene(db(), count, at))
  testPostponing((count, at) => contractScene(db(), count, at))

  test('ends each consent once: the first outcome stands, in the row and in the ledger', async () => {
    const scene = await queue(db(), 1, lastMinute)
    const [claim] = await scene.outbox.claim(me)
    const flight = claim && (await scene.outbox.launch(claim, { leaseMs }))
    assert.ok(flight)
    const { outbox } = scene
    const done = await Promise.all([
      outbox.published(flight, { uri: 'pretend://post', cid: 'c' }),
      outbox.failed(flight, 'no'),
      outbox.unknown(flight, 'who knows'),
    ])
    assert.equal(done.filter((ended) => ended).length, 1)
    const rows = (await readLedger(db(), scene.storm.id)).filter(({ kind }) => kind === 'outcome')
    const { state, lease_owner, lease_until, ended_at } = (await consents(db()))[0] ?? assert.fail()
    assert.equal(rows.length, 1)
    assert.equal(rows[0]?.kind === 'outcome' && rows[0].outcome, state)
    assert.deepEqual([lease_owner, lease_until, ended_at], [null, null, scene.clock.now()])
    assert.equal(await withdrawConsent(db(), flight.consentId, scene.clock.now()), state)
  })

  test('ends each once when many tidy up at once', async () => {
    const scene = await queue(db(), 12, end)
    const ended = await Promise.all([1, 2, 3, 4].map(() => scene.outbox.expire()))
    assert.equal(
      ended.reduce((sum, count) => sum + count, 0),
      12,
    )
    const outcomes = (await readLedger(db(), scene.storm.id)).filter(({ kind }) => kind === 'outcome')
    assert.equal(outcomes.length, 12)
  })

  test('has nothing due while no hour is frozen', async () => {
    const scene = await stage(db(), { startAt: tZero - 24 * 60 * minute })
    await scene.consent('ada')
    assert.equal(await scene.outbox.nextDue(), undefined)
    assert.deepEqual(await scene.outbox.claim(me), [])
  })
})

/** A storm whose ledger is open, with that many consents, at that time. */
async function queue(db: Database, count: number, at: number): Promise<Stage> {
  const scene = await stage(db)
  await scene.keep()
  for (let index = 0; index < count; index += 1) await scene.consent(`fan-${index}`)
  await scene.clock.advanceTo(at)
  return scene
}

async function contractScene(db: Database, count: number, at: number): Promise<OutboxScene> {
  const { outbox, clock, storm } = await queue(db, count, at)
  return {
    outbox,
    clock,
    stormId: storm.id,
    tZero: contractTZero,
    rows: async () => (await consents(db)).map((row) => ({ ...row, dueAt: row.due_at, endedAt: row.ended_at })),
    moveTo: async (id, host) => {
      await db.updateTable('consents').set({ host }).where('id', '=', id).execute()
    },
    recallPreloaded: () => recallPreloaded(db, storm.id),
    withdraw: (id) => withdrawConsent(db, id, clock.now()),
    hold: (id) => hold(db, id),
    letGo: async (id) => {
      await letGo(db, { stormId: storm.id, cluster: id }, 'somebody', clock.now())
    },
    postpone: () => postponeStorm(db, storm.id, 'outage', clock.now()),
    askAgain: async (id, asks) => {
      const unsure_since = asks ? toIso(clock.now()) : null
      await db.updateTable('consents').set({ unsure_since }).where('id', '=', id).execute()
    },
    hear: async (uri) => {
      await addMentions(db, storm.id, 'pretend', [{ uri, author: 'pretend:fan-0', at: clock.now() }])
    },
  }
}

/** As a cluster is held in which each is alone. */
async function hold(db: Database, id: string): Promise<void> {
  const { consented_at } = await db
    .selectFrom('consents')
    .select('consented_at')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await holdBack(db, [id], { held_for: 'series', held_cluster: id, held_at: toIso(consented_at) })
}

async function consents(db: Database) {
  return await db.selectFrom('consents').selectAll().execute()
}
