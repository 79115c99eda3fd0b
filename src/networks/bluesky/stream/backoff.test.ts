import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { backoffMs } from './backoff.ts'

const policy = { firstMs: 500, longestMs: 30_000 }
const almostOne = () => 1 - Number.EPSILON

test('the longest wait doubles with every attempt and then stays', () => {
  const longest = [0, 1, 2, 3, 4, 5, 6, 7, 1000].map((attempt) => backoffMs(attempt, policy, almostOne))
  assert.deepEqual(longest, [499, 999, 1999, 3999, 7999, 15_999, 29_999, 29_999, 29_999])
})

test('the shortest wait is none, so that a crowd spreads over the whole of it', () => {
  assert.equal(
    backoffMs(6, policy, () => 0),
    0,
  )
})

test('no attempt waits less than nothing or more than the longest', () => {
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempt, random) => {
      const wait = backoffMs(attempt, policy, () => random)
      assert.ok(Number.isInteger(wait) && wait >= 0 && wait < policy.longestMs)
    }),
  )
})
