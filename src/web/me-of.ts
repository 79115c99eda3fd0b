import type { Context } from 'hono'
import { phaseOf } from '../campaign/campaign.ts'
import type { NetworkName } from '../campaign/networks.ts'
import type { AccountFacts, Publisher, SignIn } from '../networks/network.ts'
import { canPublish } from '../networks/policy.ts'
import { isRehearsing, shortfallOf } from '../networks/standing.ts'
import { factsOf } from '../store/account-facts.ts'
import { accountsOf, type StoredAccount } from '../store/accounts.ts'
import { listCampaigns } from '../store/campaigns.ts'
import { consentsOf, type StoredConsent } from '../store/consents.ts'
import { findSupporter, type Pledge, pledgesOf, type Supporter } from '../store/supporters.ts'
import { frameOf } from './frame.ts'
import type { ConsentView, MeView } from './pages/me/me-view.ts'
import type { WebDeps } from './route.ts'
import type { FoundStorm } from './storm-of.ts'

/** The network on which Uproar publishes what a supporter consented to. */
export const publishingNetwork: NetworkName = 'bluesky'

/** What the private link in the path leads to. */
export interface Me extends FoundStorm {
  secret: string
  supporter: Supporter
  pledge: Pledge
  account: StoredAccount | undefined
  /** What the account's network was last heard to say of it. */
  facts: AccountFacts
  consents: StoredConsent[]
  /** Absent where the network's rules or this server's settings do not let Uproar publish. */
  publisher: Publisher | undefined
  /** Absent where nobody could come back to this server from their own. */
  signIn: SignIn | undefined
  /** App passwords can do everything with an account, so they are taken on the operator's own machine only. */
  takesPasswords: boolean
}

/** Private pages are kept by no cache and tell no other server where their visitor came from. */
export async function meOf(c: Context, deps: WebDeps): Promise<Me | undefined> {
  return await meIs(c, deps, c.req.param('secret') ?? '')
}

/** The same for a private link that is not in the path. */
export async function meIs(c: Context, deps: WebDeps, secret: string): Promise<Me | undefined> {
  c.header('Cache-Control', 'no-store')
  c.header('Referrer-Policy', 'no-referrer')
  const supporter = await findSupporter(deps.db, secret)
  if (!supporter) return undefined
  const [pledge] = await pledgesOf(deps.db, supporter.id)
  const found = (await listCampaigns(deps.db)).find(({ id }) => id === supporter.campaignId)
  const storm = found?.storms.find(({ id }) => id === pledge?.stormId)
  if (!pledge || !found || !storm) return undefined
  const account = (await accountsOf(deps.db, supporter.id)).find(({ network }) => network === publishingNetwork)
  return {
    secret,
    supporter,
    pledge,
    found,
    storm,
    campaign: storm.opened ?? found.campaign,
    account,
    facts: account && !isRehearsing(account) ? (await factsOf(deps.db, account.rowId)).facts : {},
    consents: await consentsOf(deps.db, supporter.id),
    ...waysIn(deps),
  }
}

function waysIn({ networks, allowPrivateHosts }: WebDeps) {
  const { publisher, signIn } = networks[publishingNetwork]
  const isOpen = canPublish(publishingNetwork) && (signIn !== undefined || allowPrivateHosts)
  return {
    publisher: isOpen ? publisher : undefined,
    signIn: isOpen ? signIn : undefined,
    takesPasswords: allowPrivateHosts,
  }
}

export function meView(c: Context, deps: WebDeps, me: Me): MeView {
  const { name, tZero, minutes, wave } = me.storm
  const now = deps.clock.now()
  return {
    ...frameOf(c, deps),
    secret: me.secret,
    campaign: me.campaign,
    storm: { name, tZero, minutes, wave, phase: phaseOf(me.storm, now) },
    now,
    zone: me.supporter.zone,
    networks: me.pledge.networks,
    withdrawn: me.pledge.withdrawnAt !== null,
    canPublish: me.publisher !== undefined,
    ways: { signIn: me.signIn !== undefined, password: me.takesPasswords },
    account: me.account,
    shortfall: shortfallOf(publishingNetwork, me.facts, now),
    consents: me.consents.map((consent) => consentView(consent, deps)),
  }
}

function consentView(consent: StoredConsent, { networks }: WebDeps): ConsentView {
  const { id, handle, text, state, why, uri, cid, network, accountId, server, heldFor } = consent
  const account = { id: accountId, handle, server }
  const publisher = networks[network].publisher
  const link = uri && publisher ? publisher.link({ uri, cid: cid ?? '' }, account).href : undefined
  return { id, handle, text, state, why, link, heldFor }
}
