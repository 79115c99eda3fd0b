import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { visibleZones } from './visible-zones.ts'

test('zones of fewer than ten people vanish into elsewhere', () => {
  const counts = [
    { zone: 'Europe/Oslo', pledges: 9 },
    { zone: 'Asia/Tokyo', pledges: 40 },
    { zone: 'America/Chicago', pledges: 10 },
    { zone: 'Asia/Kathmandu', pledges: 1 },
  ]
  assert.deepEqual(visibleZones(counts), {
    shown: [
      { zone: 'Asia/Tokyo', pledges: 40 },
      { zone: 'America/Chicago', pledges: 10 },
    ],
    elsewhere: 10,
  })
})

test('no pledge is lost and no small zone shows', () => {
  const count = fc.record({ zone: fc.string(), pledges: fc.nat(50) })
  fc.assert(
    fc.property(fc.array(count), (counts) => {
      const { shown, elsewhere } = visibleZones(counts)
      assert.equal(total(shown) + elsewhere, total(counts))
      assert.ok(shown.every(({ pledges }) => pledges >= 10))
    }),
  )
})

function total(counts: readonly { pledges: number }[]): number {
  return counts.reduce((sum, { pledges }) => sum + pledges, 0)
}
