import { randomUUID } from 'node:crypto'
import { type Campaign, endOf } from '../campaign/campaign.ts'
import { checkText, type TextCheck } from '../campaign/composer.ts'
import type { NetworkName } from '../campaign/networks.ts'
import type { TextRule } from '../campaign/text-rule.ts'
import type { Clock } from '../clock/clock.ts'
import { NetworkError } from '../networks/errors.ts'
import type { Network, PostImage, Publisher, Session } from '../networks/network.ts'
import { canPublish } from '../networks/policy.ts'
import { isRehearsing, type Shortfall, shortfallOf } from '../networks/standing.ts'
import { textRuleFor } from '../networks/text-rule-for.ts'
import { factsOf, keepFacts } from '../store/account-facts.ts'
import { openSession, type StoredAccount } from '../store/accounts.ts'
import type { StoredStorm } from '../store/campaigns.ts'
import { AlreadyConsented, addConsent, StormOver } from '../store/consents.ts'
import type { Database } from '../store/database.ts'
import { findImage, ImageGone } from '../store/images.ts'
import type { Keys } from '../store/secret.ts'
import type { Pledge, Supporter } from '../store/supporters.ts'
import type { Vault } from '../store/vault.ts'
import { hasRoom } from './flights.ts'
import { type Comparison, compareText, organizersTexts } from './own-words.ts'

export interface DeskDeps {
  db: Database
  clock: Clock
  keys: Keys
  vault: Vault
  networks: Record<NetworkName, Network>
}

/** Who stands at the desk, for which storm, and with which account. */
export interface Asking {
  supporter: Supporter
  pledge: Pledge
  storm: StoredStorm
  /** As it stands for this storm. */
  campaign: Campaign
  account: StoredAccount | undefined
}

/** Why something was not done; pages say it in the supporter's language, `why` is a server's or library's own sentence. */
export type Refusal =
  | { refused: 'storm is over' | 'no pledge' | 'not allowed here' | 'no account' | 'signed out' | 'already consented' }
  | { refused: 'host is full'; host: string }
  | { refused: 'account'; shortfall: Shortfall }
  | { refused: 'image is gone' }
  | { refused: 'image not granted' }
  | { refused: 'text'; check: TextCheck }
  | { refused: 'network'; why: string }

export type Permission = { publisher: Publisher; account: StoredAccount } | Refusal

/**
 * The one place that says whether this account may consent in this storm: by the network's rules, the hour, the pledge,
 * the session and what the account is. A text is judged apart.
 */
export async function mayConsent(deps: DeskDeps, { pledge, storm, account }: Asking): Promise<Permission> {
  if (!account) return { refused: 'no account' }
  const publisher = canPublish(account.network) ? deps.networks[account.network].publisher : undefined
  if (!publisher) return { refused: 'not allowed here' }
  if (storm.history || deps.clock.now() >= endOf(storm)) return { refused: 'storm is over' }
  if (pledge.stormId !== storm.id || pledge.withdrawnAt !== null) return { refused: 'no pledge' }
  if (account.state !== 'ready') return { refused: 'signed out' }
  const shortfall = await freshShortfall(deps, account)
  return shortfall ? { refused: 'account', shortfall } : { publisher, account }
}

export interface CheckedDraft {
  check: TextCheck
  compared: Comparison
  rule: TextRule
}

/** The text as the account's own server counts it, beside everything of the campaign that is near it. */
export async function checkDraft(
  deps: Pick<DeskDeps, 'db' | 'keys' | 'networks'>,
  { supporter, campaign, account }: Pick<Asking, 'supporter' | 'campaign' | 'account'>,
  network: NetworkName,
  text: string,
): Promise<CheckedDraft> {
  const asking = { campaignId: supporter.campaignId, campaign, supporterId: supporter.id }
  const compared = await compareText(deps, asking, text)
  const rule = await textRuleFor(deps.networks[network], account)
  const { hashtag } = campaign
  const { others } = compared
  const alike = compared.alike(network)
  return { check: checkText({ text, hashtag, network, rule, publishedByUproar: true, others, alike }), compared, rule }
}

/** A kept image, and what it shows. */
export interface ImageAlong {
  id: string
  alt: string
}

