import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eachOf } from './each-of.ts'

test('no more than so many are worked on at once, and none is left out', async () => {
  const done: number[] = []
  let underway = 0
  let most = 0
  await eachOf([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    most = Math.max(most, ++underway)
    await new Promise(setImmediate)
    underway--
    done.push(item)
  })
  assert.equal(most, 3)
  assert.deepEqual(done.sort(), [1, 2, 3, 4, 5, 6, 7])
})

test('after the first failure nothing new is begun', async () => {
  const begun: number[] = []
  const work = eachOf([1, 2, 3, 4, 5, 6], 2, async (item) => {
    begun.push(item)
    await new Promise(setImmediate)
    if (item === 2) throw new Error('number two')
  })
  await assert.rejects(work, /number two/)
  assert.ok(begun.length < 6)
})
