import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shinglesOf } from '../campaign/shingles.ts'
import { jaccard } from '../campaign/similarity.ts'
import { type Arrival, fans, operators, spun } from '../testing/fans.ts'
import { clusterOf, clusterRules, type Joiner } from './clusters.ts'

const minute = 60_000
const day = 24 * 60 * minute
const now = Date.UTC(2026, 11, 4, 9)
const seeds = [1, 2, 3, 4, 5]

test('of 300 varied people who come over a day, and of 300 within ten minutes of a popular post, nobody is held', () => {
  for (const seed of seeds) {
    assert.equal(heldOf(fans(seed, 300, now, day)).size, 0, `over a day, seed ${seed}`)
    assert.equal(heldOf(fans(seed, 300, now, 10 * minute)).size, 0, `within ten minutes, seed ${seed}`)
  }
})

test('one operator’s numbered series among 300 people is held to the last, and nobody beside it', () => {
  const people = fans(11, 300, now, 10 * minute)
  const series = operators(200, now, 10 * minute)
  const held = heldOf([...people, ...series].sort((a, b) => a.at - b.at))
  assert.deepEqual([...held].sort(), series.map(({ handle }) => handle).sort())
})

test('accounts without numbers that were made in one sitting are held as siblings', () => {
  const made = now - 200 * day
  const sitting = fans(12, 40, now, 30 * minute).map((each, index) => ({ ...each, madeAt: made + index * 20_000 }))
  assert.equal(heldOf(sitting).size, 40)
})

test('texts that a program spins out of a few clauses are held, though none is a copy and no account gives itself away', () => {
  const { size } = heldOf(spun(13, 100, now, 30 * minute))
  assert.ok(size >= 90, `${size}`)
})

/** Handles that are held when all have come, each judged as it comes. */
function heldOf(arrivals: readonly Arrival[]): Set<string> {
  const before: Joiner[] = []
  const pieces = new Map<string, Set<string>>()
  const held = new Set<string>()
  for (const { handle, text, madeAt, at } of arrivals) {
    const newcomer = { id: handle, handle, host: 'bsky.example', madeAt, consentedAt: at }
    const own = ownOf(text)
    const alike = [...pieces].filter(([, other]) => jaccard(own, other) >= clusterRules.similarWords.likeness)
    const cluster = clusterOf(newcomer, before, new Set(alike.map(([id]) => id)))
    for (const id of cluster?.members ?? []) held.add(id)
    before.push(newcomer)
    pieces.set(handle, own)
  }
  return held
}

/** Without the campaign's half-sentence, as the store compares. */
function ownOf(text: string): Set<string> {
  const shared = shinglesOf('The first hare I ever saw was ___.')
  return new Set([...shinglesOf(text)].filter((piece) => !shared.has(piece)))
}
