import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../hour/instant.ts'
import { ServerStates } from './server-states.ts'

test('a source lives while any of its servers does, and else says why it does not', () => {
  const states = new ServerStates()
  assert.equal(states.status, 'starting')
  states.set('a', { status: 'disconnected', why: 'a is gone' })
  assert.deepEqual([states.status, states.why], ['disconnected', 'a is gone'])
  states.set('b', { status: 'live', why: undefined })
  assert.deepEqual([states.status, states.why, states.live()], ['live', undefined, ['b']])
})

test('the network has told what its slowest server has, but waits half a minute for it at most', () => {
  const states = new ServerStates()
  assert.equal(states.heardUntil(), undefined)
  states.set('a', { status: 'live', seenAt: instant(100_000) })
  states.set('b', { status: 'live', seenAt: instant(90_000) })
  assert.equal(states.heardUntil(), 90_000)
  states.set('a', { seenAt: instant(200_000) })
  assert.equal(states.heardUntil(), 170_000)
})

test('a server that is gone holds nothing up', () => {
  const states = new ServerStates()
  states.set('a', { status: 'live', seenAt: instant(100_000) })
  states.set('b', { status: 'disconnected', seenAt: instant(90_000) })
  assert.equal(states.heardUntil(), 100_000)
})
