import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Database } from '../store/database.ts'
import { openTap, settleTap } from '../store/taps.ts'
import { onPGlite } from '../testing/databases.ts'
import { ScriptedSource } from '../testing/scripted-source.ts'
import { silent, stage, tZero } from '../testing/stage.ts'
import { Broadcast } from './broadcast.ts'
import { Ingest } from './ingest.ts'
import { takeSnapshot } from './pulse.ts'

const second = 1000
const minute = 60 * second

onPGlite((db) => {
  test('says what is measured, from where and how old, and keeps taps apart', async () => {
    const { scene, ingest, source, snapshot } = await room(db())
    source.post('bo', ['other'], tZero - second)
    source.post('ada', ['LongEarsDay'], tZero + second)
    await scene.clock.advanceTo(tZero + 2 * second)
    const stop = new AbortController()
    await ingest.run(stop.signal)
    await openTap(db(), { id: crypto.randomUUID(), stormId: scene.storm.id, network: 'x' }, scene.clock.now())
    const told = crypto.randomUUID()
    await openTap(db(), { id: told, stormId: scene.storm.id, network: 'x' }, scene.clock.now())
    await settleTap(db(), { id: told, stormId: scene.storm.id }, scene.clock.now())
    const shown = await snapshot()
    assert.deepEqual([shown.measured[0]?.mentions, shown.measured[0]?.authors, shown.measured[0]?.perMinute], [1, 1, 1])
    assert.deepEqual(shown.taps, { opened: 1, saidPosted: 1, receipts: 0 })
    assert.deepEqual(
      shown.sources.map(({ network, state, seenAt }) => [network, state, seenAt]),
      [['bluesky', 'live', '2026-12-05T11:00:01.000Z']],
    )
    assert.equal(shown.phase, 'running')
    assert.match(shown.ledger?.head ?? '', /^[0-9a-f]{64}$/)
  })

  test('says “not measured” where no stream is heard, and everything else still works', async () => {
    const scene = await stage(db())
    await scene.consent('ada')
    const deps = { db: db(), clock: scene.clock, ingests: [], broadcast: new Broadcast() }
    const shown = await takeSnapshot(deps, await scene.reload())
    assert.deepEqual(shown.measured, [])
    assert.deepEqual([shown.pledges, shown.outcomes.planned], [1, 1])
  })

  test('shows what was not heard as nothing, not as zero', async () => {
    const { scene, ingest, snapshot } = await room(db())
    ingest.hear({ kind: 'connected' })
    await scene.clock.advanceTo(tZero + minute)
    ingest.passSilence()
    ingest.hear({ kind: 'disconnected', why: 'the line was cut' })
    await scene.clock.advanceTo(tZero + 10 * minute)
    const {
      sources,
      measured: [measured],
    } = await snapshot()
    assert.equal(sources[0]?.state, 'disconnected')
    assert.equal(measured?.line.mentions.at(-1), null)
    assert.equal(measured?.line.mentions[2], 0)
  })

  test('the sequence grows, after a restart too', async () => {
    const { scene, snapshot, again } = await room(db())
    const first = await snapshot()
    const second = await snapshot()
    assert.ok(second.seq > first.seq)
    await scene.clock.advance(minute)
    assert.ok((await again()).seq > second.seq)
  })
})

async function room(db: Database) {
  const scene = await stage(db)
  await scene.keep()
  const source = new ScriptedSource()
  const ingest = new Ingest({ db, clock: scene.clock, log: silent, source })
  await ingest.begin()
  const look = (broadcast: Broadcast) => async () => {
    const storm = await scene.reload()
    const shown = await takeSnapshot({ db, clock: scene.clock, ingests: [ingest], broadcast }, storm)
    broadcast.publish(storm.id, shown)
    return shown
  }
  return { scene, source, ingest, snapshot: look(new Broadcast()), again: look(new Broadcast()) }
}
