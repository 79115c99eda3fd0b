import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HandOver } from './outbox.ts'
import { contractTZero, type OutboxScene, type Queue } from './outbox-scene.ts'

const tZero = contractTZero
const second = 1000
const minute = 60 * second
const end = tZero + 60 * minute
const leaseMs = 20 * second
const me = { owner: 'me', limit: 100, leaseMs }
const aheadMs = 6 * minute
const graceMs = 30 * second
const ahead = { ahead: [{ network: 'pretend' as const, aheadMs }], graceMs }
const early = tZero - 10 * minute

/** What every outbox must do with posts that servers hold until their moment, and with hosts that are full. */
export function testPreloadingOutbox(queue: Queue): void {
  test('gives ahead what is due late enough, and leaves room for a late server before the end', async () => {
    const scene = await queue(40, tZero + 40 * minute)
    const patient = { ...ahead, graceMs: 4 * minute }
    const dues = (await scene.rows()).map(({ dueAt }) => Number(dueAt))
    const given = await scene.outbox.claimAhead({ ...me, ...patient })
    assert.deepEqual(
      given.map(({ dueAt }) => Number(dueAt)).sort(),
      dues.filter((at) => at >= scene.clock.now() + aheadMs && at + patient.graceMs <= end).sort(),
    )
    assert.ok(given.length > 0 && dues.some((at) => at + patient.graceMs > end))
    assert.deepEqual(await scene.outbox.claimAhead({ ...me, graceMs, ahead: [] }), [])
  })

  test('gives nothing ahead of an account that is signed out', async () => {
    const scene = await queue(1, early)
    const [claim] = await scene.outbox.claimAhead({ ...me, ...ahead })
    assert.ok(claim)
    await scene.outbox.release(claim, 0)
    await scene.outbox.signedOut(claim)
    assert.deepEqual(await scene.outbox.claimAhead({ ...me, ...ahead }), [])
  })

  test('hands over what is claimed, once, in time, and not when it was withdrawn or the lease is over', async () => {
    const scene = await queue(3, early)
    const [one, two, three] = await scene.outbox.claimAhead({ ...me, ...ahead })
    assert.ok(one && two && three)
    const order = await scene.outbox.handOver(one, { leaseMs, aheadMs })
    assert.deepEqual(
      [order?.handedOverAt, order?.held, order?.step, order?.recall, order?.dueAt],
      [scene.clock.now(), undefined, 1, undefined, one.dueAt],
    )
    assert.equal(await stateOf(scene, one.consentId), 'handing over')
    assert.equal(await scene.outbox.handOver(one, { leaseMs, aheadMs }), undefined)
    assert.equal(await scene.outbox.handOver(two, { leaseMs, aheadMs: 120 * minute }), undefined)
    assert.equal(await scene.withdraw(two.consentId), 'withdrawn')
    assert.equal(await scene.outbox.handOver(two, { leaseMs, aheadMs }), undefined)
    await scene.clock.advance(leaseMs)
    assert.equal(await scene.outbox.handOver(three, { leaseMs, aheadMs }), undefined)
  })

  test('never gives what a server may hold as something to send, and does not let it expire', async () => {
    const { scene, order } = await handedOver(queue)
    await scene.clock.advanceTo(end - second)
    assert.deepEqual(await scene.outbox.claim(me), [])
    assert.deepEqual(await scene.outbox.claimAhead({ ...me, ...ahead }), [])
    await scene.clock.advanceTo(end + minute)
    assert.equal(await scene.outbox.expire(), 0)
    assert.equal(await stateOf(scene, order.consentId), 'handing over')
  })

  test('gives a hand-over whose holder is silent to one of many, to be looked for', async () => {
    const { scene } = await handedOver(queue)
    assert.deepEqual(await scene.outbox.claimHeld(me), [])
    await scene.clock.advance(leaseMs + 1)
    const orders = await Promise.all(['a', 'b', 'c'].map((owner) => scene.outbox.claimHeld({ ...me, owner })))
    assert.deepEqual(
      orders.flat().map(({ held, step }) => [held, step]),
      [[undefined, 1]],
    )
  })

  test('looks after what a server holds when its moment and some grace have passed, and not before', async () => {
    const { scene, order } = await preloaded(queue)
    assert.equal(await scene.outbox.nextDue(), order.dueAt + graceMs - scene.clock.now())
    await scene.clock.advanceTo(order.dueAt + graceMs - 1)
    assert.deepEqual(await scene.outbox.claimHeld(me), [])
    await scene.clock.advance(1)
    const [due] = await scene.outbox.claimHeld(me)
    assert.deepEqual([due?.held, due?.step, due?.handedOverAt], ['held-1', 2, order.handedOverAt])
  })

  test('is taking back what is withdrawn while a server has it, at once and before anything else', async () => {
    const { scene, order } = await preloaded(queue, 2)
    const [other] = await scene.outbox.claimAhead({ ...me, ...ahead })
    assert.ok(other && (await scene.outbox.handOver(other, { leaseMs: 0, aheadMs })))
    assert.equal(await scene.withdraw(order.consentId), 'taking back')
    assert.equal(await scene.withdraw(order.consentId), 'taking back')
    assert.equal(await stateOf(scene, order.consentId), 'preloaded')
    assert.ok(Number(await scene.outbox.nextDue()) <= 0)
    await scene.clock.advance(1)
    const [first] = await scene.outbox.claimHeld({ ...me, limit: 1 })
    assert.deepEqual([first?.consentId, first?.recall], [order.consentId, 'withdraw'])
    assert.ok(first)
    assert.equal(await scene.outbox.home(first), 'withdrawn')
    assert.equal(await scene.withdraw(order.consentId), 'withdrawn')
    assert.equal(await scene.outbox.home(first), false)
  })

  test('withdraws what comes home when that was asked for while it was handed over', async () => {
    const { scene, order } = await handedOver(queue)
    assert.equal(await scene.withdraw(order.consentId), 'taking back')
    assert.equal(await scene.outbox.home(order, { directly: true }), 'withdrawn')
    assert.equal(await stateOf(scene, order.consentId), 'withdrawn')
  })

  test('takes back at once what a server took while it was asked back', async () => {
    const { scene, order } = await handedOver(queue)
    await scene.withdraw(order.consentId)
    assert.equal(await scene.outbox.preloaded(order, 'held-1', graceMs), true)
    assert.equal((await scene.outbox.claimHeld(me)).length, 1)
  })

  test('sends directly what comes home for that, and leaves with a server again what does not', async () => {
    const { scene, order } = await handedOver(queue)
    assert.equal(await scene.outbox.home(order, { waitMs: second }), 'planned')
    assert.deepEqual(await scene.outbox.claimAhead({ ...me, ...ahead }), [])
    await scene.clock.advance(second)
    const [again] = await scene.outbox.claimAhead({ ...me, ...ahead })
    const next = again && (await scene.outbox.handOver(again, { leaseMs, aheadMs }))
    assert.ok(next)
    assert.deepEqual([next.step, next.handedOverAt], [2, order.handedOverAt])
    await scene.outbox.home(next, { directly: true })
    assert.deepEqual(await scene.outbox.claimAhead({ ...me, ...ahead }), [])
    await scene.clock.advanceTo(order.dueAt)
    const [claim] = await scene.outbox.claim(me)
    const flight = claim && (await scene.outbox.launch(claim, { leaseMs }))
    assert.deepEqual([flight?.attempts, flight?.createdAt], [1, scene.clock.now()])
  })

  test('looks again for what was given back late, as another step', async () => {
    const { scene, order } = await preloaded(queue)
    await scene.clock.advanceTo(order.dueAt + graceMs)
    const [due] = await scene.outbox.claimHeld(me)
    assert.ok(due)
    assert.equal(await scene.outbox.lookAgain(due, second), true)
    await scene.clock.advance(second)
    const [again] = await scene.outbox.claimHeld(me)
    assert.deepEqual([again?.held, again?.step], [undefined, 3])
    assert.equal(await stateOf(scene, order.consentId), 'handing over')
  })

  test('ends what has vanished from its server as missed, or as withdrawn where that was asked for', async () => {
    const { scene, order } = await preloaded(queue, 2)
    await scene.withdraw(order.consentId)
    const [asked] = await scene.outbox.claimHeld(me)
    assert.ok(asked && (await scene.outbox.vanished(asked, 'gone')))
    const [claim] = await scene.outbox.claimAhead({ ...me, ...ahead })
    const other = claim && (await scene.outbox.handOver(claim, { leaseMs, aheadMs }))
    assert.ok(other && (await scene.outbox.vanished(other, 'gone')))
    const rows = await scene.rows()
    assert.deepEqual(rows.map(({ state, why }) => `${state}: ${why}`).sort(), ['missed: gone', 'withdrawn: gone'])
  })

  test('publishes with a reason what stood too early', async () => {
    const { scene, order } = await handedOver(queue)
    assert.equal(await scene.outbox.published(order, { uri: 'pretend://early' }, 'too early'), true)
    const [row] = await scene.rows()
    assert.deepEqual([row?.state, row?.uri, row?.why], ['published', 'pretend://early', 'too early'])
  })

  test('changes nothing at a server’s for a holder whose fence is old', async () => {
    const { scene, order: old } = await handedOver(queue)
    await scene.clock.advance(leaseMs + 1)
    const [taken] = await scene.outbox.claimHeld({ ...me, owner: 'you' })
    assert.ok(taken)
    const { outbox } = scene
    assert.deepEqual(
      await Promise.all([
        outbox.preloaded(old, 'held-old', graceMs),
        outbox.lookAgain(old, 0),
        outbox.home(old),
        outbox.vanished(old, 'old'),
        outbox.doubt(old, 0),
      ]),
      Array(5).fill(false),
    )
    assert.equal(await outbox.preloaded(taken, 'held-1', graceMs), true)
  })

  test('asks a whole storm back, counts what is still out, and hands nothing of it over again', async () => {
    const { scene, order } = await preloaded(queue, 3)
    assert.equal(await scene.recallPreloaded(), 1)
    const [back] = await scene.outbox.claimHeld(me)
    assert.deepEqual([back?.consentId, back?.recall], [order.consentId, 'postpone'])
    assert.ok(back)
    assert.equal(await scene.outbox.home(back), 'planned')
    assert.equal(await scene.recallPreloaded(), 0)
    const others = await scene.outbox.claimAhead({ ...me, ...ahead })
    assert.deepEqual([others.length, others.some(({ consentId }) => consentId === order.consentId)], [2, false])
    await scene.clock.advanceTo(order.dueAt)
    assert.ok((await scene.outbox.claim(me)).some(({ consentId }) => consentId === order.consentId))
  })

  test('gives no more for a host than it has room for, so that nobody waits behind a slow one', async () => {
    const scene = await queue(12, end - minute / 2)
    const rows = (await scene.rows()).sort((a, b) => Number(a.dueAt) - Number(b.dueAt))
    for (const { id } of rows.slice(0, 9)) await scene.moveTo(id, 'slow.example')
    const room = { known: new Map([['slow.example', 2]]), otherwise: 8 }
    const hostsOf = async (limit: number) =>
      (await scene.outbox.claim({ ...me, limit, room })).map(({ host }) => host).sort()
    assert.deepEqual(await hostsOf(5), [...Array(3).fill('pretend.invalid'), ...Array(2).fill('slow.example')])
    room.known.set('slow.example', 0)
    assert.deepEqual(await hostsOf(5), [])
    room.known.clear()
    assert.equal((await hostsOf(5)).length, 5)
  })

  test('is not woken by what waits for a closed host', async () => {
    const scene = await queue(2, tZero - minute)
    const [first, second] = (await scene.rows()).sort((a, b) => Number(a.dueAt) - Number(b.dueAt))
    assert.ok(first && second)
    await scene.moveTo(first.id, 'slow.example')
    const closed = ['slow.example']
    assert.equal(await scene.outbox.nextDue({ closed }), Number(second.dueAt) - scene.clock.now())
    assert.equal(await scene.outbox.nextDue({ closed: [...closed, 'pretend.invalid'] }), undefined)
  })
}

async function stateOf(scene: OutboxScene, consentId: string): Promise<string | undefined> {
  return (await scene.rows()).find(({ id }) => id === consentId)?.state
}

/** One post of so many on its way to its server. */
async function handedOver(queue: Queue, count = 1): Promise<{ scene: OutboxScene; order: HandOver }> {
  const scene = await queue(count, early)
  const [claim] = await scene.outbox.claimAhead({ ...me, limit: 1, ...ahead })
  const order = claim && (await scene.outbox.handOver(claim, { leaseMs, aheadMs }))
  assert.ok(order)
  return { scene, order }
}

/** One post of so many that its server holds. */
async function preloaded(queue: Queue, count = 1): Promise<{ scene: OutboxScene; order: HandOver }> {
  const { scene, order } = await handedOver(queue, count)
  assert.equal(await scene.outbox.preloaded(order, 'held-1', graceMs), true)
  return { scene, order }
}
