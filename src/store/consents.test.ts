import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { instant } from '../hour/instant.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { campaign, type Stage, stage, tZero } from '../testing/stage.ts'
import { connectAccount } from './accounts.ts'
import {
  AlreadyConsented,
  addConsent,
  type ConsentOrder,
  consentsOf,
  countConsents,
  withdrawConsent,
} from './consents.ts'
import type { Database, Querier } from './database.ts'
import { beginLedger, readLedger } from './ledger.ts'
import { recordEarlyOutcomes } from './outcomes.ts'
import { addPledge, findSupporter } from './supporters.ts'

const minute = 60_000
const early = tZero - 24 * 60 * minute

onEveryDatabase('consents', (db) => {
  test('stand as one planned row, without key and moment until the hour is frozen', async () => {
    const scene = await stage(db(), { startAt: early })
    const { order, supporterId } = await invite(scene, 'ada')
    await consent(scene, order)
    const [mine, ...more] = await consentsOf(db(), supporterId)
    assert.equal(more.length, 0)
    assert.deepEqual([mine?.id, mine?.state, mine?.text, mine?.handle], [order.id, 'planned', order.text, 'ada'])
    assert.deepEqual([mine?.dueAt, mine?.uri, mine?.why, mine?.endedAt], [null, null, null, null])
    assert.equal(mine?.consentedAt, scene.clock.now())
  })

  test('given while the ledger is open have key and moment at once', async () => {
    const scene = await stage(db())
    await scene.keep()
    await consent(scene, (await invite(scene, 'ada')).order)
    const row = await db().selectFrom('consents').select(['post_key', 'due_at']).executeTakeFirstOrThrow()
    assert.ok(row.post_key && row.due_at !== null && row.due_at >= tZero)
  })

  test('are one for one account in one storm', async () => {
    const scene = await stage(db())
    const { order, supporterId } = await invite(scene, 'ada')
    await consent(scene, order)
    await assert.rejects(consent(scene, { ...order, id: randomUUID(), text: 'another' }), AlreadyConsented)
    assert.deepEqual(
      (await consentsOf(db(), supporterId)).map(({ text }) => text),
      [order.text],
    )
  })

  test('are one for one account when several are given at once', async () => {
    const scene = await stage(db())
    const { order } = await invite(scene, 'ada')
    const given = Array.from({ length: 6 }, () => consent(scene, { ...order, id: randomUUID() }))
    const done = await Promise.allSettled(given)
    assert.equal(done.filter(({ status }) => status === 'fulfilled').length, 1)
    for (const each of done)
      if (each.status === 'rejected') assert.ok(each.reason instanceof AlreadyConsented, `${each.reason}`)
    assert.equal((await countConsents(db(), scene.storm.id)).planned, 1)
  })

  test('can be given again once they are withdrawn, and stay withdrawn in the list', async () => {
    const scene = await stage(db())
    const { order, supporterId } = await invite(scene, 'ada')
    await consent(scene, order)
    assert.equal(await withdrawConsent(db(), order.id, scene.clock.now()), 'withdrawn')
    await consent(scene, { ...order, id: randomUUID() })
    const states = (await consentsOf(db(), supporterId)).map(({ state }) => state)
    assert.deepEqual(states.sort(), ['planned', 'withdrawn'])
  })

  test('withdrawn twice are withdrawn once', async () => {
    const scene = await stage(db())
    await scene.keep()
    const { order } = await invite(scene, 'ada')
    await consent(scene, order)
    await Promise.all([1, 2, 3].map(() => withdrawConsent(db(), order.id, scene.clock.now())))
    assert.deepEqual(await outcomesOf(scene), ['withdrawn'])
  })

  test('that nobody gave cannot be withdrawn', async () => {
    await assert.rejects(withdrawConsent(db(), randomUUID(), instant(early)))
  })

  test('given while the ledger opens wait for it and have their moment: none falls between', async () => {
    const scene = await stage(db())
    const { order } = await invite(scene, 'ada')
    await whileItOpens(scene, () => consent(scene, order))
    const row = await db().selectFrom('consents').select(['due_at', 'post_key']).executeTakeFirstOrThrow()
    assert.ok(row.due_at !== null && row.post_key !== null)
  })

  test('withdrawn while the ledger opens wait for it and stand in it', async () => {
    const scene = await stage(db(), { startAt: early })
    const id = await scene.consent('ada')
    await whileItOpens(scene, () => withdrawConsent(db(), id, scene.clock.now()))
    assert.deepEqual(await outcomesOf(scene), ['withdrawn'])
  })

  test('given and withdrawn in a crowd while the ledger opens all have their moment or their outcome', async () => {
    const scene = await stage(db())
    const invited = await Promise.all(Array.from({ length: 12 }, (_, index) => invite(scene, `fan-${index}`)))
    const come = invited.map(async ({ order }, index) => {
      await consent(scene, order)
      if (index % 2 === 0) await withdrawConsent(db(), order.id, scene.clock.now())
    })
    await Promise.all([scene.keep(), ...come])
    const rows = await db().selectFrom('consents').select(['state', 'due_at']).execute()
    assert.ok(rows.every(({ state, due_at }) => state === 'withdrawn' || due_at !== null))
    assert.deepEqual(await outcomesOf(scene), Array(6).fill('withdrawn'))
  })

  test('that race with their launch are withdrawn or in flight, and both sides know which', async () => {
    const scene = await stage(db())
    await scene.keep()
    for (let index = 0; index < 10; index += 1) await scene.consent(`fan-${index}`)
    await scene.clock.advanceTo(tZero + 59.8 * minute)
    const claims = await scene.outbox.claim({ owner: 'me', limit: 10, leaseMs: 20_000 })
    assert.equal(claims.length, 10)
    for (const [index, claim] of claims.entries()) {
      const launch = () => scene.outbox.launch(claim, { leaseMs: 20_000 })
      const withdraw = () => withdrawConsent(db(), claim.consentId, scene.clock.now())
      const race = index % 2 === 0 ? [withdraw(), launch()] : [launch(), withdraw()]
      const results = await Promise.all<unknown>(race)
      const isWithdrawn = results.includes('withdrawn')
      assert.equal(results.includes(undefined), isWithdrawn, 'the launch knows')
      assert.equal(results.includes('in flight'), !isWithdrawn, 'the supporter knows')
      const { state } = await db()
        .selectFrom('consents')
        .select('state')
        .where('id', '=', claim.consentId)
        .executeTakeFirstOrThrow()
      assert.equal(state, isWithdrawn ? 'withdrawn' : 'in flight')
    }
  })

  test('are counted by state, each state named', async () => {
    const scene = await stage(db())
    await scene.consent('ada')
    await withdrawConsent(db(), await scene.consent('bo'), scene.clock.now())
    const counts = await countConsents(db(), scene.storm.id)
    const away = { claimed: 0, 'handing over': 0, preloaded: 0, 'in flight': 0 }
    const none = { ...away, published: 0, failed: 0, missed: 0, unknown: 0 }
    assert.deepEqual(counts, { ...none, planned: 1, withdrawn: 1 })
    assert.ok(Object.values(counts).every((count) => typeof count === 'number'))
  })

  const impossible: [string, string][] = [
    ['published without an address', "state = 'published', ended_at = now()"],
    ['published without an end', "state = 'published', uri = 'pretend://x'"],
    ['planned with an end', 'ended_at = now()'],
    ['failed without an end', "state = 'failed'"],
    ['claimed by nobody', "state = 'claimed', lease_until = now()"],
    ['claimed for ever', "state = 'claimed', lease_owner = 'me'"],
    ['claimed without a moment', "state = 'claimed', lease_owner = 'me', lease_until = now(), due_at = null"],
    ['in flight without the time of its post', "state = 'in flight', last_sent_at = now()"],
    ['in flight without a key', "state = 'in flight', last_sent_at = now(), sent_as_of = now(), post_key = null"],
    ['in a state that there is not', "state = 'lost', ended_at = now()"],
    ['behind the end of the wave', 'position = 1'],
    ['before its beginning', 'position = -0.1'],
    ['of a storm that there is not', `storm_id = '${randomUUID()}'`],
    ['from an account that there is not', `account_id = '${randomUUID()}'`],
  ]
  for (const [what, change] of impossible) {
    test(`${what} are refused by the database`, async () => {
      const scene = await stage(db())
      await scene.keep()
      await scene.consent('ada')
      await assert.rejects(sql.raw(`update consents set ${change}`).execute(db()), { code: /^235/ })
    })
  }

  test('live twice for one account are refused by the database', async () => {
    const scene = await stage(db())
    const { order } = await invite(scene, 'ada')
    await consent(scene, order)
    await withdrawConsent(db(), order.id, scene.clock.now())
    await consent(scene, { ...order, id: randomUUID() })
    const revived = sql`update consents set state = 'planned', ended_at = null where state = 'withdrawn'`.execute(db())
    await assert.rejects(revived, { code: '23505' })
  })
})

