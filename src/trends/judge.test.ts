import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge, type Measurement, quiet, type Standing } from './judge.ts'
import { profiles } from './profile.ts'
import type { Verdict } from './trend.ts'

const profile = profiles.campaign
const minute = 60_000
const loud: Measurement = {
  at: 0,
  mentions: 90,
  authors: 60,
  crowd: 60,
  largestAuthorShare: 0,
  copyShare: 0,
  lift: 1,
  expected: 1,
  spread: 2,
  score: 29.5,
  rank: 3,
  ranked: 40,
  watchedSeconds: 3600,
}
const weak: Measurement = { ...loud, crowd: 4, score: 1.5, rank: 30 }

test('a crowd beyond what is usual is rising, and trending once that has held', () => {
  assert.deepEqual(verdicts([loud, loud]), ['rising', 'trending'])
})

test('few authors do not rise however unusual they are', () => {
  assert.deepEqual(verdicts([{ ...loud, crowd: 7 }]), ['quiet'])
})

test('many authors do not rise when that is usual for them', () => {
  assert.deepEqual(verdicts([{ ...loud, score: 3.9 }]), ['quiet'])
})

test('nothing rises before the engine knows what is usual', () => {
  assert.deepEqual(verdicts([{ ...loud, watchedSeconds: 899 }]), ['quiet'])
})

test('what is drowned by larger tags stays rising', () => {
  const drowned = { ...loud, rank: 11 }
  assert.deepEqual(verdicts([drowned, drowned, drowned, loud, loud]), [
    'rising',
    'rising',
    'rising',
    'rising',
    'trending',
  ])
})

test('a rank is held with less than it was won with, so that it does not flap', () => {
  assert.deepEqual(
    verdicts([loud, loud, { ...loud, rank: 15 }, { ...loud, rank: 15, authors: 5, score: 2.5 }]).at(-1),
    'trending',
  )
})

test('trending fades only after it was too weak for a while, and then is quiet', () => {
  const course = verdicts([loud, loud, weak, weak, weak, weak, weak, weak, weak, weak])
  assert.deepEqual(course.slice(2), [
    'trending',
    'trending',
    'trending',
    'fading',
    'fading',
    'fading',
    'fading',
    'quiet',
  ])
})

test('one weak minute changes nothing', () => {
  assert.deepEqual(verdicts([loud, loud, weak, loud, weak, loud, weak]).slice(1), Array(6).fill('trending'))
})

test('what fades can come back, and its rise keeps its beginning', () => {
  const standings = course([loud, loud, weak, weak, weak, weak, loud, loud])
  assert.deepEqual(
    standings.slice(5).map(({ verdict, since }) => [verdict, since]),
    [
      ['fading', 0],
      ['fading', 0],
      ['trending', 0],
    ],
  )
})

test('a tag without a mention has no rank and does not trend', () => {
  assert.equal(verdicts([loud, { ...loud, rank: undefined }, { ...loud, rank: undefined }]).at(-1), 'rising')
})

function verdicts(measurements: Measurement[]): Verdict[] {
  return course(measurements).map(({ verdict }) => verdict)
}

function course(measurements: Measurement[]): Standing[] {
  let standing = quiet
  return measurements.map((one, index) => {
    standing = judge({ ...one, at: index * minute }, profile, standing)
    return standing
  })
}
