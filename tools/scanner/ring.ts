// The latest posts (src/trends/post-ring.ts).

import { at, canPut, moveBy, put, takeOut } from './table'

const postUnits: i32 = 6

// Where a ring says where it stands, in bytes.
const posts: usize = 0
const keysAt: usize = 4
const room: usize = 8
const nextPost: usize = 12
const nextKey: usize = 16
const count: usize = 20
const keyUnits: usize = 24
const limit: usize = 28

/** Whether one more can be remembered without a larger table. */
export function canRemember(self: i32, index: i32): bool {
  const ring = at(self)
  return canPut(index) && (load<i32>(ring, count) < load<i32>(ring, room) || load<i32>(ring, room) == load<i32>(ring, limit))
}

export function remember(
  self: i32,
  index: i32,
  idLow: i32,
  idHigh: i32,
  bucket: i32,
  low: i32,
  high: i32,
  keys: usize,
  its: i32,
): void {
  const ring = at(self)
  if (load<i32>(ring, count) == load<i32>(ring, room)) forgetOldest(ring, index)
  const start = putKeys(ring, index, keys, its)
  const next = load<i32>(ring, nextPost)
  const post = at(load<i32>(ring, posts) + next * postUnits)
  store<i32>(post, idLow)
  store<i32>(post, idHigh, 4)
  store<i32>(post, low, 8)
  store<i32>(post, high, 12)
  store<i32>(post, bucket, 16)
  store<i32>(post, start, 20)
  store<i32>(ring, next + 1 == load<i32>(ring, room) ? 0 : next + 1, nextPost)
  moveBy(ring + count, 1)
  put(index, idLow, idHigh, next)
}

function oldest(ring: usize): i32 {
  const first = load<i32>(ring, nextPost) - load<i32>(ring, count)
  return first < 0 ? first + load<i32>(ring, room) : first
}

function oldestKeys(ring: usize): i32 {
  const start = load<i32>(at(load<i32>(ring, posts) + oldest(ring) * postUnits), 20)
  return start < 0 ? ~start : start
}

function forgetOldest(ring: usize, index: i32): void {
  const first = oldest(ring)
  const post = at(load<i32>(ring, posts) + first * postUnits)
  takeOut(index, load<i32>(post), load<i32>(post, 4), first)
  moveBy(ring + count, -1)
}

function putKeys(ring: usize, index: i32, keys: usize, its: i32): i32 {
  const needed = 2 * its + 1
  if (load<i32>(ring, nextKey) + needed > load<i32>(ring, keyUnits)) {
    while (load<i32>(ring, count) > 0 && oldestKeys(ring) >= load<i32>(ring, nextKey)) forgetOldest(ring, index)
    store<i32>(ring, 0, nextKey)
  }
  const start = load<i32>(ring, nextKey)
  while (load<i32>(ring, count) > 0 && oldestKeys(ring) >= start && oldestKeys(ring) < start + needed) forgetOldest(ring, index)
  const entry = at(load<i32>(ring, keysAt) + start)
  store<i32>(entry, its)
  for (let key: usize = 0, end = usize(its) << 3; key < end; key += 8) store<u64>(entry + key, load<u64>(keys + key), 4)
  store<i32>(ring, start + needed, nextKey)
  return start
}
