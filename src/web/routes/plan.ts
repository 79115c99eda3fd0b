import type { Context } from 'hono'
import type { NetworkName } from '../../campaign/networks.ts'
import { listedCrowd, planOptions } from '../../campaign/planning.ts'
import { type Instant, later, parseInstant } from '../../hour/instant.ts'
import { type Crowd, CrowdMistake, parseCrowd } from '../../hour/planner/crowd.ts'
import { crowdingOf, needsAt } from '../../hour/planner/needs.ts'
import { planHours } from '../../hour/planner/plan.ts'
import { priorCrowd } from '../../hour/planner/prior.ts'
import type { Crowding } from '../../hour/planner/score.ts'
import { turnoutOf } from '../../hour/planner/turnout.ts'
import { fewestShown } from '../../hour/visible-zones.ts'
import { findCampaign, type StoredCampaign } from '../../store/campaigns.ts'
import { supportersByZone } from '../../store/supporters.ts'
import { tagLevels } from '../../store/tag-levels.ts'
import { pastTurnouts } from '../../store/turnouts.ts'
import { currentStorm } from '../campaign-views.ts'
import { frameOf } from '../frame.ts'
import { isOrganizer } from '../organizer.ts'
import { forbiddenOrganizePage } from '../pages/organize/organize-page.ts'
import { inAnyLanguage } from '../pages/paths.ts'
import { type CrowdSource, hourPage } from '../pages/plan/plan-page.ts'
import type { Route, WebDeps } from '../route.ts'

const usualMinutes = 60
/** The networks of a season ago were others. */
const lookBackMs = 12 * 7 * 24 * 3_600_000

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
  const levels = await tagLevels(deps.db, later(now, -lookBackMs))
  const crowding = meanCrowding([...levels.values()].map(crowdingOf))
  const plan = planHours({ ...planOptions(campaign.planning), crowd: crowd.crowd, minutes, now, crowding })
  const shownAt = momentOf(c.req.query('at')) ?? plan.best[0]?.at ?? now
  const mistake = typeof given === 'string' ? given : undefined
  const needs = heardWhole(deps, levels).map((network) => ({
    network,
    needs: needsAt(shownAt, minutes, levels.get(network) ?? []),
  }))
  const { pledges } = known
  const turnout = turnoutOf(await pastTurnouts(deps.db))
  const shown = { plan, ...crowd, typed, mistake, shownAt, minutes, pledges, turnout, needs }
  const view = { ...frameOf(c, deps), campaign, ...shown }
  return c.html(hourPage(view), mistake ? 422 : 200)
}

/** Networks of which every public post is heard, or was; only there has a rank a meaning. */
function heardWhole({ ingests }: WebDeps, levels: ReadonlyMap<NetworkName, unknown>): NetworkName[] {
  const now = ingests.filter(({ source }) => !source.hears).map(({ source }) => source.network)
  return [...new Set([...now, ...levels.keys()])]
}

/** Over the networks that were measured at an hour; what one of them lacks the others say. */
function meanCrowding(each: readonly Crowding[]): Crowding {
  const hours = new Set(each.flatMap((crowding) => [...crowding.keys()]))
  return new Map(
    [...hours].map((hour) => {
      const known = each.flatMap((crowding) => crowding.get(hour) ?? [])
      return [hour, known.reduce((sum, one) => sum + one, 0) / known.length]
    }),
  )
}

/** From enough pledges on those are the crowd; a handful says little, and would tell on them. */
async function knownCrowd({ db }: WebDeps, { id, campaign }: StoredCampaign): Promise<KnownCrowd> {
  const counts = Object.entries(await supportersByZone(db, id))
  const pledges = counts.reduce((sum, [, people]) => sum + people, 0)
  if (pledges >= fewestShown) {
    const crowd = counts.map(([zone, weight]) => ({ zone, weight }))
    return { crowd, source: { kind: 'pledges', count: pledges }, pledges }
  }
  const listed = listedCrowd(campaign.planning)
  if (listed) return { crowd: listed, source: { kind: 'listed' }, pledges }
  return { crowd: priorCrowd(campaign.languages), source: { kind: 'prior' }, pledges }
}

interface KnownCrowd {
  crowd: Crowd
  source: CrowdSource
  pledges: number
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
