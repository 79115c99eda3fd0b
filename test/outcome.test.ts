import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Outcome } from '../scripts/testing/outcome.ts'

const counts = { tests: 3, passed: 2, cancelled: 0, skipped: 1, suites: 0, todo: 0, topLevel: 3 }
const whole = { counts, duration_ms: 1, file: undefined, success: true }

describe('what a run of the tests came to', () => {
  test('is told by its last lines: what was skipped and why, and how many tests there were', () => {
    const outcome = new Outcome()
    for (const skip of ['no Chromium here', undefined, 'no PostgreSQL here', 'no Chromium here', '', true]) {
      outcome.note({ skip })
    }
    outcome.sum(whole)
    assert.equal(outcome.success, true)
    assert.equal(
      outcome.told,
      'Skipped: no Chromium here (2), no PostgreSQL here (1), without a reason (2).\n3 tests, 2 passed.',
    )
  })

  test('is no success where one failed, where none ran, and before the end', () => {
    const failed = new Outcome()
    failed.sum({ ...whole, success: false })
    assert.deepEqual([failed.success, /^3 tests, 2 passed: NOT everything holds/m.test(failed.told)], [false, true])
    const empty = new Outcome()
    empty.sum({ ...whole, counts: { ...counts, tests: 0 } })
    assert.equal(empty.success, false)
    const broken = new Outcome()
    broken.sum({ ...whole, file: 'one.test.ts' })
    assert.deepEqual([broken.success, /did not come to its end/.test(broken.told)], [false, true])
  })
})
