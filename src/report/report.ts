import type { Campaign } from '../campaign/campaign.ts'
import { toIso } from '../hour/instant.ts'
import { type CampaignDocument, campaignDocument, campaignMarks } from './campaign-document.ts'
import type { Report } from './document.ts'
import { forecastOf } from './forecast.ts'
import { rowHash } from './ledger.ts'
import { describeMethod } from './method.ts'
import { networkNumbers } from './numbers.ts'
import type { Row, RowOf } from './rows.ts'
import { share } from './share.ts'
import { sightingsOf } from './sighting-report.ts'
import { createTally, type Tally } from './tally.ts'

export { documentHash } from './campaign-document.ts'

export interface Evidence {
  campaign: Campaign | CampaignDocument
  /** The whole ledger of one storm, in its order. */
  rows: readonly Row[]
  /** The hash of the last row, where the caller knows it. */
  head?: string
}

/** Counts a storm's ledger into the report. The same evidence gives the same report, at any time and anywhere. */
export function buildReport({ campaign, rows, head }: Evidence): Report {
  const opened = openedOf(rows)
  const tally = createTally(opened)
  for (const row of rows) tally.fold(row)
  const document = campaignDocument(campaign)
  const ledgerHead = head ?? headOf(rows)
  const networks = tally.networks().filter((each) => each.measured)
  const numbers = networks.map((each) => networkNumbers(tally, each))
  return {
    format: 'uproar-report/1',
    countedFrom: { head: ledgerHead, rows: rows.length },
    label: opened.label ?? null,
    storm: stormOf(tally),
    summary: summarize(numbers),
    trendedAfterSeconds: earliest(numbers),
    pledges: tally.closed?.pledges ?? null,
    outcomes: {
      planned: tally.closed?.consents ?? null,
      ...tally.outcomes.counts(),
      reasons: tally.outcomes.reasons(),
    },
    taps: tapsOf(tally),
    ...ownWordsOf(tally),
    dropped: tally.closed?.dropped ?? null,
    networks: numbers,
    ...forecastOf(tally, numbers),
    ...sightingsOf(tally.sightings, tally),
    method: describeMethod(opened, networks, tally.sightings),
    campaign: document as Report['campaign'],
    campaignMarks: campaignMarks(document),
    ledger: { head: ledgerHead, count: rows.length, rows: [...rows] },
  }
}

/** The first row of a ledger; throws a RangeError when there is none, or when it opens nothing. */
export function openedOf(rows: readonly Row[]): RowOf<'opened'> {
  const first = rows[0]
  if (first?.kind !== 'opened') throw new RangeError('A ledger begins with a row of the kind “opened”.')
  return first
}

function headOf(rows: readonly Row[]): string {
  const last = rows.at(-1)
  if (!last) throw new RangeError('A ledger has at least one row.')
  return rowHash(last)
}

function stormOf({ opened, tZero, end, postponed, closed }: Tally): Report['storm'] {
  return {
    campaign: opened.campaign,
    hashtag: opened.hashtag,
    name: opened.storm,
    tZero: toIso(tZero),
    endsAt: toIso(end),
    minutes: opened.minutes,
    closed: closed !== undefined,
    ...(postponed && { postponed: { at: postponed.at, why: postponed.why } }),
  }
}

function tapsOf(tally: Tally): Report['taps'] {
  return tally.networks().flatMap(({ taps }) => {
    if (!taps) return []
    const { network, opened, saidPosted, receipts, checked } = taps
    return [{ network, opened, saidPosted, receipts, ...(checked !== undefined && { checked }) }]
  })
}

/** Absent where no row says it, as in ledgers of older installations. */
function ownWordsOf(tally: Tally): Pick<Report, 'ownWords'> {
  const ownWords = tally.networks().flatMap(({ words }) => {
    if (!words) return []
    const { network, texts, distinct, nearCopies, clusters } = words
    return [{ network, texts, distinct, nearCopies, clusters, share: share(distinct, texts) }]
  })
  return ownWords.length > 0 ? { ownWords } : {}
}

/** Where any network is heard whole, only such networks say whether it trended: elsewhere nothing competes with the tag. */
function earliest(networks: Report['networks']): number | null {
  const whole = networks.filter((each) => !each.hears)
  const times = (whole.length > 0 ? whole : networks).flatMap((each) => each.trendedAfterSeconds ?? [])
  return times.length === 0 ? null : Math.min(...times)
}

function summarize(networks: Report['networks']): string {
  if (networks.length === 0) return 'Nothing was measured.'
  return networks.map(summarizeNetwork).join(' ')
}

function summarizeNetwork(of: Report['networks'][number]): string {
  const alone = of.hears ? ' Other tags were not heard there, so it was judged by its own past alone.' : ''
  if (of.whyNot) return `${of.network}: ${of.whyNot.sentence}${alone}`
  const best = of.rank.best ? ` and reached rank ${of.rank.best.rank} of ${of.rank.best.tags} tags` : ''
  return `${of.network}: It trended ${of.trendedAfterSeconds} seconds after T-zero${best}, with ${of.mentions} mentions by ${of.authors} authors.${alone}`
}
