import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { reportSchema } from './document.ts'
import { buildReport, documentHash } from './report.ts'
import { serializeReport } from './serialize.ts'
import { madeUpStorm } from './testing.ts'

const storm = madeUpStorm()
const report = buildReport(storm)
const [bluesky] = report.networks
const flop = buildReport(
  madeUpStorm({ people: 8, noise: 60, consents: 5, label: 'A rehearsal with made-up accounts.' }),
)

test('a report is what its schema describes, and survives its file', () => {
  assert.deepEqual(reportSchema.parse(JSON.parse(serializeReport(report))), JSON.parse(JSON.stringify(report)))
})

test('the same evidence gives the same file, byte for byte', () => {
  assert.equal(serializeReport(buildReport(madeUpStorm())), serializeReport(report))
})

test('the numbers are those that a reader of the rows would count', () => {
  const gone = new Set(storm.rows.flatMap((row) => (row.kind === 'correction' ? [row.post] : [])))
  const within = storm.rows.filter(
    (row) => row.kind === 'mention' && row.at >= report.storm.tZero && row.at < report.storm.endsAt,
  )
  const standing = within.flatMap((row) => (row.kind === 'mention' && !gone.has(row.post) ? [row] : []))
  assert.equal(bluesky?.mentions, standing.length)
  assert.equal(bluesky?.authors, new Set(standing.map((row) => row.author)).size)
  assert.equal(
    bluesky?.curve.mentions.reduce((sum, each) => sum + each, 0),
    standing.length,
  )
  assert.equal(bluesky?.minutes.mentions.length, 60)
})

test('outcomes add up to the consents that were planned', () => {
  const { planned, published, failed, missed, withdrawn, unknown } = report.outcomes
  assert.equal(planned, published + failed + missed + withdrawn + unknown)
})

test('taps stand apart, under their own network, and are in no count of mentions', () => {
  assert.deepEqual(
    report.taps.map(({ network }) => network),
    ['x'],
  )
  assert.deepEqual(
    report.networks.map(({ network }) => network),
    ['bluesky'],
  )
})

test('a gap in measuring is shown as a gap, a break that resumed is not', () => {
  assert.deepEqual(
    bluesky?.unmeasured.map(({ from, seconds }) => [from, seconds]),
    [['2026-12-05T11:37:12.000Z', 144]],
  )
  assert.deepEqual(
    bluesky?.interruptions.map(({ missing }) => missing),
    [false, true],
  )
})

test('a storm that trended says after how many seconds, and gives no reason why not', () => {
  assert.equal(report.trendedAfterSeconds, bluesky?.trendedAfterSeconds)
  assert.ok(report.trendedAfterSeconds !== null && report.trendedAfterSeconds > 0)
  assert.equal(bluesky?.whyNot, null)
})

test('a storm that did not trend says why, with its rank and the tenth tag beside it', () => {
  assert.equal(flop.trendedAfterSeconds, null)
  assert.match(
    flop.summary,
    /It did not trend: at its best it stood at rank \d+ with \d+ authors? in 300 seconds; the tenth tag had \d+\./,
  )
  assert.equal(flop.networks[0]?.whyNot?.rank, flop.networks[0]?.rank.best?.rank)
})

test('a rehearsal is labelled as what it is', () => {
  assert.equal(flop.label, 'A rehearsal with made-up accounts.')
  assert.equal(report.label, null)
})

test('nothing measured is said, not shown as zero', () => {
  const opened = storm.rows[0] ?? assert.fail()
  const empty = buildReport({ campaign: storm.campaign, rows: [opened] })
  assert.deepEqual(empty.networks, [])
  assert.equal(empty.summary, 'Nothing was measured.')
  assert.equal(empty.outcomes.planned, null)
})

test('the first row commits to the campaign as it stands in the report', () => {
  const opened = report.ledger.rows[0]
  assert.equal(opened?.kind === 'opened' && opened.document, documentHash(storm.campaign))
  assert.equal(documentHash(report.campaign), documentHash(storm.campaign))
})

test('each ledger row stands on a line whose own SHA-256 the next row names', () => {
  const lines = serializeReport(report)
    .split('\n')
    .filter((line) => line.startsWith('      {"'))
  assert.equal(lines.length, storm.rows.length)
  const hashes = lines.map((line) => createHash('sha256').update(line.trim().replace(/,$/, '')).digest('hex'))
  assert.deepEqual(
    hashes.slice(0, -1),
    storm.rows.slice(1).map((row) => row.prev),
  )
  assert.equal(hashes.at(-1), report.countedFrom.head)
})
