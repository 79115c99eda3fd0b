import assert from 'node:assert/strict'
import { test } from 'node:test'
import { later } from '../hour/instant.ts'
import { withdrawConsent } from '../store/consents.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { type Stage, stage, tZero } from '../testing/stage.ts'
import { hostPlans } from './flight-plan.ts'
import { flightsOf, hasRoom, leavingsOf } from './flights.ts'

const place = { network: 'pretend', host: 'pretend.invalid' } as const
const storms = (minutes: number, wave: 'even' | 'crescendo' = 'even') => ({
  storms: [{ at: new Date(tZero).toISOString(), minutes, wave }],
})

onEveryDatabase('the flight plan of a storm', (db) => {
  test('grows with every consent and shrinks with what is withdrawn', async () => {
    const scene = await stage(db())
    const [ada = ''] = [await scene.consent('ada'), await scene.consent('bo')]
    const planned = async () => hostPlans(await flightsOf(db(), await scene.reload(), scene.clock.now()))
    assert.deepEqual(
      (await planned()).map(({ host, posts, tooMany }) => [host, posts, tooMany]),
      [['pretend.invalid', 2, 0]],
    )
    await withdrawConsent(db(), ada, scene.clock.now())
    assert.equal((await planned())[0]?.posts, 1)
  })

  test('says the same before the ledger opens as after it', async () => {
    const scene = await stage(db(), { startAt: tZero - 8 * 3_600_000 })
    for (const handle of ['ada', 'bo', 'cy']) await scene.consent(handle)
    const before = await flightsOf(db(), await scene.reload(), scene.clock.now())
    await scene.clock.advanceTo(tZero - 3_600_000)
    await scene.keep()
    assert.ok((await scene.reload()).opened)
    assert.deepEqual(byId(await flightsOf(db(), await scene.reload(), scene.clock.now())), byId(before))
  })

  test('tells a supporter of their own post alone', async () => {
    const scene = await stage(db())
    const ada = await scene.consent('ada')
    await scene.consent('bo')
    const { supporter_id } = await db()
      .selectFrom('consents')
      .select('supporter_id')
      .where('id', '=', ada)
      .executeTakeFirstOrThrow()
    const own = await leavingsOf(db(), await scene.reload(), supporter_id, scene.clock.now())
    assert.deepEqual([...own.keys()], [ada])
    assert.equal(own.get(ada)?.from, tZero)
  })

  test('has room until the host can take no more within the storm, and again when somebody withdraws', async () => {
    const scene = await stage(db(), { file: storms(1) })
    const consents = await fill(scene)
    assert.equal(consents.length, 27, 'a burst of thirty requests and 0.9 a second, three to a post')
    const plan = await flightsOf(db(), await scene.reload(), scene.clock.now())
    assert.ok(plan.every(({ fits }) => fits))
    assert.equal(
      await hasRoom(db(), await scene.reload(), { ...place, host: 'other.example' }, scene.clock.now()),
      true,
    )
    const held = { isHeldThere: () => true }
    assert.equal(await hasRoom(db(), await scene.reload(), place, scene.clock.now(), held), true)
    for (const id of consents.slice(0, 3)) await withdrawConsent(db(), id, scene.clock.now())
    assert.equal(await hasRoom(db(), await scene.reload(), place, scene.clock.now()), true)
  })

  test('has no room for what is consented to when the storm is nearly over', async () => {
    const scene = await stage(db())
    assert.equal(await hasRoom(db(), scene.storm, place, later(scene.storm.tZero, 59 * 60_000)), true)
    assert.equal(await hasRoom(db(), scene.storm, place, later(scene.storm.tZero, 60 * 60_000 - 500)), false)
  })

  test('flattens a crescendo that its host could not take as it is', async () => {
    const scene = await stage(db(), { file: storms(1, 'crescendo') })
    const consents = await fill(scene)
    assert.ok(consents.length > 20, `${consents.length}`)
    await scene.keep()
    const plan = await flightsOf(db(), await scene.reload(), scene.clock.now())
    assert.ok(plan.every(({ fits }) => fits))
  })
})

/** Consents until the plan says that there is no room; their ids. */
async function fill(scene: Stage): Promise<string[]> {
  const consents: string[] = []
  while (await hasRoom(scene.db, await scene.reload(), place, scene.clock.now())) {
    consents.push(await scene.consent(`person-${consents.length}`))
    assert.ok(consents.length < 100)
  }
  return consents
}

function byId(plan: Awaited<ReturnType<typeof flightsOf>>) {
  return plan.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
