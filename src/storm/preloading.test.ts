import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PretendFaults } from '../networks/pretend/faults.ts'
import { consentsOf, withdrawConsent } from '../store/consents.ts'
import type { Database } from '../store/database.ts'
import { readLedger } from '../store/ledger.ts'
import { recallAccount, recallPreloaded } from '../store/preloaded.ts'
import { onPGlite } from '../testing/databases.ts'
import { type Stage, silent, stage, tZero } from '../testing/stage.ts'
import { Dispatcher } from './dispatch.ts'

const minute = 60_000
const end = tZero + 60 * minute

onPGlite((db) => {
  test('a post is left with its server before the hour, published there in it, and read back', async () => {
    const scene = await play(db(), ['ada', 'bo'])
    await scene.until(tZero - 30 * minute)
    assert.deepEqual(await scene.states(), ['preloaded', 'preloaded'])
    assert.equal(scene.posts(), 0)
    await scene.until(tZero - 1)
    assert.equal(scene.posts(), 0)
    await scene.until(end + minute)
    assert.deepEqual(await scene.states(), ['published', 'published'])
    assert.equal(scene.posts(), 2)
    assert.equal(await scene.attempts(), 0)
  })

  test('what is consented to too late for that leaves directly', async () => {
    const scene = await play(db(), [], {}, tZero + 55 * minute)
    await scene.consent('late')
    await scene.until(end + minute)
    assert.deepEqual(await scene.states(), ['published'])
    assert.equal(await scene.attempts(), 1)
  })

  test('a server that does not hold posts back gets its post directly, within the storm', async () => {
    const scene = await play(db(), ['ada'], { nextHold: ['refuse'] })
    await scene.until(tZero - minute)
    assert.deepEqual(await scene.states(), ['planned'])
    await scene.until(end + minute)
    assert.deepEqual([await scene.states(), scene.posts(), await scene.attempts()], [['published'], 1, 1])
  })

  test('a hand-over whose answer was lost is looked for, not repeated', async () => {
    const scene = await play(db(), ['ada'], { nextHold: ['timeout-after-commit'] })
    await scene.until(tZero - 30 * minute)
    assert.deepEqual(await scene.states(), ['preloaded'])
    await scene.until(end + minute)
    assert.deepEqual([await scene.states(), scene.posts()], [['published'], 1])
  })

  test('a hand-over that never arrived ends in one post that leaves directly', async () => {
    const scene = await play(db(), ['ada'], { nextHold: ['timeout-before-commit'] })
    await scene.until(end + minute)
    assert.deepEqual([await scene.states(), scene.posts(), await scene.attempts()], [['published'], 1, 1])
  })

  test('while nobody knows whether the server has it, it is not sent', async () => {
    const silentServer: PretendFaults = (call) =>
      call === 'hold' ? 'timeout-after-commit' : call === 'findHeld' ? '500' : undefined
    const scene = await play(db(), ['ada'], silentServer)
    await scene.until(tZero + minute)
    assert.deepEqual([await scene.states(), scene.posts()], [['handing over'], 1])
    await scene.clock.advanceTo(end + 15 * minute)
    await scene.until(end + 16 * minute)
    assert.equal(await scene.attempts(), 0)
    assert.deepEqual([await scene.states(), scene.posts()], [['unknown'], 1])
    assert.match((await scene.consentOf('ada')).why ?? '', /not answered/)
  })

  test('a server that keeps it past its moment has it taken back, and it leaves directly', async () => {
    const scene = await play(db(), ['ada'], { nextHold: ['never-publishes'] })
    await scene.until(end + minute)
    assert.deepEqual([await scene.states(), scene.posts(), await scene.attempts()], [['published'], 1, 1])
  })

  test('a server that is some seconds late is waited for', async () => {
    const scene = await play(db(), ['ada'], { nextHold: ['publishes-late'] })
    await scene.until(end + minute)
    assert.deepEqual([await scene.states(), scene.posts(), await scene.attempts()], [['published'], 1, 0])
  })

  test('what its owner deleted at the server is not sent, and its supporter is told what may have been', async () => {
    const scene = await play(db(), ['ada'], { nextHold: ['owner-deletes'] })
    await scene.until(end + minute)
    assert.deepEqual([await scene.states(), scene.posts()], [['missed'], 0])
    assert.match((await scene.consentOf('ada')).why ?? '', /deleted there, or the server failed/)
  })

  test('a server that ignores the hour is told of, and gets its post directly once nothing of it stands', async () => {
    const scene = await play(db(), ['ada'], { nextHold: ['publishes-at-once'] })
    await scene.until(tZero - minute)
    assert.deepEqual(await scene.states(), ['planned'])
    await scene.until(end + minute)
    const ada = await scene.consentOf('ada')
    assert.deepEqual([ada.state, scene.posts()], ['published', 1])
    assert.ok(ada.shownEarlyAt !== null && ada.shownEarlyAt < tZero)
    assert.equal(await scene.attempts(), 1)
  })

  test('a post that stands too early for good is said to, and nothing is sent beside it', async () => {
    const scene = await play(db(), ['ada'], { nextHold: ['publishes-at-once-for-good'] })
    await scene.until(end + minute)
    assert.deepEqual([await scene.states(), scene.posts()], [['published'], 1])
    assert.match((await scene.consentOf('ada')).why ?? '', /ignored the hour/)
    const [outcome] = (await readLedger(db(), scene.storm.id)).filter((row) => row.kind === 'outcome')
    assert.match(outcome?.kind === 'outcome' ? (outcome.why ?? '') : '', /ignored the hour/)
  })

  test('an account that is signed out hours before fails nothing: signed in again, its post leaves', async () => {
    const scene = await play(db(), ['ada'], { nextRenew: ['signed-out'] })
    await scene.until(tZero - 30 * minute)
    assert.deepEqual(await scene.states(), ['planned'])
    await db().updateTable('accounts').set({ state: 'ready' }).execute()
    await scene.until(end + minute)
    assert.deepEqual(await scene.states(), ['failed'])
  })

  test('withdrawn before its moment it is taken back at once, and never published', async () => {
    const scene = await play(db(), ['ada', 'bo'])
    await scene.until(tZero - 30 * minute)
    assert.equal(await withdrawConsent(db(), scene.consents[0] ?? '', scene.clock.now()), 'taking back')
    await scene.until(scene.clock.now() + 2000)
    assert.deepEqual(await scene.states(), ['withdrawn', 'preloaded'])
    await scene.until(end + minute)
    assert.deepEqual([await scene.states(), scene.posts()], [['withdrawn', 'published'], 1])
  })

  test('withdrawn when its server had published it already it is published, with its link', async () => {
    const scene = await play(db(), ['ada'], { nextLetGo: ['publishes-first'] })
    await scene.until(tZero - 30 * minute)
    await withdrawConsent(db(), scene.consents[0] ?? '', scene.clock.now())
    await scene.until(scene.clock.now() + minute)
    const ada = await scene.consentOf('ada')
    assert.deepEqual([ada.state, ada.recall, scene.posts()], ['published', 'withdraw', 1])
    assert.ok(ada.uri)
  })

  test('withdrawn and out of reach until its moment it may leave, and is never called withdrawn', async () => {
    const deaf: PretendFaults = (call) => (call === 'letGo' ? 'unreachable' : undefined)
    const scene = await play(db(), ['ada'], deaf)
    await scene.until(tZero - 30 * minute)
    await withdrawConsent(db(), scene.consents[0] ?? '', scene.clock.now())
    await scene.until(tZero - minute)
    assert.deepEqual(await scene.states(), ['preloaded'])
    await scene.until(end + 20 * minute)
    assert.deepEqual([await scene.states(), scene.posts()], [['published'], 1])
  })

  test('withdrawn and deleted at the server by its owner it is withdrawn', async () => {
    const scene = await play(db(), ['ada'], { nextHold: ['owner-deletes'] })
    await scene.until(tZero - 30 * minute)
    await withdrawConsent(db(), scene.consents[0] ?? '', scene.clock.now())
    await scene.until(scene.clock.now() + minute)
    assert.deepEqual([await scene.states(), scene.posts()], [['withdrawn'], 0])
  })

  test('a whole storm can be asked back: everything comes home and nothing is published by a server', async () => {
    const scene = await play(db(), ['ada', 'bo'])
    await scene.until(tZero - 30 * minute)
    assert.equal(await recallPreloaded(db(), scene.storm.id), 2)
    await scene.until(tZero - 25 * minute)
    assert.equal(await recallPreloaded(db(), scene.storm.id), 0)
    assert.deepEqual(await scene.states(), ['planned', 'planned'])
  })

  test('before a permission is given back, everything of its account comes home, and nothing more is left there', async () => {
    const scene = await play(db(), ['ada'])
    await scene.until(tZero - 30 * minute)
    const { account_id: account } = await db().selectFrom('consents').select('account_id').executeTakeFirstOrThrow()
    assert.equal(await recallAccount(db(), account), 1)
    await scene.until(tZero - 25 * minute)
    assert.equal(await recallAccount(db(), account), 0)
    assert.deepEqual(await scene.states(), ['withdrawn'])
  })

  test('every outcome stands in the ledger once', async () => {
    const scene = await play(db(), ['ada', 'bo', 'cy'], { nextHold: ['never-publishes', 'owner-deletes'] })
    await scene.until(end + minute)
    const rows = (await readLedger(db(), scene.storm.id)).filter((row) => row.kind === 'outcome')
    assert.deepEqual(rows.map(({ outcome }) => outcome).sort(), ['missed', 'published', 'published'])
  })
})

