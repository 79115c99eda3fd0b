import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { instant } from '../clock/clock.ts'
import { createProgress, hourWords, pulseWords } from './progress.ts'

function listening(terminal: object = {}) {
  const out = Object.assign(new PassThrough(), terminal)
  return { progress: createProgress(out), said: () => String(out.read() ?? '') }
}

test('on a terminal what happens now stands in one line, cut to its width', () => {
  const { progress, said } = listening({ isTTY: true, columns: 20 })
  progress.now('T-0:12', 'a long line that does not fit', instant(0))
  progress.now('T-0:11', 'and the next', instant(1000))
  assert.equal(said(), '\r\u001b[2K  T-0:12      a lon\r\u001b[2K  T-0:11      and t')
})

test('elsewhere it is told every five seconds, one line each', () => {
  const { progress, said } = listening()
  for (let second = 0; second <= 10; second++) progress.now(`T-0:${second}`, 'waiting', instant(second * 1000))
  assert.deepEqual(said().match(/T-0:\d+/g), ['T-0:0', 'T-0:5', 'T-0:10'])
})

test('seconds are counted up to T-zero as they are called out', () => {
  assert.equal(hourWords(instant(0), instant(60_001)), 'T-1:01')
  assert.equal(hourWords(instant(59_999), instant(60_000)), 'T-0:01')
  assert.equal(hourWords(instant(60_000), instant(60_000)), 'T+0:00')
  assert.equal(hourWords(instant(91_500), instant(60_000)), 'T+0:31')
})

test('a server that is down is said to be', () => {
  assert.equal(pulseWords(undefined), 'the server does not answer')
})
