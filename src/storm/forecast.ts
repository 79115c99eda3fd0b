import { type NetworkName, networkNames } from '../campaign/networks.ts'
import { type Instant, later, toIso } from '../hour/instant.ts'
import { needsAt } from '../hour/planner/needs.ts'
import { confidence, postsOf, type Turnout, turnoutOf } from '../hour/planner/turnout.ts'
import type { ForecastBody } from '../report/forecast-row.ts'
import type { StoredStorm } from '../store/campaigns.ts'
import type { Database, Querier } from '../store/database.ts'
import { appendRows, lastRow } from '../store/ledger.ts'
import { countPledges, pledgesByNetwork } from '../store/supporters.ts'
import { tagLevels } from '../store/tag-levels.ts'
import { pastTurnouts } from '../store/turnouts.ts'
import { stormTimes } from './profiles.ts'

/** As late as it can be for the pledges to be complete, and early enough to be there before the hour. */
const sealedBeforeMs = 5 * 60_000
const lookBackMs = 12 * 7 * 24 * 3_600_000

/** Whether the forecast of an open storm is due; where nobody was there in time, none is ever written. */
export function isForecastDue(storm: StoredStorm, now: Instant): boolean {
  const before = Math.min(sealedBeforeMs, stormTimes(storm.profile).openMs / 20)
  return now < storm.tZero && now >= storm.tZero - before
}

/** Writes what is to be expected into the ledger, once, before T-zero. */
export async function sealForecast(db: Database, storm: StoredStorm, now: Instant): Promise<void> {
  if (await lastRow(db, storm.id, 'forecast')) return
  await db.transaction().execute(async (tx) => {
    // Waits at the head's lock, so that of two who come together the second sees what the first wrote.
    if (!(await appendRows(tx, storm.id, [])) || (await lastRow(tx, storm.id, 'forecast'))) return
    await appendRows(tx, storm.id, [await forecastOf(tx, storm, now)])
  })
}

async function forecastOf(tx: Querier, storm: StoredStorm, now: Instant): Promise<ForecastBody> {
  const turnout = turnoutOf(await pastTurnouts(tx))
  const pledges = await pledgesByNetwork(tx, storm.id)
  const levels = await tagLevels(tx, later(now, -lookBackMs))
  const networks = networkNames.filter((network) => pledges[network] !== undefined)
  return {
    kind: 'forecast',
    at: toIso(now),
    pledges: await countPledges(tx, storm.id),
    confidence,
    turnout: { low: rounded(turnout.low), middle: rounded(turnout.middle), high: rounded(turnout.high) },
    networks: networks.map((network) => {
      const needs = needsAt(storm.tZero, storm.minutes, levels.get(network) ?? [])
      return networkForecast({ network, pledges: pledges[network] ?? 0, turnout, needs })
    }),
  }
}

interface Expected {
  network: NetworkName
  pledges: number
  turnout: Turnout
  needs: ReturnType<typeof needsAt>
}

/** One post for each pledge that is kept; what others add is not foreseen. */
export function networkForecast({ network, pledges, turnout, needs }: Expected): ForecastBody['networks'][number] {
  const { low, high } = postsOf(pledges, turnout)
  const forecast = { network, pledges, mentions: { low, high } }
  return needs.length === 0 ? forecast : { ...forecast, rank: rankRange(low, high, needs) }
}

/** Between the best place that the most could take when that is easy, and the worst that the fewest take when it is hard. */
function rankRange(low: number, high: number, needs: Expected['needs']): { best: number; worst: number | null } {
  const ranks = needs.map(({ rank }) => rank).sort((a, b) => a - b)
  const need = (rank: number) => needs.find((each) => each.rank === rank)?.mentions
  const outOfReach = ranks.filter((rank) => high < (need(rank)?.low ?? 0))
  const worst = ranks.find((rank) => low >= (need(rank)?.high ?? Number.POSITIVE_INFINITY)) ?? null
  return { best: outOfReach.length > 0 ? Math.max(...outOfReach) + 1 : 1, worst }
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
