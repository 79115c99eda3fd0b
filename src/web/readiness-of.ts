import { endOf } from '../campaign/campaign.ts'
import { beginsAt, nextStage } from '../hour/preflight-stage.ts'
import type { StoredCampaign } from '../store/campaigns.ts'
import { readinessOf, toldIn } from '../store/readiness.ts'
import { hostPlans } from '../storm/flight-plan.ts'
import { flightsOf } from '../storm/flights.ts'
import type { BoardView } from './pages/organize/readiness-board.ts'
import type { WebDeps } from './route.ts'

/** How each storm of the campaign stands that is not over yet. */
export async function boardsOf(
  { db, clock }: Pick<WebDeps, 'db' | 'clock'>,
  { storms }: StoredCampaign,
): Promise<BoardView[]> {
  const now = clock.now()
  const open = storms.filter((storm) => !storm.history && now < endOf(storm))
  return await Promise.all(
    open.map(async (storm) => {
      const next = nextStage(storm.tZero, now)
      return {
        storm: { name: storm.name, tZero: storm.tZero },
        hosts: await readinessOf(db, storm.id),
        flights: hostPlans(await flightsOf(db, storm, now)),
        told: await toldIn(db, storm.id),
        ...(next && { nextLookAt: beginsAt(storm.tZero, next) }),
      }
    }),
  )
}
