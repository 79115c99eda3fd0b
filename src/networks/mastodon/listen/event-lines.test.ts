import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readEvents } from './event-lines.ts'

test('events come whole however their bytes are cut, and comments are signs of life', async () => {
  const text =
    ':)\n\nevent: update\ndata: {"a":"ü"}\n\n:thump\nevent: delete\r\ndata: 42\r\n\r\ndata: one\ndata: two\n\n'
  const expected = [
    { name: '', data: '' },
    { name: 'update', data: '{"a":"ü"}' },
    { name: '', data: '' },
    { name: 'delete', data: '42' },
    { name: 'message', data: 'one\ntwo' },
  ]
  for (const size of [1, 2, 7, 1000]) assert.deepEqual(await eventsIn(text, size), expected, `${size} bytes at a time`)
})

test('an event without an end costs no memory, and those after it are read', async () => {
  const text = `event: update\ndata: ${'x'.repeat(600_000)}\n\nevent: delete\ndata: 42\n\n`
  assert.deepEqual(await eventsIn(text, 4096), [{ name: 'delete', data: '42' }])
})

async function eventsIn(text: string, size: number) {
  const bytes = new TextEncoder().encode(text)
  async function* chunks() {
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
  }
  return await Array.fromAsync(readEvents(chunks()))
}
