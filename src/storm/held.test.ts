import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { heldIn } from '../store/held.ts'
import { letGo, looksOf, refuse } from '../store/looks.ts'
import { onPGlite } from '../testing/databases.ts'
import { doorOf, fans, operators } from '../testing/fans.ts'
import { type Stage, silent, stage, tZero } from '../testing/stage.ts'
import { Dispatcher } from './dispatch.ts'

const minute = 60_000
const end = tZero + 60 * minute
const from = tZero - 50 * minute

describe('consents that come in clusters', () => {
  onPGlite((db) => {
    test('200 accounts connected from one operator’s pattern publish nothing before a person has looked', async () => {
      const scene = await stage(db())
      await scene.keep()
      const arrive = await doorOf(scene)
      for (const arrival of operators(200, from, 30 * minute)) {
        await scene.clock.advanceTo(Math.max(arrival.at, scene.clock.now()))
        await arrive(arrival)
      }
      const held = await heldIn(db(), scene.storm.id)
      const count = held.length
      assert.ok(count >= 190, `${count}: the others were asked for words of their own`)
      assert.deepEqual(
        [...new Set(held.map(({ reason, cluster }) => `${reason} · ${cluster}`))],
        ['series · series: name#'],
      )
      await play(scene, tZero + 20 * minute)
      assert.deepEqual(await states(scene), { planned: count })
      const half = held.slice(0, count / 2)
      for (const { id, cluster } of half) {
        const what = { stormId: scene.storm.id, cluster, consentId: id }
        assert.equal(await letGo(db(), what, 'somebody', scene.clock.now()), 1)
      }
      await play(scene, end - 3 * minute)
      assert.deepEqual(await states(scene), { planned: count - half.length, published: half.length })
      await play(scene, end + minute)
      assert.deepEqual(await states(scene), { missed: count - half.length, published: half.length })
      const why = await db().selectFrom('consents').select('why').where('state', '=', 'missed').distinct().execute()
      assert.deepEqual(why, [{ why: 'The organizer was to look at it first, and nobody looked in time.' }])
      await scene.keep()
      assert.notEqual((await scene.reload()).closedAt, null, 'and the storm is closed')
    })

    test('a whole cluster is let go or refused at once, and who did it when is noted', async () => {
      const scene = await stage(db())
      await scene.keep()
      const arrive = await doorOf(scene)
      const [one, two] = [operators(6, from, minute), operators(6, from, minute)]
      for (const arrival of one) await arrive(arrival)
      for (const [index, arrival] of two.entries()) {
        await arrive({
          ...arrival,
          handle: `other${index + 1}`,
          text: `${index} ${fans(5, 12, from, 1)[index]?.text}`,
        })
      }
      const stormId = scene.storm.id
      assert.equal(await letGo(db(), { stormId, cluster: 'series: name#' }, 'ana', scene.clock.now()), 6)
      assert.equal(await refuse(db(), { stormId, cluster: 'series: other#' }, 'ben', scene.clock.now()), 6)
      assert.equal(await refuse(db(), { stormId, cluster: 'series: other#' }, 'ben', scene.clock.now()), 0)
      await play(scene, end - 3 * minute)
      assert.deepEqual(await states(scene), { failed: 6, published: 6 })
      const looks = (await looksOf(db(), stormId)).map(({ who, did, consents }) => [who, did, consents])
      assert.deepEqual(looks.sort(), [
        ['ana', 'let go', 6],
        ['ben', 'refused', 6],
      ])
    })

    test('who was let go is not held again; who joins the cluster later is', async () => {
      const scene = await stage(db())
      await scene.keep()
      const arrive = await doorOf(scene)
      const arrivals = operators(7, from, minute)
      for (const arrival of arrivals.slice(0, 6)) await arrive(arrival)
      await letGo(db(), { stormId: scene.storm.id, cluster: 'series: name#' }, 'ana', scene.clock.now())
      for (const arrival of arrivals.slice(6)) await arrive(arrival)
      assert.deepEqual(
        (await heldIn(db(), scene.storm.id)).map(({ handle }) => handle),
        ['name0007'],
      )
    })

    test('of 60 people who come within two minutes of a popular post nobody waits for anybody', async () => {
      const scene = await stage(db())
      await scene.keep()
      const arrive = await doorOf(scene)
      const answers = []
      for (const arrival of fans(21, 60, from, 2 * minute)) {
        await scene.clock.advanceTo(Math.max(arrival.at, scene.clock.now()))
        answers.push(await arrive(arrival))
      }
      const done = answers.filter((answer) => 'done' in answer).length
      assert.equal(done, 60)
      assert.deepEqual(await heldIn(db(), scene.storm.id), [])
    })
  })
})

/** Lets a dispatcher work until then, by rounds. */
async function play(scene: Stage, until: number): Promise<void> {
  const { outbox, network, clock } = scene
  const deps = { outbox, publisherOf: () => network.publisher, requestsPer5Minutes: () => 100_000, clock, log: silent }
  const dispatcher = new Dispatcher({ ...deps, owner: 'the test' })
  await clock.advanceTo(until)
  for (let round = 0; round < 34; round += 1) {
    await dispatcher.round()
    await dispatcher.settled()
    await clock.advance(5000)
  }
}

async function states({ db }: Stage): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('consents')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')] as const)
    .groupBy('state')
    .orderBy('state')
    .execute()
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
}