interface Scene extends Stage {
  consents: string[]
  until(at: number): Promise<void>
  states(): Promise<string[]>
  consentOf(handle: string): Promise<Awaited<ReturnType<typeof consentsOf>>[number]>
  /** How many posts stand on the server. */
  posts(): number
  /** How often something was sent directly. */
  attempts(): Promise<number>
}

/** A storm with these supporters, opened, and a dispatcher that works while the clock moves. */
async function play(db: Database, handles: string[], faults: PretendFaults = {}, startAt?: number): Promise<Scene> {
  const scene = await stage(db, { faults, ...(startAt !== undefined && { startAt }) })
  const consents: string[] = []
  for (const handle of handles) consents.push(await scene.consent(handle))
  await scene.keep()
  const dispatcher = new Dispatcher({
    outbox: scene.outbox,
    publisherOf: (network) => (network === 'pretend' ? scene.network.publisher : undefined),
    requestsPer5Minutes: () => 3000,
    clock: scene.clock,
    log: silent,
    owner: 'the living',
  })
  const rows = () =>
    db
      .selectFrom('consents')
      .innerJoin('accounts', 'accounts.id', 'consents.account_id')
      .select(['consents.state', 'handle', 'consents.supporter_id', 'attempts'])
      .orderBy('handle')
      .execute()
  const round = async () => {
    await dispatcher.round()
    await dispatcher.settled()
  }
  return {
    ...scene,
    consents,
    until: async (at) => {
      while (scene.clock.now() < at) {
        await round()
        const wait = (await scene.outbox.nextDue()) ?? at
        await scene.clock.advanceTo(Math.min(at, scene.clock.now() + Math.max(wait, 1000)))
      }
      await round()
    },
    states: async () => (await rows()).map(({ state }) => state),
    consentOf: async (handle) => {
      const row = (await rows()).find((each) => each.handle === handle) ?? assert.fail()
      const [consent] = await consentsOf(db, row.supporter_id)
      return consent ?? assert.fail()
    },
    posts: () => scene.network.server.standing,
    attempts: async () => (await rows()).reduce((sum, { attempts }) => sum + attempts, 0),
  }
}
