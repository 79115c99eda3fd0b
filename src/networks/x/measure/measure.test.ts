import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { instant } from '../../../clock/clock.ts'
import { FakeClock } from '../../../clock/fake-clock.ts'
import { PretendX, xToken } from '../../../testing/pretend-x.ts'
import { createXCounter } from './counts.ts'
import { findXPlace, xPlaceName, xPlaces } from './places.ts'
import { createXLists } from './trends.ts'

const tZero = Date.UTC(2026, 11, 5, 11)
const minute = 60_000

describe('measuring on X', () => {
  let x: PretendX
  let clock: FakeClock

  before(async () => {
    x = await PretendX.start()
  })
  after(() => x[Symbol.asyncDispose]())
  beforeEach(() => {
    clock = new FakeClock(tZero)
    x.asked.length = 0
    x.faults.length = 0
    x.counts.clear()
    x.trends.clear()
    x.remaining = 299
    x.resetAt = tZero / 1000 + 900
  })

  const options = (token = xToken) => ({ fetch, clock, api: x.url, token: () => token, timeoutMs: 60_000 })
  const counter = (token?: string) => createXCounter(options(token))
  const asked = (minutes = 3) => ({
    hashtag: 'AlitaSequel',
    from: instant(tZero),
    until: instant(tZero + minutes * minute),
  })

  test('asks for a hashtag by whole minutes, with the operator’s token, and reads each count', async () => {
    x.counts.set(tZero, 7).set(tZero + 2 * minute, 9)
    const seen = await counter().read(asked())
    assert.deepEqual({ ...seen, raw: seen.raw.length }, { from: tZero, seconds: 60, counts: [7, 0, 9], raw: 64 })
    assert.deepEqual(x.asked, [
      {
        method: 'GET',
        path: '/2/tweets/counts/recent',
        query: {
          query: '#AlitaSequel -is:retweet',
          granularity: 'minute',
          start_time: '2026-12-05T11:00:00Z',
          end_time: '2026-12-05T11:03:00Z',
          'search_count.fields': 'start,end,tweet_count',
        },
        authorization: `Bearer ${xToken}`,
      },
    ])
  })

  test('a minute that is not over is no minute, and grows until it is', async () => {
    x.counts.set(tZero, 7).set(tZero + minute, 3)
    const early = await counter().read({ ...asked(), until: instant(tZero + 1.5 * minute) })
    assert.deepEqual(early.counts, [7])
    x.counts.set(tZero, 8).set(tZero + minute, 12)
    assert.deepEqual((await counter().read(asked(2))).counts, [8, 12])
  })

  test('reads the list of a place in its order, with counts where X gives any', async () => {
    x.trends.set(1, [{ trend_name: 'Weather' }, { trend_name: '#AlitaSequel', tweet_count: 12345 }])
    const [world] = createXLists(options())([1])
    const { entries } = (await world?.read()) ?? {}
    assert.deepEqual(entries, [{ name: 'Weather' }, { name: '#AlitaSequel', count: 12345 }])
    assert.deepEqual(x.asked[0]?.query, { max_trends: '50', 'trend.fields': 'trend_name,tweet_count' })
    assert.equal(world?.place, 'woeid:1')
  })

  test('a limit that is used up is honoured until X’s own time, by every place and by nothing else', async () => {
    x.faults.push(429)
    x.trends.set(1, []).set(44418, [])
    const [world, london] = createXLists(options())([1, 44418])
    await assert.rejects(world?.read() ?? Promise.resolve(), { name: 'RateLimited', retryAt: tZero + 900_000 })
    for (const list of [world, london]) assert.equal(list?.closedUntil?.(clock.now()), tZero + 900_000)
    assert.equal(counter().closedUntil?.(clock.now()), undefined)
    await clock.advance(900_000)
    assert.equal(london?.closedUntil?.(clock.now()), undefined)
  })

  test('an answer that says it was the last of its window closes the gate as well', async () => {
    x.remaining = 0
    const last = counter()
    await last.read(asked())
    assert.equal(last.closedUntil?.(clock.now()), tZero + 900_000)
  })

  test('a token that X does not know, and a right that it lacks, are said plainly and in X’s own words', async () => {
    await assert.rejects(counter('wrong').read(asked()), {
      name: 'SignedOut',
      message: /does not accept the bearer token \(401\).*UPROAR_X_TOKEN/,
    })
    x.faults.push(403, 402)
    await assert.rejects(counter().read(asked()), {
      name: 'Refused',
      message: /\(403\).*“Client Forbidden: This request/,
    })
    await assert.rejects(counter().read(asked()), { name: 'Refused', message: /credits.*CreditsDepleted/ })
  })

  test('trouble, silence, half an answer and nonsense each have their sentence', async () => {
    x.faults.push('hang')
    const impatient = createXCounter({ ...options(), timeoutMs: 50 })
    await assert.rejects(impatient.read(asked()), { name: 'Unreachable', message: /did not answer in time/ })
    x.faults.length = 0
    x.faults.push(503, 'cut off', 'not json', 'garbage', 404)
    const wanted = [
      { name: 'Unreachable', message: /in trouble \(503\)/ },
      { name: 'Unreachable', message: /cannot be reached/ },
      { name: 'Unreadable', message: /not JSON/ },
      { name: 'Unreadable', message: /no count/ },
      { name: 'Unreadable', message: /would not answer \(404\).*Could not find that place/ },
    ]
    for (const error of wanted) await assert.rejects(counter().read(asked()), error)
  })

  test('no error and no log of one ever carries the token', async () => {
    for (const fault of [401, 403, 429, 'garbage', 'cut off'] as const) {
      x.faults.push(fault)
      const error: unknown = await counter()
        .read(asked())
        .catch((caught: unknown) => caught)
      assert.ok(error instanceof Error)
      assert.ok(!`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`.includes(xToken), String(fault))
    }
  })
})

test('every place has a number and a name of its own, the world first', () => {
  const names = xPlaces.map(({ woeid }) => xPlaceName(woeid))
  assert.equal(new Set(names).size, names.length)
  assert.equal(findXPlace('woeid:1')?.country, undefined)
  const countries = xPlaces.filter(({ city }) => !city).flatMap(({ country }) => country ?? [])
  assert.equal(new Set(countries).size, countries.length)
  for (const code of countries) assert.notEqual(new Intl.DisplayNames('en', { type: 'region' }).of(code), code)
})
