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

/** What every outbox does when the organizer postpones, and with consents to an hour that moved; registers the tests. */
export function testPostponing(queue: Queue): void {
  test('gives nothing of a storm that was postponed, and ends what waited with the reason', async () => {
    const scene = await queue(3, lastMinute)
    const [first] = await scene.rows()
    await scene.withdraw(first?.id ?? '')
    await scene.postpone()
    assert.deepEqual(await scene.outbox.claim(me), [])
    assert.equal(await scene.outbox.expire(), 2)
    const rows = await scene.rows()
    assert.deepEqual(rows.map(({ state }) => state).sort(), ['missed', 'missed', 'withdrawn'])
    const missed = rows.filter(({ state }) => state === 'missed')
    for (const { why } of missed) assert.match(why ?? '', /organizer postponed the storm/)
  })

  test('launches nothing that was claimed before the storm was postponed', async () => {
    const scene = await queue(1, lastMinute)
    const [claim] = await scene.outbox.claim(me)
    assert.ok(claim)
    await scene.postpone()
    assert.equal(await scene.outbox.launch(claim, { leaseMs }), undefined)
    assert.equal(await scene.outbox.release(claim, 0), true)
    assert.equal(await scene.outbox.expire(), 1)
  })

  test('sends nothing again of a postponed storm, and goes on reading back what may have left', async () => {
    const { scene, flight } = await airborne(queue)
    await scene.postpone()
    assert.equal(await scene.outbox.relaunch(flight, { leaseMs }), undefined)
    await scene.outbox.doubt(flight, 0)
    const [doubtful] = await scene.outbox.claimDoubtful(me)
    assert.equal(doubtful?.consentId, flight.consentId)
    assert.equal(doubtful?.endsAt, scene.clock.now())
    assert.equal(doubtful && (await scene.outbox.published(doubtful, { uri: 'pretend://post' })), true)
  })

  test('leaves nothing of it with servers, asks back what they hold, and ends that once it is home', async () => {
    const scene = await queue(2, early)
    const [one, other] = await scene.outbox.claimAhead({ ...me, ...ahead })
    const order = one && (await scene.outbox.handOver(one, { leaseMs, aheadMs }))
    assert.ok(order && (await scene.outbox.preloaded(order, 'held-1', 30 * second)) && other)
    await scene.postpone()
    assert.equal(await scene.outbox.handOver(other, { leaseMs, aheadMs }), undefined)
    const [back] = await scene.outbox.claimHeld(me)
    assert.deepEqual([back?.consentId, back?.recall, back?.endsAt], [one.consentId, 'postpone', end])
    assert.equal(back && (await scene.outbox.home(back)), 'planned')
    await scene.outbox.release(other, 0)
    assert.deepEqual(await scene.outbox.claimAhead({ ...me, ...ahead }), [])
    assert.equal(await scene.outbox.expire(), 2)
  })

  test('gives nothing whose supporter has not said yes to the new hour', async () => {
    const scene = await queue(2, lastMinute)
    const [asked, sure] = await scene.rows()
    await scene.askAgain(asked?.id ?? '', true)
    const claims = await scene.outbox.claim(me)
    assert.deepEqual(
      claims.map(({ consentId }) => consentId),
      [sure?.id],
    )
    await scene.askAgain(asked?.id ?? '', false)
    assert.equal((await scene.outbox.claim(me))[0]?.consentId, asked?.id)
  })

  test('ends what nobody said yes to with the storm, and says so', async () => {
    const scene = await queue(1, lastMinute)
    const [asked] = await scene.rows()
    await scene.askAgain(asked?.id ?? '', true)
    await scene.clock.advanceTo(end)
    assert.equal(await scene.outbox.expire(), 1)
    assert.match((await scene.rows())[0]?.why ?? '', /did not say yes to the new hour/)
  })
}
