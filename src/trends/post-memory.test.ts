import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PostMemory } from './post-memory.ts'

const post = { bucket: 1, author: 7, keys: ['tag'] }

test('it remembers a bounded number of posts, and the oldest go first', () => {
  const memory = new PostMemory(80)
  for (let id = 0; id < 1000; id++) {
    memory.remember(id, post)
    assert.ok(memory.snapshot().length <= 80)
  }
  assert.equal(memory.has(999), true)
  assert.equal(memory.has(930), true)
  assert.equal(memory.has(900), false)
})

test('a post is taken back once and stays known', () => {
  const memory = new PostMemory(10)
  memory.remember(1, post)
  assert.deepEqual(memory.takeBack(1), post)
  assert.equal(memory.takeBack(1), undefined)
  assert.equal(memory.has(1), true)
})

test('posts of closed buckets are forgotten', () => {
  const memory = new PostMemory(10)
  memory.remember(1, post)
  memory.remember(2, { ...post, bucket: 2 })
  memory.expire(2)
  assert.deepEqual([memory.has(1), memory.has(2)], [false, true])
})
