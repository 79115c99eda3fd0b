import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { instant, later } from '../hour/instant.ts'
import { HostLimits } from '../networks/host-limits.ts'
import { HostGates } from './host-gates.ts'

const now = instant(0)
const slow = { host: 'slow.example', network: 'pretend' } as const
const other = { host: 'other.example', network: 'pretend' } as const

describe('the gates of hosts', () => {
  test('let eight in at once to one host, and the ninth when one has left', () => {
    const gates = new HostGates(() => 30_000)
    assert.deepEqual(
      times(8, () => gates.enter(slow, now)),
      Array(8).fill(0),
    )
    assert.ok(gates.enter(slow, now) > 0)
    gates.leave(slow)
    assert.equal(gates.enter(slow, now), 0)
  })

  test('that are full at one host are open at another', () => {
    const gates = new HostGates(() => 30_000)
    times(9, () => gates.enter(slow, now))
    assert.equal(gates.enter(other, now), 0)
  })

  test('let no more in than the network’s limit allows, three requests to a post', () => {
    const gates = new HostGates(() => 300)
    let entered = 0
    for (let second = 0; second < 300; second += 1) {
      while (gates.enter(slow, instant(second * 1000)) === 0) {
        entered += 1
        gates.leave(slow)
      }
    }
    assert.ok(entered * 3 <= 300, `${entered}`)
    assert.ok(entered * 3 > 290, `${entered}`)
  })

  test('open for a network whose limit is smaller than one post needs, only slowly', () => {
    const gates = new HostGates(() => 10)
    assert.equal(gates.enter(slow, now), 0)
    gates.leave(slow)
    const wait = gates.enter(slow, now)
    assert.ok(wait > 0 && Number.isFinite(wait))
    assert.equal(gates.enter(slow, later(now, wait)), 0)
  })

  test('stay shut until the time that a host asked for, and only at that host', () => {
    const gates = new HostGates(() => 30_000)
    gates.enter(slow, now)
    gates.leave(slow)
    gates.hold(slow, later(now, 60_000), now)
    for (const at of [0, 100, 30_000, 59_999]) assert.ok(gates.enter(slow, instant(at)) >= 60_000 - at)
    assert.equal(gates.enter(other, now), 0)
    assert.equal(gates.enter(slow, instant(61_000)), 0)
  })

  test('stay shut at a host whose own words are that nearly nothing is left, and only there', () => {
    const limits = new HostLimits()
    const gates = new HostGates(() => 30_000, limits)
    limits.hold(slow.host, later(now, 40_000), now)
    assert.equal(gates.enter(slow, now), 40_000)
    assert.equal(gates.enter(other, now), 0)
    assert.equal(gates.enter(slow, later(now, 40_000)), 0)
  })

  test('count hosts together that renew their sessions at one, and each slow one of them by itself', () => {
    const gates = new HostGates(() => 300)
    const one = { host: 'morel.us-east.host.bsky.network', network: 'bluesky' } as const
    const two = { host: 'inkcap.us-west.host.bsky.network', network: 'bluesky' } as const
    const own = { host: 'pds.example', network: 'bluesky' } as const
    assert.deepEqual(
      times(8, () => gates.enter(one, now)),
      Array(8).fill(0),
    )
    assert.deepEqual([gates.enter(two, now), gates.enter(two, now)], [0, 0])
    assert.ok(gates.enter(two, now) > 1000, 'the ten posts of the burst are spent')
    assert.equal(gates.enter(own, now), 0)
    const rested = new HostGates(() => 3000)
    rested.enter(one, now)
    rested.hold(one, later(now, 60_000), now)
    assert.equal(rested.enter(two, now), 0)
  })

  test('stay shut where all that count together are held', () => {
    const limits = new HostLimits()
    limits.hold('bsky.social', later(now, 5000), now)
    const gates = new HostGates(() => 3000, limits)
    assert.equal(gates.enter({ host: 'morel.us-east.host.bsky.network', network: 'bluesky' }, now), 5000)
    assert.equal(gates.enter({ host: 'pds.example', network: 'bluesky' }, now), 0)
  })

  test('let a gentle visitor in only while enough is left for others', () => {
    const gates = new HostGates(() => 300)
    const gentle = { requests: 2, spare: 15 }
    let gently = 0
    while (gates.enter(slow, now, gentle) === 0) {
      gently += 1
      gates.leave(slow)
    }
    assert.equal(gently, 7)
    assert.equal(gates.enter(slow, now), 0)
  })

  test('that nobody entered are left without harm', () => {
    const gates = new HostGates(() => 30_000)
    gates.leave(slow)
    gates.hold(slow, later(now, 1000), now)
    assert.equal(gates.enter(other, now), 0)
  })
})

function times<T>(count: number, act: () => T): T[] {
  return Array.from({ length: count }, act)
}
