import { randomUUID } from 'node:crypto'
import { type Campaign, endOf } from '../campaign/campaign.ts'
import { checkText, type Problem } from '../campaign/composer.ts'
import type { NetworkName } from '../campaign/networks.ts'
import type { TextRule } from '../campaign/text-rule.ts'
import type { Clock } from '../clock/clock.ts'
import { NetworkError } from '../networks/errors.ts'
import type { Network, Publisher } from '../networks/network.ts'
import { canPublish } from '../networks/policy.ts'
import { textRuleFor } from '../networks/text-rule-for.ts'
import { AccountTaken, accountsOf, connectAccount, type StoredAccount } from '../store/accounts.ts'
import type { StoredCampaign, StoredStorm } from '../store/campaigns.ts'
import {
  AlreadyConsented,
  addConsent,
  consentedTexts,
  consentsOf,
  StormOver,
  withdrawConsent,
} from '../store/consents.ts'
import type { Database } from '../store/database.ts'
import type { Keys } from '../store/secret.ts'
import { pledgesOf, type Supporter } from '../store/supporters.ts'
import type { Vault } from '../store/vault.ts'
import { hasRoom } from './flights.ts'

export interface DeskDeps {
  db: Database
  clock: Clock
  keys: Keys
  vault: Vault
  networks: Record<NetworkName, Network>
}

/** Why something was not done; pages say it in words of the supporter's language, `why` is a server's or library's own sentence. */
export type Refusal =
  | {
      refused:
        | 'storm is over'
        | 'no pledge'
        | 'not allowed here'
        | 'no account'
        | 'signed out'
        | 'already consented'
        | 'host is full'
    }
  | { refused: 'text'; problems: Problem[] }
  | { refused: 'network'; why: string }

/** Connects a supporter's account, to publish later what they consent to. */
export async function connect(
  deps: DeskDeps,
  supporter: Supporter,
  login: { network: NetworkName; handle: string; password: string; server: URL },
): Promise<{ done: true } | Refusal> {
  const publisher = publisherOf(deps, login.network)
  if (!publisher) return { refused: 'not allowed here' }
  try {
    const connection = await publisher.connect(login)
    const owner = { supporterId: supporter.id, campaignId: supporter.campaignId, network: login.network }
    await connectAccount(deps, owner, connection, deps.clock.now())
    return { done: true }
  } catch (error) {
    if (error instanceof NetworkError || error instanceof AccountTaken)
      return { refused: 'network', why: error.message }
    throw error
  }
}

/** Takes a supporter's consent that exactly this text leaves from their account in this storm. */
export async function consent(
  deps: DeskDeps,
  { supporter, found, storm }: { supporter: Supporter; found: StoredCampaign; storm: StoredStorm },
  { network, text, language }: { network: NetworkName; text: string; language: string },
): Promise<{ done: true; id: string } | Refusal> {
  const publisher = publisherOf(deps, network)
  if (!publisher) return { refused: 'not allowed here' }
  const obstacle = await obstacleFor(deps, supporter, storm)
  if (obstacle) return obstacle
  const account = (await accountsOf(deps.db, supporter.id)).find((each) => each.network === network)
  if (!account) return { refused: 'no account' }
  if (account.state !== 'ready') return { refused: 'signed out' }
  const rule = await textRuleFor(deps.networks[network], account)
  const problems = await problemsOf(deps, supporter, storm.opened ?? found.campaign, { network, rule, text })
  if (problems.length > 0) return { refused: 'text', problems }
  const host = new URL(account.server).host
  if (!(await hasRoom(deps.db, storm, { network, host }, deps.clock.now()))) return { refused: 'host is full' }
  return await keep(deps, publisher, {
    supporter,
    storm,
    account,
    rule,
    hashtag: (storm.opened ?? found.campaign).hashtag,
    text,
    language,
  })
}

/** Takes a consent back while nothing has left; otherwise says how far it came. */
export async function takeBack(
  deps: Pick<DeskDeps, 'db' | 'clock'>,
  supporter: Supporter,
  consentId: string,
): Promise<'withdrawn' | 'taking back' | 'too late' | 'not yours'> {
  const mine = (await consentsOf(deps.db, supporter.id)).some(({ id }) => id === consentId)
  if (!mine) return 'not yours'
  const state = await withdrawConsent(deps.db, consentId, deps.clock.now())
  return state === 'withdrawn' || state === 'taking back' ? state : 'too late'
}

async function obstacleFor(
  { db, clock }: DeskDeps,
  supporter: Supporter,
  storm: StoredStorm,
): Promise<Refusal | undefined> {
  if (storm.history || clock.now() >= endOf(storm)) return { refused: 'storm is over' }
  const pledge = (await pledgesOf(db, supporter.id)).find(({ stormId }) => stormId === storm.id)
  return !pledge || pledge.withdrawnAt !== null ? { refused: 'no pledge' } : undefined
}

async function problemsOf(
  deps: DeskDeps,
  supporter: Supporter,
  campaign: Campaign,
  { network, rule, text }: { network: NetworkName; rule: TextRule; text: string },
): Promise<Problem[]> {
  const others = [...(await consentedTexts(deps.db, supporter.campaignId, supporter.id)), ...organizersTexts(campaign)]
  return checkText({ text, hashtag: campaign.hashtag, network, rule, publishedByUproar: true, others }).problems
}

/** What the campaign itself wrote: a start to write from, not a text to post. */
export function organizersTexts(campaign: Campaign): string[] {
  const messages = typeof campaign.message === 'string' ? [campaign.message] : Object.values(campaign.message)
  return [...messages, ...Object.values(campaign.prompts).flat()]
}

interface Kept {
  supporter: Supporter
  storm: StoredStorm
  account: StoredAccount
  rule: TextRule
  hashtag: string
  text: string
  language: string
}

async function keep(deps: DeskDeps, publisher: Publisher, kept: Kept): Promise<{ done: true; id: string } | Refusal> {
  const { supporter, storm, account, rule, hashtag, text, language } = kept
  const id = randomUUID()
  try {
    const post = publisher.prepare(text, { tag: hashtag, language, rule })
    const order = { id, supporterId: supporter.id, account, text, language, post }
    await addConsent({ db: deps.db, publisher, postSecret: deps.keys.posts }, storm, order, deps.clock.now())
    return { done: true, id }
  } catch (error) {
    if (error instanceof AlreadyConsented) return { refused: 'already consented' }
    if (error instanceof StormOver) return { refused: 'storm is over' }
    if (error instanceof NetworkError) return { refused: 'network', why: error.message }
    throw error
  }
}

function publisherOf({ networks }: DeskDeps, network: NetworkName): Publisher | undefined {
  return canPublish(network) ? networks[network].publisher : undefined
}
