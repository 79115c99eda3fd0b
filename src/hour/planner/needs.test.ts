import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { instant, parseInstant } from '../instant.ts'
import { crowdingOf, type HourLevel, needsAt } from './needs.ts'
import { hourOfWeek } from './score.ts'
import { postsOf, turnoutOf } from './turnout.ts'

const at = parseInstant('2026-12-05T11:00:00Z')
const week = 7 * 24 * 3_600_000

describe('what it takes', () => {
  test('is the range of past weeks at this hour, over the storm, and nothing where nothing was measured', () => {
    const levels = [1, 2, 3, 4].map((ago) => level(at - ago * week, 10, ago + 4))
    assert.deepEqual(needsAt(at, 60, levels), [
      { rank: 10, weeks: 4, mentions: { low: 258, high: 522 }, authors: { low: 258, high: 522 } },
    ])
    assert.deepEqual(needsAt(instant(at + 3_600_000), 60, levels), [])
  })

  test('hours are compared with each other once a day of them is known', () => {
    const levels = Array.from({ length: 48 }, (_, hour) => level(at + hour * 3_600_000, 10, hour))
    assert.equal(crowdingOf(levels.slice(0, 23)).size, 0)
    const crowding = crowdingOf(levels)
    assert.equal(crowding.get(hourOfWeek(at)), 0)
    assert.equal(crowding.get(hourOfWeek(instant(at + 47 * 3_600_000))), 1)
  })
})

describe('turnout', () => {
  test('is about half before anything is known, and says how little that is', () => {
    const { low, middle, high, storms } = turnoutOf([])
    assert.equal(middle, 0.5)
    assert.equal(storms, 0)
    assert.ok(low > 0.25 && low < 0.32 && high > 0.68 && high < 0.75, `${low} ${high}`)
    assert.equal(postsOf(812, turnoutOf([])).middle, 406)
  })

  test('follows what storms showed, closer and narrower with each', () => {
    const one = turnoutOf([{ pledges: 400, posts: 80 }])
    const five = turnoutOf(Array.from({ length: 5 }, () => ({ pledges: 400, posts: 80 })))
    assert.ok(one.middle < 0.4 && five.middle < one.middle && five.middle > 0.2)
    assert.ok(five.high - five.low < one.high - one.low)
  })

  test('is always a range around its middle, whatever the past says', () => {
    const past = fc.array(fc.record({ pledges: fc.nat(5000), posts: fc.nat(9000) }), { maxLength: 50 })
    fc.assert(
      fc.property(past, (given) => {
        const { low, middle, high } = turnoutOf(given)
        assert.ok(low >= 0 && low <= middle && middle <= high && high <= 1, `${low} ${middle} ${high}`)
      }),
    )
  })
})

function level(hour: number, rank: number, mean: number): HourLevel {
  const spread = { least: mean - 1, mean, most: mean + 1 }
  return { hour: instant(hour), rank, mentions: spread, authors: spread }
}
