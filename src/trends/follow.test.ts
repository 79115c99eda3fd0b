import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createTrendEngine, restoreTrendEngine } from './index.ts'

describe('a tag followed while the stream runs', () => {
  test('keeps what was counted before, and is exact from then on', () => {
    const engine = createTrendEngine({ profile: 'rehearsal' })
    engine.see('Otter', 'a', 1_000_000)
    engine.follow('#otter')
    for (let author = 0; author < 3000; author++) engine.see('otter', `author ${author}`, 1_000_100)
    assert.equal(engine.trend('otter')?.authors, 3001)
  })

  test('is never evicted, however many tags come', () => {
    const engine = createTrendEngine({ profile: 'rehearsal', maxTags: 50 })
    engine.follow('Otter')
    for (let tag = 0; tag < 5000; tag++) engine.see(`tag${tag}`, 'a', 1_000_000)
    assert.equal(engine.trend('otter')?.mentions, 0)
    assert.ok(engine.tags <= 50)
  })

  test('is still followed after a restore', () => {
    const engine = createTrendEngine({ profile: 'rehearsal' })
    engine.follow('Otter')
    const restored = restoreTrendEngine(JSON.parse(JSON.stringify(engine.snapshot())))
    for (let author = 0; author < 3000; author++) restored.see('otter', `author ${author}`, 1_000_000)
    assert.equal(restored.trend('otter')?.authors, 3000)
  })
})
