import type { Context } from 'hono'
import { z } from 'zod'
import type { PaidMeasuring } from '../../networks/trending.ts'
import { xPlaceName, xPlaces } from '../../networks/x/measure/places.ts'
import { findCampaign, type StoredCampaign, type StoredStorm } from '../../store/campaigns.ts'
import { findMeasuring, switchOn } from '../../store/measuring.ts'
import { judgeWitnessReport, listWitnessReports } from '../../store/witness.ts'
import { tell } from '../../storm/measuring.ts'
import { estimate, looksEndAt } from '../../storm/measuring-plan.ts'
import { frameOf } from '../frame.ts'
import { isOrganizer } from '../organizer.ts'
import { type MeasuredStorm, type MeasuringView, measuringPage } from '../pages/organize/measuring-page.ts'
import { forbiddenOrganizePage } from '../pages/organize/organize-page.ts'
import { inAnyLanguage, inLanguagePath, paths } from '../pages/paths.ts'
import type { Route, WebDeps } from '../route.ts'
import { type TypedForm, typedForm } from '../typed-form.ts'

const path = `${inAnyLanguage}/organize/:slug/measuring`
/** The world and the ten places at the top of the list; an organizer who wants others says so. */
const usualPlaces = xPlaces.slice(0, 11).map(({ woeid }) => xPlaceName(woeid))
const mostReports = 100

export const measuring: Route = {
  method: 'GET',
  path,
  about: 'For the organizer: what measuring X would cost and has cost, and what supporters saw.',
  answer: async (c, deps) => {
    const found = await permitted(c, deps)
    return found instanceof Response ? found : await show(c, deps, found)
  },
}

export const changeMeasuring: Route = {
  method: 'POST',
  path,
  about: 'Works out the cost, switches measuring on or off, or judges what a supporter saw.',
  answer: async (c, deps) => {
    const found = await permitted(c, deps)
    if (found instanceof Response) return found
    const form = await typedForm(c)
    const storm = found.storms.find(({ name, history }) => name === form.text('storm') && !history)
    if (!storm) return c.notFound()
    if (form.text('report') !== '') return await judge(c, deps, found, storm, form)
    if (form.text('step') === 'off') return await off(c, deps, found, storm)
    return await choose(c, deps, found, storm, form)
  },
}

async function permitted(c: Context, deps: WebDeps): Promise<StoredCampaign | Response> {
  c.header('Cache-Control', 'no-store')
  if (!isOrganizer(c, deps.keys)) return c.html(await forbiddenOrganizePage(frameOf(c, deps)), 403)
  return (await findCampaign(deps.db, c.req.param('slug') ?? '')) ?? (await c.notFound())
}

async function judge(c: Context, deps: WebDeps, found: StoredCampaign, storm: StoredStorm, form: TypedForm) {
  const id = z.uuid().safeParse(form.text('report'))
  const state = z.enum(['shown', 'kept', 'set aside']).safeParse(form.text('state'))
  if (!id.success || !state.success) return c.notFound()
  const judged = await judgeWitnessReport(deps.db, { id: id.data, stormId: storm.id, state: state.data })
  return judged ? back(c, deps, found, storm) : c.notFound()
}

async function off(c: Context, deps: WebDeps, found: StoredCampaign, storm: StoredStorm) {
  const change = { from: ['ready', 'on', 'failing'], why: 'switched off' } as const
  const now = deps.clock.now()
  await deps.db.transaction().execute((tx) => tell(tx, { storm, network: 'x' }, { status: 'stopped', ...change }, now))
  return back(c, deps, found, storm)
}

