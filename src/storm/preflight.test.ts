import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Instant, toIso } from '../clock/clock.ts'
import { leaseTimeOf } from '../clock/lease-time.ts'
import type { Publisher } from '../networks/network.ts'
import type { PretendFaults } from '../networks/pretend/faults.ts'
import { connectAccount } from '../store/accounts.ts'
import type { Database } from '../store/database.ts'
import { createPreflightBook } from '../store/preflight.ts'
import { type ReadinessState, readinessOf, toldIn } from '../store/readiness.ts'
import { crowd } from '../testing/crowd.ts'
import { onEveryDatabase, onPGlite } from '../testing/databases.ts'
import { silent, stage, tZero } from '../testing/stage.ts'
import { HostGates } from './host-gates.ts'
import { Preflight } from './preflight.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

onEveryDatabase('pre-flight', (db) => {
  test('looks at every account once a day, an hour and ten minutes before T-zero, and not before or after', async () => {
    const scene = await play(db(), ['ada', 'bo', 'cy'])
    await scene.until(tZero - day - minute)
    assert.equal(scene.renewals.length, 0)
    for (const [until, renewals] of [
      [tZero - 2 * hour, 3],
      [tZero - 15 * minute, 6],
      [tZero - 5 * minute, 9],
      [tZero, 9],
    ] as const) {
      await scene.until(until)
      assert.equal(scene.renewals.length, renewals)
    }
    assert.deepEqual(await scene.counts(), { ready: 3 })
  })

  test('skips the stages that were slept through, and asks for nothing twice', async () => {
    const scene = await play(db(), ['ada', 'bo'])
    await scene.clock.advanceTo(tZero - 30 * minute)
    await scene.until(tZero - 12 * minute)
    assert.equal(scene.renewals.length, 2)
    const stages = await db().selectFrom('preflight_checks').select('stage').distinct().execute()
    assert.deepEqual(stages, [{ stage: 'hour' }])
  })

  test('spreads a stage over time', async () => {
    const scene = await play(
      db(),
      Array.from({ length: 12 }, (_, number) => `person-${number}`),
    )
    await scene.until(tZero - day + hour)
    assert.ok(scene.renewals.length >= 4 && scene.renewals.length <= 8, `${scene.renewals.length}`)
  })

  test('tells the supporter of a session that died once, however often it is looked at', async () => {
    const scene = await play(db(), ['ada', 'bo'])
    scene.network.server.revoke('pretend:ada')
    await scene.until(tZero)
    assert.deepEqual(await scene.counts(), { ready: 1, 'signed out': 1 })
    assert.deepEqual(await toldIn(db(), scene.storm.id), { supporters: 1, withAddress: 0 })
    assert.equal(scene.renewals.filter((handle) => handle === 'pretend:ada').length, 1)
    const account = await db().selectFrom('accounts').select('session_sealed').where('handle', '=', 'ada').execute()
    assert.deepEqual(account, [{ session_sealed: null }])
  })

  test('looks again, in the same stage, at an account that was signed in anew', async () => {
    const scene = await play(db(), ['ada'])
    scene.network.server.revoke('pretend:ada')
    await scene.until(tZero - day + 5 * minute)
    await scene.round()
    await scene.signIn('ada')
    assert.deepEqual(await scene.counts(), { 'not checked': 1 })
    await scene.until(tZero - day + 10 * minute)
    assert.deepEqual(await scene.counts(), { ready: 1 })
    assert.equal((await toldIn(db(), scene.storm.id)).supporters, 1)
  })

  test('tries a server again that could not be reached', async () => {
    const scene = await play(db(), ['ada'], { nextRenew: ['unreachable', '500'] })
    await scene.until(tZero - day + minute)
    assert.deepEqual(await scene.counts(), { unreachable: 1 })
    await scene.until(tZero - day + 25 * minute)
    assert.deepEqual(await scene.counts(), { ready: 1 })
    assert.equal(scene.renewals.length, 3)
  })

  test('after a lost answer asks again only when the first can no longer take effect, and says what that shows', async () => {
    const scene = await play(db(), ['ada'], { nextRenew: ['timeout-after-commit'] })
    await scene.clock.advanceTo(tZero - 9 * minute)
    await scene.until(tZero - 9 * minute + 110_000)
    assert.deepEqual([scene.renewals.length, await scene.counts()], [1, { unreachable: 1 }])
    await scene.until(tZero - 5 * minute)
    assert.deepEqual([scene.renewals.length, await scene.counts()], [2, { 'signed out': 1 }])
    assert.equal((await toldIn(db(), scene.storm.id)).supporters, 1)
  })

  test('goes on after a restart in the middle of a look, when that can no longer take effect', async () => {
    const scene = await play(db(), ['ada', 'bo'])
    await scene.clock.advanceTo(tZero - 50 * minute)
    const stuck = scene.process({ renew: () => new Promise(() => undefined) })
    assert.ok((await stuck.round()) > 0)
    await scene.until(tZero - 49 * minute)
    assert.equal(scene.renewals.length, 0, 'what the dead process has begun may still take effect')
    await scene.until(tZero - 25 * minute)
    assert.deepEqual([scene.renewals.length, await scene.counts()], [2, { ready: 2 }])
  })

  test('in two processes looks at each account once', async () => {
    const scene = await play(db(), ['ada', 'bo', 'cy', 'di'])
    await scene.clock.advanceTo(tZero - 20 * minute)
    const other = scene.process()
    await Promise.all([other.round(), scene.round()])
    await Promise.all([other.settled(), scene.settled()])
    assert.deepEqual(scene.renewals.toSorted(), ['pretend:ada', 'pretend:bo', 'pretend:cy', 'pretend:di'])
  })

  test('leaves an account alone whose post is about to leave in another storm', async () => {
    const scene = await play(db(), ['ada'])
    await scene.clock.advanceTo(tZero - 50 * minute)
    const due = new Date(scene.clock.now() + 30_000).toISOString()
    await db().updateTable('consents').set({ due_at: due, post_key: 'key' }).execute()
    assert.equal(await scene.round(), 0)
  })

  test('is not kept from one server by another that never answers', async () => {
    const scene = await play(
      db(),
      Array.from({ length: 24 }, (_, number) => `person-${number}`),
    )
    const slow = await db().selectFrom('accounts').select(['id', 'network_id']).orderBy('handle').limit(20).execute()
    const ids = slow.map(({ id }) => id)
    await db().updateTable('consents').set({ host: 'slow.example' }).where('account_id', 'in', ids).execute()
    const looks = scene.process({
      renew: (session, options) =>
        slow.some(({ network_id }) => network_id === session.id)
          ? new Promise(() => undefined)
          : scene.network.publisher.renew(session, options),
    })
    await scene.clock.advanceTo(tZero - 20 * minute)
    for (let second = 0; second < 30; second++) {
      await looks.round()
      await scene.clock.advance(1000)
    }
    const other = (await readinessOf(db(), scene.storm.id)).find(({ host }) => host !== 'slow.example')
    assert.equal(other?.counts.ready, 4)
  })

  test('forgets the looks at an hour that was moved', async () => {
    const scene = await play(db(), ['ada'])
    await scene.until(tZero - day + minute)
    await db()
      .updateTable('storms')
      .set({ t_zero: new Date(tZero + 3 * day).toISOString() })
      .execute()
    await scene.clock.advanceTo(tZero + 2 * day + minute)
    await scene.until(tZero + 2 * day + 2 * minute)
    assert.equal(scene.renewals.length, 2)
  })

  test('does not end a session that was made while the old one was found dead', async () => {
    const scene = await play(db(), ['ada'])
    await scene.clock.advanceTo(tZero - 50 * minute)
    scene.network.server.revoke('pretend:ada')
    const slow = scene.process({
      renew: async (...given) => {
        await scene.signIn('ada')
        return await scene.network.publisher.renew(...given)
      },
    })
    await slow.round()
    await slow.settled()
    const { state } = await db().selectFrom('accounts').select('state').executeTakeFirstOrThrow()
    assert.equal(state, 'ready')
  })
})

