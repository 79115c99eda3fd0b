import type { Report } from './document.ts'

/** How our verdict stood to one list of the network itself. */
export interface Lead {
  network: string
  place: string
  /** When the list first had the hashtag, looked at every so many seconds; null where it never did. */
  listedAt: string | null
  everySeconds: number
  /** When the engine first said `trending` within the storm; null where it never did. */
  judgedAt: string | null
  /** How much earlier than the list we were; below zero: later. Null where one of the two is missing. */
  seconds: number | null
}

/**
 * Every list that could be seen at least once, of networks that were measured here too; the flattering and the others. A
 * list may have had the hashtag up to one look earlier than it was seen.
 */
export function leadsOf(report: Pick<Report, 'sightings' | 'networks' | 'storm'>): Lead[] {
  return (report.sightings ?? []).flatMap(({ network, place, everySeconds, looks, failed, stretches }) => {
    const measured = report.networks.find((each) => each.network === network)
    if (!measured || looks === failed) return []
    const listedAt = stretches[0]?.from ?? null
    const after = measured.trendedAfterSeconds
    const judgedMs = after === null ? null : Date.parse(report.storm.tZero) + after * 1000
    const judgedAt = judgedMs === null ? null : new Date(judgedMs).toISOString()
    const seconds = judgedMs === null || listedAt === null ? null : (Date.parse(listedAt) - judgedMs) / 1000
    return [{ network, place, listedAt, everySeconds, judgedAt, seconds }]
  })
}
