import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { instant } from '../hour/instant.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { FakeClock } from './fake-clock.ts'
import { databaseTime, type LeaseTime, leaseTimeOf } from './lease-time.ts'

onEveryDatabase('lease time', (db) => {
  const read = async (time: LeaseTime) => {
    const { rows } = await sql<{ at: number }>`select ${time()} as at`.execute(db())
    return rows[0]?.at
  }

  test('is the database’s own, and moves within a transaction', async () => {
    await db()
      .transaction()
      .execute(async (tx) => {
        const { rows } = await sql<{ moved: boolean }>`
        select ${databaseTime()} >= now() and ${databaseTime()} <= ${databaseTime()} as moved`.execute(tx)
        assert.equal(rows[0]?.moved, true)
      })
    assert.equal(typeof (await read(databaseTime)), 'number')
  })

  test('is the simulated one where a clock is given', async () => {
    const clock = new FakeClock(Date.UTC(2026, 11, 5, 11))
    const time = leaseTimeOf(clock)
    assert.equal(await read(time), clock.now())
    await clock.advanceTo(instant(clock.now() + 1234))
    assert.equal(await read(time), clock.now())
  })
})
