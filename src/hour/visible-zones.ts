export interface ZoneCount {
  zone: string
  pledges: number
}

/** A zone of fewer people could tell who they are. */
export const fewestShown = 10

/** Zones with enough pledges to be shown, the greatest first; all others together are `elsewhere`. */
export function visibleZones(counts: readonly ZoneCount[]): { shown: ZoneCount[]; elsewhere: number } {
  const shown = counts
    .filter(({ pledges }) => pledges >= fewestShown)
    .sort((a, b) => b.pledges - a.pledges || a.zone.localeCompare(b.zone, 'en'))
  const sum = (list: readonly ZoneCount[]) => list.reduce((total, { pledges }) => total + pledges, 0)
  return { shown, elsewhere: sum(counts) - sum(shown) }
}
