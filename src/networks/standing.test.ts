import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../clock/clock.ts'
import { policyOf } from './policy.ts'
import { isRehearsing, shortfallOf } from './standing.ts'

const now = instant(Date.UTC(2026, 11, 5, 11))
const daysAgo = (days: number) => instant(now - days * 24 * 3_600_000)

test('a new account falls short by its days, an empty one by its posts', () => {
  assert.deepEqual(shortfallOf('bluesky', { madeAt: daysAgo(13.9), posts: 80 }, now), {
    of: 'days',
    has: 13,
    least: 14,
  })
  assert.deepEqual(shortfallOf('bluesky', { madeAt: daysAgo(400), posts: 2 }, now), { of: 'posts', has: 2, least: 3 })
  assert.equal(shortfallOf('bluesky', { madeAt: daysAgo(14), posts: 3 }, now), undefined)
})

test('what a network does not tell is not taken for zero', () => {
  assert.equal(shortfallOf('bluesky', {}, now), undefined)
  assert.equal(shortfallOf('bluesky', { madeAt: daysAgo(20) }, now), undefined)
  assert.deepEqual(shortfallOf('bluesky', { posts: 0 }, now), { of: 'posts', has: 0, least: 3 })
})

test('every network says why it asks what it asks', () => {
  for (const network of ['x', 'bluesky', 'mastodon', 'threads', 'pretend'] as const) {
    assert.match(policyOf(network).people.why, /\.$/)
  }
})

test('only accounts of this machine’s own servers rehearse', () => {
  assert.ok(isRehearsing({ server: 'http://localhost:2583' }))
  assert.ok(!isRehearsing({ server: 'https://pds.example' }))
})
