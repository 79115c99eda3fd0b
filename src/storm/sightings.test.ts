import assert from 'node:assert/strict'
import { test } from 'node:test'
import { later } from '../clock/clock.ts'
import type { FakeClock } from '../clock/fake-clock.ts'
import { Refused, Unreachable } from '../networks/errors.ts'
import type { ListSeen, NetworkCounter, PaidMeasuring, TrendingList } from '../networks/trending.ts'
import { recount } from '../report/recount.ts'
import { buildReport } from '../report/report.ts'
import { serializeReport } from '../report/serialize.ts'
import { verifyReport } from '../report/verify.ts'
import type { Database } from '../store/database.ts'
import { readLedger } from '../store/ledger.ts'
import { findMeasuring, switchOn } from '../store/measuring.ts'
import { addWitnessReport, judgeWitnessReport, listWitnessReports } from '../store/witness.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { type Stage, silent, stage, tZero } from '../testing/stage.ts'
import { planLooks, slotAt } from './measuring-plan.ts'
import { SightingBoard } from './sighting-board.ts'
import { type SightingDeps, SightingPoller } from './sightings.ts'

const minute = 60_000
const raw = 'ab'.repeat(32)
const never = new AbortController().signal

onEveryDatabase('looking at networks’ own lists and counts', (db) => {
  test('a list is looked at from ten minutes before T-zero to half an hour after the end, and only found there where it is', async () => {
    const { at, poller } = await staged(db())
    const list = listOf(
      'topics',
      (clock) => (clock.now() < tZero ? ['Weather'] : ['Weather', '#longearsday']),
      at.clock,
    )
    await play(at, poller({ lists: [list] }), -12, 95)
    const rows = await rowsOf(at, 'sighting')
    assert.equal(rows.length, 20)
    assert.ok(rows.every(({ at: time }) => Date.parse(time) >= tZero - 10 * minute))
    assert.deepEqual(
      rows.slice(0, 3).map(({ rank }) => rank),
      [undefined, undefined, 2],
    )
    assert.equal(rows[2]?.name, '#longearsday')
    assert.equal(rows[0]?.entries, 1)
  })

  test('the lists of the servers at which a storm is measured are looked at for that storm', async () => {
    const { at, poller } = await staged(db())
    const list = listOf('server:mastodon.example', () => ['LongEarsDay'], at.clock)
    const asked: string[] = []
    const listsOf = ({ slug }: { slug: string }) => {
      asked.push(slug)
      return [list]
    }
    await play(at, poller({ listsOf }), -1, 3)
    const rows = await rowsOf(at, 'sighting')
    assert.ok(rows.length > 0 && rows.every(({ place, rank }) => place === list.place && rank === 1))
    assert.deepEqual([...new Set(asked)], ['long-ears'])
  })

  test('a slow list, a broken one and one that is called off delay no other', { timeout: 60_000 }, async () => {
    const { at, poller } = await staged(db())
    const slow: TrendingList = { ...listOf('slow', () => [], at.clock), read: () => new Promise(() => undefined) }
    const broken = {
      ...listOf('broken', () => [], at.clock),
      read: () => Promise.reject(new Unreachable('No answer.')),
    }
    const well = listOf('well', () => ['LongEarsDay'], at.clock)
    const one = poller({ lists: [slow, broken, well] })
    for (let minutes = -10; minutes <= 10; minutes += 1) {
      await at.clock.advanceTo(tZero + minutes * minute)
      await one.round(never)
      await written(at, well, broken)
    }
    const rows = await rowsOf(at, 'sighting')
    const of = (place: string) => rows.filter((row) => row.place === place)
    assert.equal(of('slow').length, 0)
    assert.deepEqual(
      of('well').map(({ rank }) => rank),
      [1, 1, 1, 1],
    )
    assert.deepEqual(
      of('broken').map(({ why }) => why),
      Array(4).fill('No answer.'),
    )
  })

  test('after a restart, and beside another poller, each look is made once', async () => {
    const { at, poller } = await staged(db())
    let looks = 0
    const list = listOf(
      'topics',
      () => {
        looks += 1
        return ['LongEarsDay']
      },
      at.clock,
    )
    const both = [poller({ lists: [list] }), poller({ lists: [list] })]
    for (let minutes = -10; minutes <= 0; minutes += 1) {
      await at.clock.advanceTo(tZero + minutes * minute)
      await Promise.all([...both, poller({ lists: [list] })].map((one) => one.round(never)))
      await settled(...both)
    }
    assert.equal(looks, (await rowsOf(at, 'sighting')).length)
    assert.equal(looks, 2)
  })

  test('counts are told by minute, corrected where they grew, and never become mentions', async () => {
    const { at, poller } = await staged(db())
    const counter = counterOf((from, minutes) =>
      Array.from({ length: minutes }, (_, index) => (from + index * minute < at.clock.now() - 3 * minute ? 10 : 4)),
    )
    await on(at, 5000)
    await play(at, poller({ paid: paidOf(counter) }), -12, 95)
    const rows = await readLedger(at.db, at.storm.id)
    const report = buildReport({ campaign: (await at.reload()).opened ?? notOpened(), rows })
    const [own] = report.networkCounts ?? []
    assert.deepEqual(own?.counts, Array(60).fill(10))
    assert.ok((own?.revised ?? 0) > 60)
    assert.deepEqual(report.networks, [])
    assert.equal(recount(rows), undefined)
    assert.equal(verifyReport(serializeReport(report)).firstFailure, undefined)
    const longest = rows.flatMap((row) => (row.kind === 'counts' ? [row.counts.length] : [])).slice(1)
    assert.ok(Math.max(...longest) < 6, 'only what is new stands in a row')
    const [bill] = report.costs ?? []
    assert.deepEqual(
      [bill?.calls, bill?.costMills, bill?.changes.map(({ status }) => status)],
      [90, 450, ['on', 'over']],
    )
  })

  test('what is not switched on costs nothing and asks nothing', async () => {
    const { at, poller } = await staged(db())
    let asked = 0
    const ask = () => {
      asked += 1
      return [asked]
    }
    const counter = counterOf(ask)
    await play(at, poller({ paid: paidOf(counter, [listOf('woeid:1', () => ask().map(String), at.clock)]) }), -12, 95)
    assert.equal(asked, 0)
    assert.deepEqual(await rowsOf(at, 'measuring'), [])
  })

  test('a budget is never overspent, with two pollers either; it stops, and says when', async () => {
    const { at, poller } = await staged(db())
    let asked = 0
    const counter = counterOf((_, minutes) => {
      asked += 1
      return Array(minutes).fill(1)
    })
    const names = () => {
      asked += 2
      return ['LongEarsDay']
    }
    const places = ['woeid:1', 'woeid:2', 'woeid:3'].map((place) => listOf(place, names, at.clock))
    const paid = paidOf(counter, places)
    await on(at, 203)
    await play(at, poller({ paid }), -12, 95, poller({ paid }))
    const bill = await findMeasuring(at.db, { stormId: at.storm.id, network: 'x' })
    assert.ok((bill?.spentMills ?? 999) <= 203)
    assert.equal(asked * 5, bill?.spentMills, 'all that was asked was paid for, and nothing else')
    assert.equal(bill?.status, 'stopped')
    const rows = await rowsOf(at, 'measuring')
    assert.deepEqual(
      rows.map(({ status, why }) => [status, why]),
      [
        ['on', undefined],
        ['stopped', 'budget'],
      ],
    )
    const stoppedAt = Date.parse(rows[1]?.at ?? '')
    const looks = await rowsOf(at, 'sighting')
    assert.ok(looks.every((row) => Date.parse(row.at) <= stoppedAt))
  })

  test('a token that is not taken ends measuring at once, with the network’s own words', async () => {
    const { at, poller } = await staged(db())
    let asked = 0
    const counter = counterOf(() => {
      asked += 1
      throw new Refused('X does not let this app ask that (403).')
    })
    await on(at, 5000)
    await play(at, poller({ paid: paidOf(counter) }), -12, 95)
    assert.equal(asked, 1)
    const rows = await rowsOf(at, 'measuring')
    assert.deepEqual(
      rows.map(({ status, costMills }) => [status, costMills]),
      [
        ['on', 0],
        ['stopped', 5],
      ],
    )
    assert.equal(rows[1]?.why, 'X does not let this app ask that (403).')
  })

  test('trouble is told when it begins and when it ends, and the minutes of it come later', async () => {
    const { at, poller } = await staged(db())
    const counter = counterOf((_, minutes) => {
      const now = at.clock.now()
      if (now > tZero + 10 * minute && now < tZero + 20 * minute) throw new Unreachable('X is in trouble (503).')
      return Array(minutes).fill(1)
    })
    await on(at, 5000)
    await play(at, poller({ paid: paidOf(counter) }), -12, 95)
    const rows = await rowsOf(at, 'measuring')
    assert.deepEqual(
      rows.map(({ status }) => status),
      ['on', 'failing', 'resumed', 'over'],
    )
    const report = buildReport({
      campaign: (await at.reload()).opened ?? notOpened(),
      rows: await readLedger(at.db, at.storm.id),
    })
    assert.equal(report.networkCounts?.[0]?.total, 60)
  })

  test('a list that asked to be left alone is not asked and not paid for, and the look says why', async () => {
    const { at, poller } = await staged(db())
    const closedUntil = () => later(at.clock.now(), minute)
    const closed: TrendingList = { ...listOf('woeid:1', () => ['LongEarsDay'], at.clock), closedUntil }
    const counter: NetworkCounter = { ...counterOf(() => [1]), closedUntil }
    await on(at, 5000)
    await play(at, poller({ paid: paidOf(counter, [closed]) }), -12, 20)
    const rows = await rowsOf(at, 'sighting')
    assert.match(rows[0]?.why ?? '', /asks us to wait until 10:5\d UTC/)
    assert.equal((await findMeasuring(at.db, { stormId: at.storm.id, network: 'x' }))?.spentMills, 0)
  })

  test('what supporters saw is told in totals, without a name, and taken back when it is set aside', async () => {
    const { at, poller } = await staged(db())
    const one = poller({})
    await at.clock.advanceTo(tZero + 12 * minute)
    const report = { stormId: at.storm.id, network: 'x' as const, place: 'country:BR', picture: undefined }
    for (const [witnessHash, rank] of [
      ['ana', 4],
      ['bo', 6],
      ['cy', undefined],
    ] as const) {
      await addWitnessReport(at.db, { ...report, witnessHash, rank, seenAt: at.clock.now() }, at.clock.now())
    }
    await one.round(never)
    await settled(one)
    await one.round(never)
    await settled(one)
    const [row, ...more] = await rowsOf(at, 'witnessed')
    assert.deepEqual([row?.witnesses, row?.bestRank, row?.worstRank, more.length], [3, 4, 6, 0])
    assert.ok(!JSON.stringify(row).includes('ana'))
    for (const { id } of await listWitnessReports(at.db, at.storm.id, { limit: 9 }))
      await judgeWitnessReport(at.db, { id, stormId: at.storm.id, state: 'set aside' })
    await at.clock.advance(minute)
    await one.round(never)
    await settled(one)
    assert.deepEqual((await rowsOf(at, 'witnessed')).at(-1)?.witnesses, 0)
  })
})