/** Whether the account's session may send an image along; undefined where its network carries none from here. */
export async function mayAddImage(
  deps: Pick<DeskDeps, 'db' | 'vault' | 'networks'>,
  account: Pick<StoredAccount, 'rowId' | 'network'>,
): Promise<boolean | undefined> {
  const { publisher } = deps.networks[account.network]
  if (!publisher?.images) return undefined
  const session = await openSession(deps, account.rowId)
  return session !== undefined && publisher.images.maySend(session)
}

/** Takes a supporter's consent that exactly this text, and this image, leaves from their account in this storm. */
export async function consent(
  deps: DeskDeps,
  asking: Asking,
  text: string,
  along?: ImageAlong,
): Promise<{ done: true; id: string } | Refusal> {
  const permission = await mayConsent(deps, asking)
  if ('refused' in permission) return permission
  const { network, server } = permission.account
  const draft = await checkDraft(deps, asking, network, text)
  if (draft.check.problems.length > 0) return { refused: 'text', check: draft.check }
  const { host } = new URL(server)
  if (!(await hasRoom(deps.db, asking.storm, { network, host }, deps.clock.now())))
    return { refused: 'host is full', host }
  const image = along && (await findImage(deps.db, along.id, asking.supporter.id))
  if (along && !image) return { refused: 'image is gone' }
  if (along && !(await mayAddImage(deps, permission.account))) return { refused: 'image not granted' }
  const said = { text, along, image: image && along && { ...image, alt: along.alt } }
  return await keep(deps, permission, asking, said, draft)
}

async function keep(
  deps: DeskDeps,
  { publisher, account }: { publisher: Publisher; account: StoredAccount },
  { supporter, storm, campaign }: Asking,
  { text, along, image }: { text: string; along: ImageAlong | undefined; image: PostImage | undefined },
  { compared: { sketch }, rule }: CheckedDraft,
): Promise<{ done: true; id: string } | Refusal> {
  const { id: supporterId, language } = supporter
  const id = randomUUID()
  try {
    const post = publisher.prepare(text, { tag: campaign.hashtag, language, rule, image })
    const judged = isRehearsing(account) ? undefined : { campaignTexts: organizersTexts(campaign) }
    const order = { id, supporterId, account, text, language, post, image: along, sketch, judged }
    await addConsent({ db: deps.db, publisher, postSecret: deps.keys.posts }, storm, order, deps.clock.now())
    return { done: true, id }
  } catch (error) {
    if (error instanceof AlreadyConsented) return { refused: 'already consented' }
    if (error instanceof ImageGone) return { refused: 'image is gone' }
    if (error instanceof StormOver) return { refused: 'storm is over' }
    if (error instanceof NetworkError) return { refused: 'network', why: error.message }
    throw error
  }
}

/** Facts older than this are asked for anew; what falls short is asked for again sooner, because it may have grown. */
const factsLastMs = { enough: 24 * 3_600_000, short: 60_000 }

async function freshShortfall(deps: DeskDeps, account: StoredAccount): Promise<Shortfall | undefined> {
  const known = await factsOf(deps.db, account.rowId)
  const now = deps.clock.now()
  const shortfall = shortfallOf(account.network, known.facts, now)
  const lastMs = shortfall ? factsLastMs.short : factsLastMs.enough
  if (isRehearsing(account)) return undefined
  if (known.readAt !== undefined && now - known.readAt < lastMs) return shortfall
  const session = await openSession(deps, account.rowId)
  if (session) await learnAccount(deps, account, session)
  return shortfallOf(account.network, (await factsOf(deps.db, account.rowId)).facts, now)
}

/** Asks the network what the account is, where it tells, and keeps it; a network that does not answer tells nothing. */
export async function learnAccount(
  { db, clock, networks }: Pick<DeskDeps, 'db' | 'clock' | 'networks'>,
  account: Pick<StoredAccount, 'rowId' | 'network' | 'id' | 'handle' | 'server'>,
  session: Session,
): Promise<void> {
  const publisher = networks[account.network].publisher
  if (!publisher?.facts || isRehearsing(account)) return
  try {
    await keepFacts(db, account.rowId, await publisher.facts(account, session), clock.now())
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error
  }
}
