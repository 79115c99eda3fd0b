import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportSchema } from './document.ts'
import { chain } from './ledger.ts'
import { isListedAs, placeInList } from './listed.ts'
import { buildReport } from './report.ts'
import type { Row, RowBody } from './rows.ts'
import { serializeReport } from './serialize.ts'
import type { MeasuringBody, SightingBody } from './sighting-rows.ts'
import { madeUpStorm } from './testing.ts'
import { verifyReport } from './verify.ts'

const storm = madeUpStorm({ minutes: 10, people: 60, consents: 8, intervalSeconds: 30, windowSeconds: 120, noise: 6 })
const tag = buildReport(storm).storm.hashtag
const raw = 'ab'.repeat(32)

test('a hashtag is found in a list however the list writes it, and nothing else is', () => {
  for (const name of [
    '#AlitaSequel',
    'alitasequel',
    'Alita Sequel',
    '＃ＡｌｉｔａＳｅｑｕｅｌ',
    'ALITA_SEQUEL',
    'alita-sequel',
  ])
    assert.ok(isListedAs(name, 'AlitaSequel'), name)
  for (const name of ['', '#', 'Alita', 'AlitaSequels', 'Sequel Alita'])
    assert.ok(!isListedAs(name, 'AlitaSequel'), name)
  assert.equal(placeInList(['Weather', 'Alita Sequel', '#AlitaSequel'], 'AlitaSequel'), 1)
  assert.equal(placeInList(['Weather'], 'AlitaSequel'), -1)
})

test('a report made before there were sightings has no such part, and verifies as ever', () => {
  const text = serializeReport(buildReport(storm))
  for (const part of ['"sightings"', '"witnessed"', '"networkCounts"', '"costs"']) assert.ok(!text.includes(part), part)
  assert.equal(verifyReport(text).ok, true)
})

test('sightings, counts and costs survive the file, verify, and add nothing to mentions', () => {
  const report = reportWith([
    bill('on', 0),
    look(1, 4),
    look(6, 3),
    look(11, 9),
    look(16),
    look(21, 12),
    counts(2, 0, [7, 9]),
    counts(3, 1, [11, 4]),
    witnessed(5, 2),
    witnessed(8, 3),
    bill('over', 45),
  ])
  const text = serializeReport(report)
  assert.equal(verifyReport(text).firstFailure, undefined)
  assert.deepEqual(reportSchema.parse(JSON.parse(text)), JSON.parse(JSON.stringify(report)))
  assert.deepEqual(
    report.networks.map(({ network, mentions }) => [network, mentions]),
    buildReport(storm).networks.map(({ network, mentions }) => [network, mentions]),
  )
  const [list] = report.sightings ?? []
  assert.deepEqual([list?.looks, list?.listed, list?.failed, list?.best?.rank], [5, 4, 0, 3])
  assert.deepEqual(list?.stretches, [
    { from: at(1), until: at(11), bestRank: 3 },
    { from: at(21), until: at(21), bestRank: 12 },
  ])
  const [own] = report.networkCounts ?? []
  assert.deepEqual(own?.counts, [7, 11, 4, null, null, null, null, null, null, null])
  assert.deepEqual([own?.total, own?.revised], [22, 1])
  assert.deepEqual(
    report.witnessed?.map(({ witnesses }) => witnesses),
    [3],
  )
  assert.deepEqual(
    report.costs?.map(({ costMills, changes }) => [costMills, changes.length]),
    [[45, 2]],
  )
})

test('a look that failed, or one that is missing, ends a stretch: nobody knows what was there', () => {
  const failed = reportWith([look(1, 4), { ...look(6), entries: undefined, why: 'It did not answer.' }, look(11, 4)])
  assert.deepEqual(
    failed.sightings?.[0]?.stretches.map(({ from }) => from),
    [at(1), at(11)],
  )
  assert.equal(failed.sightings?.[0]?.failed, 1)
  const missing = reportWith([look(1, 4), look(16, 4)])
  assert.equal(missing.sightings?.[0]?.stretches.length, 2)
})

test('rows that contradict themselves, the hashtag or the bill before them do not hold', () => {
  const wrong: [RowBody[], RegExp][] = [
    [[{ ...look(1, 4), entries: 3 }], /had 3 entries/],
    [[{ ...look(1, 4), name: 'Weather' }], /is not #/],
    [[{ ...look(1, 4), why: 'It did not answer.' }], /no list to be seen/],
    [[{ ...look(1), entries: undefined }], /neither tells/],
    [[counts(0, 0, [1, 2, 3])], /not over yet/],
    [[{ ...witnessed(1, 9), reports: 3 }], /more witnesses/],
    [[{ ...witnessed(1, 2), bestRank: 5, worstRank: 2 }], /behind its worst/],
    [[bill('over', 5001)], /more than its budget/],
    [[bill('on', 40), bill('over', 30)], /cannot become less/],
    [[{ ...bill('on', 40), calls: 19 }, bill('over', 45)], /cannot become fewer/],
  ]
  for (const [bodies, sentence] of wrong) {
    const { firstFailure } = verifyReport(serializeReport(reportWith(bodies)))
    assert.match(firstFailure?.sentence ?? '', sentence)
  }
})

test('a number of the published part that its rows do not give is named', () => {
  const report = reportWith([look(1, 4), counts(2, 0, [7])])
  const [own] = report.networkCounts ?? []
  const inflated = { ...report, networkCounts: [{ ...own, total: 8 }] } as typeof report
  assert.match(verifyReport(serializeReport(inflated)).firstFailure?.where ?? '', /networkCounts/)
})

function reportWith(bodies: readonly RowBody[]) {
  const rows: Row[] = [...storm.rows]
  let last = { seq: rows.length - 1, hash: storm.head }
  for (const body of bodies) {
    const { row, hash } = chain(last, JSON.parse(JSON.stringify(body)) as RowBody)
    rows.push(row)
    last = { seq: row.seq, hash }
  }
  return buildReport({ campaign: storm.campaign, rows })
}

/** That many minutes after T-zero. */
function at(minutes: number): string {
  return new Date(Date.parse('2026-12-05T11:00:00Z') + minutes * 60_000).toISOString()
}

function look(minutes: number, rank?: number): Extract<RowBody, { kind: 'sighting' }> {
  const seen: SightingBody = {
    kind: 'sighting',
    at: at(minutes),
    network: 'x',
    place: 'woeid:23424768',
    everySeconds: 300,
    entries: 50,
    raw,
  }
  return rank === undefined ? seen : { ...seen, rank, name: `#${tag}` }
}

function counts(asked: number, from: number, numbers: number[]): RowBody {
  const said = { network: 'x', source: 'x:counts/recent', query: `#${tag}`, seconds: 60, raw }
  return { kind: 'counts', at: at(asked), ...said, from: at(from), counts: numbers }
}

function witnessed(minutes: number, witnesses: number): Extract<RowBody, { kind: 'witnessed' }> {
  const said = { network: 'x', place: 'country:BR', from: at(1), until: at(minutes), bestRank: 3, worstRank: 6 }
  return { kind: 'witnessed', at: at(minutes), ...said, witnesses, reports: witnesses }
}

function bill(status: MeasuringBody['status'], costMills: number): Extract<RowBody, { kind: 'measuring' }> {
  return {
    kind: 'measuring',
    at: at(30),
    network: 'x',
    status,
    calls: Math.ceil(costMills / 5),
    costMills,
    capMills: 5000,
  }
}