async function staged(db: Database) {
  const at = await stage(db)
  await at.keep()
  const deps = { db, clock: at.clock, log: silent, mostMills: 25_000 }
  const poller = ({ lists = [], ...parts }: Partial<Pick<SightingDeps, 'lists' | 'listsOf' | 'paid'>>) =>
    new SightingPoller({ ...deps, board: new SightingBoard(), lists, paid: undefined, ...parts })
  return { at, poller }
}

/** Half a minute at a time, as the pollers would live through it. */
async function play(at: Stage, one: SightingPoller, from: number, until: number, ...others: SightingPoller[]) {
  for (let now = tZero + from * minute; now <= tZero + until * minute; now += minute / 2) {
    await at.clock.advanceTo(now)
    await Promise.all([one, ...others].map((poller) => poller.round(never)))
    await settled(one, ...others)
  }
}

async function settled(...pollers: SightingPoller[]): Promise<void> {
  await Promise.all(pollers.map((poller) => poller.settled()))
}

/** Every look that was due at these lists stands in the ledger, while one at another may never end. */
async function written(at: Stage, ...lists: TrendingList[]): Promise<void> {
  const due = (list: TrendingList) => 1 + (slotAt(planLooks(at.storm, list), at.clock.now()) ?? -1)
  for (;;) {
    const rows = await rowsOf(at, 'sighting')
    if (lists.every((list) => rows.filter(({ place }) => place === list.place).length >= due(list))) return
    await new Promise((done) => setTimeout(done, 5))
  }
}

