import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDice } from './dice.ts'

test('the same seed throws the same numbers, another seed others', () => {
  const three = (seed: number) => Array.from({ length: 3 }, createDice(seed).next)
  assert.deepEqual(three(7), three(7))
  assert.notDeepEqual(three(7), three(8))
})

test('numbers lie within their bounds and fill them', () => {
  const dice = createDice(1)
  const thrown = Array.from({ length: 1000 }, () => dice.between(10, 20))
  assert.ok(thrown.every((number) => number >= 10 && number < 20))
  assert.ok(Math.min(...thrown) < 10.2 && Math.max(...thrown) > 19.8)
})

test('shuffling keeps every card and changes their order', () => {
  const cards = Array.from({ length: 52 }, (_, index) => index)
  const shuffled = createDice(1).shuffled(cards)
  assert.notDeepEqual(shuffled, cards)
  assert.deepEqual(
    shuffled.toSorted((a, b) => a - b),
    cards,
  )
})

test('nothing can be picked from nothing', () => {
  assert.throws(() => createDice(1).pick([]), RangeError)
})
