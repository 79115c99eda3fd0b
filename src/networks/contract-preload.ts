import assert from 'node:assert/strict'
import { later } from '../clock/clock.ts'
import type { FakeClock } from '../clock/fake-clock.ts'
import { type PublisherScene, soughtBy } from './contract.ts'
import type { Preload, PublishOrder } from './network.ts'

/** What every network must do whose servers hold posts back until their moment. */

export interface PreloadScene extends PublisherScene {
  /** The server's own time; moving it lets the server publish what is due. */
  clock: FakeClock
}

/** A post is held under one name, shows nowhere before its moment, and is then published by the server itself. */
export async function checkPreload(scene: PreloadScene): Promise<void> {
  const { preload, order, at } = held(scene)
  const sought = { ...soughtBy(order), at }
  assert.equal(await preload.findHeld(sought), undefined, 'nothing is held before')
  const before = await scene.count()
  const answer = await preload.hold({ ...order, at })
  assert.ok('held' in answer)
  assert.deepEqual(await preload.findHeld(sought), answer, 'it is found under the same name')
  assert.equal(await scene.publisher.find(sought), undefined, 'it stands nowhere yet')
  await scene.clock.advanceTo(at - 1)
  assert.equal(await scene.count(), before)
  await scene.clock.advanceTo(at)
  assert.ok(await scene.publisher.find(sought), 'it stands at its moment')
  assert.equal(await scene.count(), before + 1)
  assert.equal(await preload.findHeld(sought), undefined, 'and is held no more')
  assert.equal(await preload.letGo(order.account, order.session, answer.held), 'gone')
  assert.ok(await scene.publisher.find(sought), 'letting go touches nothing that is published')
}

/** What is taken back is never published by the server, and may be handed over or published anew. */
export async function checkLettingGo(scene: PreloadScene): Promise<void> {
  const { preload, order, at } = held(scene)
  const sought = { ...soughtBy(order), at }
  const before = await scene.count()
  const first = await preload.hold({ ...order, at })
  assert.ok('held' in first)
  assert.equal(await preload.letGo(order.account, order.session, first.held), 'taken back')
  assert.equal(await preload.letGo(order.account, order.session, first.held), 'gone')
  assert.equal(await preload.findHeld(sought), undefined)
  await scene.clock.advanceTo(at + 60_000)
  assert.equal(await scene.publisher.find(sought), undefined)
  assert.equal(await scene.count(), before)
  await scene.publisher.publish({ ...order, createdAt: scene.clock.now() })
  assert.equal(await scene.count(), before + 1)
}

function held({ publisher, connection, clock }: PreloadScene) {
  const preload = publisher.preload as Preload
  assert.ok(preload, 'this network holds posts back')
  const createdAt = clock.now()
  const order: PublishOrder = {
    ...connection,
    post: publisher.prepare('Give us the sequel. #AlitaSequel', { tag: 'AlitaSequel', language: 'en' }),
    key: publisher.postKey({
      consentId: '0197f2ab-0000-7000-8000-000000000002',
      tZero: later(createdAt, preload.aheadMs),
      minutes: 60,
      secret: new Uint8Array(32).fill(7),
    }),
    createdAt,
  }
  return { preload, order, at: later(createdAt, preload.aheadMs + 60_000) }
}
