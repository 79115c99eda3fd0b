import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { instant } from '../hour/instant.ts'
import { Ambiguous, RateLimited, Refused, SignedOut, Unreachable, Unreadable } from '../networks/errors.ts'
import {
  afterFailure,
  afterNothingFound,
  backoffMs,
  dispatchTimings,
  longestDoubtMs,
  mayBeginWithinMs,
} from './dispatch-policy.ts'

const now = instant(1_000_000)
const retryAt = instant(1_030_000)

const failures: [string, unknown, number, ReturnType<typeof afterFailure>][] = [
  ['refused at the first attempt', new Refused('no'), 1, { next: 'fail', why: 'no', signedOut: false }],
  ['signed out at the first attempt', new SignedOut('out'), 1, { next: 'fail', why: 'out', signedOut: true }],
  ['signed out before anything was sent', new SignedOut('out'), 0, { next: 'fail', why: 'out', signedOut: true }],
  ['asked to wait at the first attempt', new RateLimited(retryAt), 1, { next: 'release', waitMs: 30_000 }],
  ['not reached at the first attempt', new Unreachable('gone'), 1, { next: 'release', waitMs: 500 }],
  ['cut off at the first attempt', new Ambiguous('cut'), 1, { next: 'doubt', waitMs: 500 }],
  ['answered with garbage', new Unreadable('garbage'), 1, { next: 'doubt', waitMs: 500 }],
  ['our own mistake', new TypeError('bug'), 1, { next: 'doubt', waitMs: 500 }],
  ['something that is no error', 'boo', 1, { next: 'doubt', waitMs: 500 }],
  ['refused after an attempt that may have been taken', new Refused('no'), 2, { next: 'doubt', waitMs: 1000 }],
  ['signed out after such an attempt', new SignedOut('out'), 3, { next: 'doubt', waitMs: 2000 }],
  ['asked to wait after such an attempt', new RateLimited(retryAt), 2, { next: 'doubt', waitMs: 30_000 }],
  ['not reached after such an attempt', new Unreachable('gone'), 2, { next: 'doubt', waitMs: 1000 }],
]

describe('after a failed call', () => {
  for (const [what, error, attempts, expected] of failures) {
    test(`${what}: ${expected.next}`, () => assert.deepEqual(afterFailure(error, attempts, now), expected))
  }

  test('nothing but a first attempt is ever released or failed without reading back', () => {
    const errors = failures.map(([, error]) => error)
    for (const error of errors) assert.equal(afterFailure(error, 2, now).next, 'doubt')
  })
})

describe('a post that does not stand there', () => {
  const endsAt = instant(now + 60_000)
  const at = (ms: number) => ({ asOf: instant(now + ms), endsAt })

  test('may still arrive until its call has settled, also when its storm is over', () => {
    assert.deepEqual(afterNothingFound(at(0), 10_000), { next: 'read again', waitMs: 10_000 })
    assert.deepEqual(afterNothingFound(at(61_000), 1), { next: 'read again', waitMs: 1 })
  })

  test('is sent again then, while its storm lasts', () => {
    assert.deepEqual(afterNothingFound(at(59_999), 0), { next: 'send again' })
  })

  test('is missed once its storm is over', () => {
    assert.deepEqual(afterNothingFound(at(60_000), 0), { next: 'missed' })
  })
})

describe('a launched post', () => {
  const launched = (leftMs: number) => ({ asOf: now, endsAt: instant(now + leftMs) })

  test('leaves soon or not at all, so that others know when it can no longer arrive', () => {
    assert.equal(mayBeginWithinMs(launched(60_000), dispatchTimings), dispatchTimings.launchMs)
  })

  test('leaves before its storm ends', () => {
    assert.equal(mayBeginWithinMs(launched(300), dispatchTimings), 300)
  })
})

test('whether a post stands is asked within a minute, however long its server wants no other', () => {
  const step = afterFailure(new RateLimited(instant(now + 86_400_000)), 2, now)
  assert.deepEqual(step, { next: 'doubt', waitMs: longestDoubtMs })
})

test('a lease outlives the time in which a call begins and settles', () => {
  assert.ok(dispatchTimings.leaseMs > dispatchTimings.launchMs + dispatchTimings.settleMs)
})

test('waits double from half a second on and never pass ten seconds', () => {
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 6, 7, 2000].map(backoffMs),
    [500, 500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000],
  )
})
