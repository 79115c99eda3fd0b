import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { instant } from '../hour/instant.ts'
import { TokenBucket } from './token-bucket.ts'

const at = (seconds: number) => instant(seconds * 1000)

describe('a token bucket', () => {
  test('gives the whole burst at once and then says how long to wait', () => {
    const bucket = new TokenBucket({ burst: 3, perSecond: 2 }, at(0))
    assert.deepEqual([bucket.take(at(0)), bucket.take(at(0)), bucket.take(at(0))], [0, 0, 0])
    assert.equal(bucket.take(at(0)), 500)
  })

  test('has what it said after the wait it said', () => {
    const bucket = new TokenBucket({ burst: 3, perSecond: 2 }, at(0))
    bucket.take(at(0), 3)
    assert.equal(bucket.take(at(0), 3), 1500)
    assert.equal(bucket.take(at(1.499), 3), 1)
    assert.equal(bucket.take(at(1.5), 3), 0)
  })

  test('takes nothing where it answers with a wait', () => {
    const bucket = new TokenBucket({ burst: 2, perSecond: 1 }, at(0))
    bucket.take(at(0), 1)
    assert.equal(bucket.take(at(0), 2), 1000)
    assert.equal(bucket.take(at(0), 1), 0)
  })

  test('takes only while as much is spare as is asked to be left', () => {
    const bucket = new TokenBucket({ burst: 4, perSecond: 1 }, at(0))
    assert.equal(bucket.take(at(0), 1, 3), 0)
    assert.equal(bucket.take(at(0), 1, 3), 1000)
    assert.equal(bucket.take(at(0), 3), 0)
  })

  test('never holds more than a burst, however long it rests', () => {
    const bucket = new TokenBucket({ burst: 2, perSecond: 10 }, at(0))
    assert.equal(bucket.take(at(3600), 2), 0)
    assert.equal(bucket.take(at(3600)), 100)
  })

  test('drained gives nothing before the hour that the host named, however often it is asked', () => {
    const bucket = new TokenBucket({ burst: 5, perSecond: 1 }, at(0))
    bucket.drainUntil(at(10))
    assert.equal(bucket.take(at(0)), 11_000)
    assert.equal(bucket.take(at(4)), 7000)
    assert.equal(bucket.take(at(9)), 2000)
    assert.equal(bucket.take(at(11)), 0)
  })

  test('drained until a time gone by is empty now and grows again', () => {
    const bucket = new TokenBucket({ burst: 5, perSecond: 1 }, at(100))
    bucket.drainUntil(at(50))
    assert.equal(bucket.take(at(100)), 1000)
    assert.equal(bucket.take(at(101)), 0)
  })

  test('is not refilled by a clock that goes back', () => {
    const bucket = new TokenBucket({ burst: 1, perSecond: 1 }, at(100))
    bucket.take(at(100))
    assert.ok(bucket.take(at(40)) > 0)
    assert.ok(bucket.take(at(100)) > 0)
    assert.equal(bucket.take(at(101)), 0)
  })

  test('never gives more than burst plus rate times time', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 200 })
    fc.assert(
      fc.property(steps, (waits) => {
        const bucket = new TokenBucket({ burst: 4, perSecond: 2 }, at(0))
        let [now, given] = [0, 0]
        for (const wait of waits) {
          now += wait
          if (bucket.take(instant(now)) === 0) given += 1
        }
        assert.ok(given <= 4 + (2 * now) / 1000)
      }),
    )
  })
})
