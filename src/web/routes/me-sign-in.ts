import { phaseOf } from '../../campaign/campaign.ts'
import { NetworkError } from '../../networks/errors.ts'
import type { SignIn } from '../../networks/network.ts'
import { frameOf } from '../frame.ts'
import { meOf, meView } from '../me-of.ts'
import { createMessages } from '../messages/messages.ts'
import { leavingPage } from '../pages/me/leaving-page.ts'
import { mePage } from '../pages/me/me-page.ts'
import type { Route } from '../route.ts'
import { markBrowser } from '../sign-in-cookie.ts'
import { typedForm } from '../typed-form.ts'
import { myPath } from './me.ts'

export const signInAtServer: Route = {
  method: 'POST',
  path: `${myPath}/sign-in`,
  about: 'Begins signing in at the supporter’s own server, and shows the link that leads there.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    if (!mine?.signIn || mine.pledge.withdrawnAt !== null) return c.notFound()
    if (phaseOf(mine.storm, deps.clock.now()) === 'after') return c.notFound()
    const frame = frameOf(c, deps)
    const account = (await typedForm(c)).text('account')
    const wait = deps.signInLimits?.take(mine.supporter.id, deps.clock.steady()) ?? 0
    if (wait > 0) {
      const why = createMessages(frame.language)('flight.tooManySignIns', { seconds: Math.ceil(wait / 1000) })
      return c.html(mePage(refusedView(meView(c, deps, mine), account, why)), 429)
    }
    const browser = markBrowser(c, deps.publicUrl())
    const note = JSON.stringify({ secret: mine.secret, language: frame.language })
    const to = await begin(mine.signIn, account, { browser, note, at: deps.publicUrl() })
    if (to instanceof URL) return c.html(leavingPage(frame, { secret: mine.secret, to }))
    return c.html(mePage(refusedView(meView(c, deps, mine), account, to.message)), 422)
  },
}

async function begin(signIn: SignIn, account: string, options: Parameters<SignIn['begin']>[1]) {
  try {
    return await signIn.begin(account, options)
  } catch (error) {
    if (error instanceof NetworkError) return error
    throw error
  }
}

/** The form again with what was typed; an account that is connected already stays so, and has no form. */
export function refusedView(view: ReturnType<typeof meView>, account: string, error: string) {
  return { ...view, account: undefined, signIn: { account, error } }
}
