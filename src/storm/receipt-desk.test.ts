import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { later } from '../hour/instant.ts'
import { AddressRefused } from '../networks/guarded-fetch.ts'
import { requestsPer5Minutes } from '../networks/policy.ts'
import type { Database } from '../store/database.ts'
import { showReceipt } from '../store/receipts.ts'
import { countTaps, openTap } from '../store/taps.ts'
import { onPGlite } from '../testing/databases.ts'
import { silent, stage, tZero } from '../testing/stage.ts'
import { HostGates } from './host-gates.ts'
import { ReceiptDesk } from './receipt-desk.ts'

const minute = 60_000
const tagged = () => oembed('Her eyes #LongEarsDay')

onPGlite((db) => {
  test('a link whose network answers is checked at once', async () => {
    const { desk, shown, counts } = await scene(db(), tagged)
    assert.deepEqual(await desk.look(await shown('1'), minute), { state: 'checked' })
    assert.deepEqual(await counts(), { opened: 0, saidPosted: 0, receipts: 1, checked: 1 })
  })

  test('a post without the hashtag is no receipt', async () => {
    const { desk, shown, counts } = await scene(db(), () => oembed('Her eyes.'))
    assert.deepEqual(await desk.look(await shown('1'), minute), { state: 'wrong', why: 'no hashtag' })
    assert.deepEqual(await counts(), { opened: 0, saidPosted: 1, receipts: 0, checked: 0 })
  })

  test('a post that is gone, and an address that leads inside, are told apart', async () => {
    const gone = await scene(db(), () => Promise.resolve(new Response('', { status: 404 })))
    assert.deepEqual(await gone.desk.look(await gone.shown('1'), minute), { state: 'wrong', why: 'not there' })
    const inside = await scene(db(), () => Promise.reject(new AddressRefused('inside')))
    assert.deepEqual(await inside.desk.look(await inside.shown('2'), minute), { state: 'wrong', why: 'not opened' })
  })

  test('nobody waits for a network that is silent, and its answer still counts', async () => {
    const [question, answer] = [Promise.withResolvers<void>(), Promise.withResolvers<Response>()]
    const { desk, shown, clock, counts } = await scene(db(), () => {
      question.resolve()
      return answer.promise
    })
    const looking = desk.look(await shown('1'), 3000)
    await question.promise
    await clock.advance(3000)
    assert.deepEqual(await looking, { state: 'waiting' })
    answer.resolve(await tagged())
    for (let turn = 0; turn < 1000 && (await counts())?.checked === 0; turn++) await answer.promise
    assert.equal((await counts())?.checked, 1)
  })

  test('a network that cannot be reached is asked again later, ever more seldom, and in the end no more', async () => {
    const { desk, shown, clock, counts, asked } = await scene(db(), () => Promise.reject(new Error('no route')))
    assert.deepEqual(await desk.look(await shown('1'), minute), { state: 'waiting' })
    const before = asked.length
    for (let round = 0; round < 60; round++) {
      await clock.advance(10 * minute)
      await desk.round()
    }
    assert.deepEqual([before, asked.length], [1, 6])
    assert.deepEqual(await counts(), { opened: 0, saidPosted: 0, receipts: 1, checked: 0 })
  })

  test('a network that asks us to wait is left alone by all looks', async () => {
    const headers = { 'retry-after': '600' }
    const { desk, shown, asked } = await scene(db(), () => Promise.resolve(new Response('', { status: 429, headers })))
    const [first, second] = [await shown('1'), await shown('2')]
    assert.deepEqual(await desk.look(first, minute), { state: 'waiting' })
    assert.deepEqual(await desk.look(second, minute), { state: 'waiting' })
    assert.equal(asked.length, 1)
  })

  test('a round looks at no more than a few', async () => {
    const { desk, shown, clock, asked } = await scene(db(), tagged)
    for (let post = 0; post < 30; post++) await shown(String(post))
    await clock.advance(minute)
    await desk.round()
    assert.ok(asked.length <= 20, `${asked.length} at once`)
  })
})

function oembed(words: string): Promise<Response> {
  return Promise.resolve(Response.json({ html: `<blockquote><p lang="en" dir="ltr">${words}</p></blockquote>` }))
}

async function scene(db: Database, answer: () => Promise<Response>) {
  const { storm, clock } = await stage(db)
  await clock.advanceTo(tZero + minute)
  const asked: string[] = []
  const fetch = (address: RequestInfo | URL) => {
    asked.push(String(address))
    return answer()
  }
  const desk = new ReceiptDesk({ db, clock, log: silent, fetch, gates: new HostGates(requestsPer5Minutes) })
  const shown = async (claim: string) => {
    const id = randomUUID()
    await openTap(db, { id, stormId: storm.id, network: 'x' }, clock.now())
    const link = `https://x.com/ada/status/${idAt(later(clock.now(), Number(claim)))}`
    await showReceipt(db, { id, stormId: storm.id, link, claim, state: 'waiting' }, clock.now())
    return id
  }
  const counts = async () => (await countTaps(db, storm.id)).x
  return { desk, shown, clock, counts, asked }
}

/** An id of X for a post at that time. */
function idAt(at: number): bigint {
  return (BigInt(at) - 1_288_834_974_657n) << 22n
}
