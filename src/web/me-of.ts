import type { Context } from 'hono'
import { phaseOf } from '../campaign/campaign.ts'
import { type NetworkName, networkNames } from '../campaign/networks.ts'
import type { Instant } from '../hour/instant.ts'
import type { AccountFacts, Publisher, SignIn } from '../networks/network.ts'
import { canPublish } from '../networks/policy.ts'
import { isRehearsing, shortfallOf } from '../networks/standing.ts'
import { factsOf } from '../store/account-facts.ts'
import { accountsOf, type StoredAccount } from '../store/accounts.ts'
import { listCampaigns, postponementOf } from '../store/campaigns.ts'
import { consentsOf, type StoredConsent } from '../store/consents.ts'
import { type KnownReminders, remindersOf } from '../store/reminders.ts'
import { changesOf, type StormChange } from '../store/storm-changes.ts'
import { findSupporter, type Pledge, pledgesOf, type Supporter } from '../store/supporters.ts'
import { mayAddImage } from '../storm/desk.ts'
import type { Leaving } from '../storm/flight-plan.ts'
import { leavingsOf } from '../storm/flights.ts'
import { frameOf } from './frame.ts'
import type { ConsentView, MeView, OutletView } from './pages/me/me-view.ts'
import type { WebDeps } from './route.ts'
import type { FoundStorm } from './storm-of.ts'
import type { TypedForm } from './typed-form.ts'

/** Where Uproar publishes what a supporter consented to, in the order in which pages show networks. */
const publishingNetworks = networkNames.filter((name) => name !== 'pretend' && canPublish(name))
/** App passwords can do everything with an account, so they are taken there and on the operator's own machine only. */
const byPassword: NetworkName = 'bluesky'

/** One network on which Uproar may publish for this supporter, by its rules and this server's settings. */
export interface Outlet {
  network: NetworkName
  publisher: Publisher
  /** Absent where nobody could come back to this server from their own. */
  signIn: SignIn | undefined
  takesPasswords: boolean
  account: StoredAccount | undefined
  /** Missing where its network carries no image from here, or nothing is signed in that could. */
  images: OutletView['images']
  /** What the account's network was last heard to say of it. */
  facts: AccountFacts
}

/** What the private link in the path leads to. */
export interface Me extends FoundStorm {
  secret: string
  supporter: Supporter
  pledge: Pledge
  reminders: KnownReminders
  accounts: StoredAccount[]
  consents: StoredConsent[]
  outlets: Outlet[]
  /** What happened to the storm's hour, the oldest first. */
  changes: StormChange[]
  /** By consent, when what waits leaves. */
  leavings: Map<string, Leaving>
}

/** The network that a form is about; one that names none comes from when there was one alone. */
export function networkIn(form: TypedForm): string {
  return form.text('network') || 'bluesky'
}

export function outletFor(me: Me | undefined, network: string): Outlet | undefined {
  return me?.outlets.find((outlet) => outlet.network === network)
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
  const accounts = await accountsOf(deps.db, supporter.id)
  return {
    secret,
    supporter,
    pledge,
    reminders: await remindersOf(deps.db, supporter.id),
    found,
    storm,
    campaign: storm.opened ?? found.campaign,
    accounts,
    consents: await consentsOf(deps.db, supporter.id),
    outlets: await outletsOf(accounts, deps),
    changes: await changesOf(deps.db, storm.id),
    leavings: await leavingsOf(deps.db, storm, supporter.id, deps.clock.now()),
  }
}

async function outletsOf(accounts: readonly StoredAccount[], deps: WebDeps): Promise<Outlet[]> {
  const { networks, allowPrivateHosts } = deps
  const outlets = publishingNetworks.map(async (network) => {
    const { publisher, signIn } = networks[network]
    const takesPasswords = allowPrivateHosts && network === byPassword
    const account = accounts.find((each) => each.network === network)
    const isOpen = canPublish(network) && (signIn !== undefined || takesPasswords)
    if (!publisher || !isOpen) return []
    const images = await imagesOf(publisher, account, deps)
    return [{ network, publisher, signIn, takesPasswords, account, images, facts: await knownOf(account, deps) }]
  })
  return (await Promise.all(outlets)).flat()
}

async function imagesOf(
  { images }: Publisher,
  account: StoredAccount | undefined,
  deps: WebDeps,
): Promise<Outlet['images']> {
  if (!images || account?.state !== 'ready') return undefined
  return { longestAlt: images.longestAlt, granted: (await mayAddImage(deps, account)) === true }
}

async function knownOf(account: StoredAccount | undefined, { db }: WebDeps): Promise<AccountFacts> {
  return account && !isRehearsing(account) ? (await factsOf(db, account.rowId)).facts : {}
}

export function meView(c: Context, deps: WebDeps, me: Me): MeView {
  const { name, tZero, minutes, wave } = me.storm
  const now = deps.clock.now()
  return {
    ...frameOf(c, deps),
    secret: me.secret,
    campaign: me.campaign,
    storm: { name, tZero, minutes, wave, phase: phaseOf(me.storm, now), postponed: postponementOf(me.storm) },
    news: newsOf(me),
    now,
    zone: me.supporter.zone,
    networks: me.pledge.networks,
    withdrawn: me.pledge.withdrawnAt !== null,
    reminders: me.reminders,
    sends: deps.sends ?? { mail: false },
    outlets: me.outlets.map((outlet) => outletView(outlet, now)),
    consents: me.consents.map((consent) => ({ ...consentView(consent, deps), leaving: me.leavings.get(consent.id) })),
  }
}

/** Several moves since the pledge are told as one, from the hour that this supporter knew. */
function newsOf({ pledge, changes }: Me): MeView['news'] {
  const [first] = changes.filter(({ kind, at }) => kind === 'moved' && at >= pledge.madeAt)
  return first && { from: first.oldAt }
}

function outletView({ network, signIn, takesPasswords, account, images, facts }: Outlet, now: Instant): OutletView {
  const ways = {
    signIn: signIn !== undefined,
    password: takesPasswords,
    forgetsOnly: signIn?.forgetsOnly === true,
  }
  return { network, ways, account, images, shortfall: shortfallOf(network, facts, now) }
}

/** The page with something else to say about one of its networks: what was typed, and what is wrong with it. */
export function sayingOf(view: MeView, network: NetworkName, changes: Partial<OutletView>): MeView {
  const outlets = view.outlets.map((outlet) => (outlet.network === network ? { ...outlet, ...changes } : outlet))
  return { ...view, outlets }
}

function consentView(consent: StoredConsent, { networks }: WebDeps): ConsentView {
  const {
    id,
    handle,
    text,
    state,
    why,
    recall,
    isHeld,
    shownEarlyAt,
    heldFor,
    unsureSince,
    uri,
    cid,
    network,
    accountId,
    server,
    image,
  } = consent
  const account = { id: accountId, handle, server }
  const publisher = networks[network].publisher
  const link = uri && publisher ? publisher.link({ uri, cid: cid ?? '' }, account).href : undefined
  return {
    id,
    network,
    handle,
    text,
    state,
    why,
    recall,
    isHeld,
    shownEarlyAt,
    heldFor,
    unsure: unsureSince !== null,
    link,
    image,
  }
}
