import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { instant, toIso } from '../hour/instant.ts'
import { commit } from '../report/commitment.ts'
import { genesis, verifyChain } from '../report/ledger.ts'
import type { RowBody } from '../report/rows.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { campaign, stage, tZero } from '../testing/stage.ts'
import { saveCampaign, storms } from './campaigns.ts'
import type { Database } from './database.ts'
import {
  appendRows,
  beginLedger,
  commitmentsFor,
  eraseCommitments,
  headOf,
  lastRow,
  openedCommitments,
  readLedger,
} from './ledger.ts'
import { addMentions } from './mentions.ts'
import { tablesWith } from './testing.ts'

const at = toIso(instant(tZero))

onEveryDatabase('the ledger', (db) => {
  test('is not there until it begins, and begins once', async () => {
    const stormId = await storm(db())
    assert.equal(await headOf(db(), stormId), undefined)
    assert.equal(await append(db(), stormId, [gap('early')]), undefined)
    assert.deepEqual(await readLedger(db(), stormId), [])
    const begun = await Promise.all([1, 2, 3].map(() => beginLedger(db(), stormId)))
    assert.equal(begun.filter((first) => first).length, 1)
    assert.deepEqual(await headOf(db(), stormId), { seq: -1, hash: genesis })
  })

  test('chains its rows from the first on, and its head is the hash of the last', async () => {
    const stormId = await begun(db())
    await append(db(), stormId, [gap('one'), gap('two')])
    const head = await append(db(), stormId, [gap('three')])
    const rows = await readLedger(db(), stormId)
    assert.deepEqual(
      rows.map(({ seq }) => seq),
      [0, 1, 2],
    )
    assert.deepEqual(verifyChain(rows), { ok: true, head: head?.hash })
    assert.deepEqual(await headOf(db(), stormId), head)
    assert.deepEqual(
      (await readLedger(db(), stormId, 2)).map(({ seq }) => seq),
      [2],
    )
  })

  test('stands as it was hashed, whatever is written in it', async () => {
    const stormId = await begun(db())
    const why = ['"kind":"closed"', '\\', '\u2028', '😀', "'; drop table ledger; --", '\u0001', '日本語', '']
    await append(db(), stormId, why.map(gap))
    const rows = await readLedger(db(), stormId)
    assert.deepEqual(
      rows.map((row) => row.kind === 'source' && row.why),
      why,
    )
    assert.equal(verifyChain(rows).ok, true)
  })

  test('appends nothing where nothing is given', async () => {
    const stormId = await begun(db())
    const head = await append(db(), stormId, [gap('one')])
    assert.deepEqual(await append(db(), stormId, []), head)
  })

  test('takes many rows at once', async () => {
    const stormId = await begun(db())
    await append(
      db(),
      stormId,
      Array.from({ length: 2500 }, (_, index) => gap(`${index}`)),
    )
    const rows = await readLedger(db(), stormId)
    assert.deepEqual([rows.length, verifyChain(rows).ok], [2500, true])
  })

  test('holds when two write at once, two hundred times each: no gap, no fork', async () => {
    const stormId = await begun(db())
    const writer = async (name: string) => {
      for (let count = 0; count < 200; count += 1) await append(db(), stormId, [gap(`${name} ${count}`)])
    }
    await Promise.all([writer('one'), writer('other')])
    const rows = await readLedger(db(), stormId)
    assert.equal(rows.length, 400)
    assert.deepEqual(verifyChain(rows), { ok: true, head: (await headOf(db(), stormId))?.hash })
    for (const name of ['one', 'other']) {
      const counts = rows.flatMap((row) => (row.kind === 'source' && row.why?.startsWith(`${name} `) ? [row.why] : []))
      assert.deepEqual(
        counts,
        Array.from({ length: 200 }, (_, count) => `${name} ${count}`),
      )
    }
  })

  test('keeps nothing of a transaction that failed, and goes on from the head before', async () => {
    const stormId = await begun(db())
    await append(db(), stormId, [gap('kept')])
    const failed = db()
      .transaction()
      .execute(async (tx) => {
        await appendRows(tx, stormId, [gap('lost')])
        throw new Error('the transaction fails')
      })
    await assert.rejects(failed, /the transaction fails/)
    await append(db(), stormId, [gap('next')])
    const rows = await readLedger(db(), stormId)
    assert.deepEqual(
      rows.map((row) => row.kind === 'source' && row.why),
      ['kept', 'next'],
    )
    assert.equal(verifyChain(rows).ok, true)
  })

  test('only grows: no row is changed or taken out, not even by us', async () => {
    const stormId = await begun(db())
    await append(db(), stormId, [gap('one'), gap('two')])
    const attempts = [
      sql`update ledger set row = '{}' where seq = 0`,
      sql`update ledger set hash = ${genesis}`,
      sql`update ledger set seq = seq + 10`,
      sql`delete from ledger where seq = 1`,
      sql`delete from ledger`,
    ]
    for (const attempt of attempts) await assert.rejects(attempt.execute(db()), /the ledger only grows/)
    assert.equal((await readLedger(db(), stormId)).length, 2)
  })

  test('has one row in each place, whatever its head says', async () => {
    const stormId = await begun(db())
    await append(db(), stormId, [gap('one')])
    await sql`update ledger_heads set seq = -1, hash = ${genesis}`.execute(db())
    await assert.rejects(append(db(), stormId, [gap('instead')]), { code: '23505' })
  })

  test('goes with its storm: one that has a ledger cannot be deleted', async () => {
    const stormId = await begun(db())
    await append(db(), stormId, [gap('one')])
    await assert.rejects(sql`delete from storms where id = ${stormId}`.execute(db()), { code: '23503' })
  })

  test('finds the newest row of a kind, and is not led astray by what stands inside of others', async () => {
    const stormId = await begun(db())
    assert.equal(await lastRow(db(), stormId, 'source'), undefined)
    await append(db(), stormId, [gap('one'), gap('two'), verdict('"kind":"source" and {"kind":"source"}')])
    const found = await lastRow(db(), stormId, 'source')
    assert.deepEqual([found?.seq, found?.why], [1, 'two'])
    assert.equal((await lastRow(db(), stormId, 'verdict'))?.seq, 2)
    assert.equal(await lastRow(db(), stormId, 'closed'), undefined)
  })

  test('of one storm knows nothing of another’s', async () => {
    const [one, other] = await twoStorms(db())
    await append(db(), one, [gap('one')])
    assert.deepEqual(await readLedger(db(), other), [])
    assert.equal(await lastRow(db(), other, 'source'), undefined)
    await append(db(), other, [gap('other')])
    assert.equal(verifyChain(await readLedger(db(), other)).ok, true)
  })
})

