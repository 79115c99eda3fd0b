import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recount } from './recount.ts'
import type { Row, RowBody, RowOf } from './rows.ts'
import { madeUpStorm } from './testing.ts'

const { rows } = madeUpStorm({ minutes: 3, people: 30, consents: 4 })
const last = rows.at(-1) ?? assert.fail()

test('a made-up storm agrees with itself', () => {
  assert.equal(recount(rows), undefined)
})

test('a delete that is heard of after closing is no contradiction', () => {
  const known = rows.find((row) => row.kind === 'mention') ?? assert.fail()
  assert.equal(
    recount([...rows, behind({ kind: 'correction', at: late, network: 'bluesky', post: known.post, why: 'deleted' })]),
    undefined,
  )
})

test('a storm is opened once and closed once', () => {
  const opened = rows[0] ?? assert.fail()
  assert.match(recount([...rows, { ...opened, seq: rows.length }])?.sentence ?? '', /opened once/)
  assert.match(recount([...rows, { ...last, seq: rows.length }])?.sentence ?? '', /closed once/)
})

test('a rank behind a full list may be any that is behind it, and none that is before', () => {
  assert.equal(withRank(51), undefined)
  assert.equal(withRank(90), undefined)
  assert.equal(withRank(50)?.field, 'rank')
})

test('our own counts in the list of tags are those of the row', () => {
  const wrong = changed((row) => ({
    ...row,
    top: row.top.map(([tag, mentions, authors, strength]) => [tag, mentions + 1, authors, strength]),
  }))
  assert.equal(wrong?.field, 'top')
})

test('a rank may not be left out while the tag is in use', () => {
  assert.equal(changed(({ rank: _rank, ...row }) => row)?.field, 'rank')
})

test('verdicts follow each other, and begin anew after a break in the stream', () => {
  const jump: RowBody[] = [verdict('quiet', 'rising'), verdict('trending', 'fading')]
  assert.equal(recount(opening(jump))?.field, 'from')
  const broken: RowBody = { kind: 'source', at: late, network: 'bluesky', source: 'made-up', status: 'connected' }
  assert.equal(recount(opening([verdict('quiet', 'rising'), broken, verdict('trending', 'fading')])), undefined)
})

const late = '2026-12-05T12:30:00.000Z'

function behind(body: RowBody): Row {
  return { ...body, seq: rows.length, prev: '0'.repeat(64) }
}

function opening(bodies: readonly RowBody[]): Row[] {
  const opened = rows[0] ?? assert.fail()
  return [opened, ...bodies.map((body, index) => ({ ...body, seq: index + 1, prev: '0'.repeat(64) }))]
}

type VerdictName = Extract<RowBody, { kind: 'verdict' }>['to']

function verdict(from: VerdictName, to: VerdictName): RowBody {
  return { kind: 'verdict', at: late, network: 'bluesky', from, to, why: 'made up' }
}

function changed(change: (row: RowOf<'interval'>) => RowOf<'interval'>) {
  const place = rows.findIndex((row) => row.kind === 'interval' && row.rank !== undefined)
  return recount(rows.map((row, index) => (index === place && row.kind === 'interval' ? change(row) : row)))
}

function withRank(rank: number) {
  const busier = Array.from({ length: 50 }, (_, index): [string, number, number, number] => [
    `busier${index}`,
    9999,
    9999,
    1,
  ])
  return changed((row) => ({ ...row, top: busier, tags: 400, rank }))
}
