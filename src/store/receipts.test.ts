import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { later } from '../hour/instant.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { stage, tZero } from '../testing/stage.ts'
import type { Database } from './database.ts'
import { endReceipt, postponeReceipt, showReceipt, takeReceipts, waitingReceipt } from './receipts.ts'
import { countTaps, openTap, settleTap } from './taps.ts'

const minute = 60_000
const link = 'https://x.com/ada/status/1900000000000000000'

onEveryDatabase('receipts', (db) => {
  test('wait for their time, are handed to one, and know the hour they must belong to', async () => {
    const { shown, now } = await scene(db())
    const id = await shown('1')
    assert.deepEqual(await takeReceipts(db(), 10, now), [], 'whoever took the link looks first')
    const [taken, ...others] = await takeReceipts(db(), 10, later(now, minute))
    assert.deepEqual(others, [])
    assert.equal(taken?.id, id)
    assert.deepEqual([taken?.hashtag, taken?.tZero, taken?.minutes, taken?.tries], ['LongEarsDay', tZero, 60, 0])
    assert.deepEqual(await takeReceipts(db(), 10, later(now, minute)), [])
  })

  test('are never handed out more than asked for at once', async () => {
    const { shown, now } = await scene(db())
    for (const claim of ['1', '2', '3']) await shown(claim)
    assert.equal((await takeReceipts(db(), 2, later(now, minute))).length, 2)
    assert.equal((await takeReceipts(db(), 2, later(now, minute))).length, 1)
  })

  test('show each post once in a storm, also by the name that its network has for it', async () => {
    const { shown, show, now } = await scene(db())
    await shown('1')
    assert.equal(await show('1'), 'claimed')
    const other = await shown('another spelling')
    assert.equal(await endReceipt(db(), { id: other, link }, { state: 'checked', claim: '1' }, now), 'claimed')
  })

  test('that are wrong leave what was said, and the post to whom it belongs', async () => {
    const { shown, show, now, stormId } = await scene(db())
    const id = await shown('1')
    await endReceipt(db(), { id, link }, { state: 'wrong', why: 'no hashtag' }, now)
    assert.deepEqual(await countTaps(db(), stormId), { x: { opened: 0, saidPosted: 1, receipts: 0, checked: 0 } })
    assert.equal(await show('1'), 'kept')
  })

  test('that were seen are counted among those that were shown', async () => {
    const { shown, now, stormId } = await scene(db())
    const id = await shown('1')
    await shown('2')
    await endReceipt(db(), { id, link }, { state: 'checked' }, now)
    assert.deepEqual(await countTaps(db(), stormId), { x: { opened: 0, saidPosted: 0, receipts: 2, checked: 1 } })
    assert.equal(await waitingReceipt(db(), id), undefined)
  })

  test('are judged only while the same link waits', async () => {
    const { shown, now, stormId } = await scene(db())
    const id = await shown('1')
    await settleTap(db(), { id, stormId }, now)
    await endReceipt(db(), { id, link }, { state: 'checked' }, now)
    await postponeReceipt(db(), id, now)
    assert.deepEqual(await countTaps(db(), stormId), { x: { opened: 0, saidPosted: 1, receipts: 0, checked: 0 } })
    assert.deepEqual(await takeReceipts(db(), 10, later(now, minute)), [])
  })

  test('of a tap that there is not are unknown', async () => {
    const { now, stormId } = await scene(db())
    const none = { id: randomUUID(), stormId, link, claim: '1', state: 'waiting' as const }
    assert.equal(await showReceipt(db(), none, now), 'unknown')
  })
})

async function scene(db: Database) {
  const { storm, clock } = await stage(db)
  const [stormId, now] = [storm.id, clock.now()]
  const showFor = async (id: string, claim: string) => {
    await openTap(db, { id, stormId, network: 'x' }, now)
    return await showReceipt(db, { id, stormId, link, claim, state: 'waiting' }, now)
  }
  const shown = async (claim: string) => {
    const id = randomUUID()
    assert.equal(await showFor(id, claim), 'kept')
    return id
  }
  return { stormId, now, shown, show: (claim: string) => showFor(randomUUID(), claim) }
}
