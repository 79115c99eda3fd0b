import type { Context } from 'hono'
import { z } from 'zod'
import { type NetworkName, networkNames } from '../../campaign/networks.ts'
import { callbackPath } from '../../networks/bluesky/oauth/papers.ts'
import { NetworkError } from '../../networks/errors.ts'
import { isLoopback } from '../../networks/loopback.ts'
import type { Connection, Session, SignInEnd } from '../../networks/network.ts'
import { PlainError } from '../../plain-error.ts'
import { connectAccount, openSession } from '../../store/accounts.ts'
import { learnAccount } from '../../storm/desk.ts'
import { frameOf } from '../frame.ts'
import { type Me, meIs, meView, type Outlet, outletFor } from '../me-of.ts'
import { languages } from '../messages/languages.ts'
import { createMessages } from '../messages/messages.ts'
import { refusedPage } from '../pages/errors/error-page.ts'
import { mePage } from '../pages/me/me-page.ts'
import { inLanguagePath, paths } from '../pages/paths.ts'
import type { Route, WebDeps } from '../route.ts'
import { markOf, unmarkBrowser } from '../sign-in-cookie.ts'
import { refusedView, sentenceOf } from './me-sign-in.ts'

const noteSchema = z.object({ secret: z.string(), language: z.enum(languages) })

/** Each network has its own address to come back to, so that no answer is read by another's rules. */
export const signInReturn: Route = {
  method: 'GET',
  path: callbackPath,
  about:
    'Where a server sends a supporter back after signing in with Bluesky; connects the account in the browser that began it.',
  answer: (c, deps) => comeBack(c, deps, 'bluesky'),
}

export const networkReturn: Route = {
  method: 'GET',
  path: '/oauth/:network/callback',
  about: 'The same for every other network on which one signs in, each at an address of its own.',
  answer: (c, deps) => {
    const network = networkNames.find((name) => name === c.req.param('network'))
    return network && network !== 'bluesky' ? comeBack(c, deps, network) : c.notFound()
  },
}

async function comeBack(c: Context, deps: WebDeps, network: NetworkName): Promise<Response> {
  const home = homeward(c, deps)
  if (home) return c.redirect(home, 303)
  const ended = await endOf(c, deps, network)
  unmarkBrowser(c)
  const note = ended && noteSchema.parse(JSON.parse(ended.note))
  const mine = note && (await meIs(c, deps, note.secret))
  const outlet = outletFor(mine, network)
  if (!ended || !note || !mine || !outlet?.signIn || mine.pledge.withdrawnAt !== null)
    return await tooLate(c, deps, network, ended)
  const error = await connect(ended, { mine, outlet }, note.language, deps)
  if (error === undefined) return c.redirect(inLanguagePath(note.language, paths.me(mine.secret)), 303)
  const view = { ...meView(c, deps, mine), language: note.language }
  return c.html(mePage(refusedView(view, network, { account: '', error })), 422)
}

/**
 * Servers send nobody back to `localhost`, only to 127.0.0.1, which is another place to a browser: its cookie waits where
 * the sign-in began.
 */
function homeward(c: Context, deps: WebDeps): string | undefined {
  const here = new URL(c.req.url)
  const home = new URL(deps.publicUrl())
  if (!isLoopback(here) || !isLoopback(home) || here.host === home.host) return undefined
  return new URL(`${here.pathname}${here.search}`, home).href
}

async function endOf(c: Context, deps: WebDeps, network: NetworkName): Promise<SignInEnd | undefined> {
  c.header('Cache-Control', 'no-store')
  c.header('Referrer-Policy', 'no-referrer')
  const browser = markOf(c)
  const { signIn } = deps.networks[network]
  if (!browser || !signIn) return undefined
  return await signIn.finish(new URL(c.req.url).searchParams, { browser, at: deps.publicUrl() })
}

/** What was granted to nobody here is given back. */
async function tooLate(
  c: Context,
  deps: WebDeps,
  network: NetworkName,
  ended: SignInEnd | undefined,
): Promise<Response> {
  if (ended && 'connection' in ended) await giveBack(ended.connection.session, network, deps)
  const frame = frameOf(c, deps)
  const t = createMessages(frame.language)
  return c.html(refusedPage(frame, { title: t('me.signIn.stale'), body: t('me.signIn.stale.body') }), 400)
}

/** On whose page, and for which network. */
interface At {
  mine: Me
  outlet: Outlet
}

/** Why nothing was connected, as a sentence; undefined when it was. */
async function connect(
  ended: SignInEnd,
  at: At,
  language: (typeof languages)[number],
  deps: WebDeps,
): Promise<string | undefined> {
  if ('cancelled' in ended) return createMessages(language)('me.signIn.cancelled')
  if ('failure' in ended) return sentenceOf(ended.failure, at.mine, deps, language)
  try {
    await keep(ended.connection, at, deps)
    return undefined
  } catch (error) {
    await giveBack(ended.connection.session, at.outlet.network, deps)
    if (error instanceof PlainError) return error.message
    throw error
  }
}

/** The session before it is of no more use, so its permission is given back too. */
async function keep(connection: Connection, { mine, outlet }: At, deps: WebDeps): Promise<void> {
  const { network, account } = outlet
  const before = account && (await openSession(deps, account.rowId))
  const owner = { supporterId: mine.supporter.id, campaignId: mine.supporter.campaignId, network }
  const rowId = await connectAccount(deps, owner, connection, deps.clock.now())
  await learnAccount(deps, { ...connection.account, rowId, network }, connection.session)
  if (before) await giveBack(before, network, deps)
}

/** As far as the server answers; a permission that nobody holds the session of runs out by itself. */
export async function giveBack(
  session: Session,
  network: NetworkName,
  { networks }: Pick<WebDeps, 'networks'>,
): Promise<void> {
  await networks[network].signIn?.end(session).catch((error: unknown) => {
    if (!(error instanceof NetworkError)) throw error
  })
}
