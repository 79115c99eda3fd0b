import { z } from 'zod'
import { crowdRowBodies } from './crowd-rows.ts'
import { forecastRow } from './forecast-row.ts'
import { sightingRowBodies } from './sighting-rows.ts'

/*
 * What the ledger of one storm consists of. A row is one of these bodies with `seq` (0, 1, 2 …) and `prev` (the hash of
 * the row before, 64 zeros at first); its hash is SHA-256 over its canonical JSON (RFC 8785). Times are RFC 3339 in UTC.
 * A person never stands in a row: `post`, `author` and `consent` are salted commitments, the same one for the same
 * thing within a storm, so that distinct authors can be counted without a name.
 */

const commitment = z.string().regex(/^[0-9a-f]{64}$/)
const time = z.iso.datetime()
const count = z.int().nonnegative()
const verdict = z.enum(['quiet', 'rising', 'trending', 'fading'])

/** A tag with how often, by how many authors, and how strongly it was used in the window that ended with the interval. */
const tagCount = z.tuple([z.string(), count, count, z.number()])

export const rowBodies = {
  /** What is measured, and how; always row 0. `document` is the hash of the campaign as it stood. */
  opened: z.strictObject({
    kind: z.literal('opened'),
    at: time,
    campaign: z.string(),
    document: commitment,
    hashtag: z.string(),
    storm: z.string(),
    tZero: time,
    minutes: z.int().positive(),
    profile: z.string(),
    intervalSeconds: z.int().positive(),
    windowSeconds: z.int().positive(),
    /** Set when the storm re-enacts or rehearses with made-up accounts; says so in a sentence. */
    label: z.string().optional(),
  }),
  /** A source began, stopped or skipped. Between `disconnected` and `connected` nothing was measured unless it resumed. */
  source: z.strictObject({
    kind: z.literal('source'),
    at: time,
    network: z.string(),
    source: z.string(),
    status: z.enum(['connected', 'disconnected', 'gap', 'resumed']),
    why: z.string().optional(),
    /** Missing where the source carries every public post; otherwise no rank among all tags can be known. */
    hears: z.literal('followed tags').optional(),
  }),
  mention: z.strictObject({
    kind: z.literal('mention'),
    /** When the network witnessed it. */
    at: time,
    network: z.string(),
    post: commitment,
    author: commitment,
  }),
  /** A mention that counted no longer counts; the earlier row stays. */
  correction: z.strictObject({
    kind: z.literal('correction'),
    at: time,
    network: z.string(),
    post: commitment,
    why: z.enum(['deleted']),
  }),
  /**
   * Where a network is heard at several servers: which of them told of these posts, whether or not another had before; or
   * was asked again later and had them still.
   */
  seen: z.strictObject({
    kind: z.literal('seen'),
    at: time,
    network: z.string(),
    source: z.string(),
    how: z.enum(['told', 'stands']),
    posts: z.array(commitment).min(1).max(500),
  }),
  /**
   * The counts at the close of an interval. `mentions` and `authors` are of the interval [from, from + seconds),
   * `windowMentions` and `windowAuthors` of the window that ends with it, `totalMentions` and `totalAuthors` since T-zero,
   * all net of the corrections that stand above. `top` holds the busiest tags of the window, ours among them if it is
   * one of them; `rank` is one more than the number of tags before ours, by authors, then mentions, then the tag itself.
   * Where only followed tags are heard, `tags` is 0, `top` is empty and `rank` is missing.
   */
  interval: z.strictObject({
    kind: z.literal('interval'),
    network: z.string(),
    from: time,
    seconds: z.int().positive(),
    mentions: count,
    authors: count,
    windowMentions: count,
    windowAuthors: count,
    totalMentions: count,
    totalAuthors: count,
    expected: z.number().nonnegative(),
    score: z.number(),
    verdict,
    /** The engine's sentence on the hashtag at the interval's close; kept, not recounted. */
    why: z.string().optional(),
    rank: z.int().positive().optional(),
    tags: count,
    top: z.array(tagCount).max(50),
  }),
  /** The engine's verdict on the hashtag changed. */
  verdict: z.strictObject({
    kind: z.literal('verdict'),
    at: time,
    network: z.string(),
    from: verdict,
    to: verdict,
    why: z.string(),
  }),
  /** How a consent ended. A published one names its post as the mention does. */
  outcome: z.strictObject({
    kind: z.literal('outcome'),
    at: time,
    network: z.string(),
    consent: commitment,
    outcome: z.enum(['published', 'failed', 'missed', 'withdrawn', 'unknown']),
    post: commitment.optional(),
    why: z.string().optional(),
  }),
  /** What people told us of their own posts; never added to mentions. */
  taps: z.strictObject({
    kind: z.literal('taps'),
    at: time,
    network: z.string(),
    opened: count,
    saidPosted: count,
    receipts: count,
    /** Of the receipts, those seen on the network; missing in ledgers from before links were checked. */
    checked: count.optional(),
  }),
  /**
   * How far people wrote their own words on a network, at the close: the texts of `consents` that were published and of
   * `taps` that opened a composer, compared with each other and with the campaign’s own. `distinct` and `nearCopies` are
   * all of them; near-copies of each other make a cluster, and one that copies the campaign alone makes none.
   */
  words: z.strictObject({
    kind: z.literal('words'),
    at: time,
    network: z.string(),
    texts: count,
    consents: count,
    taps: count,
    distinct: count,
    nearCopies: count,
    clusters: count,
  }),
  /**
   * The organizer postponed the storm: from then on nothing of its consents left. Its hour is measured to the end all the
   * same. Stands at most once.
   */
  postponed: z.strictObject({ kind: z.literal('postponed'), at: time, why: z.enum(['tragedy', 'outage', 'other']) }),
  /** The storm is over and nothing is awaited any more. */
  closed: z.strictObject({ kind: z.literal('closed'), at: time, pledges: count, consents: count, dropped: count }),
  forecast: forecastRow,
  ...sightingRowBodies,
  ...crowdRowBodies,
}

export const rowBody = z.discriminatedUnion('kind', [
  rowBodies.opened,
  rowBodies.source,
  rowBodies.mention,
  rowBodies.correction,
  rowBodies.seen,
  rowBodies.interval,
  rowBodies.verdict,
  rowBodies.outcome,
  rowBodies.taps,
  rowBodies.words,
  rowBodies.postponed,
  rowBodies.closed,
  rowBodies.forecast,
  rowBodies.counts,
  rowBodies.sighting,
  rowBodies.witnessed,
  rowBodies.measuring,
  rowBodies.alike,
  rowBodies.compared,
  rowBodies.ages,
  rowBodies.usual,
  rowBodies.reach,
])

export type RowBody = z.infer<typeof rowBody>
export type RowKind = RowBody['kind']
export type Row<Body extends RowBody = RowBody> = Body & { seq: number; prev: string }
export type RowOf<Kind extends RowKind> = Row<Extract<RowBody, { kind: Kind }>>
