import { z } from 'zod'

/*
 * Rows of what networks say of themselves: their own lists of what trends, and their own counts. Neither is a mention, and
 * neither is ever added to one.
 */

const time = z.iso.datetime()
const count = z.int().nonnegative()
/** SHA-256 of the answer as it arrived, as 64 hexadecimal digits. */
const raw = z.string().regex(/^[0-9a-f]{64}$/)

export const sightingRowBodies = {
  /**
   * A network's own counts of posts, ready made: one for each step of `seconds` since `from`. Networks correct the newest
   * minutes for a while; what a later row says of a step replaces what stands above.
   */
  counts: z.strictObject({
    kind: z.literal('counts'),
    /** When it was asked. */
    at: time,
    network: z.string(),
    source: z.string(),
    query: z.string(),
    from: time,
    seconds: z.int().positive(),
    counts: z.array(count).min(1),
    raw,
  }),
  /**
   * One look at a network's own list. With `rank` the hashtag stood there, with `entries` alone it did not; with `why`
   * there was no list to be seen, and nobody knows.
   */
  sighting: z.strictObject({
    kind: z.literal('sighting'),
    at: time,
    network: z.string(),
    /** `woeid:1`, `server:NAME`, `topics`: whose list it is. */
    place: z.string(),
    /** How often this list is looked at. */
    everySeconds: z.int().positive(),
    entries: count.optional(),
    rank: z.int().positive().optional(),
    /** As the list spells it. */
    name: z.string().optional(),
    /** How often it was used, where the list says so. */
    count: count.optional(),
    raw: raw.optional(),
    why: z.string().optional(),
  }),
  /** What supporters say that they saw in a list; totals by then, the last row of a place stands. Nobody measured this. */
  witnessed: z.strictObject({
    kind: z.literal('witnessed'),
    at: time,
    network: z.string(),
    /** `country:BR`, or `worldwide`. */
    place: z.string(),
    witnesses: count,
    reports: count,
    from: time.optional(),
    until: time.optional(),
    bestRank: z.int().positive().optional(),
    worstRank: z.int().positive().optional(),
  }),
  /** Measuring that costs money began, met trouble, went on or ended; with all that it had cost by then, in 1/1000 $. */
  measuring: z.strictObject({
    kind: z.literal('measuring'),
    at: time,
    network: z.string(),
    status: z.enum(['on', 'failing', 'resumed', 'stopped', 'over']),
    calls: count,
    costMills: count,
    capMills: count,
    why: z.string().optional(),
  }),
}

type Bodies = typeof sightingRowBodies
export type CountsBody = z.infer<Bodies['counts']>
export type SightingBody = z.infer<Bodies['sighting']>
export type WitnessedBody = z.infer<Bodies['witnessed']>
export type MeasuringBody = z.infer<Bodies['measuring']>
export type SightingRowBody = CountsBody | SightingBody | WitnessedBody | MeasuringBody

const kinds: readonly string[] = Object.keys(sightingRowBodies)

export function isSightingRow<Body extends { kind: string }>(row: Body): row is Extract<Body, { kind: keyof Bodies }> {
  return kinds.includes(row.kind)
}
