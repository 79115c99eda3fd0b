import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chain, type Link } from './ledger.ts'
import { buildReport } from './report.ts'
import type { Row, RowBody } from './rows.ts'
import { serializeReport } from './serialize.ts'
import { madeUpStorm } from './testing.ts'
import { verifyReport } from './verify.ts'

const storm = madeUpStorm({ minutes: 10, people: 60, consents: 8, intervalSeconds: 30, windowSeconds: 120, noise: 6 })
const text = serializeReport(buildReport(storm))
const digits = [...text.matchAll(/\d/g)].map(({ index }) => index)
const firstRow = text.split('\n').findIndex((line) => line.startsWith('      {"')) + 1

test('a report as it was written verifies, and says what nobody can know from it', () => {
  const verification = verifyReport(text)
  assert.equal(verification.firstFailure, undefined)
  assert.equal(verification.ok, true)
  assert.equal(verification.head, storm.head)
  assert.equal(verification.checked.length, 4)
  assert.match(verification.unchecked.join(' '), /invented from the first minute/)
})

test('after any one digit is changed it does not verify, and the changed line is named', () => {
  const flip = fc.record({ at: fc.constantFrom(...digits), by: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(flip, ({ at, by }) => assertCaught(at, by)),
    { numRuns: 150 },
  )
})

test('every digit outside the ledger’s rows is watched', () => {
  const above = digits.filter((at) => lineAt(at) < firstRow)
  for (const at of above.filter((_, index) => index % 17 === 0)) assertCaught(at, 1 + (at % 9))
})

test('a row that is dropped, doubled or swapped is named', () => {
  const place = fc.integer({ min: 0, max: storm.rows.length - 2 })
  const change = fc.constantFrom('drop', 'double', 'swap')
  fc.assert(
    fc.property(place, change, (at, how) => {
      const lines = rowsOf(text)
      const [one = '', two = ''] = [lines[at], lines[at + 1]]
      const changed = {
        drop: lines.toSpliced(at, 1),
        double: lines.toSpliced(at, 0, one),
        swap: lines.with(at, two).with(at + 1, one),
      }
      const verification = verifyReport(withRows(changed[how]))
      assert.equal(verification.ok, false)
      const line = (verification.firstFailure?.line ?? 0) - firstRow
      assert.equal(line, how === 'double' ? at + 1 : at)
    }),
    { numRuns: 60 },
  )
})

test('a ledger that was cut short is named by its last row', () => {
  const failure = verifyReport(withRows(rowsOf(text).slice(0, -1))).firstFailure
  assert.equal(failure?.where, `ledger row ${storm.rows.length - 2}`)
})

test('a chain that was made anew over an invented count still does not hold', () => {
  const inflated = storm.rows.map((row) =>
    row.kind === 'interval' && row.mentions > 0 ? { ...row, mentions: row.mentions + 5 } : row,
  )
  const failure = verifyReport(rechained(inflated)).firstFailure
  assert.match(failure?.sentence ?? '', /the rows above it give \d+ for mentions/)
})

test('a rank that its own list of tags contradicts does not hold', () => {
  const flattered = storm.rows.map((row) =>
    row.kind === 'interval' && (row.rank ?? 0) > 2 ? { ...row, rank: 1 } : row,
  )
  assert.match(verifyReport(rechained(flattered)).firstFailure?.sentence ?? '', /gives rank \d+, and the row says 1/)
})

test('an interval whose verdict no verdict row leads to does not hold', () => {
  const last = storm.rows.findLastIndex((row) => row.kind === 'interval')
  const rows = storm.rows.map((row, index) =>
    index === last && row.kind === 'interval' ? { ...row, verdict: 'rising' as const } : row,
  )
  assert.match(verifyReport(rechained(rows)).firstFailure?.sentence ?? '', /no verdict row leads to “rising”/)
})

test('a consent without an outcome does not hold', () => {
  const rows = storm.rows.map((row) => (row.kind === 'closed' ? { ...row, consents: row.consents + 1 } : row))
  assert.match(verifyReport(rechained(rows)).firstFailure?.sentence ?? '', /8 consents have an outcome/)
})

test('a number that was changed in the published part is named with what the rows give', () => {
  const report = buildReport(storm)
  const [network] = report.networks
  assert.ok(network)
  const failure = verifyReport(
    serializeReport({ ...report, networks: [{ ...network, authors: network.authors + 100 }] }),
  ).firstFailure
  assert.equal(failure?.where, '$.networks[0].authors')
  assert.equal(failure?.expected, network.authors)
})

test('a spelling that means the same number is a change too', () => {
  const changed = text.replace('"minutes": 10,', '"minutes": 10.0,')
  assert.match(verifyReport(changed).firstFailure?.sentence ?? '', /is spelled 10\.0/)
})

test('the layout is no content: a report that another tool laid out anew still verifies', () => {
  assert.equal(verifyReport(JSON.stringify(JSON.parse(text))).ok, true)
  assert.equal(verifyReport(JSON.stringify(JSON.parse(text), null, 4)).ok, true)
})

test('what is no report is said in a sentence', () => {
  const broken = verifyReport('{\n  "format": "uproar-report/1",\n  oops')
  assert.equal(broken.readable, false)
  assert.match(broken.firstFailure?.sentence ?? '', /not JSON: line 3, column 3: a key in quotes is expected/)
  assert.equal(verifyReport('').readable, false)
  assert.equal(verifyReport('[1, 2]').readable, false)
  assert.equal(verifyReport('{"hello": "world"}').readable, false)
  assert.equal(verifyReport('['.repeat(100_000)).readable, false)
  assert.equal(verifyReport('{"a": 1, "a": 2}').ok, false)
})

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (given) => !verifyReport(given).ok))
})

function assertCaught(at: number, by: number): void {
  const digit = (Number(text[at]) + by) % 10
  const verification = verifyReport(text.slice(0, at) + digit + text.slice(at + 1))
  const place = `line ${lineAt(at)}: ${text.split('\n')[lineAt(at) - 1]?.slice(0, 200)}`
  assert.equal(verification.ok, false, place)
  assert.equal(verification.firstFailure?.line, lineAt(at), `${place}\n${verification.firstFailure?.sentence}`)
}

function lineAt(offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function rowsOf(report: string): string[] {
  return report
    .split('\n')
    .slice(firstRow - 1, firstRow - 1 + storm.rows.length)
    .map((line) => line.replace(/,$/, ''))
}

function withRows(rows: readonly string[]): string {
  const lines = text.split('\n')
  return [...lines.slice(0, firstRow - 1), rows.join(',\n'), ...lines.slice(firstRow - 1 + storm.rows.length)].join(
    '\n',
  )
}

function rechained(rows: readonly Row[]): string {
  let last: Link | undefined
  const anew = rows.map(({ seq: _seq, prev: _prev, ...body }) => {
    const { row, hash } = chain(last, body as RowBody)
    last = { seq: row.seq, hash }
    return row
  })
  return serializeReport(buildReport({ campaign: storm.campaign, rows: anew }))
}
