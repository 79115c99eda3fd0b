import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { judgeRange } from './forecast.ts'
import type { ForecastBody } from './forecast-row.ts'
import { chain, type Link } from './ledger.ts'
import { recount } from './recount.ts'
import { buildReport } from './report.ts'
import type { Row, RowBody } from './rows.ts'
import { serializeReport } from './serialize.ts'
import { madeUpStorm } from './testing.ts'
import { verifyReport } from './verify.ts'

const storm = madeUpStorm({ minutes: 5, people: 60, consents: 6 })
const { mentions, rank } = buildReport(storm).networks[0] ?? assert.fail()

describe('a sealed forecast', () => {
  test('is scored by the report, and the verifier counts the score again', () => {
    const report = buildReport(withForecast({}))
    const [network] = report.forecast?.networks ?? []
    assert.deepEqual(network?.mentions, {
      low: 0,
      high: mentions + 10,
      was: mentions,
      held: true,
      score: mentions + 10,
    })
    assert.deepEqual(network?.rank, { best: 1, worst: null, was: rank.best?.rank ?? null, held: true })
    assert.notEqual(report.forecast?.turnout.was, null)
    assert.equal(verifyReport(serializeReport(report)).firstFailure, undefined)
  })

  test('that missed says so, and a verifier notices a score that was made nicer', () => {
    const report = buildReport(withForecast({ mentions: { low: mentions + 1, high: mentions + 3 } }))
    const text = serializeReport(report)
    assert.match(text, new RegExp(`"was": ?${mentions},\\s*"held": ?false,\\s*"score": ?12`))
    const nicer = {
      ...report,
      forecast: report.forecast && {
        ...report.forecast,
        turnout: { ...report.forecast.turnout, held: true, score: 0 },
      },
    }
    assert.match(verifyReport(serializeReport(nicer)).firstFailure?.where ?? '', /forecast\.turnout/)
  })

  test('is refused after T-zero, a second time, and where its ranges are none', () => {
    const opened = storm.rows[0]
    assert.ok(opened?.kind === 'opened')
    assert.match(sentence([body({}, opened.tZero)]) ?? '', /sealed before T-zero/)
    assert.match(sentence([body({}), body({})]) ?? '', /one forecast/)
    assert.match(sentence([body({ mentions: { low: 9, high: 3 } })]) ?? '', /no range/)
    assert.equal(sentence([body({})]), undefined)
  })

  test('is missing from the reports of older ledgers, which still verify', () => {
    const report = buildReport(storm)
    assert.equal('forecast' in report, false)
    assert.equal(verifyReport(serializeReport(report)).ok, true)
  })
})

test('the interval score is the width where the range held, and ten times the distance more where it did not', () => {
  assert.deepEqual(judgeRange({ low: 10, high: 30 }, 20, 0.8), { low: 10, high: 30, was: 20, held: true, score: 20 })
  assert.equal(judgeRange({ low: 10, high: 30 }, 33, 0.8).score, 50)
  assert.equal(judgeRange({ low: 10, high: 30 }, 9, 0.8).score, 30)
  assert.deepEqual(judgeRange({ low: 1, high: 2 }, null, 0.8), { low: 1, high: 2, was: null, held: null, score: null })
})

type Part = Partial<ForecastBody['networks'][number]>

function body(part: Part, at?: string): ForecastBody {
  const opened = storm.rows[0]
  assert.ok(opened?.kind === 'opened')
  const network = {
    network: 'bluesky',
    pledges: 40,
    mentions: { low: 0, high: mentions + 10 },
    rank: { best: 1, worst: null },
  }
  return {
    kind: 'forecast',
    at: at ?? new Date(Date.parse(opened.tZero) - 300_000).toISOString(),
    pledges: 40,
    confidence: 0.8,
    turnout: { low: 0.3, middle: 0.5, high: 0.7 },
    networks: [{ ...network, ...part }],
  }
}

function chained(forecasts: readonly ForecastBody[]): Row[] {
  const [opened, ...rest] = storm.rows.map(({ seq: _seq, prev: _prev, ...row }) => row as RowBody)
  let last: Link | undefined
  return [opened as RowBody, ...forecasts, ...rest].map((each) => {
    const { row, hash } = chain(last, each)
    last = { seq: row.seq, hash }
    return row
  })
}

function withForecast(part: Part) {
  return { campaign: storm.campaign, rows: chained([body(part)]) }
}

function sentence(forecasts: readonly ForecastBody[]): string | undefined {
  return recount(chained(forecasts))?.sentence
}