onEveryDatabase('commitments', (db) => {
  const forValues = (stormId: string, values: string[], kind: 'post' | 'author' = 'author') =>
    db()
      .transaction()
      .execute((tx) => commitmentsFor(tx, stormId, kind, values))

  test('are the same for the same value in one storm, and different in another storm and of another kind', async () => {
    const [one, other] = await twoStorms(db())
    const [first] = await forValues(one, ['did:example:ada'])
    assert.match(first ?? '', /^[0-9a-f]{64}$/)
    assert.deepEqual(await forValues(one, ['did:example:ada']), [first])
    assert.notDeepEqual(await forValues(other, ['did:example:ada']), [first])
    assert.notDeepEqual(await forValues(one, ['did:example:ada'], 'post'), [first])
  })

  test('come in the order asked, repeated where the value is', async () => {
    const stormId = await begun(db())
    const [bo] = await forValues(stormId, ['bo'])
    const three = await forValues(stormId, ['ada', 'bo', 'ada'])
    assert.deepEqual([three[0], three[1]], [three[2], bo])
    assert.equal(new Set(three).size, 2)
    assert.deepEqual(await forValues(stormId, []), [])
  })

  test('are made for many at once', async () => {
    const stormId = await begun(db())
    const values = Array.from({ length: 2500 }, (_, index) => `did:example:${index}`)
    const all = await forValues(stormId, values)
    assert.equal(new Set(all).size, 2500)
    assert.deepEqual(await forValues(stormId, values.toReversed()), all.toReversed())
  })

  test('agree when several ask for the same people at once, in whatever order', async () => {
    const stormId = await begun(db())
    const values = Array.from({ length: 50 }, (_, index) => `did:example:${index}`)
    const asked = await Promise.all(
      Array.from({ length: 6 }, (_, turn) => forValues(stormId, turn % 2 === 0 ? values : values.toReversed())),
    )
    for (const [turn, each] of asked.entries()) assert.deepEqual(turn % 2 === 0 ? each : each.toReversed(), asked[0])
  })

  test('can be recomputed from value and salt, and differ from it without the salt', async () => {
    const stormId = await begun(db())
    const [commitment] = await forValues(stormId, ['did:example:ada'])
    const { salt } = await db().selectFrom('commitments').select('salt').executeTakeFirstOrThrow()
    assert.equal(commit(salt ?? '', 'author', 'did:example:ada'), commitment)
    assert.notEqual(commit('0'.repeat(32), 'author', 'did:example:ada'), commitment)
  })

  test('erased leave a chain that verifies and no trace of value or salt', async () => {
    const stormId = await begun(db())
    const [post = ''] = await forValues(stormId, ['at://ada/1'], 'post')
    const [author = ''] = await forValues(stormId, ['did:example:ada'])
    await append(db(), stormId, [{ kind: 'mention', at, network: 'bluesky', post, author }])
    const { salt } = await db()
      .selectFrom('commitments')
      .select('salt')
      .where('kind', '=', 'author')
      .executeTakeFirstOrThrow()
    const before = await readLedger(db(), stormId)
    assert.equal(await eraseCommitments(db(), stormId, 'author', ['did:example:ada', 'did:example:nobody']), 1)
    assert.deepEqual(await readLedger(db(), stormId), before)
    assert.equal(verifyChain(before).ok, true)
    assert.deepEqual(await tablesWith(db(), 'did:example:ada'), [])
    assert.deepEqual(await tablesWith(db(), salt ?? ''), [])
    assert.deepEqual([...(await openedCommitments(db(), stormId)).values()], ['at://ada/1'])
    assert.equal(await eraseCommitments(db(), stormId, 'author', ['did:example:ada']), 0)
  })

  test('erased are not linked with the same person coming again', async () => {
    const stormId = await begun(db())
    const [before] = await forValues(stormId, ['did:example:ada'])
    await eraseCommitments(db(), stormId, 'author', ['did:example:ada'])
    assert.notDeepEqual(await forValues(stormId, ['did:example:ada']), [before])
  })

  test('erased leave the value only where it stands for another reason: in the list of mentions', async () => {
    const stormId = await begun(db())
    await forValues(stormId, ['did:example:ada'])
    await addMentions(db(), stormId, 'bluesky', [{ uri: 'at://x/1', author: 'did:example:ada', at: instant(tZero) }])
    await eraseCommitments(db(), stormId, 'author', ['did:example:ada'])
    assert.deepEqual(await tablesWith(db(), 'did:example:ada'), ['mentions'])
  })

  test('of nobody are not erased', async () => {
    const stormId = await begun(db())
    await forValues(stormId, ['did:example:ada'])
    assert.equal(await eraseCommitments(db(), stormId, 'author', []), 0)
    assert.equal((await openedCommitments(db(), stormId)).size, 1)
  })
})

function gap(why: string): RowBody {
  return { kind: 'source', at, network: 'bluesky', source: 'bluesky:scripted', status: 'gap', why }
}

function verdict(why: string): RowBody {
  return { kind: 'verdict', at, network: 'bluesky', from: 'quiet', to: 'rising', why }
}

async function append(db: Database, stormId: string, rows: readonly RowBody[]) {
  return await db.transaction().execute((tx) => appendRows(tx, stormId, rows))
}

async function storm(db: Database): Promise<string> {
  return (await stage(db)).storm.id
}

async function begun(db: Database): Promise<string> {
  const stormId = await storm(db)
  await beginLedger(db, stormId)
  return stormId
}

async function twoStorms(db: Database): Promise<[string, string]> {
  const two = ['one', 'other'].map((name) => ({ name, at }))
  await saveCampaign(db, campaign({ storms: two }), instant(tZero - 3_600_000))
  const [one, other] = await storms(db)
  assert.ok(one && other)
  for (const { id } of [one, other]) await beginLedger(db, id)
  return [one.id, other.id]
}
