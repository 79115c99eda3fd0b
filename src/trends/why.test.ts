import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Measurement } from './judge.ts'
import { profiles } from './profile.ts'
import { why } from './why.ts'

const profile = profiles.campaign
const measurement: Measurement = {
  at: 0,
  mentions: 250,
  authors: 212,
  crowd: 212,
  largestAuthorShare: 0.02,
  copyShare: 0,
  lift: 1,
  expected: 9,
  spread: 4,
  score: 50.75,
  rank: 3,
  ranked: 40,
  watchedSeconds: 3600,
}

test('a trend is explained by its numbers', () => {
  const text = why(measurement, { verdict: 'trending' }, profile)
  assert.equal(text, '212 authors in 10 minutes where 9 were expected; 24 times usual; largest author 2 %; rank 3')
})

test('what was never seen is not some thousand times usual', () => {
  const text = why({ ...measurement, expected: 0.01 }, { verdict: 'trending' }, profile)
  assert.equal(text, '212 authors in 10 minutes where less than one was expected; largest author 2 %; rank 3')
})

test('what does not trend is told what it lacks', () => {
  const lacks = (part: Partial<Measurement>) =>
    why({ ...measurement, largestAuthorShare: 0.5, ...part }, { verdict: 'rising' }, profile).split(
      '; largest author 50 %; ',
    )[1]
  assert.equal(lacks({ rank: 14 }), 'rank 14; drowned: rank 14 of 40, top 10 needed')
  assert.equal(lacks({ crowd: 6 }), 'rank 3; too few: 20 authors needed')
  assert.equal(lacks({ score: 2.14 }), 'rank 3; not unusual enough: score 2.1, 6 needed')
  assert.equal(
    lacks({ crowd: 6, rank: 14 }),
    'rank 14; too few: 20 authors needed; drowned: rank 14 of 40, top 10 needed',
  )
  assert.equal(lacks({ watchedSeconds: 600 }), 'rank 3; still learning what is usual: 10 minutes of 15 minutes watched')
  assert.equal(lacks({}), 'rank 3; must hold for 1 minute')
})

test('silence is told as silence', () => {
  const silent = { ...measurement, mentions: 0, authors: 0, rank: undefined }
  assert.equal(why(silent, { verdict: 'quiet' }, profile), 'no mention in 10 minutes; 9 authors expected')
})

test('copies, and a time when everything is livelier, are told', () => {
  const text = why({ ...measurement, copyShare: 0.4, lift: 3 }, { verdict: 'trending' }, profile)
  assert.match(text, /largest author 2 %; 40 % copies; everything 3.0 times as lively as usual; rank 3$/)
})
