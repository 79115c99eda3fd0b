import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Instant, instant, later } from '../hour/instant.ts'
import { requestsPerPost } from '../networks/host-rate.ts'
import { hostPlans, type Leaving, type PlanTerms, planFlights, type Waiting } from './flight-plan.ts'
import { HostGates } from './host-gates.ts'

const tZero = instant(Date.UTC(2026, 11, 5, 11))
const hour = 3_600_000

describe('a flight plan', () => {
  test('has posts leave at their moments where their host can take them', () => {
    const plan = planFlights(evenly(1220), terms(3000))
    assert.ok(plan.every(({ from, fits }, number) => fits && from === dueOf(number, 1220)))
  })

  test('says which posts no longer fit, and those are the last', () => {
    const plan = planFlights(
      Array.from({ length: 12_000 }, (_, number) => waiting(number, tZero)),
      terms(3000),
    )
    const fitting = plan.filter(({ fits }) => fits).length
    assert.ok(fitting > 10_800 && fitting <= 10_900, `${fitting}`)
    assert.ok(plan.slice(fitting).every(({ fits }) => !fits))
  })

  test('lets a full host keep none from another', () => {
    const full = Array.from({ length: 2000 }, (_, number) => waiting(number, tZero, 'full.example'))
    const plan = planFlights([...full, waiting(9000, later(tZero, 60_000), 'empty.example')], terms(300))
    assert.equal(plan.find(({ host }) => host === 'empty.example')?.from, tZero + 60_000)
    assert.ok(plan.some(({ fits }) => !fits))
  })

  test('counts servers together that share a limit', () => {
    const hosts = ['morel.us-east.host.bsky.network', 'inkcap.us-west.host.bsky.network']
    const posts = Array.from({ length: 60 }, (_, number) => waiting(number, tZero, hosts[number % 2], 'bluesky'))
    const apart = posts.map((post, number) => ({ ...post, host: ['a.example', 'b.example'][number % 2] ?? '' }))
    assert.ok(finish(planFlights(posts, terms(300))) > finish(planFlights(apart, terms(300))) + 60_000)
  })

  test('spends nothing on what its own server holds, which leaves at its moment', () => {
    const held = Array.from({ length: 5000 }, (_, number) => ({ ...waiting(number, tZero), isHeldThere: true }))
    const plan = planFlights([...held, waiting(9000, later(tZero, 1))], terms(300))
    assert.ok(plan.every(({ fits, from }) => fits && from <= tZero + 1))
  })

  test('begins now where its storm began without it', () => {
    const [late] = planFlights([waiting(1, tZero)], { ...terms(3000), startsAt: later(tZero, 60_000) })
    assert.equal(late?.from, tZero + 60_000)
  })

  test('is told by host, the fullest first', () => {
    const plan = planFlights([...evenly(3, 'b.example'), ...evenly(2, 'a.example')], terms(3000))
    assert.deepEqual(
      hostPlans(plan).map(({ host, posts, firstAt, tooMany }) => [host, posts, firstAt, tooMany]),
      [
        ['b.example', 3, tZero, 0],
        ['a.example', 2, tZero, 0],
      ],
    )
  })
})

describe('a flight plan, held against the gates as dispatch goes through them', () => {
  const storm = fc.record({
    limit: fc.integer({ min: 30, max: 3000 }),
    posts: fc.array(
      fc.record({
        dueS: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 600 })),
        host: fc.constantFrom('a', 'b', 'c'),
      }),
      {
        minLength: 1,
        maxLength: 150,
      },
    ),
    callMs: fc.integer({ min: 1, max: 2000 }),
  })

  test('never has a host asked more than its limit in any five minutes, and keeps the order', () => {
    fc.assert(
      fc.property(storm, ({ limit, posts }) => {
        const plan = planFlights(posts.map(fromDraft), terms(limit))
        for (const times of byHost(plan)) {
          assert.deepEqual(
            times,
            times.toSorted((a, b) => a - b),
          )
          assert.ok(mostIn5Minutes(times) * requestsPerPost <= limit)
        }
      }),
    )
  })

  test('is never too hopeful: the first, second and every later post of each host has left by then, and within the limit', () => {
    fc.assert(
      fc.property(storm, ({ limit, posts, callMs }) => {
        const waiting = posts.map(fromDraft)
        const plan = planFlights(waiting, terms(limit))
        for (const [host, left] of drain(waiting, limit, callMs)) {
          const planned = plan.filter((each) => each.host === host).map(({ until }) => until)
          assert.equal(left.length, planned.length)
          for (const [index, at] of left.entries()) assert.ok(at <= (planned[index] ?? 0), `${host} ${index}`)
          assert.ok(mostIn5Minutes(left) * requestsPerPost <= limit)
        }
      }),
      { numRuns: 40 },
    )
  })
})

const terms = (limit: number): PlanTerms => ({
  startsAt: tZero,
  endsAt: later(tZero, hour),
  requestsPer5Minutes: () => limit,
})

function waiting(number: number, dueAt: Instant, host = 'a.example', network: Waiting['network'] = 'pretend'): Waiting {
  return { id: String(number).padStart(6, '0'), network, host, dueAt }
}

function fromDraft({ dueS, host }: { dueS: number; host: string }, number: number): Waiting {
  return waiting(number, later(tZero, dueS * 1000), host)
}

function dueOf(number: number, count: number): Instant {
  return later(tZero, Math.floor((number / count) * (hour - 10_000)))
}

function evenly(count: number, host?: string): Waiting[] {
  return Array.from({ length: count }, (_, number) => waiting(number, dueOf(number, count), host))
}

function finish(plan: readonly Leaving[]): number {
  return Math.max(...plan.map(({ until }) => until))
}

function byHost(plan: readonly Leaving[]): Instant[][] {
  return [...Map.groupBy(plan, ({ host }) => host).values()].map((leavings) => leavings.map(({ from }) => from))
}

function mostIn5Minutes(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 300_000).length))
}

/** Rounds as the dispatcher makes them, every hundred milliseconds, through the real gates; when what left, by host. */
function drain(posts: readonly Waiting[], limit: number, callMs: number): Map<string, number[]> {
  const gates = new HostGates(() => limit)
  const queue = posts.toSorted((a, b) => a.dueAt - b.dueAt).map((post) => ({ post, nextAt: post.dueAt as number }))
  const landing: { at: number; host: string }[] = []
  const left = new Map<string, number[]>()
  for (let now: number = tZero; queue.length > 0; now += 100) {
    for (const { host } of landing.filter(({ at }) => at <= now)) gates.leave({ host })
    landing.splice(0, landing.length, ...landing.filter(({ at }) => at > now))
    for (const entry of queue.filter(({ nextAt }) => nextAt <= now).slice(0, 64)) {
      const wait = gates.enter(entry.post, now)
      if (wait > 0) entry.nextAt = now + wait
      else {
        const { host } = queue.splice(queue.indexOf(entry), 1)[0]?.post ?? entry.post
        landing.push({ at: now + callMs, host })
        left.set(host, [...(left.get(host) ?? []), now])
      }
    }
  }
  return left
}
