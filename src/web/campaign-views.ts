import { phaseOf } from '../campaign/campaign.ts'
import type { Instant } from '../hour/instant.ts'
import { postponementOf, type StoredCampaign, type StoredStorm } from '../store/campaigns.ts'
import type { Querier } from '../store/database.ts'
import { changesOf } from '../store/storm-changes.ts'
import { countPledges, pledgesByZone } from '../store/supporters.ts'
import type { StormView } from './pages/campaign/campaign-view.ts'

/** The storm that runs, else the next one to come; one that is postponed only where there is no other. */
export function currentStorm(storms: readonly StoredStorm[], now: Instant): StoredStorm | undefined {
  const open = storms.filter((storm) => phaseOf(storm, now) !== 'after').sort((a, b) => a.tZero - b.tZero)
  return open.find(({ postponedAt }) => postponedAt === null) ?? open[0]
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
    postponed: postponementOf(storm),
    movedFrom: await movedFrom(db, storm),
  }
}

/** The hour before the last move, unless it moved back. */
async function movedFrom(db: Querier, { id, tZero }: StoredStorm): Promise<Instant | undefined> {
  const last = (await changesOf(db, id)).filter(({ kind }) => kind === 'moved').at(-1)
  return last && last.oldAt !== tZero ? last.oldAt : undefined
}

/** For a list: the storm that says where the campaign belongs. */
export function listedStorm({ storms }: StoredCampaign, now: Instant) {
  const storm = currentStorm(storms, now) ?? pastStorms(storms, now)[0]
  return storm && { tZero: storm.tZero, minutes: storm.minutes, phase: phaseOf(storm, now) }
}
