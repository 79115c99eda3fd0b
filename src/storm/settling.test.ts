import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Settling } from './settling.ts'

const timings = { launchMs: 5000, settleMs: 10_000 }
const post = { consentId: 'ada', attempts: 1 }

describe('a post that may have left', () => {
  test('has settled when the call that this process began is over', () => {
    const settling = new Settling(timings)
    settling.sends(post, 100)
    assert.deepEqual(
      [settling.leftMs(post, 100), settling.leftMs(post, 10_099), settling.leftMs(post, 10_100)],
      [10_000, 1, 0],
    )
  })

  test('of another process is watched from the first sight of it, as its call may not have begun yet', () => {
    const settling = new Settling(timings)
    assert.deepEqual(
      [settling.leftMs(post, 100), settling.leftMs(post, 15_099), settling.leftMs(post, 15_100)],
      [15_000, 1, 0],
    )
  })

  test('is watched anew with each attempt', () => {
    const settling = new Settling(timings)
    settling.sends(post, 0)
    assert.equal(settling.leftMs({ ...post, attempts: 2 }, 60_000), 15_000)
  })

  test('that was forgotten is only watched once more', () => {
    const settling = new Settling(timings)
    settling.sends(post, 0)
    settling.sends({ consentId: 'bo', attempts: 1 }, 7_200_000)
    assert.equal(settling.leftMs(post, 7_200_000), 15_000)
  })
})
