import type { Context } from 'hono'
import { phaseOf } from '../../campaign/campaign.ts'
import type { StoredAccount } from '../../store/accounts.ts'
import { withdrawConsent } from '../../store/consents.ts'
import { sayYes } from '../../store/storm-changes.ts'
import { checkDraft, consent, type Refusal } from '../../storm/desk.ts'
import { type Me, meOf, meView, networkIn, type Outlet, outletFor, sayingOf } from '../me-of.ts'
import { createMessages, type Translate } from '../messages/messages.ts'
import { mePage } from '../pages/me/me-page.ts'
import type { ImageDraft, OutletView } from '../pages/me/me-view.ts'
import type { Route, WebDeps } from '../route.ts'
import { typedForm } from '../typed-form.ts'
import { backToMe, myPath } from './me.ts'
import { chosenImage, draftedImage, imageAlong, largestImageForm } from './me-image.ts'

export const previewConsent: Route = {
  method: 'POST',
  path: `${myPath}/preview`,
  about: 'Shows exactly what would leave, or what is wrong with it. Keeps nothing but a chosen picture, for an hour.',
  largestBody: largestImageForm,
  answer: async (c, deps) => {
    const { mine, consenting, text, form } = await asked(c, deps)
    if (!mine || !consenting) return c.notFound()
    const { network, account } = consenting
    const { check } = await checkDraft(deps, { ...mine, account }, network, text)
    const { problems, own } = check
    const image = await chosenImage(form, mine, consenting, deps)
    const view = sayingOf(meView(c, deps, mine), network, { draft: { text, problems, own, image } })
    return c.html(mePage(view), problems.length > 0 || image.error ? 422 : 200)
  },
}

export const editConsent: Route = {
  method: 'POST',
  path: `${myPath}/edit`,
  about: 'Back from the preview to the text. Keeps nothing.',
  answer: async (c, deps) => {
    const { mine, consenting, text, form } = await asked(c, deps)
    if (!mine || !consenting) return c.notFound()
    const draft = { text, problems: [], isEdited: true, image: await draftedImage(form, mine, deps) }
    return c.html(mePage(sayingOf(meView(c, deps, mine), consenting.network, { draft })))
  },
}

export const giveConsent: Route = {
  method: 'POST',
  path: `${myPath}/consent`,
  about: 'Keeps a consent for exactly the text, and the picture, that was shown.',
  answer: async (c, deps) => {
    const { mine, consenting, text, form } = await asked(c, deps)
    if (!mine || !consenting) return c.notFound()
    const answer = await consent(deps, { ...mine, account: consenting.account }, text, imageAlong(form))
    if ('done' in answer) return backToMe(c, deps, mine)
    const image = await draftedImage(form, mine, deps)
    return await refused(c, deps, { network: consenting.network, text, image }, answer)
  },
}

export const withdrawMyConsent: Route = {
  method: 'POST',
  path: `${myPath}/consent/:id/withdraw`,
  about: 'Withdraws a consent that has not left; what may have left is told on the page.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    const consent = mine?.consents.find(({ id }) => id === c.req.param('id'))
    if (!mine || !consent) return c.notFound()
    await withdrawConsent(deps.db, consent.id, deps.clock.now())
    return backToMe(c, deps, mine)
  },
}

export const sayYesToHour: Route = {
  method: 'POST',
  path: `${myPath}/consent/:id/yes`,
  about: 'Says yes to the hour to which the storm has moved, for one consent.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    const consent = mine?.consents.find(({ id }) => id === c.req.param('id'))
    if (!mine || !consent) return c.notFound()
    await sayYes(deps.db, { id: consent.id, supporterId: mine.supporter.id })
    return backToMe(c, deps, mine)
  },
}

interface Consenting extends Outlet {
  account: StoredAccount
}

async function asked(c: Context, deps: WebDeps) {
  const mine = await meOf(c, deps)
  const form = await typedForm(c)
  const outlet = outletFor(mine, networkIn(form))
  return { mine, consenting: mine && consentingWith(outlet, mine, deps), text: form.text('text').trim(), form }
}

/** Only a live pledge, an account that is signed in and a storm that is not over let anybody consent. */
function consentingWith(outlet: Outlet | undefined, { pledge, storm }: Me, { clock }: WebDeps): Consenting | undefined {
  const isOpen = pledge.withdrawnAt === null && phaseOf(storm, clock.now()) !== 'after'
  const account = outlet?.account
  return outlet && account?.state === 'ready' && isOpen ? { ...outlet, account } : undefined
}

/** The page again, with what stood in the way. */
async function refused(
  c: Context,
  deps: WebDeps,
  { network, text, image }: Pick<Outlet, 'network'> & { text: string; image: ImageDraft },
  refusal: Refusal,
): Promise<Response> {
  // What the account lacks may have been learned just now.
  const mine = await meOf(c, deps)
  if (!mine) return c.notFound()
  const view = meView(c, deps, mine)
  const changes = changesBy(refusal, { text, image }, createMessages(view.language))
  return c.html(mePage(sayingOf(view, network, changes)), refusal.refused === 'text' ? 422 : 409)
}

function changesBy(
  refusal: Refusal,
  { text, image }: { text: string; image: ImageDraft },
  t: Translate,
): Partial<OutletView> {
  if (refusal.refused === 'text') {
    const { problems, own } = refusal.check
    return { draft: { text, problems, own, image } }
  }
  const draft = { text, problems: [], isEdited: true, image }
  if (refusal.refused === 'image is gone')
    return { draft: { ...draft, image: { ...image, error: 'images.error.gone' } } }
  if (refusal.refused === 'image not granted')
    return { draft: { ...draft, image: { ...image, error: 'images.error.permission' } } }
  if (refusal.refused === 'host is full')
    return { draft, byHand: { text, why: t('flight.full.error', { host: refusal.host }) } }
  if (refusal.refused === 'network') return { draft, errors: { consent: refusal.why } }
  if (refusal.refused === 'already consented') return { draft, errors: { consent: t('me.error.consented') } }
  return { draft }
}
