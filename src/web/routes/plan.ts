import type { Context } from 'hono'
import { listedCrowd, planOptions } from '../../campaign/planning.ts'
import { type Instant, parseInstant } from '../../hour/instant.ts'
import { type Crowd, CrowdMistake, parseCrowd } from '../../hour/planner/crowd.ts'
import { planHours } from '../../hour/planner/plan.ts'
import { priorCrowd } from '../../hour/planner/prior.ts'
import { fewestShown } from '../../hour/visible-zones.ts'
import { findCampaign, type StoredCampaign } from '../../store/campaigns.ts'
import { supportersByZone } from '../../store/supporters.ts'
import { currentStorm } from '../campaign-views.ts'
import { frameOf } from '../frame.ts'
import { isOrganizer } from '../organizer.ts'
import { forbiddenOrganizePage } from '../pages/organize/organize-page.ts'
import { inAnyLanguage } from '../pages/paths.ts'
import { type CrowdSource, hourPage } from '../pages/plan/plan-page.ts'
import type { Route, WebDeps } from '../route.ts'

const usualMinutes = 60

export const planPage: Route = {
  method: 'GET',
  path: `${inAnyLanguage}/organize/:slug/hour`,
  about: 'For the organizer: the hours of the coming weeks weighed, three to choose from, and who would be asleep.',
  answer: async (c, deps) => {
    c.header('Cache-Control', 'no-store')
    if (!isOrganizer(c, deps.keys)) return c.html(forbiddenOrganizePage(frameOf(c, deps)), 403)
    const found = await findCampaign(deps.db, c.req.param('slug') ?? '')
    return found ? await show(c, deps, found) : await c.notFound()
  },
}

async function show(c: Context, deps: WebDeps, found: StoredCampaign): Promise<Response> {
  const now = deps.clock.now()
  const { campaign } = found
  const typed = (c.req.query('crowd') ?? '').trim()
  const given = typed === '' ? undefined : readCrowd(typed)
  const known = await knownCrowd(deps, found)
  const crowd = Array.isArray(given) ? { crowd: given, source: { kind: 'given' } as const } : known
  const minutes = currentStorm(found.storms, now)?.minutes ?? usualMinutes
  const plan = planHours({ ...planOptions(campaign.planning), crowd: crowd.crowd, minutes, now })
  const shownAt = momentOf(c.req.query('at')) ?? plan.best[0]?.at ?? now
  const mistake = typeof given === 'string' ? given : undefined
  const view = { ...frameOf(c, deps), campaign, plan, ...crowd, typed, mistake, shownAt }
  return c.html(hourPage(view), mistake ? 422 : 200)
}

/** From enough pledges on those are the crowd; a handful says little, and would tell on them. */
async function knownCrowd(
  { db }: WebDeps,
  { id, campaign }: StoredCampaign,
): Promise<{ crowd: Crowd; source: CrowdSource }> {
  const counts = Object.entries(await supportersByZone(db, id))
  const count = counts.reduce((sum, [, people]) => sum + people, 0)
  if (count >= fewestShown)
    return { crowd: counts.map(([zone, weight]) => ({ zone, weight })), source: { kind: 'pledges', count } }
  const listed = listedCrowd(campaign.planning)
  if (listed) return { crowd: listed, source: { kind: 'listed' } }
  return { crowd: priorCrowd(campaign.languages), source: { kind: 'prior' } }
}

function readCrowd(text: string): Crowd | string {
  try {
    return parseCrowd(text)
  } catch (error) {
    if (error instanceof CrowdMistake) return error.message
    throw error
  }
}

function momentOf(text: string | undefined): Instant | undefined {
  if (!text || !/^20\d\d-\d\d-\d\dT\d\d:\d\d(:00(\.000)?)?Z$/.test(text)) return undefined
  return Number.isNaN(Date.parse(text)) ? undefined : parseInstant(text)
}
