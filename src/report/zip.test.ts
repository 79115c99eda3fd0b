import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32 } from 'node:zlib'
import { zip } from './zip.ts'

test('every file lies where the directory says, whole, and its sum is the one that zlib gives', () => {
  const files = [
    { name: 'numbers.csv', bytes: new TextEncoder().encode('a,b\r\n') },
    { name: '数字.txt', bytes: new TextEncoder().encode('三') },
  ]
  const bytes = zip(files)
  const view = new DataView(bytes.buffer)
  const end = bytes.length - 22
  assert.equal(view.getUint32(end, true), 0x06054b50)
  assert.equal(view.getUint16(end + 10, true), 2)
  let at = view.getUint32(end + 16, true)
  for (const { name, bytes: content } of files) {
    assert.equal(view.getUint32(at, true), 0x02014b50)
    const local = view.getUint32(at + 42, true)
    const length = view.getUint16(local + 26, true)
    assert.equal(new TextDecoder().decode(bytes.subarray(local + 30, local + 30 + length)), name)
    assert.deepEqual(bytes.slice(local + 30 + length, local + 30 + length + content.length), content)
    assert.equal(view.getUint32(local + 14, true), crc32(content))
    at += 46 + length
  }
})