/** Nothing is switched on whose cost was not on the page that was sent. */
async function choose(c: Context, deps: WebDeps, found: StoredCampaign, storm: StoredStorm, form: TypedForm) {
  const { paid, mostMills } = deps.sightings
  if (!paid) return await show(c, deps, found)
  const places = form.all('places').filter((place) => xPlaces.some(({ woeid }) => xPlaceName(woeid) === place))
  const cap = form.text('cap').trim()
  const capMills = millsIn(cap)
  const cost = estimate(storm, paid, places)
  const isOver = deps.clock.now() >= looksEndAt(storm)
  const errors: MeasuredStorm['errors'] = {
    ...(places.length > paid.mostPlaces && { places: 'measure.error.places' }),
    ...((capMills === undefined || capMills === 0 || capMills > mostMills) && { cap: 'measure.error.cap' }),
  }
  const isRight = Object.keys(errors).length === 0
  const wantsOn = form.text('step') === 'on' && isRight && !isOver
  const isSeen = form.text('seen') === String(cost.totalMills)
  const typed = { places, cap, capMills: capMills ?? 0, estimate: isRight ? cost : undefined }
  if (!wantsOn) return await show(c, deps, found, { storm: storm.name, ...typed, errors }, isRight ? 200 : 422)
  if (!isSeen)
    return await show(c, deps, found, { storm: storm.name, ...typed, errors: { form: 'measure.error.seen' } }, 422)
  const order = { stormId: storm.id, network: paid.network, places, capMills: capMills ?? 0 }
  await switchOn(deps.db, order, deps.clock.now())
  return back(c, deps, found, storm)
}

/** Dollars with a point or a comma, in 1/1000 $. */
function millsIn(text: string): number | undefined {
  return /^\$?\d{1,5}([.,]\d{1,2})?$/.test(text)
    ? Math.round(Number(text.replace('$', '').replace(',', '.')) * 1000)
    : undefined
}

function back(c: Context, deps: WebDeps, { campaign }: StoredCampaign, { name }: StoredStorm): Response {
  return c.redirect(`${inLanguagePath(frameOf(c, deps).language, paths.measuring(campaign.slug))}#${name}`, 303)
}

type Typed = Pick<MeasuredStorm, 'places' | 'cap' | 'capMills' | 'estimate' | 'errors'> & { storm: string }

async function show(c: Context, deps: WebDeps, found: StoredCampaign, typed?: Typed, status: 200 | 422 = 200) {
  const { paid, mostMills } = deps.sightings
  const storms: MeasuredStorm[] = []
  for (const storm of found.storms.filter(({ history }) => !history)) {
    storms.push(await stormView(deps, storm, typed?.storm === storm.name ? typed : undefined))
  }
  const listMinutes = (paid?.lists(usualPlaces)[0]?.everyMs ?? 0) / 60_000
  const view: MeasuringView = { ...frameOf(c, deps), campaign: found.campaign, paid, listMinutes, mostMills, storms }
  return c.html(measuringPage(view), status)
}

async function stormView(deps: WebDeps, storm: StoredStorm, typed: Typed | undefined): Promise<MeasuredStorm> {
  const { db, clock, sightings } = deps
  const known = await findMeasuring(db, { stormId: storm.id, network: 'x' })
  const chosen = typed ?? chosenBefore(storm, known, sightings.paid, sightings.mostMills)
  return {
    name: storm.name,
    tZero: storm.tZero,
    isOpen: clock.now() < looksEndAt(storm),
    measuring: known,
    reports: await listWitnessReports(db, storm.id, { limit: mostReports }),
    ...chosen,
  }
}

/** What was chosen before, or the usual places with a budget that is a little more than they cost. */
function chosenBefore(
  storm: StoredStorm,
  known: MeasuredStorm['measuring'],
  paid: PaidMeasuring | undefined,
  mostMills: number,
): Omit<Typed, 'storm'> {
  const places = known?.places ?? usualPlaces
  const cost = paid && estimate(storm, paid, places)
  const usual = Math.ceil(((cost?.totalMills ?? 0) * 1.1) / 1000) * 1000
  const capMills = known?.capMills ?? Math.min(mostMills, usual)
  return { places, cap: (capMills / 1000).toFixed(2), capMills, estimate: cost, errors: {} }
}
