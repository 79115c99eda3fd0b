import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { later } from '../hour/instant.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { stage } from '../testing/stage.ts'
import { showReceipt } from './receipts.ts'
import { countTaps, openTap, settleTap } from './taps.ts'

onEveryDatabase('taps', (db) => {
  test('count once each, by how far they came, apart for each network', async () => {
    const { storm, clock } = await stage(db())
    const stormId = storm.id
    const ids = { opened: randomUUID(), said: randomUUID(), shown: randomUUID(), elsewhere: randomUUID() }
    for (const id of [ids.opened, ids.said, ids.shown]) await openTap(db(), { id, stormId, network: 'x' }, clock.now())
    await openTap(db(), { id: ids.elsewhere, stormId, network: 'threads' }, clock.now())
    await settleTap(db(), { id: ids.said, stormId }, clock.now())
    await settleTap(db(), { id: ids.shown, stormId }, clock.now())
    const shown = { id: ids.shown, stormId, link: 'https://x.example/1', claim: '1', state: 'not checkable' as const }
    await showReceipt(db(), shown, clock.now())
    assert.deepEqual(await countTaps(db(), stormId), {
      x: { opened: 1, saidPosted: 1, receipts: 1, checked: 0 },
      threads: { opened: 1, saidPosted: 0, receipts: 0, checked: 0 },
    })
  })

  test('opened twice under one id are one, and a second opening takes nothing back', async () => {
    const { storm, clock } = await stage(db())
    const tap = { id: randomUUID(), stormId: storm.id, network: 'x' as const }
    await openTap(db(), tap, clock.now())
    await settleTap(db(), tap, clock.now())
    await openTap(db(), tap, later(clock.now(), 1000))
    assert.deepEqual(await countTaps(db(), storm.id), { x: { opened: 0, saidPosted: 1, receipts: 0, checked: 0 } })
  })

  test('that are unknown, or of another storm, settle nothing', async () => {
    const { storm, clock } = await stage(db())
    const tap = { id: randomUUID(), stormId: storm.id, network: 'x' as const }
    await openTap(db(), tap, clock.now())
    assert.equal(await settleTap(db(), { ...tap, id: randomUUID() }, clock.now()), false)
    assert.equal(await settleTap(db(), { ...tap, stormId: randomUUID() }, clock.now()), false)
    assert.equal(await settleTap(db(), tap, clock.now()), true)
  })

  test('of nobody are an empty count', async () => assert.deepEqual(await countTaps(db(), randomUUID()), {}))
})
