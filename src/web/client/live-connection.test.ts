import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import { LiveConnection, type StreamEvents } from './live-connection.ts'
import { snapshotAt } from './live-fixture.ts'

test('snapshots are handed on in order, and older or repeated ones are dropped', async () => {
  const server = await connect()
  for (const seq of [1, 2, 2, 1, 5]) server.pulse(seq)
  server.stop()
  assert.deepEqual(server.seen, [1, 2, 5])
})

test('what is no snapshot is dropped and breaks nothing', async () => {
  const server = await connect()
  for (const garbage of ['', '<html>', 'null', '[]', '{"seq":"9"}', '{"seq":9}']) server.stream().pulse(garbage)
  server.pulse(3)
  server.stop()
  assert.deepEqual(server.seen, [3])
})

test('while the browser connects again by itself the same stream is kept, and the loss is told', async () => {
  const server = await connect()
  server.pulse(1)
  server.stream().failed(false)
  assert.equal(server.connected.at(-1), false)
  server.pulse(2)
  server.stop()
  assert.deepEqual([server.opened(), server.connected.at(-1), server.seen], [1, true, [1, 2]])
})

test('a stream that ended for good is opened again after a pause that differs from viewer to viewer', async () => {
  const early = await connect(0)
  const late = await connect(0.99)
  for (const server of [early, late]) {
    await server.fail(true)
    await server.clock.advance(1500)
  }
  assert.deepEqual([early.opened(), late.opened()], [2, 1])
  await late.clock.advance(3000)
  for (const server of [early, late]) server.stop()
  assert.equal(late.opened(), 2)
})

test('after three failures in a row it polls every two seconds from a random moment on, and later tries the stream again', async () => {
  const server = await connect(0.5)
  server.answer = () => JSON.stringify(snapshotAt(1, { seq: 40 + server.fetched.length }))
  for (let failure = 0; failure < 3; failure++) await server.fail(false)
  await server.clock.advance(5001)
  assert.deepEqual(server.fetched, [1000, 3000, 5000])
  assert.deepEqual([server.closed(), server.seen], [1, [41, 42, 43]])
  await server.clock.advance(45_000)
  server.stop()
  assert.equal(server.opened(), 2)
})

test('a failure between two pulses is not one in a row', async () => {
  const server = await connect()
  for (let seq = 1; seq <= 9; seq++) {
    server.stream().failed(false)
    server.pulse(seq)
  }
  server.stop()
  assert.deepEqual([server.opened(), server.fetched], [1, []])
})

test('a stream that is silent for ten seconds counts as failed', async () => {
  const server = await connect(0)
  server.pulse(1)
  await server.clock.advance(9999)
  assert.equal(server.connected.at(-1), true)
  await server.clock.advance(1)
  assert.deepEqual([server.connected.at(-1), server.closed()], [false, 1])
  await server.clock.advance(1000)
  server.stop()
  assert.equal(server.opened(), 2)
})

test('a server that answers neither way is asked no more than every two seconds', async () => {
  const server = await connect(0)
  for (let failure = 0; failure < 3; failure++) await server.fail(false)
  await server.clock.advance(20_000)
  server.stop()
  assert.equal(server.fetched.length, 11)
  assert.equal(server.connected.at(-1), false)
})

/** A server on a fake clock, and somebody who listens to it. */
async function connect(random = 0.5) {
  const clock = new FakeClock()
  const over = new AbortController()
  const streams: StreamEvents[] = []
  const [seen, fetched]: [number[], number[]] = [[], []]
  const connected: boolean[] = []
  let closed = 0
  const server = {
    clock,
    seen,
    fetched,
    connected,
    answer: (): string => assert.fail('no file'),
    opened: () => streams.length,
    closed: () => closed,
    stream: () => streams.at(-1) ?? assert.fail('no stream'),
    pulse: (seq: number) => server.stream().pulse(JSON.stringify(snapshotAt(1, { seq }))),
    fail: async (isFinal: boolean) => {
      server.stream().failed(isFinal)
      await clock.advance(0)
    },
    stop: () => over.abort(),
  }
  const wires = {
    clock,
    random: () => random,
    openStream: (events: StreamEvents) => {
      streams.push(events)
      return { close: () => closed++ }
    },
    fetchPulse: async () => {
      fetched.push(clock.now())
      return server.answer()
    },
  }
  const listener = {
    pulse: ({ seq }: { seq: number }) => seen.push(seq),
    connected: (is: boolean) => connected.push(is),
  }
  void new LiveConnection(wires, listener).run(over.signal)
  await clock.advance(0)
  return server
}
