import type { Context } from 'hono'
import { phaseOf } from '../../campaign/campaign.ts'
import { withdrawConsent } from '../../store/consents.ts'
import { checkDraft, consent, type Refusal } from '../../storm/desk.ts'
import { type Me, meOf, meView, publishingNetwork } from '../me-of.ts'
import { createMessages } from '../messages/messages.ts'
import { mePage } from '../pages/me/me-page.ts'
import type { DraftView } from '../pages/me/me-view.ts'
import type { Route, WebDeps } from '../route.ts'
import { typedForm } from '../typed-form.ts'
import { backToMe, myPath } from './me.ts'

export const previewConsent: Route = {
  method: 'POST',
  path: `${myPath}/preview`,
  about: 'Shows exactly what would leave, or what is wrong with it. Keeps nothing.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    if (!mine || !hasDesk(mine, deps)) return c.notFound()
    const draft = await draftOf(await typedText(c), mine, deps)
    return c.html(mePage({ ...meView(c, deps, mine), draft }), draft.problems.length > 0 ? 422 : 200)
  },
}

export const editConsent: Route = {
  method: 'POST',
  path: `${myPath}/edit`,
  about: 'Back from the preview to the text. Keeps nothing.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    if (!mine || !hasDesk(mine, deps)) return c.notFound()
    const draft = { text: await typedText(c), problems: [], isEdited: true }
    return c.html(mePage({ ...meView(c, deps, mine), draft }))
  },
}

export const giveConsent: Route = {
  method: 'POST',
  path: `${myPath}/consent`,
  about: 'Keeps a consent for exactly the text that was shown.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    if (!mine || !hasDesk(mine, deps)) return c.notFound()
    const text = await typedText(c)
    const answer = await consent(deps, mine, text)
    return 'done' in answer ? backToMe(c, deps, mine) : await refused(c, deps, text, answer)
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

/** Only a live pledge, an account that is signed in and a storm that is not over let anybody look at a draft. */
function hasDesk({ publisher, account, pledge, storm }: Me, { clock }: WebDeps): boolean {
  const isOpen = pledge.withdrawnAt === null && phaseOf(storm, clock.now()) !== 'after'
  return publisher !== undefined && account?.state === 'ready' && isOpen
}

async function typedText(c: Context): Promise<string> {
  return (await typedForm(c)).text('text').trim()
}

async function draftOf(text: string, mine: Me, deps: WebDeps): Promise<DraftView> {
  const { check } = await checkDraft(deps, mine, mine.account?.network ?? publishingNetwork, text)
  return { text, problems: check.problems, own: check.own }
}

/** The page again, with what stood in the way. */
async function refused(c: Context, deps: WebDeps, text: string, refusal: Refusal) {
  // What the account lacks may have been learned just now.
  const mine = await meOf(c, deps)
  if (!mine) return c.notFound()
  const view = meView(c, deps, mine)
  const t = createMessages(view.language)
  if (refusal.refused === 'text') {
    const { problems, own } = refusal.check
    return c.html(mePage({ ...view, draft: { text, problems, own } }), 422)
  }
  const why = { 'already consented': t('me.error.consented'), network: 'why' in refusal ? refusal.why : '' }
  const consent = why[refusal.refused as keyof typeof why]
  const draft = { text, problems: [], isEdited: true }
  return c.html(mePage({ ...view, draft, ...(consent && { errors: { consent } }) }), 409)
}
