import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../hour/instant.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { readProgress, saveProgress } from './sources.ts'

const now = instant(1_000_000)

onEveryDatabase('the progress of a source', (db) => {
  test('is not there before it is saved, and then as it was saved last', async () => {
    assert.equal(await readProgress(db(), 'bluesky:a'), undefined)
    await saveProgress(db(), 'bluesky:a', { cursor: '1', seenAt: now, state: { tags: [['#', 1.5, null]] } }, now)
    await saveProgress(db(), 'bluesky:a', { cursor: '2', seenAt: instant(5), state: { deep: { '': '\u2028😀' } } }, now)
    const progress = await readProgress(db(), 'bluesky:a')
    assert.deepEqual(progress, { cursor: '2', seenAt: 5, state: { deep: { '': '\u2028😀' } } })
  })

  test('may have no cursor yet', async () => {
    await saveProgress(db(), 'bluesky:a', { cursor: undefined, seenAt: undefined, state: {} }, now)
    assert.deepEqual(await readProgress(db(), 'bluesky:a'), { cursor: undefined, seenAt: undefined, state: {} })
  })

  test('is each source’s own, and falls with its transaction', async () => {
    await saveProgress(db(), 'bluesky:a', { cursor: '1', seenAt: now, state: {} }, now)
    const failed = db()
      .transaction()
      .execute(async (tx) => {
        await saveProgress(tx, 'bluesky:a', { cursor: '9', seenAt: now, state: {} }, now)
        throw new Error('the transaction fails')
      })
    await assert.rejects(failed)
    assert.equal((await readProgress(db(), 'bluesky:a'))?.cursor, '1')
    assert.equal(await readProgress(db(), 'bluesky:b'), undefined)
  })
})
