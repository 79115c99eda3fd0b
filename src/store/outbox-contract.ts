import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../hour/instant.ts'
import type { Claim, Flight } from './outbox.ts'
import { contractTZero, type OutboxScene, type Queue } from './outbox-scene.ts'

const [tZero, second, minute] = [contractTZero, 1000, 60_000]
const end = tZero + 60 * minute
/** Everything is due. */
const lastMinute = end - minute / 2
const leaseMs = 20 * second
const me = { owner: 'me', limit: 100, leaseMs }
const you = { owner: 'you', limit: 100, leaseMs }

/** What every outbox must do, whatever keeps its rows; registers the tests. */
export function testOutbox(queue: Queue): void {
  test('gives each consent to one of many dispatchers that ask at once', async () => {
    const scene = await queue(40, lastMinute)
    const owners = ['a', 'b', 'c', 'd', 'e', 'f']
    const taken: Claim[] = []
    for (let round = 0; round < 4; round += 1) {
      const claims = await Promise.all(owners.map((owner) => scene.outbox.claim({ owner, limit: 5, leaseMs })))
      taken.push(...claims.flat())
    }
    assert.equal(taken.length, 40)
    assert.equal(new Set(taken.map(({ consentId }) => consentId)).size, 40)
  })

  test('gives each doubtful post to one of many that ask at once', async () => {
    const scene = await queue(20, lastMinute)
    for (const claim of await scene.outbox.claim(me)) await scene.outbox.launch(claim, { leaseMs: 1 })
    await scene.clock.advance(second)
    const owners = ['a', 'b', 'c', 'd', 'e', 'f']
    const flights = await Promise.all(owners.map((owner) => scene.outbox.claimDoubtful({ owner, limit: 20, leaseMs })))
    assert.equal(flights.flat().length, 20)
    assert.equal(new Set(flights.flat().map(({ consentId }) => consentId)).size, 20)
  })

  test('gives nothing before T-zero, what is due within the storm, and nothing from its end on', async () => {
    const scene = await queue(10, tZero - 1)
    const dueAt = async (at: number) => {
      await scene.clock.advanceTo(at)
      return (await scene.outbox.claim({ ...me, leaseMs: 0 })).length
    }
    assert.equal(await dueAt(tZero - 1), 0)
    assert.equal(await dueAt(tZero), 1)
    const half = await dueAt(tZero + 30 * minute)
    assert.ok(half >= 4 && half <= 6, `${half}`)
    assert.equal(await dueAt(end - 10 * second), 10)
    assert.equal(await dueAt(end), 0)
  })

  test('gives no more than asked for, the longest due first', async () => {
    const scene = await queue(5, lastMinute)
    const due = (await scene.rows()).sort((a, b) => Number(a.dueAt) - Number(b.dueAt)).slice(0, 2)
    const claims = await scene.outbox.claim({ ...me, limit: 2 })
    assert.deepEqual(claims.map(({ consentId }) => consentId).sort(), due.map(({ id }) => id).sort())
  })

  test('tells with a claim all that publishing needs', async () => {
    const scene = await queue(1, lastMinute)
    const [claim] = await scene.outbox.claim(me)
    assert.ok(claim)
    assert.deepEqual(
      [claim.owner, claim.fence, claim.attempts, claim.endsAt, claim.asOf],
      ['me', 1, 0, end, lastMinute],
    )
    assert.deepEqual([claim.account.handle, claim.network, claim.stormId], ['fan-0', 'pretend', scene.stormId])
    assert.equal(claim.host, new URL(claim.account.server).host)
    assert.equal(claim.post.text, 'fan-0 says hello #LongEarsDay')
    assert.match(claim.postKey, /^\w{13}$/)
    assert.ok(await scene.outbox.session(claim))
  })

  test('holds a claim for its lease, by the lease’s own time', async () => {
    const scene = await queue(1, lastMinute)
    await scene.outbox.claim(me)
    await scene.clock.advance(leaseMs)
    assert.deepEqual(await scene.outbox.claim(you), [])
    await scene.clock.advance(1)
    const [taken] = await scene.outbox.claim(you)
    assert.deepEqual([taken?.owner, taken?.fence], ['you', 2])
  })

  test('launches nothing on a lease that is over, even where nobody else has it', async () => {
    const scene = await queue(1, lastMinute)
    const [claim] = await scene.outbox.claim({ ...me, leaseMs: 5 * second })
    assert.ok(claim)
    await scene.clock.advance(5 * second)
    assert.equal(await scene.outbox.launch(claim, { leaseMs }), undefined)
  })

  test('launches nothing in a storm that ended meanwhile', async () => {
    const scene = await queue(1, end - second)
    const [claim] = await scene.outbox.claim(me)
    assert.ok(claim)
    await scene.clock.advanceTo(end)
    assert.equal(await scene.outbox.launch(claim, { leaseMs }), undefined)
  })

  test('launches a claim once', async () => {
    const scene = await queue(1, lastMinute)
    const [claim] = await scene.outbox.claim(me)
    assert.ok(claim)
    const launched = await Promise.all([1, 2, 3].map(() => scene.outbox.launch(claim, { leaseMs })))
    assert.equal(launched.filter((flight) => flight !== undefined).length, 1)
  })

  test('changes nothing for a holder whose fence is old', async () => {
    const scene = await queue(1, lastMinute)
    const [old] = await scene.outbox.claim({ ...me, leaseMs: 0 })
    await scene.clock.advance(1)
    const [taken] = await scene.outbox.claim(me)
    assert.ok(old && taken)
    const flight: Flight = { ...old, createdAt: instant(tZero), lastSentAt: instant(tZero) }
    const { outbox } = scene
    assert.equal(await outbox.launch(old, { leaseMs }), undefined)
    assert.deepEqual(
      await Promise.all([
        outbox.relaunch(flight, { leaseMs }),
        outbox.release(old, 0),
        outbox.doubt(flight, 0),
        outbox.published(old, { uri: 'pretend://old', cid: 'x' }),
        outbox.failed(old, 'old'),
        outbox.missed(old, 'old'),
        outbox.unknown(old, 'old'),
      ]),
      [undefined, ...Array(6).fill(false)],
    )
    assert.equal((await scene.rows())[0]?.state, 'claimed')
    assert.ok(await outbox.launch(taken, { leaseMs }))
  })

  test('keeps the time of a post through every attempt', async () => {
    const { scene, flight } = await airborne(queue)
    await scene.clock.advance(second)
    const relaunched = await scene.outbox.relaunch(flight, { leaseMs: 0 })
    assert.deepEqual(
      [relaunched?.createdAt, relaunched?.lastSentAt, relaunched?.asOf, relaunched?.attempts],
      [flight.createdAt, scene.clock.now(), scene.clock.now(), 2],
    )
    await scene.clock.advance(second)
    const [again] = await scene.outbox.claimDoubtful(you)
    assert.equal(again?.createdAt, flight.createdAt)
    assert.deepEqual([again?.lastSentAt, again?.attempts], [flight.createdAt + second, 2])
  })

  test('keeps the time of a post that was given back and is launched anew', async () => {
    const { scene, flight } = await airborne(queue)
    assert.equal(await scene.outbox.release(flight, second), true)
    assert.deepEqual(await scene.outbox.claim(me), [])
    await scene.clock.advance(second)
    const [claim] = await scene.outbox.claim(me)
    assert.ok(claim)
    const again = await scene.outbox.launch(claim, { leaseMs })
    assert.deepEqual([again?.createdAt, again?.attempts], [flight.createdAt, 2])
  })

  test('gives what is in flight to nobody while its holder lives, and never as something to send', async () => {
    const { scene } = await airborne(queue)
    assert.deepEqual(await scene.outbox.claimDoubtful(you), [])
    await scene.clock.advance(leaseMs + 1)
    assert.deepEqual(await scene.outbox.claim(you), [])
    assert.equal((await scene.outbox.claimDoubtful(you)).length, 1)
  })

  test('gives a doubtful post again from the time on that was named, after the storm too, to be read and not sent', async () => {
    const { scene, flight } = await airborne(queue)
    assert.equal(await scene.outbox.doubt(flight, end + minute - scene.clock.now()), true)
    assert.deepEqual(await scene.outbox.claimDoubtful(you), [])
    await scene.clock.advanceTo(end + minute)
    const [doubtful] = await scene.outbox.claimDoubtful(you)
    assert.ok(doubtful)
    assert.equal(await scene.outbox.relaunch(doubtful, { leaseMs }), undefined)
    assert.equal(await scene.outbox.published(doubtful, { uri: 'pretend://post', cid: 'c' }), true)
  })

  test('ends what never left in a storm that is over, and nothing before or in flight', async () => {
    const scene = await queue(3, end - second)
    const [claim] = await scene.outbox.claim({ ...me, limit: 1, leaseMs: 5 * second })
    assert.ok(claim)
    assert.equal(await scene.outbox.expire(), 0)
    await scene.clock.advanceTo(end)
    assert.equal(await scene.outbox.expire(), 2)
    await scene.clock.advance(10 * second)
    assert.equal(await scene.outbox.expire(), 1)
    assert.equal(await scene.outbox.expire(), 0)
    const rows = await scene.rows()
    assert.deepEqual(new Set(rows.map(({ state }) => state)), new Set(['missed']))
    assert.ok(rows.every(({ why }) => why && /ended before/.test(why)))
  })

  test('leaves what is in flight when the storm ends to be read back', async () => {
    const { scene } = await airborne(queue)
    await scene.clock.advanceTo(end + minute)
    assert.equal(await scene.outbox.expire(), 0)
    assert.equal((await scene.rows())[0]?.state, 'in flight')
  })

  test('knows when something is due next: its moment, its next try, or the end of its lease', async () => {
    const scene = await queue(1, tZero - minute)
    assert.equal(await scene.outbox.nextDue(), minute)
    await scene.clock.advanceTo(tZero)
    const [claim] = await scene.outbox.claim(me)
    assert.ok(claim)
    assert.equal(await scene.outbox.nextDue(), leaseMs)
    await scene.outbox.release(claim, 3 * minute)
    assert.equal(await scene.outbox.nextDue(), 3 * minute)
    await scene.withdraw(claim.consentId)
    assert.equal(await scene.outbox.nextDue(), undefined)
  })

  test('forgets the session of an account that was signed out, and keeps what was rotated', async () => {
    const scene = await queue(1, lastMinute)
    const [claim] = await scene.outbox.claim(me)
    assert.ok(claim)
    await scene.outbox.saveSession(claim, { access: 'rotated' })
    assert.deepEqual(await scene.outbox.session(claim), { access: 'rotated' })
    await scene.outbox.signedOut(claim)
    assert.equal(await scene.outbox.session(claim), undefined)
  })

  test('ends each consent once, and the first outcome stands', async () => {
    const { scene, flight } = await airborne(queue)
    const { outbox } = scene
    const done = await Promise.all([
      outbox.published(flight, { uri: 'pretend://post', cid: 'c' }),
      outbox.failed(flight, 'no'),
      outbox.unknown(flight, 'who knows'),
    ])
    assert.equal(done.filter((ended) => ended).length, 1)
    const [row] = await scene.rows()
    assert.equal(row?.endedAt, scene.clock.now())
    assert.equal(await scene.withdraw(flight.consentId), row?.state)
  })

  test('withdraws what is planned or claimed for good, and not what is in flight', async () => {
    const scene = await queue(3, lastMinute)
    const [first, second] = await scene.outbox.claim({ ...me, limit: 2 })
    assert.ok(first && second)
    assert.ok(await scene.outbox.launch(first, { leaseMs }))
    assert.equal(await scene.withdraw(first.consentId), 'in flight')
    assert.equal(await scene.withdraw(second.consentId), 'withdrawn')
    assert.equal(await scene.outbox.launch(second, { leaseMs }), undefined)
    assert.equal(await scene.outbox.release(second, 0), false)
    const planned = (await scene.rows()).find(({ state }) => state === 'planned')
    assert.equal(await scene.withdraw(planned?.id ?? ''), 'withdrawn')
    assert.deepEqual(await scene.outbox.claim(you), [])
  })

  test('knows which posts the stream has carried', async () => {
    const { scene, flight } = await airborne(queue)
    assert.equal(await scene.outbox.heard(flight, 'pretend://post'), false)
    await scene.hear('pretend://post')
    assert.equal(await scene.outbox.heard(flight, 'pretend://post'), true)
    assert.equal(await scene.outbox.heard({ ...flight, stormId: crypto.randomUUID() }, 'pretend://post'), false)
  })
}

/** One post that has just been launched. */
export async function airborne(queue: Queue): Promise<{ scene: OutboxScene; flight: Flight }> {
  const scene = await queue(1, lastMinute)
  const [claim] = await scene.outbox.claim(me)
  assert.ok(claim)
  const flight = await scene.outbox.launch(claim, { leaseMs })
  assert.ok(flight)
  return { scene, flight }
}
