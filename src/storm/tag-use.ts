import { networkLabels } from '../campaign/networks.ts'
import { isMisspelt } from '../campaign/tag-likeness.ts'
import type { Advice } from '../campaign/vetting/advice.ts'
import { type ProfileName, profiles, type TrendEngine } from '../trends/index.ts'
import type { Ingest } from './ingest.ts'

/** So many of the busiest tags are looked at for one that ours could be mistaken for. */
const busiest = 200
/** An engine that has heard less than this cannot say that nobody uses a tag. */
const enoughMs = 60_000

/** How a hashtag, and those like it, are in use on the streams that are heard here. */
export function vetUse(tag: string, ingests: readonly Pick<Ingest, 'source' | 'engine'>[]): Advice[] {
  const found = ingests.flatMap((ingest) => useOn(tag, ingest))
  return found.length > 0 ? found : [{ severity: 'fine', code: 'notMeasured' }]
}

/** The profile with the longest window knows the most. */
const byWindow = (Object.keys(profiles) as ProfileName[]).sort(
  (a, b) => profiles[b].windowSeconds - profiles[a].windowSeconds,
)

function useOn(tag: string, ingest: Pick<Ingest, 'source' | 'engine'>): Advice[] {
  const profile = byWindow.find((name) => ingest.engine(name) !== undefined)
  const engine = profile && ingest.engine(profile)
  if (!engine || engine.now < enoughMs || engine.top(1).length === 0) return []
  const network = networkLabels[ingest.source.network]
  const minutes = Math.max(1, Math.round(profiles[profile].windowSeconds / 60))
  const count = engine.trend(tag)?.authors ?? 0
  const use: Advice =
    count > 0
      ? { severity: 'think', code: 'used', network, count, minutes }
      : { severity: 'fine', code: 'unused', network }
  return [use, ...near(tag, engine, network)]
}

function near(tag: string, engine: TrendEngine, network: string): Advice[] {
  const others = engine.top(busiest).filter((each) => isSlipAway(each.tag, tag))
  return others.slice(0, 3).map((each) => ({ severity: 'think', code: 'near', network, other: each.tag }))
}

/** Nearer than what the composer forgives: every short tag is part of some longer one. */
function isSlipAway(other: string, tag: string): boolean {
  return Math.abs([...other].length - [...tag].length) <= 1 && isMisspelt(other, tag)
}
