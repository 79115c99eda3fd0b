import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { instant } from '../hour/instant.ts'
import { Ambiguous, RateLimited, Refused, SignedOut, Unreachable, Unreadable } from '../networks/errors.ts'
import { afterFailure, afterNothingFound, backoffMs, dispatchTimings } from './dispatch-policy.ts'

const now = instant(1_000_000)
const retryAt = instant(1_030_000)

const failures: [string, unknown, number, ReturnType<typeof afterFailure>][] = [
  ['refused at the first attempt', new Refused('no'), 1, { next: 'fail', why: 'no', signedOut: false }],
  ['signed out at the first attempt', new SignedOut('out'), 1, { next: 'fail', why: 'out', signedOut: true }],
  ['signed out before anything was sent', new SignedOut('out'), 0, { next: 'fail', why: 'out', signedOut: true }],
  ['asked to wait at the first attempt', new RateLimited(retryAt), 1, { next: 'release', at: retryAt }],
  ['not reached at the first attempt', new Unreachable('gone'), 1, { next: 'release', at: instant(now + 500) }],
  ['cut off at the first attempt', new Ambiguous('cut'), 1, { next: 'doubt', at: instant(now + 500) }],
  ['answered with garbage', new Unreadable('garbage'), 1, { next: 'doubt', at: instant(now + 500) }],
  ['our own mistake', new TypeError('bug'), 1, { next: 'doubt', at: instant(now + 500) }],
  ['something that is no error', 'boo', 1, { next: 'doubt', at: instant(now + 500) }],
  [
    'refused after an attempt that may have been taken',
    new Refused('no'),
    2,
    { next: 'doubt', at: instant(now + 1000) },
  ],
  ['signed out after such an attempt', new SignedOut('out'), 3, { next: 'doubt', at: instant(now + 2000) }],
  ['asked to wait after such an attempt', new RateLimited(retryAt), 2, { next: 'doubt', at: retryAt }],
  ['not reached after such an attempt', new Unreachable('gone'), 2, { next: 'doubt', at: instant(now + 1000) }],
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
  const flight = { lastSentAt: now, endsAt: instant(now + 60_000) }
  const after = (ms: number) => afterNothingFound(flight, instant(now + ms), dispatchTimings)

  test('may still arrive until its call has settled', () => {
    assert.deepEqual(after(0), { next: 'read again', at: instant(now + dispatchTimings.settleMs) })
    assert.equal(after(dispatchTimings.settleMs - 1).next, 'read again')
  })

  test('is sent again then, while its storm lasts', () => {
    assert.deepEqual(after(dispatchTimings.settleMs), { next: 'send again' })
    assert.deepEqual(after(59_999), { next: 'send again' })
  })

  test('is missed once its storm is over', () => assert.deepEqual(after(60_000), { next: 'missed' }))

  test('is not given up before it has settled, even when its storm is over', () => {
    const late = { lastSentAt: instant(now + 59_000), endsAt: flight.endsAt }
    const step = afterNothingFound(late, instant(now + 61_000), dispatchTimings)
    assert.deepEqual(step, { next: 'read again', at: instant(now + 59_000 + dispatchTimings.settleMs) })
  })
})

test('a lease outlives the time in which a call settles', () => {
  assert.ok(dispatchTimings.leaseMs > dispatchTimings.settleMs)
})

test('waits double from half a second on and never pass ten seconds', () => {
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 6, 7, 2000].map(backoffMs),
    [500, 500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000],
  )
})
