import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AuthorSample } from './author-sample.ts'
import { hash53 } from './hash.ts'

test('authors are exact while they fit', () => {
  const sample = filled(1024, 1000)
  assert.equal(sample.level, 0)
  assert.equal(sample.size, 1000)
})

test('above the limit a hundred thousand authors are told within a few percent, in bounded memory', () => {
  const errors = [1, 2, 3, 4, 5].map((run) => {
    const sample = filled(1024, 100_000, `run ${run} `)
    assert.ok(sample.counts.size <= 1024)
    return Math.abs(sample.size - 100_000) / 100_000
  })
  assert.ok(Math.max(...errors) < 0.15, `${errors}`)
  assert.ok(errors.reduce((sum, error) => sum + error) / errors.length < 0.06, `${errors}`)
})

test('authors can be taken back one post at a time', () => {
  const sample = new AuthorSample(10)
  sample.add(1)
  sample.add(1)
  sample.take(1)
  assert.equal(sample.size, 1)
  sample.take(1)
  sample.take(1)
  assert.equal(sample.size, 0)
})

function filled(limit: number, authors: number, prefix = ''): AuthorSample {
  const sample = new AuthorSample(limit)
  for (let author = 0; author < authors; author++) sample.add(hash53(`${prefix}did:plc:${author}`))
  return sample
}
