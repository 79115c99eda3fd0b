import { SignedOut, Unreachable } from '../../networks/errors.ts'
import { markSignedOut, openSession, type StoredAccount } from '../../store/accounts.ts'
import { meOf, meView, networkIn, sayingOf } from '../me-of.ts'
import { mePage } from '../pages/me/me-page.ts'
import type { Route, WebDeps } from '../route.ts'
import { typedForm } from '../typed-form.ts'
import { backToMe, myPath } from './me.ts'

export const disconnectMyAccount: Route = {
  method: 'POST',
  path: `${myPath}/disconnect`,
  about: 'Gives an account’s permission back to its server and erases the session.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    const network = networkIn(await typedForm(c))
    const account = mine?.accounts.find((each) => each.network === network)
    if (!mine || !account) return c.notFound()
    const error = await disconnect(account, deps)
    if (error === undefined) return backToMe(c, deps, mine)
    return c.html(
      mePage(sayingOf(meView(c, deps, mine), account.network, { errors: { disconnect: error.message } })),
      409,
    )
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
