import { SignedOut, Unreachable } from '../../networks/errors.ts'
import { markSignedOut, openSession, type StoredAccount } from '../../store/accounts.ts'
import { recallAccount } from '../../store/preloaded.ts'
import { frameOf } from '../frame.ts'
import { meOf, meView, networkIn, sayingOf } from '../me-of.ts'
import { createMessages } from '../messages/messages.ts'
import { mePage } from '../pages/me/me-page.ts'
import type { Route, WebDeps } from '../route.ts'
import { typedForm } from '../typed-form.ts'
import { backToMe, myPath } from './me.ts'

export const disconnectMyAccount: Route = {
  method: 'POST',
  path: `${myPath}/disconnect`,
  about: 'Gives an account’s permission back and erases the session, once its server holds no post any more.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    const network = networkIn(await typedForm(c))
    const account = mine?.accounts.find((each) => each.network === network)
    if (!mine || !account) return c.notFound()
    const isHeld = (await recallAccount(deps.db, account.rowId)) > 0
    const why = isHeld
      ? createMessages(frameOf(c, deps).language)('me.disconnect.held')
      : (await disconnect(account, deps))?.message
    if (why === undefined) return backToMe(c, deps, mine)
    const now = (isHeld && (await meOf(c, deps))) || mine
    return c.html(mePage(sayingOf(meView(c, deps, now), account.network, { errors: { disconnect: why } })), 409)
  },
}

/** Why it could not be done now; undefined when it was. A session that is over already is forgotten all the same. */
async function disconnect({ rowId, network }: StoredAccount, deps: WebDeps): Promise<Unreachable | undefined> {
  try {
    const session = await openSession(deps, rowId)
    if (session) await deps.networks[network].signIn?.end(session)
  } catch (error) {
    if (error instanceof Unreachable) return error
    if (!(error instanceof SignedOut)) throw error
  }
  await markSignedOut(deps.db, rowId)
  return undefined
}