async function rowsOf<Kind extends 'sighting' | 'counts' | 'measuring' | 'witnessed'>(at: Stage, kind: Kind) {
  const rows = await readLedger(at.db, at.storm.id)
  return rows.filter((row): row is Extract<(typeof rows)[number], { kind: Kind }> => row.kind === kind)
}

function on(at: Stage, capMills: number): Promise<void> {
  const places = ['woeid:1', 'woeid:2', 'woeid:3']
  return switchOn(at.db, { stormId: at.storm.id, network: 'x', places, capMills }, at.clock.now())
}

function listOf(place: string, names: (clock: FakeClock) => string[], clock: FakeClock): TrendingList {
  const read = async (): Promise<ListSeen> => ({ entries: names(clock).map((name) => ({ name })), raw })
  return { network: 'x', place, everyMs: 5 * minute, read }
}

function counterOf(count: (from: number, minutes: number) => number[]): NetworkCounter {
  return {
    network: 'x',
    source: 'x:counts',
    everyMs: minute,
    mills: 5,
    delayMs: 30_000,
    query: (hashtag) => `#${hashtag}`,
    read: async ({ from, until }) => ({ from, seconds: 60, counts: count(from, (until - from) / minute), raw }),
  }
}

function paidOf(counter: NetworkCounter, lists: TrendingList[] = []): PaidMeasuring {
  const source = { title: 'made up', address: 'https://prices.example', date: '2026-08-22' }
  const prices = { countsMills: 5, trendsMills: 10, source }
  return { network: 'x', counter, lists: () => lists.map((list) => ({ mills: 10, ...list })), mostPlaces: 25, prices }
}

function notOpened(): never {
  throw new Error('The storm was not opened.')
}
