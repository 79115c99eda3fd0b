import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pictureSize } from './picture-size.ts'

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))

test('a PNG tells its size in its header', () => {
  const header = [0, 0, 0, 13, ...ascii('IHDR'), 0, 0, 3, 32, 0, 0, 2, 88]
  const bytes = new Uint8Array([0x89, ...ascii('PNG'), 13, 10, 26, 10, ...header])
  assert.deepEqual(pictureSize({ type: 'image/png', bytes }), { width: 800, height: 600 })
})

test('a JPEG tells it in its first frame, behind other segments, height first', () => {
  const bytes = new Uint8Array([255, 216, 255, 219, 0, 4, 1, 1, 255, 194, 0, 11, 8, 2, 88, 3, 32, 1, 1, 17, 0])
  assert.deepEqual(pictureSize({ type: 'image/jpeg', bytes }), { width: 800, height: 600 })
})

test('each form of WebP tells it in its own way', () => {
  const riff = (name: string, data: number[]) =>
    new Uint8Array([...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'), ...ascii(name), data.length, 0, 0, 0, ...data])
  const size = (bytes: Uint8Array) => pictureSize({ type: 'image/webp', bytes })
  assert.deepEqual(size(riff('VP8X', [0, 0, 0, 0, 0x1f, 3, 0, 0x57, 2, 0])), { width: 800, height: 600 })
  assert.deepEqual(size(riff('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0x20, 3, 0x58, 2])), { width: 800, height: 600 })
  const bits = 799 | (599 << 14)
  assert.deepEqual(size(riff('VP8L', [0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, bits >> 24])), {
    width: 800,
    height: 600,
  })
})

test('a header that tells no size, or is cut, has none', () => {
  for (const type of ['image/png', 'image/jpeg', 'image/webp'] as const) {
    assert.equal(pictureSize({ type, bytes: new Uint8Array(9) }), undefined)
    assert.equal(pictureSize({ type, bytes: new Uint8Array(40).fill(255, 0, 2) }), undefined)
  }
})
