import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recount } from './recount.ts'
import { buildReport } from './report.ts'
import type { Row, RowOf } from './rows.ts'
import { madeUpStorm } from './testing.ts'

const storm = madeUpStorm({ minutes: 3, people: 60, consents: 30 })
const words = storm.rows.filter((row): row is RowOf<'words'> => row.kind === 'words')

test('the counts of own words fit together and fit what was published and tapped', () => {
  assert.deepEqual(
    words.map(({ network }) => network),
    ['bluesky', 'x'],
  )
  const cases: [Partial<RowOf<'words'>>, string][] = [
    [{ texts: 999 }, 'texts'],
    [{ distinct: 0 }, 'texts'],
    [{ clusters: 999 }, 'clusters'],
    [{ consents: 999, texts: 999, distinct: 999, nearCopies: 0, taps: 0 }, 'consents'],
    [{ taps: 999, texts: 999, distinct: 999, nearCopies: 0, consents: 0 }, 'taps'],
  ]
  for (const [change, field] of cases) assert.equal(recount(changed(change))?.field, field, JSON.stringify(change))
})

test('the report says the share, and says nothing where no row does', () => {
  const [bluesky] = buildReport(storm).ownWords ?? []
  assert.ok(bluesky && bluesky.texts > 0)
  assert.equal(bluesky.share, Math.round((bluesky.distinct / bluesky.texts) * 10_000) / 10_000)
  const older = storm.rows.filter(({ kind }) => kind !== 'words')
  assert.ok(!('ownWords' in buildReport({ campaign: storm.campaign, rows: older })))
})

/** With the first such row otherwise. */
function changed(change: Partial<RowOf<'words'>>): Row[] {
  return storm.rows.map((row) => (row === words[0] ? { ...words[0], ...change } : row))
}
