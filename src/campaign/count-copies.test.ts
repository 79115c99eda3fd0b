import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fans } from '../testing/fans.ts'
import { countCopies } from './count-copies.ts'
import { type Sketch, sketchOf } from './sketch.ts'

const key = new Uint8Array(32).fill(3)
const own = fans(1, 60, 0, 1).map(({ text }) => text)

test('texts of people are distinct; a copy makes a cluster of two, and both are near-copies', () => {
  assert.deepEqual(countCopies(own.map(sketch), []), { distinct: 60, nearCopies: 0, clusters: 0 })
  const copied = [...own, `${own[0]} 🐇`, `${own[7]}!!`, own[7] ?? '']
  assert.deepEqual(countCopies(copied.map(sketch), []), { distinct: 58, nearCopies: 5, clusters: 2 })
})

test('what is near the campaign’s own text is a near-copy, and no cluster by itself', () => {
  assert.deepEqual(countCopies(own.map(sketch), [sketch(own[3] ?? '')]), { distinct: 59, nearCopies: 1, clusters: 0 })
})

test('a thousand copies of one text are one cluster', () => {
  const copies = Array.from({ length: 1000 }, (_, index) => sketch(`${own[0]}${'!'.repeat(index % 9)}`))
  assert.deepEqual(countCopies(copies, []), { distinct: 0, nearCopies: 1000, clusters: 1 })
})

test('of nothing there is nothing to count', () => {
  assert.deepEqual(countCopies([], []), { distinct: 0, nearCopies: 0, clusters: 0 })
})

function sketch(text: string): Sketch {
  return sketchOf(text, key) ?? assert.fail('no words')
}
