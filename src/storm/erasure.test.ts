import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { sql } from 'kysely'
import { pino } from 'pino'
import { verifyPack } from '../report/evidence/verify-pack.ts'
import { verifyChain } from '../report/ledger.ts'
import { withdrawConsent } from '../store/consents.ts'
import type { Database } from '../store/database.ts'
import { eraseSupporter, keptForMs } from '../store/erase.ts'
import { readLedger } from '../store/ledger.ts'
import { onPGlite } from '../testing/databases.ts'
import { ScriptedSource } from '../testing/scripted-source.ts'
import { type Stage, silent, stage, tZero } from '../testing/stage.ts'
import { Ingest } from './ingest.ts'
import { packOf } from './pack-of.ts'
import { retentionRound } from './retention.ts'

const minute = 60_000

onPGlite((db) => {
  test('of a supporter no trace is left in any table, the pack or the log, and the pack verifies', async () => {
    const scene = await storm(db())
    const traces = await tracesOf(db())
    assert.ok(traces.length >= 4)
    const before = await dump(db())
    for (const trace of traces) assert.ok(before.includes(trace), trace)
    const lines = new PassThrough()
    const supporterId = await supporterOf(db())
    await eraseSupporter(db(), supporterId)
    await retentionRound({ db: db(), clock: scene.clock, log: pino(lines) }, scene.clock.now())
    const pack = await packOf(scene, await scene.reload())
    const places = { database: await dump(db()), pack: pack?.text ?? '', log: String(lines.read() ?? '') }
    for (const [place, text] of Object.entries(places))
      for (const trace of [...traces, supporterId]) assert.ok(!text.includes(trace), `${trace} in ${place}`)
    const verified = verifyPack({ bytes: new TextEncoder().encode(pack?.text), signature: pack?.signature })
    assert.equal(verified.firstFailure, undefined)
    assert.ok(verifyChain(await readLedger(db(), scene.storm.id)).ok)
  })

  test('waits while the storm is under way, so that every consent keeps its outcome', async () => {
    const scene = await stage(db())
    await scene.consent('ada')
    await scene.keep()
    await assert.rejects(eraseSupporter(db(), await supporterOf(db())), /come back when the storm is closed/)
  })

  test('happens by itself when the time that data is kept is over, and not before', async () => {
    const scene = await storm(db())
    const deps = { db: db(), clock: scene.clock, log: silent }
    await scene.clock.advance(keptForMs - 60 * minute)
    assert.equal(await retentionRound(deps, scene.clock.now()), 0)
    await scene.clock.advance(3 * 60 * minute)
    assert.equal(await retentionRound(deps, scene.clock.now()), 1)
    assert.equal((await db().selectFrom('supporters').selectAll().execute()).length, 0)
  })
})

/** One supporter withdrew; the posts of their account were heard all the same, and the storm is closed. */
async function storm(db: Database): Promise<Stage> {
  const scene = await stage(db)
  const consent = await scene.consent('ada-the-hare')
  await scene.keep()
  await withdrawConsent(db, consent, scene.clock.now())
  const { network_id: author } = await db.selectFrom('accounts').select('network_id').executeTakeFirstOrThrow()
  const source = new ScriptedSource()
  for (let at = 1; at < 40; at++)
    source.post(at % 4 === 0 ? author : `somebody ${at}`, ['LongEarsDay'], tZero + at * minute)
  await scene.clock.advanceTo(tZero + 60 * minute)
  const ingest = new Ingest({ db, clock: scene.clock, log: silent, source })
  await ingest.run(new AbortController().signal)
  // What a living stream forgets by itself within hours.
  await db.deleteFrom('sources').execute()
  await scene.clock.advance(20 * minute)
  await scene.keep()
  return scene
}

async function supporterOf(db: Database): Promise<string> {
  return (await db.selectFrom('supporters').select('id').executeTakeFirstOrThrow()).id
}

/** Handle, the network's name of the account, its posts, the consent's text and number. */
async function tracesOf(db: Database): Promise<string[]> {
  const account = await db.selectFrom('accounts').select(['handle', 'network_id']).executeTakeFirstOrThrow()
  const consent = await db.selectFrom('consents').select(['id', 'text']).executeTakeFirstOrThrow()
  const mentions = await db
    .selectFrom('commitments')
    .select('value')
    .where('value', 'like', `%${account.network_id}/%`)
    .execute()
  return [account.handle, account.network_id, consent.id, consent.text, ...mentions.flatMap(({ value }) => value ?? [])]
}

/** Every row of every table, as text. */
async function dump(db: Database): Promise<string> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(db)
  const texts = []
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ line: string }>`select row_to_json(t)::text as line from ${sql.table(name)} t`.execute(
      db,
    )
    texts.push(...rows.map(({ line }) => line))
  }
  return texts.join('\n')
}
