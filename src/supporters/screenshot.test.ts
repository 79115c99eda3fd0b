import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pictureSize } from './picture-size.ts'
import { readScreenshot } from './screenshot.ts'

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))
const secret = ascii('GPS 48.2 16.4 by Somebody')

test('a PNG keeps what is drawn and loses what is told, also behind its end', () => {
  const kept = [chunk('IHDR', [0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]), chunk('IDAT', [1, 2, 3]), chunk('IEND', [])]
  const told = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'iCCP'].map((name) => chunk(name, secret))
  const [header, ...rest] = kept
  const shot = readScreenshot(png([header, ...told, ...rest].flatMap((each) => each ?? []).concat(secret)))
  assert.equal(shot?.type, 'image/png')
  assert.deepEqual(shot?.bytes, png(kept.flat()))
})

test('a JPEG keeps what is drawn and loses EXIF, XMP, profiles and comments, and scans stay whole', () => {
  const kept = {
    jfif: segment(0xe0, ascii('JFIF\0')),
    adobe: segment(0xee, ascii('Adobe')),
    frame: segment(0xc0, [8, 0, 9, 0, 9, 1, 1, 0x11, 0]),
    scan: [...segment(0xda, [1, 1, 0, 0, 63, 0]), 5, 0xff, 0, 7, 0xff, 0xd0, 9],
  }
  const told = [0xe1, 0xe2, 0xed, 0xef, 0xfe].flatMap((marker) => segment(marker, secret))
  const end = [0xff, 0xd9]
  const file = [
    0xff,
    0xd8,
    ...kept.jfif,
    ...told,
    ...kept.adobe,
    ...kept.frame,
    ...kept.scan,
    ...told,
    ...end,
    ...secret,
  ]
  const shot = readScreenshot(new Uint8Array(file))
  assert.equal(shot?.type, 'image/jpeg')
  const bare = [0xff, 0xd8, ...kept.jfif, ...kept.adobe, ...kept.frame, ...kept.scan, ...end]
  assert.deepEqual([...(shot?.bytes ?? [])], bare)
})

test('a JPEG keeps how it is to be turned, in whichever order its camera wrote, and nothing else that stood beside it', () => {
  const frame = segment(0xc0, [8, 0, 9, 0, 20, 1, 1, 0x11, 0])
  const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 5, 0xff, 0xd9]
  const little = ['II', [42, 0, 8, 0, 0, 0, 2, 0], [0x0f, 1, 2, 0], [4, 0, 0, 0, 38, 0, 0, 0]] as const
  const turned = [0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]
  const [order, header, maker, where] = little
  const exif = segment(0xe1, [
    ...ascii('Exif\0\0'),
    ...ascii(order),
    ...header,
    ...maker,
    ...where,
    ...turned,
    ...secret,
  ])
  const shot = readScreenshot(new Uint8Array([0xff, 0xd8, ...exif, ...frame, ...scan]))
  assert.ok(shot)
  const only = segment(0xe1, [
    ...ascii('Exif\0\0MM'),
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    6,
    ...Array(6).fill(0),
  ])
  assert.deepEqual([...shot.bytes], [0xff, 0xd8, ...only, ...frame, ...scan])
  assert.deepEqual(readScreenshot(shot.bytes)?.bytes, shot.bytes, 'reading it again changes nothing')
  assert.deepEqual(pictureSize(shot), { width: 9, height: 20 })
})

test('a WebP keeps what is drawn, and its header no longer promises what is gone', () => {
  const header = riffChunk('VP8X', [0x2c | 0x10, 0, 0, 0, 9, 0, 0, 9, 0, 0])
  const picture = riffChunk('VP8L', [0x2f, 1, 2])
  const shot = readScreenshot(webp([...header, ...riffChunk('EXIF', secret), ...picture, ...riffChunk('XMP ', secret)]))
  assert.equal(shot?.type, 'image/webp')
  assert.deepEqual(shot?.bytes, webp([...riffChunk('VP8X', [0x10, 0, 0, 0, 9, 0, 0, 9, 0, 0]), ...picture]))
})

test('what only calls itself a picture is none, and neither is one that is cut, moves or is larger than can be', () => {
  const huge = chunk('IHDR', [0, 1, 0, 0, 0, 1, 0, 0, 8, 2, 0, 0, 0])
  for (const file of [
    new Uint8Array(),
    new Uint8Array(ascii('<svg onload="alert(1)">')),
    new Uint8Array(ascii('GIF89a')),
    png([]),
    png(chunk('IDAT', [1])),
    png([...huge, ...chunk('IEND', [])]),
    new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 200]),
    webp([]),
    webp(riffChunk('ANIM', [0])),
    new Uint8Array(5 * 1024 * 1024 + 1),
  ])
    assert.equal(readScreenshot(file), undefined)
})

test('no bytes whatever make it throw or hang', () => {
  const start = fc.constantFrom(
    [0xff, 0xd8, 0xff],
    [...png([])],
    [...webp([])],
    [...png(chunk('IHDR', Array(13).fill(1)))],
  )
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 200 }), (magic, rest) => {
      const shot = readScreenshot(new Uint8Array([...magic, ...rest]))
      assert.ok(shot === undefined || shot.bytes.length <= magic.length + rest.length)
    }),
    { numRuns: 500 },
  )
})

function png(bytes: readonly number[]): Uint8Array {
  return new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...bytes])
}

function chunk(name: string, data: readonly number[]): number[] {
  return [0, 0, data.length >> 8, data.length & 255, ...ascii(name), ...data, 1, 2, 3, 4]
}

function segment(marker: number, data: readonly number[]): number[] {
  return [0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255, ...data]
}

function webp(chunks: readonly number[]): Uint8Array {
  const size = chunks.length + 4
  return new Uint8Array([...ascii('RIFF'), size & 255, size >> 8, 0, 0, ...ascii('WEBP'), ...chunks])
}

function riffChunk(name: string, data: readonly number[]): number[] {
  return [...ascii(name), data.length & 255, data.length >> 8, 0, 0, ...data, ...(data.length % 2 ? [0] : [])]
}
