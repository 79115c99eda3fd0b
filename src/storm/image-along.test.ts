import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withdrawConsent } from '../store/consents.ts'
import type { StoredImage } from '../store/images.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { silent, stage, tZero } from '../testing/stage.ts'
import { Dispatcher } from './dispatch.ts'

const picture: StoredImage = { type: 'image/png', width: 2, height: 2, bytes: new Uint8Array([0, 255, 1, 128, 10, 13]) }

onEveryDatabase('an image that goes along', (db) => {
  test('is handed to the network with its post byte for byte, and is gone when a consent is withdrawn', async () => {
    const scene = await stage(db())
    const { clock, network, outbox } = scene
    await scene.consent('ana', undefined, picture)
    await scene.consent('bea')
    const leaver = await scene.consent('cleo', undefined, picture)
    const handedOver = new Map<string, Uint8Array | undefined>()
    const publisher: typeof network.publisher = {
      ...network.publisher,
      publish: async (order) => {
        handedOver.set(order.account.handle, await order.image?.())
        return await network.publisher.publish(order)
      },
    }
    assert.equal(await withdrawConsent(db(), leaver, clock.now()), 'withdrawn')
    await scene.keep()
    const deps = { outbox, publisherOf: () => publisher, requestsPer5Minutes: () => 100_000, clock, log: silent }
    const dispatcher = new Dispatcher({ ...deps, owner: 'the test' })
    await clock.advanceTo(tZero + 3_000_000)
    for (let round = 0; round < 3; round += 1) {
      await dispatcher.round()
      await dispatcher.settled()
    }
    assert.deepEqual([...handedOver.keys()].toSorted(), ['ana', 'bea'])
    assert.deepEqual(new Uint8Array(handedOver.get('ana') ?? []), picture.bytes)
    assert.equal(handedOver.get('bea'), undefined)
    const states = await db().selectFrom('consents').select('state').orderBy('state').execute()
    assert.deepEqual(
      states.map(({ state }) => state),
      ['published', 'published', 'withdrawn'],
    )
    const left = await db().selectFrom('images').where('consent_id', '=', leaver).select('id').execute()
    assert.deepEqual(left, [])
  })
})
