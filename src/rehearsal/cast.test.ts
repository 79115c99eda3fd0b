import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isZone } from '../hour/zone.ts'
import { drawCast, flop, fullHouse } from './cast.ts'

const campaign = { hashtag: 'MadeUpStorm', languages: ['en', 'es', 'ja'] }
const stormSeconds = 60
const seeds = Array.from({ length: 20 }, (_, seed) => seed)

test('the same seed casts the same play, another one another', () => {
  assert.deepEqual(drawCast(fullHouse, 5, campaign), drawCast(fullHouse, 5, campaign))
  assert.notDeepEqual(drawCast(fullHouse, 5, campaign), drawCast(fullHouse, 6, campaign))
})

test('sixty supporters come: two withdraw, one ends the access, from zones all over the world', () => {
  const { supporters } = drawCast(fullHouse, 1, campaign)
  const turns = (turn: string) => supporters.filter((supporter) => supporter.turn === turn).length
  assert.deepEqual([supporters.length, turns('withdraws'), turns('is revoked')], [60, 2, 1])
  assert.ok(supporters.every(({ zone }) => isZone(zone)))
  assert.ok(new Set(supporters.map(({ zone }) => zone)).size > 30)
})

test('ten of thirty bystanders use the hashtag, one of them twice, all well within the storm', () => {
  for (const seed of seeds) {
    const joins = drawCast(fullHouse, seed, campaign).bystanders.map(({ joinsAt }) => joinsAt)
    assert.deepEqual(
      [0, 1, 2].map((times) => joins.filter((each) => each.length === times).length),
      [20, 9, 1],
    )
    assert.ok(joins.flat().every((second) => second >= 2 && second < stormSeconds - 10))
  }
})

test('deletions come well after the first posts, and at least eight seconds before the end', () => {
  for (const seed of seeds) {
    const { deletions } = drawCast(fullHouse, seed, campaign)
    assert.equal(deletions.length, 4)
    assert.ok(deletions.every(({ at }) => at >= 30 && at < stormSeconds - 8))
  }
})

test('every handle is one that the server takes, and there is only one of each', () => {
  const { supporters, bystanders } = drawCast(fullHouse, 1, campaign)
  const handles = [...supporters, ...bystanders].map(({ handle }) => handle)
  assert.equal(new Set(handles).size, 90)
  for (const handle of handles) assert.match(handle, /^[a-z0-9-]{3,18}\.test$/)
})

test('a flop is a handful in a loud room', () => {
  const { supporters, bystanders, otherTags } = drawCast(flop, 1, campaign)
  assert.equal(supporters.length, 6)
  assert.equal(bystanders.length, 30)
  assert.equal(otherTags.length, 4)
})
