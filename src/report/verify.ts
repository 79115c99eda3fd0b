import { campaignMarks, documentHash, leavesOf, type Path } from './campaign-document.ts'
import { type Report, reportSchema } from './document.ts'
import {
  type Failure,
  firstDifference,
  leafFailure,
  lineOf,
  pathText,
  rowFailure,
  valueAt,
  whereOf,
} from './failure.ts'
import { JsonMistake, placeOf, type Visit, walkJson } from './json-walk.ts'
import { genesis, verifyChain } from './ledger.ts'
import { recount } from './recount.ts'
import { buildReport } from './report.ts'
import type { Row } from './rows.ts'
import { serializeReport } from './serialize.ts'

export interface Verification {
  ok: boolean
  /** What was checked, and held, in sentences. */
  checked: string[]
  /** What this file alone cannot show. */
  unchecked: string[]
  firstFailure?: Failure
  /** Whether the file is a report of this format at all. */
  readable: boolean
  head?: string
}

/** Checks a report without trusting its maker: its spelling, its chain, and every number counted again from its rows. */
export function verifyReport(text: string): Verification {
  const checked: string[] = []
  const failed = (firstFailure: Failure, readable = true): Verification => ({
    ok: false,
    checked,
    unchecked,
    firstFailure,
    readable,
  })
  const mistake = misspelling(text)
  if (mistake) return failed(mistake, mistake.where !== '$')
  const parsed = reportSchema.safeParse(JSON.parse(text))
  if (!parsed.success) return failed(schemaFailure(text, parsed.error.issues[0]), looksLikeReport(text))
  const report = parsed.data
  for (const [check, sentence] of checks) {
    const failure = check(report, text)
    if (failure) return failed(failure)
    checked.push(sentence(report))
  }
  return { ok: true, checked, unchecked, readable: true, head: report.ledger.head }
}

type Check = [(report: Report, text: string) => Failure | undefined, (report: Report) => string]

const checks: Check[] = [
  [chainFailure, ({ ledger }) => `${ledger.count} ledger rows are chained from the first to the head ${ledger.head}.`],
  [documentFailure, () => 'The campaign is the one that row 0 commits to.'],
  [
    recountFailure,
    (report) => `${intervals(report)} intervals, their ranks and their verdicts follow from the rows above them.`,
  ],
  [
    rebuildFailure,
    (report) =>
      `All ${leavesOf({ ...report, ledger: 0 }).length} published values, counted again from the rows, are the same.`,
  ],
]

const unchecked = [
  'That this head is the one that was shown during the storm: compare it with what you noted or were sent then.',
  'That the server wrote down what it saw: rows invented from the first minute would chain as well.',
  'Who stands behind a commitment: the people and posts are not in this file, and may have been erased.',
  'What a network’s own list or counter answered: the rows hold the hash of each answer, not the answer.',
  'The engine’s expectation, score and verdict, and the counts of other tags: the rows hold its results, not the whole stream.',
]

function intervals({ ledger }: Report): number {
  return ledger.rows.filter((row) => row.kind === 'interval').length
}

/* The value of a number or text can survive a change of its spelling, so the spelling is checked as well. */
function misspelling(text: string): Failure | undefined {
  try {
    if (serializeReport(JSON.parse(text) as Report) === text) return undefined
  } catch {
    // the walk below says what is wrong, and where
  }
  try {
    return respelled(text)
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error
    const { line, column } = placeOf(text, error.offset)
    const sentence = `This is not JSON: line ${line}, column ${column}: ${error.message}.`
    return { line, where: '$', expected: 'JSON', found: text.slice(error.offset, error.offset + 20), sentence }
  }
}

function respelled(text: string): Failure | undefined {
  let failure: Failure | undefined
  walkJson(text, ({ path, start, end, plain }: Visit) => {
    if (!plain) return false
    const found = text.slice(start, end)
    const expected = JSON.stringify(JSON.parse(found))
    if (found === expected) return false
    const { line } = placeOf(text, start)
    failure = {
      line,
      where: pathText(path),
      expected,
      found,
      sentence: `${pathText(path)} is spelled ${found}, which would be written ${expected}.`,
    }
    return true
  })
  return failure
}

function looksLikeReport(text: string): boolean {
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null && 'ledger' in value && 'format' in value
}

function schemaFailure(text: string, issue: { path: readonly PropertyKey[]; message: string } | undefined): Failure {
  const path = (issue?.path ?? []).map((key) => (typeof key === 'number' ? key : String(key)))
  const message = issue?.message ?? 'not a report'
  const where = whereOf(path)
  return {
    line: lineOf(text, path),
    where,
    expected: message,
    found: valueAt(JSON.parse(text), path),
    sentence: `${where} is not as a report has it: ${message}.`,
  }
}

