import { z } from 'zod'
import { instant, toIso } from '../hour/instant.ts'
import type { MeasuringBody, SightingBody } from './sighting-rows.ts'
import type { CountTrack, ListTrack, SightingTally } from './sighting-tally.ts'

const time = z.iso.datetime()
const count = z.int().nonnegative()
const rank = z.int().positive()

/** The part of a report that is there only where a network's own lists or counts were looked at, or somebody saw one. */
export const sightingParts = {
  sightings: z
    .array(
      z.strictObject({
        network: z.string(),
        place: z.string(),
        everySeconds: z.int().positive(),
        looks: count,
        failed: count,
        listed: count,
        first: time,
        last: time,
        best: z
          .strictObject({ rank, entries: count, at: time, name: z.string().nullable(), count: count.nullable() })
          .nullable(),
        /** From the first look that found it to the last in a row. */
        stretches: z.array(z.strictObject({ from: time, until: time, bestRank: rank })),
      }),
    )
    .optional(),
  witnessed: z
    .array(
      z.strictObject({
        network: z.string(),
        place: z.string(),
        witnesses: count,
        reports: count,
        from: time.nullable(),
        until: time.nullable(),
        bestRank: rank.nullable(),
        worstRank: rank.nullable(),
      }),
    )
    .optional(),
  networkCounts: z
    .array(
      z.strictObject({
        network: z.string(),
        source: z.string(),
        query: z.string(),
        from: time,
        seconds: z.int().positive(),
        /** Of the storm; null where the network was not asked or did not answer. */
        counts: z.array(count.nullable()),
        total: count,
        revised: count,
        /** When it was asked last. */
        asOf: time,
      }),
    )
    .optional(),
  costs: z
    .array(
      z.strictObject({
        network: z.string(),
        calls: count,
        costMills: count,
        capMills: count,
        changes: z.array(z.strictObject({ at: time, status: z.string(), why: z.string().nullable() })),
      }),
    )
    .optional(),
}

const shape = z.strictObject(sightingParts)
export type SightingParts = z.infer<typeof shape>
export type ListReport = NonNullable<SightingParts['sightings']>[number]
export type WitnessedReport = NonNullable<SightingParts['witnessed']>[number]
export type CountsReport = NonNullable<SightingParts['networkCounts']>[number]
export type CostReport = NonNullable<SightingParts['costs']>[number]

/** A report made before there were such rows has none of these parts, and still follows from its rows. */
export function sightingsOf(tally: SightingTally, storm: { tZero: number; end: number }): SightingParts {
  const sightings = tally.lists().map(listReport)
  const witnessed = tally.witnessed().map(({ network, place, witnesses, reports, ...said }) => {
    const { from, until, bestRank, worstRank } = said
    const times = { from: from ?? null, until: until ?? null }
    return { network, place, witnesses, reports, ...times, bestRank: bestRank ?? null, worstRank: worstRank ?? null }
  })
  const networkCounts = tally.counts().map((track) => countsReport(track, storm))
  const costs = tally.measuring().map(costReport)
  return {
    ...(sightings.length > 0 && { sightings }),
    ...(witnessed.length > 0 && { witnessed }),
    ...(networkCounts.length > 0 && { networkCounts }),
    ...(costs.length > 0 && { costs }),
  }
}

function listReport(list: ListTrack): ListReport {
  const { network, place, looks, failed, listed, first, last, best, stretches } = list
  return {
    network,
    place,
    everySeconds: last.everySeconds,
    looks,
    failed,
    listed,
    first: first.at,
    last: last.at,
    best: best ? bestOf(best) : null,
    stretches: stretches.map(({ from, until, bestRank }) => ({ from: iso(from), until: iso(until), bestRank })),
  }
}

function bestOf({ rank: found = 1, entries = found, at, name, count: uses }: SightingBody) {
  return { rank: found, entries, at, name: name ?? null, count: uses ?? null }
}

function countsReport(track: CountTrack, { tZero, end }: { tZero: number; end: number }): CountsReport {
  const { network, source, query, seconds, at } = track.last
  const from = Math.floor(tZero / (seconds * 1000)) * seconds * 1000
  const counts = track.between(from, end)
  const total = counts.reduce<number>((sum, each) => sum + (each ?? 0), 0)
  return { network, source, query, from: iso(from), seconds, counts, total, revised: track.revised, asOf: at }
}

function costReport(changes: readonly MeasuringBody[]): CostReport {
  const { network = '', calls = 0, costMills = 0, capMills = 0 } = changes.at(-1) ?? {}
  return {
    network,
    calls,
    costMills,
    capMills,
    changes: changes.map(({ at, status, why }) => ({ at, status, why: why ?? null })),
  }
}

function iso(ms: number): string {
  return toIso(instant(ms))
}
