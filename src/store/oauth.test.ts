import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { FakeClock } from '../clock/fake-clock.ts'
import { leaseTimeOf } from '../clock/lease-time.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import type { Database } from './database.ts'
import { createOAuthKeeping } from './oauth.ts'
import { tablesWith } from './testing.ts'
import { createVault } from './vault.ts'

const minute = 60_000

onEveryDatabase('what signing in keeps', (db) => {
  describe('a sign-in that was begun', () => {
    test('comes back once, to the browser that began it', async () => {
      const { keeping } = scene(db())
      await keeping.putState('state', 'her browser', 'the verifier')
      assert.equal(await keeping.takeState('state', 'another browser'), undefined)
      assert.equal(await keeping.takeState('another state', 'her browser'), undefined)
      assert.equal(await keeping.takeState('state', 'her browser'), 'the verifier')
      assert.equal(await keeping.takeState('state', 'her browser'), undefined)
    })

    test('comes back once, also when it comes twice at the same time', async () => {
      const { keeping } = scene(db())
      await keeping.putState('state', 'browser', 'the verifier')
      const both = await Promise.all([1, 2].map(() => keeping.takeState('state', 'browser')))
      assert.deepEqual(both.sort(), ['the verifier', undefined])
    })

    test('is forgotten after a quarter of an hour, and erased when the next one begins', async () => {
      const { keeping, clock } = scene(db())
      await keeping.putState('state', 'browser', 'the verifier')
      await clock.advance(15 * minute)
      assert.equal(await keeping.takeState('state', 'browser'), undefined)
      await keeping.putState('next', 'browser', 'another')
      assert.equal((await db().selectFrom('oauth_states').selectAll().execute()).length, 1)
    })

    test('stands nowhere in the clear', async () => {
      const { keeping } = scene(db())
      await keeping.putState('the-state', 'the-browser', 'the-verifier')
      for (const secret of ['the-state', 'the-browser', 'the-verifier'])
        assert.deepEqual(await tablesWith(db(), secret), [])
    })
  })

  describe('a key', () => {
    test('is kept encrypted, newest first', async () => {
      const { keeping, clock } = scene(db())
      await keeping.addKey({ kid: 'first', jwk: 'the-private-key' })
      await clock.advance(minute)
      await keeping.addKey({ kid: 'second', jwk: 'another' })
      assert.deepEqual(
        (await keeping.keys()).map(({ kid, jwk }) => [kid, jwk]),
        [
          ['second', 'another'],
          ['first', 'the-private-key'],
        ],
      )
      assert.deepEqual(await tablesWith(db(), 'the-private-key'), [])
    })

    test('that was moved to another name does not open', async () => {
      const { keeping } = scene(db())
      await keeping.addKey({ kid: 'first', jwk: 'the-private-key' })
      await db().updateTable('oauth_keys').set({ kid: 'moved' }).execute()
      await assert.rejects(keeping.keys())
    })
  })

  describe('a lease on a session', () => {
    test('is held by one, of several who want it at once', async () => {
      const { keeping } = scene(db())
      const leases = await Promise.all([1, 2, 3].map(() => keeping.lease('session', minute)))
      assert.equal(leases.filter((lease) => lease !== undefined).length, 1)
      assert.ok(await keeping.lease('another session', minute))
    })

    test('is free when it is given back', async () => {
      const { keeping } = scene(db())
      await (await keeping.lease('session', minute))?.release()
      assert.ok(await keeping.lease('session', minute))
    })

    test('is free when its time is up; who slept through that holds nothing and frees nothing', async () => {
      const { keeping, clock } = scene(db())
      const sleeper = await keeping.lease('session', minute)
      await clock.advance(minute - 1)
      assert.equal(await keeping.lease('session', minute), undefined)
      await clock.advance(1)
      assert.ok(await keeping.lease('session', minute))
      assert.equal(await sleeper?.isHeld(), false)
      await sleeper?.release()
      assert.equal(await keeping.lease('session', minute), undefined)
    })
  })
})

function scene(db: Database) {
  const clock = new FakeClock(Date.UTC(2026, 11, 5, 11))
  const vault = createVault(new Uint8Array(32).fill(7))
  return { clock, keeping: createOAuthKeeping({ db, vault, clock, leaseTime: leaseTimeOf(clock) }) }
}
