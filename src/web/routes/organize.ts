import type { Context } from 'hono'
import type { Campaign } from '../../campaign/campaign.ts'
import { Frozen, findCampaign, listCampaigns, saveCampaign } from '../../store/campaigns.ts'
import { frameOf } from '../frame.ts'
import { pickLanguage } from '../messages/languages.ts'
import { isOrganizer, isOrganizerKey, letIn } from '../organizer.ts'
import { type FormErrors, readCampaignForm, type Typed, typedFrom } from '../pages/organize/campaign-form.ts'
import { forbiddenOrganizePage, organizePage } from '../pages/organize/organize-page.ts'
import type { VettedView } from '../pages/organize/vetted-part.ts'
import { inAnyLanguage, inLanguagePath, paths } from '../pages/paths.ts'
import { boardsOf } from '../readiness-of.ts'
import type { Route, WebDeps } from '../route.ts'
import { typedForm } from '../typed-form.ts'
import { heldViews } from './held.ts'
import { hourViews } from './organize-hour.ts'
import { unsettled, vetTag } from './vet-hashtag.ts'

const list = `${inAnyLanguage}/organize`
const one = `${inAnyLanguage}/organize/:slug`

/** What an empty form begins with. */
const fresh: Typed = {
  minutes: '60',
  zone: 'UTC',
  languages: 'en es ja',
  accent: '#e4002b',
  wave: 'even',
  kind: 'company',
}

export const organizerDoor: Route = {
  method: 'GET',
  path: '/organize',
  about: 'The organizer link: remembers this browser and leads to the organizer’s page.',
  answer: (c, { keys }) => {
    c.header('Cache-Control', 'no-store')
    c.header('Referrer-Policy', 'no-referrer')
    if (isOrganizerKey(c.req.query('key') ?? '', keys)) letIn(c, keys)
    return c.redirect(`/${pickLanguage(c.req.header('Accept-Language'))}/organize`)
  },
}

export const organize: Route = {
  method: 'GET',
  path: list,
  about: 'The organizer’s campaigns, and a form for a new one.',
  answer: (c, deps) => (isOrganizer(c, deps.keys) ? show(c, deps, { typed: fresh, errors: {} }) : forbidden(c, deps)),
}

export const organizeCampaign: Route = {
  method: 'GET',
  path: one,
  about: 'The form with one campaign in it.',
  answer: async (c, deps) => {
    if (!isOrganizer(c, deps.keys)) return forbidden(c, deps)
    const editing = (await findCampaign(deps.db, c.req.param('slug') ?? ''))?.campaign
    return editing ? show(c, deps, { typed: typedFrom(editing), errors: {}, editing }) : c.notFound()
  },
}

export const makeCampaign: Route = {
  method: 'POST',
  path: list,
  about: 'Makes a campaign from the form; mistakes come back beside their fields, with everything that was typed.',
  answer: async (c, deps) => {
    if (!isOrganizer(c, deps.keys)) return forbidden(c, deps)
    const typed = await typedIn(c)
    const taken = await findCampaign(deps.db, typed.slug ?? '')
    if (taken) return show(c, deps, { typed, errors: { slug: `There is a campaign at “${typed.slug}” already.` } }, 422)
    return await save(c, deps, typed)
  },
}

export const changeCampaign: Route = {
  method: 'POST',
  path: one,
  about: 'Changes a campaign from the form; what the form has no field for stays.',
  answer: async (c, deps) => {
    if (!isOrganizer(c, deps.keys)) return forbidden(c, deps)
    const editing = (await findCampaign(deps.db, c.req.param('slug') ?? ''))?.campaign
    return editing ? await save(c, deps, await typedIn(c), editing) : c.notFound()
  },
}

const vet = { path: `${inAnyLanguage}/organize-hashtag`, of: `${inAnyLanguage}/organize/:slug/hashtag` }

export const vetHashtag: Route = {
  method: 'POST',
  path: vet.path,
  about: 'Looks at the hashtag that was typed into the form. Keeps nothing.',
  answer: async (c, deps) => {
    if (!isOrganizer(c, deps.keys)) return forbidden(c, deps)
    const typed = await typedIn(c)
    return show(c, deps, { typed, errors: {}, vetted: vetTag(typed.hashtag ?? '', deps.ingests) })
  },
}

export const vetCampaignHashtag: Route = {
  method: 'POST',
  path: vet.of,
  about: 'The same for a campaign that there is already.',
  answer: async (c, deps) => {
    if (!isOrganizer(c, deps.keys)) return forbidden(c, deps)
    const editing = (await findCampaign(deps.db, c.req.param('slug') ?? ''))?.campaign
    if (!editing) return c.notFound()
    const typed = await typedIn(c)
    return show(c, deps, { typed, errors: {}, editing, vetted: vetTag(typed.hashtag ?? '', deps.ingests) })
  },
}

async function typedIn(c: Context): Promise<Typed> {
  const form = await typedForm(c)
  return Object.fromEntries(form.names.map((name) => [name, form.text(name)]))
}

/** A hashtag that a person should think about is shown to one before it is public; one that a network cuts is not taken. */
async function save(c: Context, deps: WebDeps, typed: Typed, editing?: Campaign): Promise<Response> {
  const { campaign, errors } = readCampaignForm(typed, editing)
  if (!campaign) return show(c, deps, { typed, errors, editing }, 422)
  const vetted = unsettled(campaign.hashtag, typed, editing, deps)
  if (vetted) return show(c, deps, { typed, errors: {}, editing, vetted }, 422)
  try {
    await saveCampaign(deps.db, campaign, deps.clock.now())
  } catch (error) {
    if (!(error instanceof Frozen)) throw error
    return show(c, deps, { typed, errors: { form: error.message }, editing }, 409)
  }
  return c.redirect(inLanguagePath(frameOf(c, deps).language, paths.campaign(campaign.slug)), 303)
}

interface Shown {
  typed: Typed
  errors: FormErrors
  editing?: Campaign | undefined
  vetted?: VettedView | undefined
}

async function show(c: Context, deps: WebDeps, shown: Shown, status: 200 | 409 | 422 = 200): Promise<Response> {
  const all = await listCampaigns(deps.db)
  const campaigns = all.map(({ campaign }) => campaign)
  const edited = all.find(({ campaign }) => campaign.slug === shown.editing?.slug)
  const boards = edited ? await boardsOf(deps, edited) : []
  const hours = edited ? await hourViews(deps, edited) : []
  const held = edited && (await heldViews(deps, edited))
  c.header('Cache-Control', 'no-store')
  return c.html(organizePage({ ...frameOf(c, deps), campaigns, boards, hours, held, ...shown }), status)
}

function forbidden(c: Context, deps: WebDeps): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store')
  return c.html(forbiddenOrganizePage(frameOf(c, deps)), 403)
}
