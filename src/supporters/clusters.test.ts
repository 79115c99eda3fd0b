import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clusterOf, type Joiner, stemOf } from './clusters.ts'

const minute = 60_000
const day = 24 * 60 * minute
const now = Date.UTC(2026, 11, 5, 9)
const nobody = new Set<string>()

test('a numbered series of handles is a cluster from its fifth account on, all of them members', () => {
  const series = Array.from({ length: 5 }, (_, index) => joiner({ handle: `name000${index + 1}.bsky.social` }))
  assert.equal(clusterOf(last(series.slice(0, 4)), series.slice(0, 3), nobody), undefined)
  const found = clusterOf(last(series), series.slice(0, 4), nobody)
  assert.deepEqual(found, { reason: 'series', key: 'series: name#.bsky.social', members: series.map(({ id }) => id) })
})

test('people who carry their year in their name are no series: their accounts were made years apart', () => {
  const marias = [1981, 1984, 1985, 1990, 1993].map((year, index) =>
    joiner({ handle: `maria${year}.bsky.social`, madeAt: now - (400 + index * 200) * day }),
  )
  assert.equal(clusterOf(last(marias), marias.slice(0, 4), nobody), undefined)
})

test('where no age is known a series is one by its numbers alone, and numbers far apart make none', () => {
  const near = [3, 5, 7, 11, 12].map((number) => joiner({ handle: `fan${number}`, madeAt: undefined }))
  const far = [3, 50, 700, 1100, 12_000].map((number) => joiner({ handle: `fan${number}`, madeAt: undefined }))
  assert.equal(clusterOf(last(near), near.slice(0, 4), nobody)?.reason, 'series')
  assert.equal(clusterOf(last(far), far.slice(0, 4), nobody), undefined)
})

test('four accounts that were made within two minutes are siblings, whatever they are called', () => {
  const made = now - 500 * day
  const four = ['ada', 'bo', 'cy', 'di'].map((handle, index) => joiner({ handle, madeAt: made + index * 30_000 }))
  assert.equal(clusterOf(last(four), four.slice(0, 3), nobody)?.reason, 'siblings')
  assert.equal(clusterOf(last(four), four.slice(1, 3), nobody), undefined)
})

test('ten new accounts of one server and one day that come within an hour are a cluster; old ones are not', () => {
  const dayOld = (age: number) => (_: unknown, index: number) =>
    joiner({ handle: `person-${'abcdefghij'[index]}`, madeAt: Math.floor(now / day - age) * day + index * 20 * minute })
  const fresh = Array.from({ length: 10 }, dayOld(20))
  const old = Array.from({ length: 10 }, dayOld(500))
  assert.equal(clusterOf(last(fresh), fresh.slice(0, 9), nobody)?.reason, 'same day')
  assert.equal(clusterOf(last(old), old.slice(0, 9), nobody), undefined)
  const elsewhere = fresh.map((each, index) => ({ ...each, host: `pds-${index}.example` }))
  assert.equal(clusterOf(last(elsewhere), elsewhere.slice(0, 9), nobody), undefined)
})

test('five similar texts of one hour are a cluster; over a day they are not', () => {
  const five = Array.from({ length: 5 }, (_, index) => joiner({ consentedAt: now - index * minute }))
  const alike = new Set(five.map(({ id }) => id))
  assert.equal(clusterOf(last(five), five.slice(0, 4), alike)?.reason, 'similar words')
  const spread = five.map((each, index) => ({ ...each, consentedAt: now - index * 3 * 60 * minute }))
  assert.equal(clusterOf(last(spread), spread.slice(0, 4), alike), undefined)
})

test('a handle’s stem leaves its last number out', () => {
  assert.equal(stemOf('Name0042.bsky.social'), 'name#.bsky.social')
  assert.equal(stemOf('r2d2-fan7'), 'r2d2-fan#')
  assert.equal(stemOf('ada.example'), '')
})

let count = 0
function joiner(given: Partial<Joiner> & { madeAt?: number | undefined } = {}): Joiner {
  count += 1
  const { madeAt, ...rest } = { madeAt: now - 300 * day - count * 7 * minute, ...given }
  const usual = {
    id: `id-${count}`,
    handle: `somebody-${String.fromCharCode(97 + (count % 26))}`,
    host: 'bsky.example',
  }
  return { ...usual, consentedAt: now, ...rest, ...(madeAt !== undefined && { madeAt }) }
}

function last(joiners: readonly Joiner[]): Joiner {
  return joiners.at(-1) ?? assert.fail()
}
