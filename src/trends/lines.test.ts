import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Line, linesOf } from './lines.ts'

test('lines come out as they went in, wherever the chunks were cut', async () => {
  const text = fc.array(
    fc.string({ unit: 'grapheme' }).map((one) => one.replace(/[\r\n\ufeff]/g, '')),
    { maxLength: 8 },
  )
  const property = fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (lines, size) => {
    assert.deepEqual(await read(chunks(lines.map((line) => `${line}\n`).join(''), size)), lines)
  })
  await fc.assert(property, { numRuns: 100 })
})

test('a last line needs no newline, and Windows ends count as ends', async () => {
  assert.deepEqual(await read(chunks('one\r\ntwo', 100)), ['one', 'two'])
})

test('a line that is too long is told and skipped, and what follows is read', async () => {
  assert.deepEqual(await read(chunks(`${'x'.repeat(50)}\nshort\n${'y'.repeat(50)}`, 7), 10), [
    { tooLong: true },
    'short',
    { tooLong: true },
  ])
})

test('bytes that are no UTF-8 do not end the stream', async () => {
  const lines = await read(one(Uint8Array.from([0xff, 0xfe, 10, 0x61, 10])))
  assert.deepEqual(lines, ['\ufffd\ufffd', 'a'])
})

async function read(source: AsyncIterable<Uint8Array>, maxBytes?: number): Promise<Line[]> {
  const lines: Line[] = []
  for await (const line of linesOf(source, maxBytes)) lines.push(line)
  return lines
}

async function* chunks(text: string, size: number): AsyncIterable<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size)
}

async function* one(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}
