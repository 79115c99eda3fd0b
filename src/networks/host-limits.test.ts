import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FakeClock } from '../clock/fake-clock.ts'
import { HostLimits, longestHoldMs, watchingLimits } from './host-limits.ts'

const start = Date.UTC(2026, 11, 5, 11)

test('what a success says holds the host that was asked, until its time, and no other', async () => {
  const { clock, limits, fetch } = scene({
    'ratelimit-limit': '3000',
    'ratelimit-remaining': '3',
    'ratelimit-reset': '90',
  })
  await fetch('https://full.example/xrpc/a')
  assert.equal(limits.waitMs('full.example', clock.steady()), 90_000)
  assert.equal(limits.waitMs('other.example', clock.steady()), 0)
  await clock.advance(90_000)
  assert.equal(limits.waitMs('full.example', clock.steady()), 0)
})

test('an account’s own limit holds nobody up, however the request names the account', async () => {
  const spent = { 'x-ratelimit-limit': '300', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '90' }
  const { clock, limits, fetch } = scene(spent)
  await fetch('https://mastodon.example/api', { headers: { Authorization: 'Bearer token' } })
  await fetch(new Request('https://mastodon.example/api', { headers: { authorization: 'DPoP token' } }))
  assert.equal(limits.waitMs('mastodon.example', clock.steady()), 0)
  await fetch(new Request('https://mastodon.example/api'))
  assert.equal(limits.waitMs('mastodon.example', clock.steady()), 90_000)
})

test('a longer hold stays, and none is longer than an hour', () => {
  const limits = new HostLimits()
  limits.hold('a.example', 60_000, 0)
  limits.hold('a.example', 10_000, 0)
  assert.equal(limits.waitMs('a.example', 0), 60_000)
  limits.hold('a.example', 1e15, 0)
  assert.equal(limits.waitMs('a.example', 0), longestHoldMs)
})

test('the answer is handed on as it is, and a failure too', async () => {
  const { fetch } = scene({ 'ratelimit-remaining': 'nonsense' })
  assert.equal(await (await fetch('https://a.example/')).text(), 'well')
  const failing = watchingLimits(() => Promise.reject(new TypeError('no')), {
    limits: new HostLimits(),
    clock: new FakeClock(start),
  })
  await assert.rejects(failing('https://a.example/'), TypeError)
})

function scene(headers: Record<string, string>) {
  const clock = new FakeClock(start)
  const limits = new HostLimits()
  const answering = () => Promise.resolve(new Response('well', { headers }))
  return { clock, limits, fetch: watchingLimits(answering, { limits, clock }) }
}
