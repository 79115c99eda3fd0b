import assert from 'node:assert/strict'
import { test } from 'node:test'
import { airborne } from './outbox-contract.ts'
import { contractTZero, type Queue } from './outbox-scene.ts'

const second = 1000
const end = contractTZero + 3600 * second
const lastMinute = end - 30 * second
const leaseMs = 20 * second
const early = contractTZero - 600 * second
const aheadMs = 360 * second
const ahead = { ahead: [{ network: 'pretend' as const, aheadMs }], graceMs: 30 * second }
const me = { owner: 'me', limit: 100, leaseMs }
const you = { owner: 'you', limit: 100, leaseMs }

/** What every outbox does with consents that wait for somebody's look; registers the tests. */
export function testHolding(queue: Queue): void {
  test('gives nobody what is held for a look, nor says that it is due', async () => {
    const scene = await queue(2, lastMinute)
    const [held, free] = await scene.rows()
    await scene.hold(held?.id ?? '')
    assert.deepEqual(
      (await scene.outbox.claim(me)).map(({ consentId }) => consentId),
      [free?.id],
    )
    await scene.withdraw(free?.id ?? '')
    assert.equal(await scene.outbox.nextDue(), undefined)
    assert.equal((await scene.rows()).find(({ id }) => id === held?.id)?.state, 'planned')
  })

  test('launches nothing that was held after it was claimed, and gives it again once somebody let it go', async () => {
    const scene = await queue(1, lastMinute)
    const [claim] = await scene.outbox.claim(me)
    assert.ok(claim)
    await scene.hold(claim.consentId)
    assert.equal(await scene.outbox.launch(claim, { leaseMs }), undefined)
    assert.equal(await scene.outbox.release(claim, 0), false)
    assert.equal((await scene.rows())[0]?.state, 'planned')
    await scene.letGo(claim.consentId)
    const [again] = await scene.outbox.claim(you)
    assert.equal(again?.consentId, claim.consentId)
    assert.ok(again && (await scene.outbox.launch(again, { leaseMs })))
  })

  test('holds nothing that is in flight', async () => {
    const { scene, flight } = await airborne(queue)
    await scene.hold(flight.consentId)
    assert.equal((await scene.rows())[0]?.state, 'in flight')
    assert.equal(await scene.outbox.published(flight, { uri: 'pretend://post', cid: 'c' }), true)
  })

  test('ends what nobody looked at with the storm, and says so; what is held can be withdrawn until then', async () => {
    const scene = await queue(2, lastMinute)
    const [one, other] = await scene.rows()
    for (const row of [one, other]) await scene.hold(row?.id ?? '')
    assert.equal(await scene.withdraw(one?.id ?? ''), 'withdrawn')
    await scene.clock.advanceTo(end)
    assert.equal(await scene.outbox.expire(), 1)
    const missed = (await scene.rows()).find(({ id }) => id === other?.id)
    assert.equal(missed?.state, 'missed')
    assert.match(missed?.why ?? '', /nobody looked in time/)
  })

  test('leaves nothing that is held with its server, and hands over nothing that was held after it was claimed', async () => {
    const scene = await queue(2, early)
    const [held] = await scene.rows()
    await scene.hold(held?.id ?? '')
    const [claim, ...others] = await scene.outbox.claimAhead({ ...me, ...ahead })
    assert.ok(claim && others.length === 0 && claim.consentId !== held?.id)
    await scene.hold(claim.consentId)
    assert.equal(await scene.outbox.handOver(claim, { leaseMs, aheadMs }), undefined)
    assert.deepEqual(await scene.outbox.claimAhead({ ...you, ...ahead }), [])
  })

  test('asks back what a server has already, and sends it once it is home and somebody let it go', async () => {
    const scene = await queue(1, early)
    const [claim] = await scene.outbox.claimAhead({ ...me, ...ahead })
    const order = claim && (await scene.outbox.handOver(claim, { leaseMs, aheadMs }))
    assert.ok(order && (await scene.outbox.preloaded(order, 'held-1', 30 * second)))
    await scene.hold(order.consentId)
    assert.ok(Number(await scene.outbox.nextDue()) <= 0)
    const [back] = await scene.outbox.claimHeld(you)
    assert.equal(back?.recall, 'postpone')
    assert.equal(back && (await scene.outbox.home(back)), 'planned')
    await scene.clock.advanceTo(lastMinute)
    assert.deepEqual(await scene.outbox.claim(me), [])
    assert.equal(await scene.outbox.nextDue(), undefined)
    await scene.letGo(order.consentId)
    assert.deepEqual(
      (await scene.outbox.claim(me)).map(({ consentId }) => consentId),
      [order.consentId],
    )
  })
}
