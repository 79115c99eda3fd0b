import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { onWorkers } from './on-workers.ts'
import { isFull } from './play.ts'
import { simulate } from './simulate.ts'

// Networks throw by the thousand here, and nobody reads where.
Error.stackTraceLimit = 0

const sound = { doubles: 0, lost: 0, afterWithdrawal: 0, outsideStorm: 0, untrue: 0, altered: 0, crashed: 0 }

// In a thread of its own, since a test runner that follows every promise makes them ten times as slow.
const anyhow = { seed: 1, workers: 1, untilBroken: false }

describe('simulated storms', () => {
  test('two thousand of them, each with a kill and three faults, break no promise', async () => {
    const totals = await onWorkers({ ...anyhow, runs: 2000, store: 'memory' })
    assert.deepEqual(totals.broken, [])
    assert.deepEqual(totals.wrong, sound)
    assert.ok(totals.kills >= 2000 && totals.faults >= 6000, `${totals.kills} kills, ${totals.faults} faults`)
  })

  test('the same seeds break none on the SQL itself, in PGlite', async () => {
    const totals = await onWorkers({ ...anyhow, runs: 20, store: 'pglite' })
    assert.deepEqual(totals.broken, [])
    assert.ok(totals.kills >= 20)
  })

  test('a seed is one storm, replayed to the last step', async () => {
    for (const seed of [7, 1234, 2 ** 40 + 5]) {
      const first = await told(seed)
      assert.ok(first.length > 50)
      assert.deepEqual(await told(seed), first)
    }
  })

  test('telling of a storm does not change it', async () => {
    for (const seed of [3, 99]) {
      const { kills, faults } = await simulate(seed, { tell: () => undefined })
      const untold = await simulate(seed)
      assert.deepEqual({ kills, faults }, { kills: untold.kills, faults: untold.faults })
    }
  })

  test('other seeds are other storms, and nearly all of them full ones', async () => {
    const results = await Promise.all(Array.from({ length: 100 }, (_, seed) => simulate(seed)))
    assert.ok(new Set(results.map(({ kills, faults }) => `${kills}/${faults}`)).size > 20)
    assert.ok(results.filter(isFull).length >= 90)
  })
})

async function told(seed: number): Promise<string[]> {
  const lines: string[] = []
  await simulate(seed, { tell: (line) => lines.push(line) })
  return lines
}
