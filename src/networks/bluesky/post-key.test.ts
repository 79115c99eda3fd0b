import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { isValidTid } from '@atproto/syntax'
import fc from 'fast-check'
import { instant, parseInstant } from '../../clock/clock.ts'
import { blueskyPostKey } from './post-key.ts'
import { readTid } from './tid.ts'

const seeds = fc.record({
  consentId: fc.string({ unit: 'binary' }),
  tZero: fc.integer({ min: 0, max: 8e12 }).map(instant),
  minutes: fc.integer({ min: 1, max: 1440 }),
  secret: fc.uint8Array({ minLength: 32, maxLength: 32 }),
})

test('a key is valid, and the same for the same seed', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const key = blueskyPostKey(seed)
      assert.ok(isValidTid(key), key)
      assert.equal(blueskyPostKey({ ...seed, secret: Uint8Array.from(seed.secret) }), key)
    }),
  )
})

test('its time lies inside the storm', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const after = readTid(blueskyPostKey(seed)).microseconds - BigInt(seed.tZero) * 1000n
      assert.ok(after >= 0n && after < BigInt(seed.minutes) * 60_000_000n)
    }),
  )
})

test('its time and clock id are those of HMAC-SHA256, as anybody with the secret can recompute', () => {
  const seed = {
    consentId: 'consent-1',
    tZero: parseInstant('2026-12-05T11:00:00Z'),
    minutes: 60,
    secret: new Uint8Array(32).fill(1),
  }
  const digest = createHmac('sha256', seed.secret).update('consent-1').digest()
  const { microseconds, clockId } = readTid(blueskyPostKey(seed))
  assert.equal(microseconds, BigInt(seed.tZero) * 1000n + (digest.readBigUInt64BE(0) % 3_600_000_000n))
  assert.equal(clockId, digest.readUInt16BE(8) % 1024)
})

test('ten thousand consents of one storm have ten thousand keys', () => {
  const seed = { tZero: parseInstant('2026-12-05T11:00:00Z'), minutes: 1, secret: new Uint8Array(32).fill(1) }
  const keys = Array.from({ length: 10_000 }, (_, index) => blueskyPostKey({ ...seed, consentId: `consent-${index}` }))
  assert.equal(new Set(keys).size, 10_000)
})

test('a storm without a length has no keys', () => {
  const seed = { consentId: 'consent-1', tZero: instant(0), secret: new Uint8Array(32) }
  assert.throws(() => blueskyPostKey({ ...seed, minutes: 0 }), RangeError)
})
