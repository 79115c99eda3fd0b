import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseInstant } from '../clock/clock.ts'
import { retryAt } from './retry-at.ts'

const now = parseInstant('2026-12-05T11:00:00Z')
const epoch = now / 1000

const cases: [string, Record<string, string>, number][] = [
  ['Retry-After in seconds', { 'retry-after': '7' }, 7000],
  ['Retry-After as a date', { 'retry-after': 'Sat, 05 Dec 2026 11:00:09 GMT' }, 9000],
  ['RateLimit-Reset as an epoch', { 'ratelimit-reset': String(epoch + 90) }, 90_000],
  ['RateLimit-Reset as an epoch in milliseconds', { 'ratelimit-reset': String(now + 1500) }, 1500],
  ['RateLimit-Reset in seconds', { 'ratelimit-reset': '12' }, 12_000],
  ['X-RateLimit-Reset as Mastodon writes it', { 'x-ratelimit-reset': '2026-12-05T11:00:30.000000Z' }, 30_000],
  ['X’s own spelling', { 'x-rate-limit-reset': String(epoch + 5) }, 5000],
  ['Retry-After before the others', { 'retry-after': '3', 'ratelimit-reset': String(epoch + 90) }, 3000],
  ['what cannot be read is passed over', { 'retry-after': 'soon', 'ratelimit-reset': '4' }, 4000],
  ['nothing said', {}, 30_000],
  ['a time gone by', { 'ratelimit-reset': String(epoch - 10) }, 1000],
  ['no wait at all', { 'retry-after': '0' }, 1000],
]

for (const [what, headers, wait] of cases) {
  test(`${what}: wait ${wait / 1000} seconds`, () => assert.equal(retryAt(new Headers(headers), now) - now, wait))
}
