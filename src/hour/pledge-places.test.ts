import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseInstant } from './instant.ts'
import { pledgePlaces } from './pledge-places.ts'

const at = parseInstant('2026-12-05T11:00:00Z')

test('people of a country with the same time are one place, under whatever name of their zone', () => {
  const counts = [
    { zone: 'Asia/Kolkata', pledges: 6 },
    { zone: 'Asia/Calcutta', pledges: 5 },
    { zone: 'America/New_York', pledges: 12 },
    { zone: 'America/Detroit', pledges: 3 },
    { zone: 'America/Chicago', pledges: 9 },
    { zone: 'UTC', pledges: 40 },
  ]
  assert.deepEqual(pledgePlaces(counts, at), {
    shown: [
      { country: 'US', zone: 'America/New_York', pledges: 15 },
      { country: 'IN', zone: 'Asia/Kolkata', pledges: 11 },
    ],
    elsewhere: 49,
  })
})

test('no place of fewer than ten is ever shown, and nobody is lost', () => {
  const zone = fc.constantFrom(
    'Asia/Tokyo',
    'Asia/Kathmandu',
    'Pacific/Chatham',
    'Pacific/Auckland',
    'UTC',
    'Europe/Kyiv',
  )
  const counts = fc.uniqueArray(fc.record({ zone, pledges: fc.nat(30) }), { selector: (each) => each.zone })
  fc.assert(
    fc.property(counts, (given) => {
      const { shown, elsewhere } = pledgePlaces(given, at)
      assert.ok(shown.every(({ pledges }) => pledges >= 10))
      const all = given.reduce((sum, { pledges }) => sum + pledges, 0)
      assert.equal(shown.reduce((sum, { pledges }) => sum + pledges, 0) + elsewhere, all)
    }),
  )
})
