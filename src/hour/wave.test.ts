import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Instant, instant } from './instant.ts'
import { calmBeforeEndMs, dueAt, positionOf, type WaveName, waves } from './wave.ts'

const names = Object.keys(waves) as WaveName[]
const tZero = instant(Date.UTC(2026, 11, 5, 11))
const hour = (wave: WaveName) => ({ tZero, minutes: 60, wave })

describe('a wave', () => {
  test('spreads evenly: half of the posts leave in the first half', () => {
    assert.deepEqual(shares('even', [0.25, 0.5, 0.75]), [0.25, 0.5, 0.75])
  })

  test('that is front-loaded sends half of the posts in the first 29 %, and ever fewer', () => {
    const [in29, quarter, half, threeQuarters] = shares('front-loaded', [0.2929, 0.25, 0.5, 0.75])
    assert.ok(Math.abs((in29 ?? 0) - 0.5) < 0.002)
    assert.deepEqual([quarter, half, threeQuarters], [0.4375, 0.75, 0.9375])
  })

  test('that is a crescendo is the front-loaded one turned round', () => {
    const [before71] = shares('crescendo', [Math.SQRT1_2])
    assert.ok(Math.abs((before71 ?? 0) - 0.5) < 0.002)
    for (const at of [0.1, 0.3, 0.8]) {
      assert.ok(Math.abs(waves.crescendo(at) - (1 - waves['front-loaded'](1 - at))) < 1e-12)
    }
  })

  test('leaves nothing before T-zero and nothing in the last ten seconds, whatever comes late', () => {
    const late = fc.integer({ min: -7_200_000, max: 7_200_000 })
    const storm = fc.record({ minutes: fc.integer({ min: 1, max: 1440 }), wave: fc.constantFrom(...names) })
    const position = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(storm, position, late, ({ minutes, wave }, at, notBefore) => {
        const due = dueAt({ tZero, minutes, wave }, at, instant(tZero + notBefore))
        assert.ok(due >= tZero && due <= tZero + minutes * 60_000 - calmBeforeEndMs)
        assert.ok(Number.isInteger(due))
      }),
    )
  })

  test('keeps the order of positions', () => {
    const positions = [0, 0.001, 0.2, 0.5, 0.9, 0.9999]
    for (const wave of names) {
      const due = positions.map((position) => dueAt(hour(wave), position))
      assert.deepEqual(due, [...due].sort(), wave)
    }
  })

  test('spreads what is consented to while it runs over what is left', () => {
    const notBefore = instant(tZero + 30 * 60_000)
    assert.equal(dueAt(hour('even'), 0, notBefore), notBefore)
    assert.equal(dueAt(hour('even'), 0.5, notBefore), notBefore + (30 * 60_000 - calmBeforeEndMs) / 2)
  })

  test('has what is consented to in its last seconds due at once', () => {
    const lastSeconds = instant(tZero + 60 * 60_000 - 3000)
    for (const wave of names) assert.ok(dueAt(hour(wave), 0.7, lastSeconds) <= lastSeconds)
  })
})

describe('a wave whose host is crowded', () => {
  const positions = Array.from({ length: 1000 }, (_, index) => index / 1000)
  const ending = (crowding: number) =>
    positions.filter((at) => dueAt(hour('crescendo'), at, tZero, crowding) >= tZero + 54 * 60_000).length

  test('stays as it is where half of what the host can take is not exceeded', () => {
    for (const wave of names)
      for (const at of positions) assert.equal(dueAt(hour(wave), at, tZero, 0.5), dueAt(hour(wave), at))
  })

  test('rises less the fuller its host is, until it is even', () => {
    assert.ok(ending(0.5) > ending(0.75) && ending(0.75) > ending(1))
    assert.deepEqual(
      positions.map((at) => dueAt(hour('crescendo'), at, tZero, 1)),
      positions.map((at) => dueAt(hour('even'), at)),
    )
  })

  test('never has more in its last six minutes than the host can take in six', () => {
    for (const crowding of [0.6, 0.7, 0.8, 0.9, 1]) {
      const hostTakes = positions.length / crowding / 10
      assert.ok(ending(crowding) <= hostTakes * 1.02, `${crowding}: ${ending(crowding)} of ${hostTakes}`)
    }
  })
})

describe('positions', () => {
  test('begin at the beginning and stay in [0, 1)', () => {
    assert.equal(positionOf(0), 0)
    for (const number of [1, 2, 1000, 123_456, 9_999_999]) assert.ok(positionOf(number) >= 0 && positionOf(number) < 1)
  })

  test('fill the wave evenly however many come: no gap is twice as large as it had to be', () => {
    for (const count of [1, 2, 3, 5, 8, 60, 61, 1000, 12_345]) assert.ok(largestGap(count) * count < 2, `${count}`)
  })
})

/** Which share of a thousand evenly placed posts has left after each part of the hour. */
function shares(wave: WaveName, parts: readonly number[]): number[] {
  const due = Array.from({ length: 10_000 }, (_, index) => dueAt(hour(wave), index / 10_000))
  const end: Instant = instant(tZero + 60 * 60_000 - calmBeforeEndMs)
  return parts.map((part) => due.filter((at) => at < tZero + (end - tZero) * part).length / due.length)
}

function largestGap(count: number): number {
  const sorted = Array.from({ length: count }, (_, number) => positionOf(number)).sort((a, b) => a - b)
  return Math.max(...sorted.map((at, index) => (sorted[index + 1] ?? 1) - at))
}
