import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { betterOffset, clockOffset } from './clock-sync.ts'

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

test('what a slow network says is not believed over a good answer that it allows', () => {
  const good = { offset: -600_000, uncertainty: 10 }
  assert.deepEqual(betterOffset(good, { offset: -600_400, uncertainty: 500 }, 60_000), {
    offset: -600_000,
    uncertainty: 16,
  })
})

test('a good answer that has grown old, or that the new one rules out, gives way', () => {
  const old = { offset: 0, uncertainty: 10 }
  const better = { offset: 3, uncertainty: 40 }
  assert.deepEqual(betterOffset(old, better, 600_000), better)
  const elsewhere = { offset: 9000, uncertainty: 500 }
  assert.deepEqual(betterOffset(old, elsewhere, 1000), elsewhere)
  assert.deepEqual(betterOffset(undefined, better, 0), better)
})
