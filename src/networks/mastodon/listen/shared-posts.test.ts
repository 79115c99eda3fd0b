import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../../../clock/clock.ts'
import { SharedPosts } from './shared-posts.ts'

const [home, second, third] = ['mastodon:a.example', 'mastodon:b.example', 'mastodon:c.example'] as const
const uri = 'https://a.example/1'
const at = instant

test('a post’s own server looks at it, where it is asked; else the first that told of it', () => {
  const posts = told([second, home])
  assert.deepEqual([posts.isDue(uri, home, at(15)), posts.isDue(uri, second, at(15))], [true, false])
  const elsewhere = told([third, second])
  assert.deepEqual([elsewhere.isDue(uri, third, at(15)), elsewhere.isDue(uri, second, at(15))], [true, false])
  assert.equal(elsewhere.isDue(uri, third, at(9)), false)
})

test('it is looked at as often as was said, and then no more', () => {
  const posts = told([home])
  posts.stands(uri, at(12))
  assert.deepEqual([posts.isDue(uri, home, at(61)), posts.isDue(uri, home, at(62))], [false, true])
  posts.stands(uri, at(70))
  assert.deepEqual([posts.isDue(uri, home, at(10_000)), posts.isToBeLookedAt(uri)], [false, false])
})

test('gone at home is gone, and said once', () => {
  const posts = told([home, second])
  assert.deepEqual([posts.isGone(uri, home, at(20)), posts.isGone(uri, second, at(21))], [true, false])
})

test('gone elsewhere asks the next one at once, and is gone for good when nobody has it any more', () => {
  const posts = told([second, third])
  assert.equal(posts.isGone(uri, second, at(5)), false)
  assert.deepEqual([posts.isDue(uri, third, at(5)), posts.isDue(uri, second, at(5))], [true, false])
  assert.equal(posts.isGone(uri, third, at(6)), true)
})

test('a server that shows single posts to nobody is not the one to look', () => {
  const posts = told([home, second])
  posts.cannotLook(home)
  assert.deepEqual([posts.isDue(uri, home, at(15)), posts.isDue(uri, second, at(15))], [false, true])
})

test('what it remembers is bounded, the oldest is forgotten first', () => {
  const posts = new SharedPosts([0], 2)
  for (const each of ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'])
    posts.told(each, home, at(0))
  assert.deepEqual(
    [1, 2, 3].map((n) => posts.isToBeLookedAt(`https://a.example/${n}`)),
    [false, true, true],
  )
})

function told(servers: readonly string[]): SharedPosts {
  const posts = new SharedPosts([10, 60])
  for (const server of servers) posts.told(uri, server, at(0))
  return posts
}
