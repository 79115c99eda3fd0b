import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hash53 } from './hash.ts'
import { createTrendEngine, mergeTrendEngines, type TrendEngine } from './index.ts'

const start = Date.UTC(2026, 10, 21, 11)

test('parts by author add up: mentions, authors, verdict and rank are those of one engine that saw all', () => {
  const [whole, ...parts] = engines(3)
  let merged: TrendEngine | undefined
  for (let second = 0; second < 90; second++) {
    for (const [tag, author] of postsOf(second)) {
      const at = start + second * 1000
      whole?.see(tag, author, at)
      parts[hash53(author) % parts.length]?.see(tag, author, at)
    }
    for (const engine of [whole, ...parts]) engine?.advance(start + (second + 1) * 1000)
    merged = mergeTrendEngines(parts, merged)
  }
  const [expected, found] = [whole?.top(5) ?? [], merged?.top(5) ?? []]
  assert.deepEqual(
    found.map(({ key, mentions, authors, rank, verdict }) => [key, mentions, authors, rank, verdict]),
    expected.map(({ key, mentions, authors, rank, verdict }) => [key, mentions, authors, rank, verdict]),
  )
  assert.equal(found.find(({ key }) => key === 'storm')?.verdict, 'trending')
})

test('there must be something to merge', () => {
  assert.throws(() => mergeTrendEngines([]), RangeError)
})

function engines(parts: number): TrendEngine[] {
  return Array.from({ length: parts + 1 }, () => createTrendEngine({ profile: 'rehearsal', follow: ['storm'] }))
}

function postsOf(second: number): [tag: string, author: string][] {
  const chat = [0, 1].map((n): [string, string] => [
    `chat${(second + n) % 3}`,
    `Bystander ${(second * 7 + n * 3) % 30}`,
  ])
  return second < 40 ? chat : [...chat, ['storm', `Supporter ${second}`], ['storm', `Friend ${second % 20}`]]
}
