import { phaseOf } from '../campaign/campaign.ts'
import type { Instant } from '../hour/instant.ts'
import type { StoredCampaign, StoredStorm } from '../store/campaigns.ts'
import type { Querier } from '../store/database.ts'
import { countPledges, pledgesByZone } from '../store/supporters.ts'
import type { StormView } from './pages/campaign/campaign-view.ts'

/** The storm that runs, else the next one to come. */
export function currentStorm(storms: readonly StoredStorm[], now: Instant): StoredStorm | undefined {
  return storms.filter((storm) => phaseOf(storm, now) !== 'after').sort((a, b) => a.tZero - b.tZero)[0]
}

/** Storms that are over, the latest first. */
export function pastStorms(storms: readonly StoredStorm[], now: Instant): StoredStorm[] {
  return storms.filter((storm) => phaseOf(storm, now) === 'after').sort((a, b) => b.tZero - a.tZero)
}

export async function stormView(db: Querier, storm: StoredStorm, now: Instant): Promise<StormView> {
  const byZone = Object.entries(await pledgesByZone(db, storm.id)).map(([zone, pledges]) => ({ zone, pledges }))
  return {
    name: storm.name,
    tZero: storm.tZero,
    minutes: storm.minutes,
    phase: phaseOf(storm, now),
    goal: storm.goal,
    pledges: await countPledges(db, storm.id),
    byZone,
    history: storm.history,
    hasReport: storm.closedAt !== null,
  }
}

/** For a list: the storm that says where the campaign belongs. */
export function listedStorm({ storms }: StoredCampaign, now: Instant) {
  const storm = currentStorm(storms, now) ?? pastStorms(storms, now)[0]
  return storm && { tZero: storm.tZero, minutes: storm.minutes, phase: phaseOf(storm, now) }
}