function chainFailure({ ledger, countedFrom }: Report, text: string): Failure | undefined {
  const rows: readonly Row[] = ledger.rows
  const verdict = verifyChain(rows, ledger.head)
  if (!verdict.ok) {
    const row = rows[verdict.seq]
    const expected = verdict.seq === 0 ? genesis : 'the row that was chained'
    return rowFailure(text, verdict.seq, { expected, found: row?.prev, sentence: `${verdict.why}.` })
  }
  return lengthFailure(ledger, countedFrom, text) ?? headFailure(ledger, countedFrom, verdict.head, text)
}

function lengthFailure(
  { rows, count }: Report['ledger'],
  countedFrom: Report['countedFrom'],
  text: string,
): Failure | undefined {
  if (count === rows.length || countedFrom.rows === rows.length || count !== countedFrom.rows) return undefined
  const sentence = `the ledger ends after ${rows.length} rows, and the report was counted from ${count}.`
  return rowFailure(text, rows.length - 1, { expected: count, found: rows.length, sentence })
}

/* The head stands there twice: where both agree against the last row, it is the row that changed. */
function headFailure(
  { rows, head }: Report['ledger'],
  countedFrom: Report['countedFrom'],
  actual: string,
  text: string,
): Failure | undefined {
  if (head === actual && countedFrom.head === actual) return undefined
  if (head === countedFrom.head) {
    const sentence = `row ${rows.length - 1} is not the one whose hash the report names as its head.`
    return rowFailure(text, rows.length - 1, { expected: head, found: actual, sentence })
  }
  const path = countedFrom.head === actual ? ['ledger', 'head'] : ['countedFrom', 'head']
  return leafFailure(text, { path, expected: actual, found: countedFrom.head === actual ? head : countedFrom.head })
}

function documentFailure(report: Report, text: string): Failure | undefined {
  const opened = report.ledger.rows[0]
  if (opened?.kind !== 'opened') return undefined
  if (documentHash(report.campaign) === opened.document) return stormFailure(report, text)
  const path = changedValue(report)
  const sentence = `The campaign is not the one that row 0 commits to${path.length > 1 ? `: ${pathText(path)} was changed` : ''}.`
  return {
    line: lineOf(text, path),
    where: pathText(path),
    expected: opened.document,
    found: valueAt(report, path),
    sentence,
  }
}

/* Row 0 says in its own fields what the campaign says; they must be the same hashtag and the same hour. */
function stormFailure({ campaign, storm, ledger }: Report, text: string): Failure | undefined {
  const storms = Array.isArray(campaign.storms) ? campaign.storms : []
  const named = storms.find((one) => valueAt(one, ['name']) === storm.name)
  const expected = [campaign.slug, campaign.hashtag, valueAt(named, ['tZero']), valueAt(named, ['minutes'])]
  const opened = ledger.rows[0]
  if (opened?.kind !== 'opened') return undefined
  const found = [opened.campaign, opened.hashtag, Date.parse(opened.tZero), opened.minutes]
  if (found.every((value, index) => value === expected[index])) return undefined
  return rowFailure(text, 0, { expected, found, sentence: 'row 0 opens another storm than the campaign has.' })
}

function changedValue({ campaign, campaignMarks: marks }: Report): Path {
  const given = marks.split(' ')
  const now = campaignMarks(campaign).split(' ')
  const leaves = leavesOf(campaign)
  const changed = given.length === now.length ? now.findIndex((mark, index) => mark !== given[index]) : -1
  return ['campaign', ...(leaves[changed]?.path ?? [])]
}

function recountFailure({ ledger }: Report, text: string): Failure | undefined {
  const wrong = recount(ledger.rows)
  return (
    wrong &&
    rowFailure(text, wrong.seq, { expected: wrong.expected, found: wrong.found, sentence: `${wrong.sentence}.` })
  )
}

function rebuildFailure(report: Report, text: string): Failure | undefined {
  const { ledger, ...published } = report
  const { ledger: rebuiltLedger, ...rebuilt } = buildReport({ campaign: report.campaign, rows: ledger.rows })
  const counted = { ...published, ledger: { ...ledger, rows: [] } }
  const difference = firstDifference(counted, { ...rebuilt, ledger: { ...rebuiltLedger, rows: [] } })
  return difference && leafFailure(text, difference)
}
