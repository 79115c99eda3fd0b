import { z } from 'zod'
import { crowdPart } from './crowd.ts'
import { forecastPart } from './forecast.ts'
import { rowBodies } from './rows.ts'
import { sightingParts } from './sighting-report.ts'

/*
 * `uproar-report/1`: what docs/evidence-format.md describes. Times are RFC 3339 in UTC, shares are of 1, and every number
 * can be recounted from `ledger.rows` and `campaign` alone.
 */

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const time = z.iso.datetime()
const count = z.int().nonnegative()
const seconds = z.number().nonnegative()
const share = z.number().min(0).max(1)
const verdict = z.enum(['quiet', 'rising', 'trending', 'fading'])
const counted = z.strictObject({ mentions: count, authors: count })
const link = { seq: count, prev: hash }

export const rowSchema = z.discriminatedUnion('kind', [
  rowBodies.opened.extend(link),
  rowBodies.source.extend(link),
  rowBodies.mention.extend(link),
  rowBodies.correction.extend(link),
  rowBodies.seen.extend(link),
  rowBodies.interval.extend(link),
  rowBodies.verdict.extend(link),
  rowBodies.outcome.extend(link),
  rowBodies.taps.extend(link),
  rowBodies.words.extend(link),
  rowBodies.postponed.extend(link),
  rowBodies.closed.extend(link),
  rowBodies.forecast.extend(link),
  rowBodies.counts.extend(link),
  rowBodies.sighting.extend(link),
  rowBodies.witnessed.extend(link),
  rowBodies.measuring.extend(link),
  rowBodies.alike.extend(link),
  rowBodies.compared.extend(link),
  rowBodies.ages.extend(link),
  rowBodies.usual.extend(link),
  rowBodies.reach.extend(link),
])

const peak = z.strictObject({ from: time, mentions: count, authors: count })

/** Counts for each step of `seconds` since `from`; the storm's last step may be shorter. */
const curve = z.strictObject({
  from: time,
  seconds: z.int().positive(),
  mentions: z.array(count),
  authors: z.array(count),
})

const stretch = z.strictObject({ from: time, until: time, seconds })

const whyNot = z.strictObject({
  sentence: z.string(),
  at: time.nullable(),
  rank: z.int().positive().nullable(),
  authors: count,
  windowSeconds: z.int().positive(),
  /** Distinct authors of the tenth tag in the same window; null where the window held fewer tags. */
  tenthAuthors: count.nullable(),
  verdict,
  engine: z.string().nullable(),
})

const network = z.strictObject({
  network: z.string(),
  /** Only posts with the hashtag were heard here, so that rank and verdict know nothing of other tags. */
  hears: z.literal('followed tags').optional(),
  mentions: count,
  authors: count,
  mentionsPerAuthor: z.number().nonnegative(),
  corrections: count,
  unknownCorrections: count,
  early: counted,
  late: counted,
  peak: z.strictObject({ interval: peak, minute: peak }).nullable(),
  trendedAfterSeconds: seconds.nullable(),
  whyNot: whyNot.nullable(),
  rank: z.strictObject({
    best: z.strictObject({ rank: z.int().positive(), tags: count, at: time }).nullable(),
    over: z.array(z.strictObject({ at: time, rank: z.int().positive().nullable(), tags: count })),
  }),
  verdicts: z.strictObject({
    seconds: z.strictObject({ quiet: seconds, rising: seconds, trending: seconds, fading: seconds }),
    changes: z.array(z.strictObject({ at: time, from: verdict, to: verdict, why: z.string() })),
  }),
  authenticity: z.strictObject({
    busiestAuthorMentions: count,
    busiestAuthorShare: share,
    topPercentAuthors: count,
    topPercentShare: share,
    publishedByUproar: count,
    publishedByUproarShare: share,
  }),
  curve,
  minutes: curve,
  interruptions: z.array(stretch.extend({ source: z.string(), missing: z.boolean(), why: z.string().nullable() })),
  /** Where no source of the network delivered: measured as a gap, shown as a gap. */
  unmeasured: z.array(stretch),
  /** What each server of a network of many had of the mentions; most mentions stand at several, so these are never added. */
  servers: z.array(z.strictObject({ source: z.string(), mentions: count, authors: count })).optional(),
  /** How many of the mentions, deleted ones included, were looked at again after they were told. */
  lookedAgain: z.strictObject({ of: count, again: count }).optional(),
  crowd: crowdPart,
})

const outcomes = z.strictObject({
  /** Consents when the storm was closed; null while it is open. */
  planned: count.nullable(),
  published: count,
  failed: count,
  missed: count,
  withdrawn: count,
  unknown: count,
  reasons: z.array(z.strictObject({ outcome: z.string(), why: z.string(), consents: count })),
})

export const reportSchema = z.strictObject({
  format: z.literal('uproar-report/1'),
  /** The state of the ledger from which every number below can be recounted. */
  countedFrom: z.strictObject({ head: hash, rows: z.int().positive() }),
  label: z.string().nullable(),
  storm: z.strictObject({
    campaign: z.string(),
    hashtag: z.string(),
    name: z.string(),
    tZero: time,
    endsAt: time,
    minutes: z.int().positive(),
    closed: z.boolean(),
    /** Absent where the storm was not postponed. */
    postponed: z.strictObject({ at: time, why: z.enum(['tragedy', 'outage', 'other']) }).optional(),
  }),
  summary: z.string(),
  trendedAfterSeconds: seconds.nullable(),
  pledges: count.nullable(),
  outcomes,
  taps: z.array(
    z.strictObject({
      network: z.string(),
      opened: count,
      saidPosted: count,
      receipts: count,
      checked: count.optional(),
    }),
  ),
  /** Of reports whose ledger has such rows; `share` is of 1. */
  ownWords: z
    .array(
      z.strictObject({ network: z.string(), texts: count, distinct: count, nearCopies: count, clusters: count, share }),
    )
    .optional(),
  dropped: count.nullable(),
  networks: z.array(network),
  /** Of reports whose ledger has a forecast. */
  forecast: forecastPart.optional(),
  ...sightingParts,
  method: z.strictObject({
    profile: z.string(),
    intervalSeconds: z.int().positive(),
    windowSeconds: z.int().positive(),
    counted: z.array(z.string()),
    notMeasured: z.array(z.string()),
  }),
  /** The campaign as it stood when the ledger was opened. */
  campaign: z.record(z.string(), z.json()),
  /** Four digits for each value of the campaign, in order: not for trust, only to find the line that changed. */
  campaignMarks: z.string(),
  ledger: z.strictObject({ head: hash, count: z.int().positive(), rows: z.array(rowSchema).min(1) }),
})

export type Report = z.infer<typeof reportSchema>
export type NetworkReport = Report['networks'][number]
export type Curve = NetworkReport['curve']
export type WhyNot = NonNullable<NetworkReport['whyNot']>
