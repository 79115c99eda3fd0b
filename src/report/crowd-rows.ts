import { z } from 'zod'

/*
 * What is looked at once a storm is over, about the crowd that made it: which texts are nearly the same, how old the
 * accounts are, what is usual on the network in the same hour, and how far the posts went. A person never stands here.
 */

const commitment = z.string().regex(/^[0-9a-f]{64}$/)
const time = z.iso.datetime()
const count = z.int().nonnegative()
const about = { at: time, network: z.string() }

/** The upper ends of all bands but the last, in days: a week, a month, half a year, one year, three years. */
export const ageDays = [7, 30, 182, 365, 1096] as const
export const ageBands = ageDays.length + 1
/** Accounts in so many of the first bands are called new: younger than a month. */
export const newBands = 2

export const crowdRowBodies = {
  /**
   * Some of the posts of group `group`, whose texts are nearly the same; a group of more than 500 has several rows. Groups
   * are numbered 0, 1, 2 …
   */
  alike: z.strictObject({
    kind: z.literal('alike'),
    ...about,
    group: count,
    posts: z.array(commitment).min(1).max(500),
  }),
  /** The texts of `texts` mentions of the storm were compared, each with all others; those in no `alike` row are like none. */
  compared: z.strictObject({ kind: z.literal('compared'), ...about, texts: count, nearCopies: count, clusters: count }),
  /** Of `asked` authors of the storm, drawn at random, the age of the account at T-zero, where the network tells it. */
  ages: z.strictObject({
    kind: z.literal('ages'),
    ...about,
    asked: count,
    bands: z.array(z.array(commitment)).length(ageBands),
  }),
  /**
   * What is usual there: all posts without the hashtag that were heard in [from, until), `seconds` by the second of the
   * minute; of them the posts of a sample of the authors, one in `oneIn`, drawn by the hash of their name. Kept and not recounted.
   */
  usual: z.strictObject({
    kind: z.literal('usual'),
    ...about,
    from: time,
    until: time,
    seconds: z.array(count).length(60),
    oneIn: z.int().positive(),
    authors: count,
    /** How many of these authors wrote 1, 2, 3–5, 6–10, 11–50 and more posts. */
    perAuthor: z.array(count).length(6),
    gini: z.number().min(0).max(1),
    texts: count,
    nearCopies: count,
    /** Ages of accounts among these authors; missing where the network was not asked. */
    asked: count.optional(),
    bands: z.array(count).length(ageBands).optional(),
  }),
  /** The network’s own counts for `found` of the `asked` posts, as it answered at `at`; kept and not recounted. */
  reach: z.strictObject({
    kind: z.literal('reach'),
    ...about,
    asked: count,
    found: count,
    likes: count,
    reposts: count,
    replies: count,
  }),
} as const

type Body<Kind extends keyof typeof crowdRowBodies> = z.infer<(typeof crowdRowBodies)[Kind]>
export type AlikeBody = Body<'alike'>
export type ComparedBody = Body<'compared'>
export type AgesBody = Body<'ages'>
export type UsualBody = Body<'usual'>
export type ReachBody = Body<'reach'>
export type CrowdRowBody = AlikeBody | ComparedBody | AgesBody | UsualBody | ReachBody

export function isCrowdRow<Row extends { kind: string }>(
  row: Row,
): row is Extract<Row, { kind: CrowdRowBody['kind'] }> {
  return Object.hasOwn(crowdRowBodies, row.kind)
}
