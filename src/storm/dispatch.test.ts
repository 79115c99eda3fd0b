import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PretendFaults } from '../networks/pretend/faults.ts'
import { withdrawConsent } from '../store/consents.ts'
import type { Database } from '../store/database.ts'
import { readLedger } from '../store/ledger.ts'
import { addMentions } from '../store/mentions.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { type Stage, silent, stage, tZero } from '../testing/stage.ts'
import { Dispatcher } from './dispatch.ts'

const minute = 60_000
const end = tZero + 60 * minute

onEveryDatabase('the dispatcher', (db) => {
  test('sends nothing before T-zero, and each post once within the storm', async () => {
    const scene = await play(db(), ['ada', 'bo', 'cy'])
    await scene.until(tZero - 1)
    assert.equal(scene.network.server.length, 0)
    await scene.until(end)
    assert.deepEqual(await scene.states(), ['published', 'published', 'published'])
    assert.equal(scene.network.server.length, 3)
  })

  test('spreads posts over the wave and keeps the last ten seconds free', async () => {
    const scene = await play(db(), ['ada', 'bo', 'cy', 'di'])
    await scene.until(end + minute)
    const sent = await db().selectFrom('consents').select('sent_as_of').orderBy('sent_as_of').execute()
    const times = sent.map((row) => Number(row.sent_as_of))
    assert.ok(times.every((at) => at >= tZero && at < end - 10_000 + 2_000))
    assert.ok(new Set(times.map((at) => Math.floor((at - tZero) / (15 * minute)))).size >= 3)
  })

  test('a consent withdrawn while it is planned never leaves', async () => {
    const scene = await play(db(), ['ada', 'bo'])
    assert.equal(await withdrawConsent(db(), scene.consents[0] ?? '', scene.clock.now()), 'withdrawn')
    await scene.until(end + minute)
    assert.deepEqual(await scene.states(), ['withdrawn', 'published'])
    assert.equal(scene.network.server.length, 1)
  })

  test('a consent withdrawn while it is claimed never leaves', async () => {
    const scene = await play(db(), ['ada'])
    await scene.clock.advanceTo(tZero + 55 * minute)
    const [claim] = await scene.outbox.claim({ owner: 'somebody', limit: 1, leaseMs: 20_000 })
    assert.ok(claim)
    assert.equal(await withdrawConsent(db(), claim.consentId, scene.clock.now()), 'withdrawn')
    assert.equal(await scene.outbox.launch(claim, { leaseMs: 20_000 }), undefined)
  })

  test('in flight it can no longer be withdrawn', async () => {
    const scene = await play(db(), ['ada'])
    await scene.clock.advanceTo(tZero + 55 * minute)
    const [claim] = await scene.outbox.claim({ owner: 'somebody', limit: 1, leaseMs: 20_000 })
    assert.ok(claim && (await scene.outbox.launch(claim, { leaseMs: 20_000 })))
    assert.equal(await withdrawConsent(db(), claim.consentId, scene.clock.now()), 'in flight')
  })

  test('a post that was taken although the answer was lost is found, not sent again', async () => {
    const scene = await play(db(), ['ada'], { nextPublish: ['timeout-after-commit'] })
    await scene.until(end + minute)
    assert.deepEqual(await scene.states(), ['published'])
    assert.equal(scene.network.server.length, 1)
  })

  test('a post whose owner deleted it before it was read back is not sent again', async () => {
    const scene = await play(db(), ['ada'], { nextPublish: ['timeout-after-commit'] })
    await scene.until(tZero)
    const flight = await db().selectFrom('consents').select(['state', 'post_key']).executeTakeFirstOrThrow()
    assert.equal(flight.state, 'in flight')
    const uri = scene.network.server.uriOf('pretend:ada', flight.post_key ?? '')
    await addMentions(db(), scene.storm.id, 'pretend', [{ uri, author: 'pretend:ada', at: scene.clock.now() }])
    scene.network.server.delete(uri)
    await scene.until(end + minute)
    assert.deepEqual(await scene.states(), ['published'])
    assert.equal(scene.network.server.length, 2)
  })

  test('a post that was not taken is sent again under the same key and time', async () => {
    const scene = await play(db(), ['ada'], { nextPublish: ['timeout-before-commit', '500'] })
    await scene.until(end + minute)
    assert.deepEqual(await scene.states(), ['published'])
    const { attempts } = await db().selectFrom('consents').select('attempts').executeTakeFirstOrThrow()
    assert.equal(attempts, 3)
  })

  test('a server that asks to wait is left alone until then, and the post still leaves', async () => {
    const scene = await play(db(), ['ada'], { nextPublish: ['429', '429-without-time'] })
    await scene.until(end + minute)
    assert.deepEqual(await scene.states(), ['published'])
  })

  test('a revoked session fails with a sentence, and its secret is not kept', async () => {
    const scene = await play(db(), ['ada', 'bo'])
    scene.network.server.revoke('pretend:ada')
    await scene.until(end + minute)
    assert.deepEqual(await scene.states(), ['failed', 'published'])
    const account = await db()
      .selectFrom('accounts')
      .select(['state', 'session_sealed'])
      .where('handle', '=', 'ada')
      .executeTakeFirstOrThrow()
    assert.deepEqual(account, { state: 'signed out', session_sealed: null })
    assert.match((await scene.consentOf('ada')).why ?? '', /\w{4,}/)
  })

  test('a refused post fails with the reason of the server', async () => {
    const scene = await play(db(), ['ada'], { nextPublish: ['refuse'] })
    await scene.until(end + minute)
    assert.match((await scene.consentOf('ada')).why ?? '', /will not have it/)
  })

  test('what a dead dispatcher held is taken over; what it may have sent is read back first', async () => {
    const scene = await play(db(), ['ada', 'bo'])
    await scene.clock.advanceTo(tZero + 59 * minute)
    const [first, second] = await scene.outbox.claim({ owner: 'dead', limit: 2, leaseMs: 20_000 })
    assert.ok(first && second)
    const flight = await scene.outbox.launch(first, { leaseMs: 20_000 })
    const session = await scene.outbox.session(first)
    assert.ok(flight && session)
    const { account, post, postKey: key, createdAt } = flight
    await scene.network.publisher.publish({ account, session, post, key, createdAt })
    await scene.until(end + minute)
    assert.deepEqual(await scene.states(), ['published', 'published'])
    assert.equal(scene.network.server.length, 2)
  })

  test('a dispatcher that wakes up after its lease changes nothing any more', async () => {
    const scene = await play(db(), ['ada'])
    await scene.clock.advanceTo(tZero + 55 * minute)
    const [late] = await scene.outbox.claim({ owner: 'sleeper', limit: 1, leaseMs: 20_000 })
    assert.ok(late)
    await scene.clock.advance(minute)
    await scene.until(scene.clock.now() + minute)
    assert.equal(await scene.outbox.launch(late, { leaseMs: 20_000 }), undefined)
    assert.equal(await scene.outbox.failed(late, 'I thought so.'), false)
    assert.deepEqual(await scene.states(), ['published'])
  })

  test('what could not leave in time is missed, not sent late', async () => {
    const scene = await play(db(), ['ada', 'bo'])
    await scene.clock.advanceTo(end + 1)
    await scene.until(end + minute)
    assert.deepEqual(await scene.states(), ['missed', 'missed'])
    assert.equal(scene.network.server.length, 0)
  })

  test('a server that never answers again leaves the outcome unknown, and says so', async () => {
    const always: PretendFaults = (call) =>
      call === 'publish' ? 'timeout-before-commit' : call === 'find' ? '500' : undefined
    const scene = await play(db(), ['ada'], always)
    await scene.until(end + 20 * minute, minute / 2)
    assert.deepEqual(await scene.states(), ['unknown'])
    assert.match((await scene.consentOf('ada')).why ?? '', /not answered/)
  })

  test('every outcome stands in the ledger once, and the chain holds', async () => {
    const scene = await play(db(), ['ada', 'bo', 'cy'], { nextPublish: ['refuse'] })
    await withdrawConsent(db(), scene.consents[2] ?? '', scene.clock.now())
    await scene.until(end + minute)
    const rows = await readLedger(db(), scene.storm.id)
    const outcomes = rows.filter((row) => row.kind === 'outcome').map((row) => row.outcome)
    assert.deepEqual(outcomes.sort(), ['failed', 'published', 'withdrawn'])
  })
})

