import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FrameQueue } from './frame-queue.ts'

test('frames come out in the order in which they went in, also those that wait when the stream ends', async () => {
  const queue = new FrameQueue(10)
  queue.put('one')
  queue.put('two')
  queue.end('The server went away.')
  const read: unknown[] = []
  await assert.rejects(readAll(queue, read), { message: 'The server went away.' })
  assert.deepEqual(read, ['one', 'two'])
})

test('a full queue takes no more, and has room again after a reader came', async () => {
  const queue = new FrameQueue(2)
  assert.deepEqual([queue.put('one'), queue.put('two'), queue.put('three')], [true, true, false])
  const frames = queue.drain()
  assert.equal((await frames.next()).value, 'one')
  assert.equal(queue.put('four'), true)
})

test('a reader who waits is woken', async () => {
  const queue = new FrameQueue(2)
  const next = queue.drain().next()
  queue.put('late')
  assert.equal((await next).value, 'late')
})

test('an end without a reason is no error, and nothing is taken after it', async () => {
  const queue = new FrameQueue(2)
  queue.end()
  assert.equal(queue.put('too late'), false)
  const read: unknown[] = []
  await readAll(queue, read)
  assert.deepEqual(read, [])
})

async function readAll(queue: FrameQueue, into: unknown[]): Promise<void> {
  for await (const frame of queue.drain()) into.push(frame)
}
