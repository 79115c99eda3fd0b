import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadsOf } from './lead.ts'
import { buildReport } from './report.ts'
import { madeUpStorm } from './testing.ts'

test('a list that had the tag later than our verdict, one that had it earlier, and one that never had it', () => {
  const report = buildReport(madeUpStorm())
  const judged = Date.parse(report.storm.tZero) + (report.trendedAfterSeconds ?? 0) * 1000
  const list = (place: string, from?: number) => ({
    network: 'bluesky',
    place,
    everySeconds: 120,
    looks: 40,
    failed: 1,
    listed: from === undefined ? 0 : 3,
    first: report.storm.tZero,
    last: report.storm.endsAt,
    best: null,
    stretches: from === undefined ? [] : [{ from: iso(from), until: iso(from + 360_000), bestRank: 4 }],
  })
  const sightings = [list('late', judged + 90_000), list('early', judged - 60_000), list('never')]
  const unseen = { ...list('unseen'), failed: 40 }
  const elsewhere = { ...list('elsewhere'), network: 'x' }
  const leads = leadsOf({ ...report, sightings: [...sightings, unseen, elsewhere] })
  assert.deepEqual(
    leads.map(({ place, seconds }) => [place, seconds]),
    [
      ['late', 90],
      ['early', -60],
      ['never', null],
    ],
  )
  assert.equal(leads[2]?.judgedAt, iso(judged))
})

function iso(ms: number): string {
  return new Date(ms).toISOString()
}