/** A supporter with a pledge and a connected account, and what they would consent to. */
async function invite(scene: Stage, handle: string): Promise<{ supporterId: string; order: ConsentOrder }> {
  const { db, storm, network } = scene
  const form = { formKey: randomUUID(), campaignId: storm.campaignId, stormId: storm.id, zone: 'UTC', language: 'en' }
  const supporter = await findSupporter(
    db,
    await addPledge(scene, { ...form, networks: ['pretend'] }, scene.clock.now()),
  )
  const supporterId = supporter?.id ?? ''
  const server = new URL(network.server.address)
  const connection = await network.publisher.connect({ handle, password: 'right', server })
  const owner = { supporterId, campaignId: storm.campaignId, network: 'pretend' as const }
  const rowId = await connectAccount(scene, owner, connection, scene.clock.now())
  const text = `${handle} says hello #LongEarsDay`
  const post = network.publisher.prepare(text, { tag: 'LongEarsDay', language: 'en' })
  const account = { ...connection.account, rowId, network: 'pretend' as const }
  return { supporterId, order: { id: randomUUID(), supporterId, account, text, language: 'en', post } }
}

function consent(scene: Stage, order: ConsentOrder): Promise<void> {
  const deps: { db: Database; publisher: Stage['network']['publisher']; postSecret: Uint8Array } = {
    db: scene.db,
    publisher: scene.network.publisher,
    postSecret: scene.keys.posts,
  }
  return addConsent(deps, scene.storm, order, scene.clock.now())
}

/** Opens the ledger as the keeper does, and lets `act` begin when everything is written and nothing committed. */
async function whileItOpens({ db, storm }: Stage, act: () => Promise<unknown>): Promise<void> {
  let acting: Promise<unknown> | undefined
  let isDone = false
  await db.transaction().execute(async (tx) => {
    await beginLedger(tx, storm.id)
    await tx
      .updateTable('storms')
      .set({ opened_document: JSON.stringify(campaign()) })
      .execute()
    await recordEarlyOutcomes(tx, storm.id)
    acting = act().finally(() => {
      isDone = true
    })
    for (let look = 0; look < 300 && !isDone && !(await somebodyWaits(tx)); look += 1);
  })
  await acting
}

async function somebodyWaits(tx: Querier): Promise<boolean> {
  const { rows } = await sql<{ waiting: number }>`select count(*) as waiting from pg_locks where not granted`.execute(
    tx,
  )
  return (rows[0]?.waiting ?? 0) > 0
}

async function outcomesOf({ db, storm }: Stage): Promise<string[]> {
  const rows = await readLedger(db, storm.id)
  return rows.flatMap((row) => (row.kind === 'outcome' ? [row.outcome] : []))
}
