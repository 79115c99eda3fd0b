import { NetworkError } from '../../networks/errors.ts'
import { isLoopback } from '../../networks/loopback.ts'
import { PlainError } from '../../plain-error.ts'
import { connectAccount } from '../../store/accounts.ts'
import { learnAccount } from '../../storm/desk.ts'
import { type Me, meOf, meView, networkIn, type Outlet, outletFor, sayingOf } from '../me-of.ts'
import { createMessages } from '../messages/messages.ts'
import { mePage } from '../pages/me/me-page.ts'
import type { Route, WebDeps } from '../route.ts'
import { type TypedForm, typedForm } from '../typed-form.ts'
import { backToMe, myPath } from './me.ts'

export const connectMyAccount: Route = {
  method: 'POST',
  path: `${myPath}/account`,
  about: 'Connects an account by app password, on this machine’s servers only; the password is used once.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    const form = await typedForm(c)
    const outlet = outletFor(mine, networkIn(form))
    if (!mine || !outlet?.takesPasswords || mine.pledge.withdrawnAt !== null) return c.notFound()
    const view = meView(c, deps, mine)
    const server = serverIn(form)
    const refusal = createMessages(view.language)('me.error.server')
    const error = server ? await connect(form, server, { mine, outlet }, deps) : refusal
    if (error === undefined) return backToMe(c, deps, mine)
    const connecting = { handle: form.text('handle'), server: form.text('server'), error }
    return c.html(mePage(sayingOf(view, outlet.network, { account: undefined, connect: connecting })), 422)
  },
}

function serverIn(form: TypedForm): URL | undefined {
  const typed = form.text('server').trim()
  const address = /^https?:\/\//i.test(typed) ? typed : `http://${typed}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url && isLoopback(url) ? url : undefined
}

/** What went wrong, as a sentence; undefined when nothing did. */
async function connect(
  form: TypedForm,
  server: URL,
  { mine, outlet }: { mine: Me; outlet: Outlet },
  deps: WebDeps,
): Promise<string | undefined> {
  const login = { handle: form.text('handle').trim().replace(/^@/, ''), password: form.text('password'), server }
  const owner = { supporterId: mine.supporter.id, campaignId: mine.supporter.campaignId, network: outlet.network }
  try {
    const connection = await outlet.publisher.connect(login)
    const rowId = await connectAccount(deps, owner, connection, deps.clock.now())
    await learnAccount(deps, { ...connection.account, rowId, network: outlet.network }, connection.session)
    return undefined
  } catch (error) {
    if (error instanceof NetworkError || error instanceof PlainError) return error.message
    throw error
  }
}
