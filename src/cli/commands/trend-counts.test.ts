import assert from 'node:assert/strict'
import { PassThrough, Readable } from 'node:stream'
import { test } from 'node:test'
import { FakeClock } from '../../clock/fake-clock.ts'
import { UsageError } from '../command.ts'
import { parseBucket } from './trend-counts.ts'
import { trendsCommand } from './trends.ts'

const start = Date.UTC(2026, 10, 21)

test('a rise in ready-made counts is told with its reason, rank and authors left out', async () => {
  const { stdout, stderr } = await run([...counts(100, () => 20), ...counts(6, () => 200, 100)])
  assert.match(
    stdout,
    /^2026-11-21T08:\d\d:00Z rising — \d+ authors in 10 minutes where \d+ were expected; .+ times usual/,
  )
  assert.doesNotMatch(stdout, /rank|largest author/)
  assert.equal(stderr, '106 buckets, 0 unreadable\n')
})

test('what comes every day at the same hour is no news on the tenth day', async () => {
  const daily = (bucket: number) => (bucket % 288 >= 100 && bucket % 288 < 112 ? 150 : 20)
  const lines = counts(288 * 10, daily)
  const { stdout } = await run(lines)
  assert.doesNotMatch(stdout, /2026-11-30.* rising/)
})

test('a heading is no count, and what cannot be read is counted', async () => {
  const { stderr } = await run(['timestamp,value', '2026-11-21 00:00:00,5', 'nonsense', '2026-11-21 00:05:00,-3'])
  assert.equal(stderr, '1 buckets, 2 unreadable\n')
})

test('a bucket is told in seconds, minutes or hours', () => {
  assert.deepEqual(['30s', '5m', '1h'].map(parseBucket), [30, 300, 3600])
  for (const wrong of ['', '5', '0m', '2h', 'm']) assert.throws(() => parseBucket(wrong), UsageError, wrong)
})

test('a file that is not there is told in a sentence', async () => {
  await assert.rejects(run([], ['--counts', '/nowhere/counts.csv']), /The counts cannot be read .+CSV file/)
})

function counts(buckets: number, value: (bucket: number) => number, from = 0): string[] {
  return Array.from({ length: buckets }, (_, index) => {
    const at = new Date(start + (from + index) * 300_000).toISOString().slice(0, 19).replace('T', ' ')
    return `${at},${value(from + index)}`
  })
}

async function run(lines: readonly string[], args = ['--counts', '-', '--bucket', '5m']) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const stdin = Readable.from([Buffer.from(lines.join('\n'))])
  const io = { stdin, stdout, stderr, environment: {}, clock: new FakeClock(), signal: new AbortController().signal }
  await trendsCommand.run(args, io)
  return { stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') }
}
