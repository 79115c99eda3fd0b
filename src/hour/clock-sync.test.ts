import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clockOffset } from './clock-sync.ts'

test('the quickest answer decides', () => {
  const samples = [
    { sent: 0, received: 400, server: 5350 },
    { sent: 1000, received: 1020, server: 6010 },
    { sent: 2000, received: 2200, server: 7000 },
  ]
  assert.deepEqual(clockOffset(samples), { offset: 5000, uncertainty: 10 })
})

test('the true offset lies within the stated uncertainty, however lopsided the network', () => {
  const leg = fc.integer({ min: 0, max: 5000 })
  const offsets = fc.integer({ min: -1e9, max: 1e9 })
  fc.assert(
    fc.property(offsets, fc.array(fc.tuple(leg, leg), { minLength: 1, maxLength: 8 }), (truth, legs) => {
      const samples = legs.map(([there, back], index) => {
        const sent = index * 20_000
        return { sent, server: sent + there + truth, received: sent + there + back }
      })
      const found = clockOffset(samples)
      assert.ok(found && Math.abs(found.offset - truth) <= found.uncertainty)
    }),
  )
})

test('nonsense is left out', () => {
  assert.equal(clockOffset([]), undefined)
  assert.equal(clockOffset([{ sent: 0, received: 10, server: Number.NaN }]), undefined)
  assert.equal(clockOffset([{ sent: 10, received: 0, server: 5 }]), undefined)
})
