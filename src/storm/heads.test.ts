import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toIso } from '../hour/instant.ts'
import { readCheckpoint } from '../report/evidence/checkpoint.ts'
import { consistencyProof, isConsistent, rootOf } from '../report/evidence/merkle.ts'
import { minuteHash } from '../report/evidence/minutes.ts'
import { readKey, readNote, verifyNote } from '../report/evidence/note.ts'
import { headAt, lastHead, readMinutes } from '../store/heads.ts'
import { appendRows, headOf } from '../store/ledger.ts'
import { ledgerKey, publishedKey } from '../store/ledger-key.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { stage, tZero } from '../testing/stage.ts'

const minute = 60_000

onEveryDatabase('signed heads', (db) => {
  test('one in each minute in which the ledger grew, each holding the ones before', async () => {
    const scene = await stage(db())
    await scene.keep()
    await scene.keep()
    assert.equal((await lastHead(db(), scene.storm.id))?.minute, 0)
    for (const at of [1, 2, 3]) {
      await scene.clock.advanceTo(tZero + at * minute)
      if (at !== 2)
        await appendRows(db(), scene.storm.id, [
          { kind: 'source', at: toIso(scene.clock.now()), network: 'bluesky', source: 'made-up', status: 'connected' },
        ])
      await scene.keep()
    }
    const minutes = await readMinutes(db(), scene.storm.id)
    assert.deepEqual(
      minutes.map(({ rows }) => rows),
      [1, 2, 3],
    )
    assert.equal(minutes.at(-1)?.head, (await headOf(db(), scene.storm.id))?.hash)
    const key = readKey((await publishedKey({ db: db() })) ?? '')
    assert.ok(key)
    const heads = []
    for (const size of [1, 2, 3]) {
      const note = readNote((await headAt(db(), scene.storm.id, size)) ?? '')
      assert.ok(note && verifyNote(note, key))
      heads.push(readCheckpoint(note.text) ?? assert.fail())
    }
    const leaves = minutes.map(minuteHash)
    assert.deepEqual(heads[2]?.root, rootOf(leaves))
    assert.ok(heads[1] && heads[2] && isConsistent(heads[1], heads[2], consistencyProof(leaves, 2)))
  })

  test('the key is made once and stands sealed in the database', async () => {
    const { vault, clock } = await stage(db())
    const [one, other] = await Promise.all([
      ledgerKey({ db: db(), vault, clock }),
      ledgerKey({ db: db(), vault, clock }),
    ])
    assert.deepEqual(one, other)
    const stored = await db().selectFrom('ledger_keys').selectAll().executeTakeFirstOrThrow()
    assert.ok(!Buffer.from(stored.key_sealed).includes(Buffer.from(one.secret)))
  })
})