interface Scene extends Stage {
  consents: string[]
  until(at: number, leastMs?: number): Promise<void>
  states(): Promise<string[]>
  consentOf(handle: string): Promise<{ state: string; why: string | null }>
}

/** A storm with these supporters, opened, and a dispatcher that works while the clock moves. */
async function play(db: Database, handles: string[], faults: PretendFaults = {}): Promise<Scene> {
  const scene = await stage(db, { faults })
  const consents: string[] = []
  for (const handle of handles) consents.push(await scene.consent(handle))
  await scene.keep()
  // What servers hold until its moment is played in preloading.test.ts; here every post leaves at its own.
  const { preload: _, ...publisher } = scene.network.publisher
  const dispatcher = new Dispatcher({
    outbox: scene.outbox,
    publisherOf: () => publisher,
    requestsPer5Minutes: () => 3000,
    clock: scene.clock,
    log: silent,
    owner: 'the living',
  })
  return {
    ...scene,
    consents,
    until: async (at, leastMs = 1000) => {
      while (scene.clock.now() < at) {
        await dispatcher.round()
        await dispatcher.settled()
        const wait = (await scene.outbox.nextDue()) ?? at
        await scene.clock.advanceTo(Math.min(at, scene.clock.now() + Math.max(wait, leastMs)))
      }
      await dispatcher.round()
      await dispatcher.settled()
    },
    states: async () => {
      const rows = await db
        .selectFrom('consents')
        .innerJoin('accounts', 'accounts.id', 'consents.account_id')
        .select(['consents.state', 'handle'])
        .orderBy('handle')
        .execute()
      return rows.map((row) => row.state)
    },
    consentOf: async (handle) =>
      await db
        .selectFrom('consents')
        .innerJoin('accounts', 'accounts.id', 'consents.account_id')
        .select(['consents.state', 'why'])
        .where('handle', '=', handle)
        .executeTakeFirstOrThrow(),
  }
}