describe('pre-flight of a large storm', () => {
  onPGlite((db) => {
    test('leaves 1,204 of 1,220 accounts ready where the last forty looks find 16 signed out', async () => {
      const scene = await play(db(), [])
      const people = await crowd(scene, 1220)
      await scene.clock.advanceTo(tZero - day + 2 * hour)
      await looked(db(), people.slice(40), scene.clock.now())
      for (const handle of people.slice(10, 26)) scene.network.server.revoke(`pretend:${handle}`)
      assert.deepEqual(await scene.counts(), { ready: 1180, 'not checked': 40 })
      for (let second = 0; second < 30; second++) {
        await scene.round()
        await scene.settled()
        await scene.clock.advance(1000)
      }
      assert.deepEqual(await scene.counts(), { ready: 1204, 'signed out': 16 })
      assert.deepEqual([scene.renewals.length, new Set(scene.renewals).size], [40, 40])
      assert.equal((await toldIn(db(), scene.storm.id)).supporters, 16)
    })
  })
})

/** These were looked at before, and well. */
async function looked(db: Database, handles: readonly string[], at: Instant): Promise<void> {
  await db
    .insertInto('preflight_checks')
    .columns(['storm_id', 'account_id', 'stage', 'state', 'tries', 'checked_at'])
    .expression((eb) =>
      eb
        .selectFrom('accounts')
        .innerJoin('consents', 'consents.account_id', 'accounts.id')
        .select(({ val }) => [
          'consents.storm_id',
          'accounts.id',
          val('day' as const).as('stage'),
          val('ready' as const).as('state'),
          val(1).as('tries'),
          val(toIso(at)).as('checked_at'),
        ])
        .where('handle', 'in', handles),
    )
    .execute()
}

