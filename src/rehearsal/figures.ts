import type { Report } from '../report/document.ts'
import type { Expected } from './count-expected.ts'

/** What a rehearsal came to; the one line of `uproar demo --json`. */
export interface Figures {
  campaign: string
  mode: Mode
  seed: number
  /** Consents given; each ends as exactly one of the next five. */
  planned: number
  published: number
  failed: number
  missed: number
  withdrawn: number
  unknown: number
  /** Supporters with more than one post on the server. */
  duplicates: number
  /** Consents without an outcome. */
  lost: number
  /** Mentions net of deletions, from Uproar's report alone. */
  counted: number
  corrections: number
  /** The same, read from the server by a process that knows nothing of Uproar. */
  expected: number
  authors: number
  expectedAuthors: number
  /** Posts with the hashtag outside the storm, and of supporters who had taken their permission back, on the server. */
  outsideStorm: number
  afterWithdrawal: number
  trendedAfterSeconds: number | null
  /** The best one. */
  rank: number | null
  /** Why it did not trend, where it did not. */
  whyNot: string | null
  crashes: number
  ledger: 'verified' | 'does not hold'
  /** Path of the report. */
  report: string
}

export type Mode = 'plain' | 'crash' | 'flop'

export interface Findings {
  mode: Mode
  seed: number
  crashes: number
  /** Consents given over the pages. */
  planned: number
  /** Accounts of the supporters, and of those among them whose permission ended before T-zero. */
  supporters: readonly string[]
  withdrawn: readonly string[]
  report: Report
  reportFile: string
  expected: Expected
  isVerified: boolean
}

export function figuresOf(findings: Findings): Figures {
  const { mode, seed, crashes, planned, report, expected, supporters, withdrawn } = findings
  const { published, failed, missed, withdrawn: takenBack, unknown } = report.outcomes
  const ended = published + failed + missed + takenBack + unknown
  const measured = report.networks.find(({ network }) => network === 'bluesky')
  const postsOf = new Map(expected.accounts.map(({ did, posts }) => [did, posts]))
  return {
    campaign: report.storm.campaign,
    mode,
    seed,
    planned,
    published,
    failed,
    missed,
    withdrawn: takenBack,
    unknown,
    duplicates: supporters.filter((did) => (postsOf.get(did) ?? 0) > 1).length,
    lost: planned - ended,
    counted: measured?.mentions ?? 0,
    corrections: measured?.corrections ?? 0,
    expected: expected.posts,
    authors: measured?.authors ?? 0,
    expectedAuthors: expected.authors,
    outsideStorm: expected.outside,
    afterWithdrawal: withdrawn.filter((did) => postsOf.has(did)).length,
    trendedAfterSeconds: report.trendedAfterSeconds,
    rank: measured?.rank.best?.rank ?? null,
    whyNot: measured?.whyNot?.sentence ?? null,
    crashes,
    ledger: findings.isVerified ? 'verified' : 'does not hold',
    report: findings.reportFile,
  }
}

/** One sentence for everything that does not add up; none where all is well. */
export function mistakesIn(of: Figures): string[] {
  const mistakes: [boolean, string][] = [
    [of.counted !== of.expected, `Uproar counted ${of.counted} mentions; the server holds ${of.expected}.`],
    [
      of.authors !== of.expectedAuthors,
      `Uproar counted ${of.authors} authors; the server holds ${of.expectedAuthors}.`,
    ],
    [of.lost !== 0, `${of.lost} consents have no outcome, or have one too many.`],
    [of.duplicates !== 0, `${of.duplicates} supporters have more than one post.`],
    [of.outsideStorm !== 0, `${of.outsideStorm} posts stand outside the storm.`],
    [of.afterWithdrawal !== 0, `${of.afterWithdrawal} posts left without permission.`],
    [of.ledger !== 'verified', 'The report does not hold: `uproar verify` names the line.'],
    [of.mode === 'flop' && of.trendedAfterSeconds !== null, 'The storm trended, though it was too small to.'],
    [of.mode === 'flop' && !of.whyNot, 'The report does not say why the storm did not trend.'],
  ]
  return mistakes.flatMap(([isWrong, sentence]) => (isWrong ? [sentence] : []))
}
