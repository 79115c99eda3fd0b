import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sketchOf } from '../campaign/sketch.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { type Stage, stage } from '../testing/stage.ts'
import { withdrawConsent } from './consents.ts'
import { keepSketch, neighboursOf, sketchesOf } from './sketches.ts'
import { openTap } from './taps.ts'
import { tablesWith } from './testing.ts'

const text = 'My hare waits at the window every morning and looks offended. #LongEarsDay'
const near = 'My hare waits at the window every evening and looks offended. #LongEarsDay'

onEveryDatabase('sketches', (db) => {
  test('find the texts that are near one, and not those of the supporter who asks, nor what was withdrawn', async () => {
    const scene = await stage(db())
    const id = await scene.consent('ada', text)
    await scene.consent('bo', 'Bo’s aunt keeps eleven of them in a bathtub, and all are called Gerald. #LongEarsDay')
    const withdrawn = await scene.consent('cy', `${text} Yes!`)
    await withdrawConsent(db(), withdrawn, scene.clock.now())
    const found = await neighboursOf(db(), scene.storm.campaignId, sketch(scene, near))
    assert.deepEqual(
      found.consents.map((each) => [each.id, each.text]),
      [[id, text]],
    )
    const mine = found.consents[0]?.supporterId
    assert.deepEqual((await neighboursOf(db(), scene.storm.campaignId, sketch(scene, near), mine)).consents, [])
    assert.deepEqual((await neighboursOf(db(), randomUUID(), sketch(scene, near))).consents, [])
  })

  test('of taps are found by their marks, while the text of a tap stands nowhere in the database', async () => {
    const scene = await stage(db())
    await tapped(scene, text)
    const { taps } = await neighboursOf(db(), scene.storm.campaignId, sketch(scene, near))
    assert.deepEqual(
      taps.map(({ network }) => network),
      ['x'],
    )
    assert.deepEqual(Uint8Array.from(taps[0]?.marks ?? []), sketch(scene, text).marks)
    for (const part of ['My hare waits', 'window', 'offended']) assert.deepEqual(await tablesWith(db(), part), [])
  })

  test('are counted for a storm where they became a post or opened a composer', async () => {
    const scene = await stage(db())
    await scene.consent('ada', text)
    await tapped(scene, near)
    assert.deepEqual(
      (await sketchesOf(db(), scene.storm.id)).map(({ kind, network }) => [kind, network]),
      [['tap', 'x']],
    )
  })
})

async function tapped({ db, storm, clock, ...scene }: Stage, words: string): Promise<void> {
  const id = randomUUID()
  await openTap(db, { id, stormId: storm.id, network: 'x' }, clock.now())
  const about = { campaignId: storm.campaignId, stormId: storm.id, network: 'x', of: { tapId: id } } as const
  await keepSketch(db, about, sketch(scene, words), clock.now())
}

function sketch({ keys }: Pick<Stage, 'keys'>, words: string) {
  return sketchOf(words, keys.words) ?? assert.fail('no words')
}
