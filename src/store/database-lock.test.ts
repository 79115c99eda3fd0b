import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { pause } from '../clock/clock.ts'
import { holdDatabase } from './database-lock.ts'
import { Held } from './lock.ts'

const url = process.env.UPROAR_TEST_POSTGRES ?? ''
const skip = url ? false : 'no PostgreSQL here'

test('one server works on a database at a time, and the next one when it has gone', { skip }, async () => {
  const first = await holdDatabase(url)
  await assert.rejects(holdDatabase(url), Held)
  await first[Symbol.asyncDispose]()
  await using _second = await holdDatabase(url)
})

test('a connection that breaks is made again, and holds again', { skip }, async () => {
  await using _hold = await holdDatabase(url)
  const other = new pg.Client({ connectionString: url })
  await other.connect()
  const holder = `select pid from pg_locks where locktype = 'advisory' and granted and objid = 8776027`
  const { rows: before } = await other.query<{ pid: number }>(holder)
  await other.query('select pg_terminate_backend($1)', [before[0]?.pid])
  for (let tries = 0; tries < 50; tries++) {
    const { rows } = await other.query<{ pid: number }>(holder)
    if (rows.length === 1 && rows[0]?.pid !== before[0]?.pid) break
    await pause(100)
  }
  const { rows: after } = await other.query<{ pid: number }>(holder)
  await other.end()
  assert.equal(after.length, 1)
  assert.notEqual(after[0]?.pid, before[0]?.pid)
})

test('a database that does not answer is said in a sentence', async () => {
  await assert.rejects(holdDatabase('postgres://nobody@127.0.0.1:1/none'), /does not answer/)
})