/** A storm a day and an hour away with these supporters, and a pre-flight that works while the clock moves. */
async function play(db: Database, handles: string[], faults: PretendFaults = {}) {
  const scene = await stage(db, { faults, startAt: tZero - day - hour })
  for (const handle of handles) await scene.consent(handle)
  const gates = new HostGates(() => 3000)
  const renewals: string[] = []
  const { clock } = scene

  function process(changed: Partial<Publisher> = {}): Preflight {
    const publisher: Publisher = { ...scene.network.publisher, ...changed }
    const counted: Publisher = {
      ...publisher,
      renew: (session, options) => {
        if (!('renew' in changed)) renewals.push(String(session.id))
        return publisher.renew(session, options)
      },
    }
    return new Preflight({
      db,
      vault: scene.vault,
      book: createPreflightBook({ db, leaseTime: leaseTimeOf(clock) }),
      gates,
      publisherOf: (network) => (network === 'pretend' ? counted : undefined),
      requestsPer5Minutes: () => 3000,
      clock,
      log: silent,
    })
  }

  const living = process()
  return {
    ...scene,
    renewals,
    process,
    round: () => living.round(),
    settled: () => living.settled(),
    until: async (at: number) => {
      while (clock.now() < at) {
        await living.round()
        await living.settled()
        const stepMs = tZero - clock.now() > 70 * minute ? 5 * minute : 30_000
        await clock.advanceTo(Math.min(at, clock.now() + stepMs))
      }
    },
    counts: async () => {
      const [host] = await readinessOf(db, scene.storm.id)
      const found = Object.entries(host?.counts ?? {}) as [ReadinessState, number][]
      return Object.fromEntries(found.filter(([, count]) => count > 0))
    },
    signIn: async (handle: string) => {
      const { supporter_id } = await db
        .selectFrom('accounts')
        .select('supporter_id')
        .where('handle', '=', handle)
        .executeTakeFirstOrThrow()
      const owner = { supporterId: supporter_id, campaignId: scene.storm.campaignId, network: 'pretend' as const }
      await connectAccount(scene, owner, scene.network.server.signIn(handle, 'right'), clock.now())
    },
  }
}
