import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hash53 } from './hash.ts'
import { TagWindow } from './tag-window.ts'

const windowBuckets = 5

test('after any course of mentions, deletes and passing buckets the window equals a recount by hand', () => {
  const step = fc.record({
    what: fc.constantFrom('add', 'add', 'add', 'take', 'pass'),
    author: fc.nat(6),
    back: fc.nat(windowBuckets - 1),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const window = new TagWindow(100)
      let posts: { bucket: number; author: number }[] = []
      let now = 10
      for (const { what, author, back } of steps) {
        if (what === 'pass') {
          now++
          window.expire(now - windowBuckets + 1)
          posts = posts.filter(({ bucket }) => bucket > now - windowBuckets)
        }
        if (what === 'add') {
          window.add(now - back, author)
          posts.push({ bucket: now - back, author })
        }
        const index = posts.findIndex((post) => post.author === author)
        const [taken] = what === 'take' && index >= 0 ? posts.splice(index, 1) : []
        if (taken) assert.equal(window.take(taken.bucket, taken.author), true)
      }
      assert.equal(window.mentions, posts.length)
      assert.equal(window.authors, new Set(posts.map((post) => post.author)).size)
    }),
  )
})

test('a crowd makes the window coarse, and when it has gone the window is exact again', () => {
  const window = new TagWindow(64)
  for (let author = 0; author < 5000; author++) window.add(1, hash53(`crowd ${author}`))
  for (let author = 0; author < 20; author++) window.add(2, hash53(`calm ${author}`))
  assert.ok(window.authors > 2500 && window.authors < 8000, `${window.authors}`)
  assert.ok(window.entries <= 3 * 64)
  window.expire(2)
  assert.deepEqual([window.mentions, window.authors], [20, 20])
})

test('a closed bucket takes nothing back', () => {
  const window = new TagWindow(10)
  window.add(1, 7)
  window.expire(2)
  assert.equal(window.take(1, 7), false)
  assert.equal(window.mentions, 0)
})

test('the loudest author is known by their share', () => {
  const window = new TagWindow(10)
  for (const author of [1, 1, 1, 2]) window.add(1, author)
  assert.equal(window.largestAuthorShare, 0.75)
})
