import { openPgliteStores } from './pglite-store.ts'
import { type SimResult, simulate } from './simulate.ts'
import { type OpenStore, openMemoryStore } from './store.ts'
import { type Wrong, wrongs } from './world.ts'

/** Which seeds to play: every `stride`th from `from` on, until so many storms were full ones. */
export interface Share {
  from: number
  stride: number
  runs: number
  store: 'memory' | 'pglite'
  /** Ends at the first storm that breaks a promise. */
  untilBroken: boolean
}

export interface Totals {
  runs: number
  /** Storms with no kill or fewer than three faults: played and judged, but not counted as runs. */
  mild: number
  kills: number
  faults: number
  wrong: Record<Wrong, number>
  /** The first seeds that broke a promise, and how. */
  broken: { seed: number; wrong: SimResult['wrong'] }[]
}

const brokenKept = 20

export function isFull({ kills, faults }: SimResult): boolean {
  return kills >= 1 && faults >= 3
}

export async function play(share: Share): Promise<Totals> {
  if (share.store === 'memory') return await playOn(share, openMemoryStore)
  await using stores = await openPgliteStores()
  return await playOn(share, stores.open)
}

async function playOn({ from, stride, runs, untilBroken }: Share, open: OpenStore): Promise<Totals> {
  const totals = noTotals()
  for (let seed = from; totals.runs < runs; seed += stride) {
    add(totals, await simulate(seed, { open }))
    if (untilBroken && totals.broken.length > 0) break
  }
  return totals
}

function add(totals: Totals, result: SimResult): void {
  if (isFull(result)) totals.runs += 1
  else totals.mild += 1
  totals.kills += result.kills
  totals.faults += result.faults
  for (const { what } of result.wrong) totals.wrong[what] += 1
  if (result.wrong.length > 0 && totals.broken.length < brokenKept)
    totals.broken.push({ seed: result.seed, wrong: result.wrong })
}

export function noTotals(): Totals {
  const wrong = Object.fromEntries(wrongs.map((what) => [what, 0])) as Record<Wrong, number>
  return { runs: 0, mild: 0, kills: 0, faults: 0, wrong, broken: [] }
}

export function sumOf(all: readonly Totals[]): Totals {
  const sum = noTotals()
  for (const each of all) {
    sum.runs += each.runs
    sum.mild += each.mild
    sum.kills += each.kills
    sum.faults += each.faults
    for (const what of wrongs) sum.wrong[what] += each.wrong[what]
    sum.broken.push(...each.broken)
  }
  sum.broken.sort((a, b) => a.seed - b.seed)
  return sum
}
