import { phaseOf } from '../../campaign/campaign.ts'
import type { NetworkName } from '../../campaign/networks.ts'
import { dayWords, timeIn } from '../../hour/local-time.ts'
import { NetworkError, RateLimited } from '../../networks/errors.ts'
import type { SignIn } from '../../networks/network.ts'
import { frameOf } from '../frame.ts'
import { type Me, meOf, meView, networkIn, outletFor, sayingOf } from '../me-of.ts'
import type { Language } from '../messages/languages.ts'
import { createMessages } from '../messages/messages.ts'
import { leavingPage } from '../pages/me/leaving-page.ts'
import { mePage } from '../pages/me/me-page.ts'
import type { MeView } from '../pages/me/me-view.ts'
import { signInWords } from '../pages/me/sign-in-form.ts'
import type { Route, WebDeps } from '../route.ts'
import { markBrowser } from '../sign-in-cookie.ts'
import { typedForm } from '../typed-form.ts'
import { myPath } from './me.ts'

export const signInAtServer: Route = {
  method: 'POST',
  path: `${myPath}/sign-in`,
  about: 'Begins signing in at the supporter’s own server, and shows the link that leads there.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    const form = await typedForm(c)
    const outlet = outletFor(mine, networkIn(form))
    if (!mine || !outlet?.signIn || mine.pledge.withdrawnAt !== null) return c.notFound()
    if (phaseOf(mine.storm, deps.clock.now()) === 'after') return c.notFound()
    const frame = frameOf(c, deps)
    const account = form.text(signInWords(outlet.network).field)
    const wait = deps.signInLimits?.take(mine.supporter.id, deps.clock.steady()) ?? 0
    if (wait > 0) {
      const error = createMessages(frame.language)('flight.tooManySignIns', { seconds: Math.ceil(wait / 1000) })
      return c.html(mePage(refusedView(meView(c, deps, mine), outlet.network, { account, error })), 429)
    }
    const browser = markBrowser(c, deps.publicUrl())
    const images = form.text('images') !== '' || hasImageWaiting(mine, outlet.network)
    const note = JSON.stringify({ secret: mine.secret, language: frame.language })
    const { network } = outlet
    const to = await begin(outlet.signIn, account, { browser, note, images, at: deps.publicUrl() })
    if (to instanceof URL) return c.html(leavingPage(frame, { secret: mine.secret, network, to }))
    const error = sentenceOf(to, mine, deps, frame.language)
    return c.html(mePage(refusedView(meView(c, deps, mine), network, { account, error })), 422)
  },
}

/** Who signs in anew meanwhile still wants it to leave. */
function hasImageWaiting({ consents }: Me, network: NetworkName): boolean {
  return consents.some((consent) => consent.network === network && consent.image !== undefined)
}

async function begin(signIn: SignIn, account: string, options: Parameters<SignIn['begin']>[1]) {
  try {
    return await signIn.begin(account, options)
  } catch (error) {
    if (error instanceof NetworkError) return error
    throw error
  }
}

/** A server that wants nobody now says when to come again, and so do we, by the supporter's own clock. */
export function sentenceOf(
  error: NetworkError,
  { supporter }: Me,
  { clock }: Pick<WebDeps, 'clock'>,
  language: Language,
): string {
  if (!(error instanceof RateLimited)) return error.message
  const { zone } = supporter
  const time = timeIn(zone, error.retryAt, language)
  const day = dayWords({ at: error.retryAt, now: clock.now(), zone, language })
  return createMessages(language)('me.error.comeAgain', { time, day })
}

/** The form again with what was typed; an account that is connected already stays so, and has no form. */
export function refusedView(view: MeView, network: NetworkName, signIn: { account: string; error: string }): MeView {
  return sayingOf(view, network, { account: undefined, signIn })
}
