import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EventTime, type Timed } from './event-time.ts'

const lateness = 100

test('time follows the events and never goes back', () => {
  const { time, see } = stream()
  see([
    ['Ada', 1000],
    ['Bo', 1100],
    ['Cy', 1050],
  ])
  assert.equal(time.now, 1100)
})

test('what is late within the bound counts, what is later is dropped and counted', () => {
  const { time, see } = stream(['Ada', 1000], ['Bo', 1000])
  assert.equal(see([['Cy', 900]]), 1)
  assert.equal(see([['Cy', 899]]), 0)
  assert.deepEqual(time.dropped, { late: 1, future: 0 })
})

test('one event with a wild time does not move time', () => {
  const { time, see } = stream(['Ada', 1000], ['Bo', 1000])
  assert.equal(see([['Mallory', 9_999_999]]), 0)
  assert.equal(see([['Cy', 1010]]), 1)
  assert.equal(time.now, 1010)
  assert.deepEqual(time.dropped, { late: 0, future: 1 })
})

test('one author with many wild times does not move time either', () => {
  const { time, see } = stream(['Ada', 1000], ['Bo', 1000])
  see([
    ['Mallory', 5000],
    ['Mallory', 5001],
    ['Mallory', 9000],
  ])
  assert.equal(time.now, 1000)
  assert.equal(time.dropped.future, 3)
})

test('after a pause in the stream time goes on with the second author, and nothing is lost', () => {
  const { time, see } = stream(['Ada', 1000], ['Bo', 1000])
  assert.equal(see([['Cy', 50_000]]), 0)
  assert.equal(see([['Di', 50_050]]), 2)
  assert.equal(time.now, 50_050)
  assert.deepEqual(time.dropped, { late: 0, future: 0 })
})

test('a wild event after a pause moves time only to the earlier of the two', () => {
  const { time, see } = stream(['Ada', 1000], ['Bo', 1000])
  see([
    ['Cy', 50_000],
    ['Mallory', 9_999_999],
  ])
  assert.equal(time.now, 50_000)
  assert.equal(see([['Di', 50_010]]), 1)
})

test('a sparse stream, each event further than the bound from the last, is followed one event behind', () => {
  const { time, see } = stream(['Ada', 1000], ['Bo', 1000])
  const seen = see([
    ['Cy', 2000],
    ['Di', 3000],
    ['Ed', 4000],
    ['Flo', 5000],
  ])
  assert.equal(seen, 3)
  assert.equal(time.now, 4000)
})

test('a wild first event is dropped when the second contradicts it', () => {
  const time = new EventTime<Timed>(lateness)
  time.admit({ author: 1, at: 9_999_999 })
  assert.equal(time.admit({ author: 2, at: 1000 }).restart, true)
  assert.equal(time.now, 1000)
  assert.equal(time.dropped.late, 1)
})

test('a wild first event is dropped when the caller knows the time', () => {
  const time = new EventTime<Timed>(lateness)
  time.admit({ author: 1, at: 9_999_999 })
  assert.equal(time.advance(1000).restart, true)
  assert.equal(time.now, 1000)
})

test('the caller moves time, and what was ahead of it then counts', () => {
  const { time, see } = stream(['Ada', 1000], ['Bo', 1000])
  see([['Cy', 5000]])
  assert.equal(time.advance(4000).events.length, 0)
  assert.equal(time.advance(4900).events.length, 1)
  assert.equal(time.now, 5000)
})

test('a time that is none is dropped', () => {
  const { time, see } = stream(['Ada', 1000], ['Bo', 1000])
  see([
    ['Cy', Number.NaN],
    ['Cy', Number.POSITIVE_INFINITY],
  ])
  assert.equal(time.now, 1000)
  assert.equal(time.dropped.future, 2)
})

function stream(...first: [string, number][]) {
  const time = new EventTime<Timed>(lateness)
  const see = (events: [string, number][]) => {
    const admitted = events.map(([name, at]) => time.admit({ author: name.length * 1000 + name.charCodeAt(0), at }))
    return admitted.reduce((count, { events }) => count + events.length, 0)
  }
  see(first)
  return { time, see }
}
