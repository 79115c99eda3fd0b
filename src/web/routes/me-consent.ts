import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { phaseOf } from '../../campaign/campaign.ts'
import { NetworkError } from '../../networks/errors.ts'
import { textRuleFor } from '../../networks/text-rule-for.ts'
import type { StoredAccount } from '../../store/accounts.ts'
import { AlreadyConsented, addConsent, withdrawConsent } from '../../store/consents.ts'
import { hasRoom } from '../../storm/flights.ts'
import { type Me, meOf, meView, networkIn, type Outlet, outletFor, problemsWith, sayingOf } from '../me-of.ts'
import { createMessages } from '../messages/messages.ts'
import { mePage } from '../pages/me/me-page.ts'
import type { Route, WebDeps } from '../route.ts'
import { typedForm } from '../typed-form.ts'
import { backToMe, myPath } from './me.ts'

export const previewConsent: Route = {
  method: 'POST',
  path: `${myPath}/preview`,
  about: 'Shows exactly what would leave, or what is wrong with it. Keeps nothing.',
  answer: async (c, deps) => {
    const { mine, consenting, text } = await asked(c, deps)
    if (!mine || !consenting) return c.notFound()
    const problems = await problemsWith(text, mine, consenting, deps)
    const draft = { text, problems }
    return c.html(
      mePage(sayingOf(meView(c, deps, mine), consenting.network, { draft })),
      problems.length > 0 ? 422 : 200,
    )
  },
}

export const editConsent: Route = {
  method: 'POST',
  path: `${myPath}/edit`,
  about: 'Back from the preview to the text. Keeps nothing.',
  answer: async (c, deps) => {
    const { mine, consenting, text } = await asked(c, deps)
    if (!mine || !consenting) return c.notFound()
    const draft = { text, problems: [], isEdited: true }
    return c.html(mePage(sayingOf(meView(c, deps, mine), consenting.network, { draft })))
  },
}

export const giveConsent: Route = {
  method: 'POST',
  path: `${myPath}/consent`,
  about: 'Keeps a consent for exactly the text that was shown.',
  answer: async (c, deps) => {
    const { mine, consenting, text } = await asked(c, deps)
    if (!mine || !consenting) return c.notFound()
    const view = meView(c, deps, mine)
    const { network } = consenting
    const problems = await problemsWith(text, mine, consenting, deps)
    if (problems.length > 0) return c.html(mePage(sayingOf(view, network, { draft: { text, problems } })), 422)
    const place = placeOf(consenting.account)
    if (!(await hasRoom(deps.db, mine.storm, place, deps.clock.now()))) {
      const why = createMessages(view.language)('flight.full.error', { host: place.host })
      const draft = { text, problems: [], isEdited: true }
      return c.html(mePage(sayingOf(view, network, { draft, byHand: { text, why } })), 409)
    }
    const error = await keep(text, mine, consenting, deps, view.language)
    if (error === undefined) return backToMe(c, deps, mine)
    const draft = { text, problems: [], isEdited: true }
    return c.html(mePage(sayingOf(view, network, { draft, errors: { consent: error } })), 409)
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

interface Consenting extends Outlet {
  account: StoredAccount
}

async function asked(c: Context, deps: WebDeps) {
  const mine = await meOf(c, deps)
  const form = await typedForm(c)
  const outlet = outletFor(mine, networkIn(form))
  return { mine, consenting: mine && consentingWith(outlet, mine, deps), text: form.text('text').trim() }
}

/** Only a live pledge, an account that is signed in and a storm that is not over let anybody consent. */
function consentingWith(outlet: Outlet | undefined, { pledge, storm }: Me, { clock }: WebDeps): Consenting | undefined {
  const isOpen = pledge.withdrawnAt === null && phaseOf(storm, clock.now()) !== 'after'
  const account = outlet?.account
  return outlet && account?.state === 'ready' && isOpen ? { ...outlet, account } : undefined
}

function placeOf({ network, server }: StoredAccount) {
  return { network, host: new URL(server).host }
}

/** Why it could not be kept; undefined when it was. */
async function keep(
  text: string,
  mine: Me,
  { network, publisher, account }: Consenting,
  deps: WebDeps,
  language: MeLanguage,
): Promise<string | undefined> {
  try {
    const rule = await textRuleFor(deps.networks[network], account)
    const post = publisher.prepare(text, { tag: mine.campaign.hashtag, language: mine.supporter.language, rule })
    const order = {
      id: randomUUID(),
      supporterId: mine.supporter.id,
      account,
      text,
      language: mine.supporter.language,
      post,
    }
    const store = { db: deps.db, publisher, postSecret: deps.keys.posts }
    await addConsent(store, mine.storm, { ...order, account }, deps.clock.now())
    return undefined
  } catch (error) {
    if (error instanceof AlreadyConsented) return createMessages(language)('me.error.consented')
    if (error instanceof NetworkError) return error.message
    throw error
  }
}

type MeLanguage = ReturnType<typeof meView>['language']
