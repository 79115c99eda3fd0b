import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Verdict } from '../../trends/index.ts'
import { liveWords } from '../pages/live-room/live-words.ts'
import { type Announced, announce } from './live-announcer.ts'
import { minuteOf, snapshotAt, testMeasured, testStorm } from './live-fixture.ts'
import { liveView } from './live-view.ts'

test('an hour that is looked at every second is told in few sentences', () => {
  const said = listen({
    from: -60,
    to: 3700,
    verdictAt: (second) => (second < 200 ? 'quiet' : second < 260 ? 'rising' : 'trending'),
  })
  assert.deepEqual(
    said.map(({ second, text }) => `${second}: ${text}`),
    [
      '0: It has begun.',
      '200: Rising. 1,234 mentions.',
      '260: Trending. 1,234 mentions.',
      '600: 10 minutes in: Trending, 1,234 mentions.',
      '1200: 20 minutes in: Trending, 1,234 mentions.',
      '1800: 30 minutes in: Trending, 1,234 mentions.',
      '2400: 40 minutes in: Trending, 1,234 mentions.',
      '3000: 50 minutes in: Trending, 1,234 mentions.',
      '3600: It is over. It trended. 1,234 mentions.',
    ],
  )
})

test('a verdict that flutters is told at most every fifteen seconds', () => {
  const said = listen({
    from: 10,
    to: 130,
    verdictAt: (second) => (Math.floor(second / 2) % 2 ? 'rising' : 'trending'),
  })
  const pauses = said.slice(1).map(({ second }, index) => second - (said[index]?.second ?? 0))
  assert.ok(said.length > 1 && said.length <= 8, String(said.length))
  assert.ok(
    pauses.every((pause) => pause >= 15),
    pauses.join(),
  )
})

test('somebody who comes in the middle is not told what they can read', () => {
  assert.deepEqual(listen({ from: 900, to: 1100, verdictAt: () => 'trending' }), [])
})

interface Script {
  from: number
  to: number
  verdictAt(second: number): Verdict
}

function listen({ from, to, verdictAt }: Script) {
  const said: { second: number; text: string }[] = []
  let memory: Announced | undefined
  for (let second = from; second <= to; second++) {
    const measured = { ...testMeasured, verdict: verdictAt(second) }
    const moment = {
      storm: testStorm,
      now: minuteOf(second / 60),
      snapshot: snapshotAt(second / 60, { measured: [measured] }),
      connected: true,
      words: liveWords('en'),
    }
    const next = announce(memory, moment, liveView(moment))
    memory = next.memory
    if (next.text) said.push({ second, text: next.text })
  }
  return said
}
