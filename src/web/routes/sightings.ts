import { createHmac, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { phaseOf } from '../../campaign/campaign.ts'
import { later } from '../../hour/instant.ts'
import { addWitnessReport, findPicture } from '../../store/witness.ts'
import { sightingsNow } from '../../storm/sightings-now.ts'
import { isWitnessTime } from '../../storm/witnessed.ts'
import { countries } from '../../supporters/countries.ts'
import { readScreenshot, type Screenshot } from '../../supporters/screenshot.ts'
import { frameOf } from '../frame.ts'
import { isOrganizer } from '../organizer.ts'
import { inAnyLanguage } from '../pages/paths.ts'
import { type LiveSightingsView, liveSightingsBand } from '../pages/sightings/live-sightings.ts'
import {
  type WitnessView,
  witnessAges,
  witnessNetworks,
  witnessPage,
  witnessThanksPage,
} from '../pages/sightings/witness-page.ts'
import type { Route, WebDeps } from '../route.ts'
import { type FoundStorm, stormOf } from '../storm-of.ts'
import { typedForm } from '../typed-form.ts'

const path = `${inAnyLanguage}/c/:slug/:storm/sighting`
const cookieName = 'witness'
const aWeekS = 7 * 24 * 3600

export const sightingsFragment: Route = {
  method: 'GET',
  path: `${inAnyLanguage}/c/:slug/:storm/sightings`,
  about: 'The live room’s band of what networks’ own lists show, for its script; the same for everybody.',
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    if (!found || found.storm.history) return c.notFound()
    c.header('Cache-Control', 'public, max-age=5')
    return c.html(liveSightingsBand(await liveSightingsView(c, deps, found)))
  },
}

export async function liveSightingsView(c: Context, deps: WebDeps, found: FoundStorm): Promise<LiveSightingsView> {
  const { campaign, storm } = found
  const now = deps.clock.now()
  return {
    language: frameOf(c, deps).language,
    slug: campaign.slug,
    storm: storm.name,
    phase: phaseOf(storm, now),
    takesWitnesses: isWitnessTime(storm, now),
    at: now,
    now: await sightingsNow({ db: deps.db, board: deps.sightings.board }, storm, now),
  }
}

export const witnessForm: Route = {
  method: 'GET',
  path,
  about: 'The form for a supporter who sees the hashtag in a network’s own list, from T-zero on.',
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    if (!found || found.storm.history) return c.notFound()
    c.header('Cache-Control', 'no-store')
    mark(c, deps)
    return c.html(witnessPage(viewOf(c, deps, found)))
  },
}

export const tellSighting: Route = {
  method: 'POST',
  path,
  about:
    'Takes what a supporter saw, with a screenshot where there is one; once for each browser, place and five minutes.',
  largestBody: 6 * 1024 * 1024,
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    if (!found || found.storm.history) return c.notFound()
    c.header('Cache-Control', 'no-store')
    const view = viewOf(c, deps, found)
    if (view.state !== 'open') return c.html(witnessPage(view), view.state === 'early' ? 403 : 410)
    const witness = getCookie(c, cookieName)
    const form = await typedForm(c)
    const typed = Object.fromEntries(['network', 'place', 'rank', 'when'].map((name) => [name, form.text(name)]))
    const { report, errors } = readReport(typed, await form.file('picture'), deps, found)
    if (!report) return c.html(witnessPage({ ...view, typed, errors }), 422)
    if (!witness) {
      mark(c, deps)
      return c.html(witnessPage({ ...view, typed, errors: { form: 'sight.error.cookie' } }), 422)
    }
    const witnessHash = hashOf(deps, found.storm.id, witness)
    const taken = await addWitnessReport(deps.db, { ...report, witnessHash }, deps.clock.now())
    if (taken === 'too many') return c.html(witnessPage({ ...view, typed, errors: { form: 'sight.error.many' } }), 429)
    if (taken === 'said already') return c.html(witnessThanksPage(view, 'sight.thanks.already'))
    const leftOut = report.picture && !taken.withPicture ? 'sight.thanks.noPicture' : undefined
    return c.html(witnessThanksPage(view, leftOut))
  },
}

export const sightingPicture: Route = {
  method: 'GET',
  path: '/c/:slug/:storm/sighting/:report/picture',
  about: 'A supporter’s screenshot: for the organizer, and for everybody once the organizer has shown it.',
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    const id = z.uuid().safeParse(c.req.param('report'))
    const picture = found && id.success && (await findPicture(deps.db, { id: id.data, stormId: found.storm.id }))
    if (!picture || !(picture.isShown || isOrganizer(c, deps.keys))) return c.notFound()
    const headers = {
      'Content-Type': picture.type,
      'Cache-Control': 'private, no-store',
      'Content-Disposition': 'inline',
    }
    return c.body(new Uint8Array(picture.bytes), 200, headers)
  },
}

function viewOf(c: Context, deps: WebDeps, { campaign, storm }: FoundStorm): WitnessView {
  const now = deps.clock.now()
  const isOpen = isWitnessTime(storm, now)
  const state = isOpen ? 'open' : now < storm.tZero ? 'early' : 'over'
  return {
    ...frameOf(c, deps),
    campaign,
    storm: { name: storm.name, tZero: storm.tZero },
    state,
    typed: {},
    errors: {},
  }
}

interface Read {
  report?: Omit<Parameters<typeof addWitnessReport>[1], 'witnessHash'>
  errors: WitnessView['errors']
}

function readReport(
  typed: Readonly<Record<string, string>>,
  file: Uint8Array | undefined,
  { clock }: WebDeps,
  { storm }: FoundStorm,
): Read {
  const network = witnessNetworks.find((name) => name === typed.network)
  const place =
    typed.place === 'worldwide' || countries.includes(typed.place?.replace(/^country:/, '') ?? '')
      ? typed.place
      : undefined
  const rank = typed.rank?.trim() === '' ? undefined : Number(typed.rank)
  const minutes = witnessAges.find((age) => String(age) === typed.when)
  const seenAt = later(clock.now(), -(minutes ?? 0) * 60_000)
  const picture = file && readScreenshot(file)
  const errors: WitnessView['errors'] = {
    ...(!network && { network: 'sight.error.network' }),
    ...(!place && { place: 'sight.error.place' }),
    ...(!isRank(rank) && { rank: 'sight.error.rank' }),
    ...((minutes === undefined || seenAt < storm.tZero) && { when: 'sight.error.when' }),
    ...(file && !picture && { picture: 'sight.error.picture' }),
  }
  if (!network || !place || Object.keys(errors).length > 0) return { errors }
  return { report: { stormId: storm.id, network, place, rank, seenAt, picture: keptOf(picture) }, errors }
}

function keptOf(picture: Screenshot | undefined) {
  return picture && { type: picture.type, bytes: picture.bytes }
}

function isRank(rank: number | undefined): boolean {
  return rank === undefined || (Number.isInteger(rank) && rank >= 1 && rank <= 50)
}

/** Tells this browser from others, and nothing more; kept hashed, and otherwise for each storm. */
function mark(c: Context, { publicUrl }: WebDeps): void {
  if (getCookie(c, cookieName)) return
  const secure = publicUrl().startsWith('https:')
  const value = randomBytes(18).toString('base64url')
  setCookie(c, cookieName, value, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: aWeekS, secure })
}

function hashOf({ keys }: WebDeps, stormId: string, cookie: string): string {
  return createHmac('sha256', keys.links).update(`witness ${stormId} ${cookie}`).digest('base64url')
}
