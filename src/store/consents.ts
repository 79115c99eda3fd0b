import type { NetworkName } from '../campaign/networks.ts'
import type { Sketch } from '../campaign/sketch.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import { dueAt, positionOf } from '../hour/wave.ts'
import type { Account, PreparedPost, Publisher } from '../networks/network.ts'
import { PlainError } from '../plain-error.ts'
import type { HoldReason } from '../supporters/clusters.ts'
import {
  type ConsentState,
  canWithdraw,
  consentStates,
  isWithServer,
  type Outcome,
  type Recall,
  type Withdrawal,
} from '../supporters/consent.ts'
import type { StoredStorm } from './campaigns.ts'
import { crowdingAt, crowdingIn } from './crowding.ts'
import type { Database, Querier } from './database.ts'
import { compareConsent, oneAtATime } from './held.ts'
import { useImage } from './images.ts'
import { headOf } from './ledger.ts'
import { endConsent } from './outcomes.ts'
import { recallConsent } from './preloaded.ts'

export interface ConsentOrder {
  id: string
  supporterId: string
  account: Account & { rowId: string; network: NetworkName }
  text: string
  language: string
  post: PreparedPost
  /** The kept image that goes along. */
  image?: { id: string; alt: string } | undefined
  /** Of its text, to find copies; missing where the text has no words. */
  sketch?: Sketch | undefined
  /** Whether it is looked at beside those before it and held with its like; with the campaign’s own texts. */
  judged?: { campaignTexts: readonly string[] } | undefined
}

export interface StoredConsent {
  id: string
  stormId: string
  network: NetworkName
  handle: string
  server: string
  accountId: string
  text: string
  language: string
  state: ConsentState
  uri: string | null
  cid: string | null
  why: string | null
  /** Asked back from its server, whatever came of it. */
  recall: Recall | null
  /** Its server still had it when it was heard of last. */
  isHeld: boolean
  shownEarlyAt: Instant | null
  dueAt: Instant | null
  consentedAt: Instant
  endedAt: Instant | null
  /** The kept image that goes along, while it waits. */
  image: { id: string; alt: string; width: number; height: number } | undefined
  /** Why it waits for the organizer’s look, or ended waiting. */
  heldFor: HoldReason | null
  /** The hour moved since, and it does not leave without another yes. */
  unsureSince: Instant | null
}

/** Nothing is taken any more for a storm whose ledger is closed. */
export class StormOver extends PlainError {}

/** There is a live consent for this account in this storm already. */
export class AlreadyConsented extends PlainError {}

/** The account is not the one any more for which the text was made ready. */
export class AccountChanged extends PlainError {}

/** Keeps a consent as one row of the outbox. */
export async function addConsent(
  deps: { db: Database; publisher: Publisher; postSecret: Uint8Array },
  storm: StoredStorm,
  order: ConsentOrder,
  now: Instant,
): Promise<void> {
  await deps.db.transaction().execute(async (tx) => {
    const hour = await holdStill(tx, storm.id)
    if (!hour || hour.closed_at !== null) throw new StormOver('This storm is over.')
    if (hour.postponed_at !== null)
      throw new StormOver('This storm is postponed. Nothing leaves until it has another hour.')
    await refuseOtherAccount(tx, order.account)
    if (order.judged) await oneAtATime(tx, storm.id)
    const opened = await headOf(tx, storm.id)
    const position = positionOf(await countAll(tx, storm.id))
    const place = { network: order.account.network, host: new URL(order.account.server).host }
    const frozen = { tZero: hour.t_zero, minutes: hour.minutes, wave: hour.wave }
    const next = { id: order.id, position, crowding: opened ? await crowdingAt(tx, storm, place) : 0 }
    const plan = opened ? planOf(deps, frozen, next, now) : { post_key: null, due_at: null }
    const added = await tx
      .insertInto('consents')
      .values({
        id: order.id,
        storm_id: storm.id,
        supporter_id: order.supporterId,
        account_id: order.account.rowId,
        ...place,
        text: order.text,
        language: order.language,
        post: JSON.stringify(order.post),
        position,
        ...plan,
        state: 'planned',
        consented_at: toIso(now),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added)
      throw new AlreadyConsented('This account has a consented text in this storm already. Withdraw it first.')
    if (order.image) await useImage(tx, { ...order.image, consentId: order.id, supporterId: order.supporterId })
    await compareConsent(tx, storm, order, now)
  })
}

/** Until this transaction ends the storm's ledger is not opened, so that no consent and no outcome falls between. */
async function holdStill(tx: Querier, stormId: string) {
  const hour = tx
    .selectFrom('storms')
    .select(['t_zero', 'minutes', 'wave', 'closed_at', 'postponed_at'])
    .where('id', '=', stormId)
  return await hour.forShare().executeTakeFirst()
}

async function refuseOtherAccount(tx: Querier, account: ConsentOrder['account']): Promise<void> {
  const same = tx
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', account.rowId)
    .where('network_id', '=', account.id)
  if (await same.forShare().executeTakeFirst()) return
  throw new AccountChanged(
    `${account.handle} is not connected any more. Look again and consent from the account that is.`,
  )
}

async function countAll(tx: Querier, stormId: string): Promise<number> {
  return Object.values(await countConsents(tx, stormId)).reduce((sum, count) => sum + count, 0)
}

/** Gives every waiting consent its key and its moment, once the hour is frozen. */
export async function planConsents(
  tx: Querier,
  storm: StoredStorm,
  deps: { publisherOf: (network: NetworkName) => Publisher | undefined; postSecret: Uint8Array },
): Promise<void> {
  const waiting = await tx
    .selectFrom('consents')
    .select(['id', 'position', 'network', 'host'])
    .where('storm_id', '=', storm.id)
    .where('state', '=', 'planned')
    .where('due_at', 'is', null)
    .execute()
  const crowding = await crowdingIn(tx, storm)
  for (const consent of waiting) {
    const publisher = deps.publisherOf(consent.network)
    if (!publisher) continue
    await tx
      .updateTable('consents')
      .set(planOf({ publisher, postSecret: deps.postSecret }, storm, { ...consent, crowding: crowding(consent) }))
      .where('id', '=', consent.id)
      .execute()
  }
}

function planOf(
  deps: { publisher: Publisher; postSecret: Uint8Array },
  storm: Pick<StoredStorm, 'tZero' | 'minutes' | 'wave'>,
  consent: { id: string; position: number; crowding: number },
  notBefore?: Instant,
) {
  const seed = { consentId: consent.id, tZero: storm.tZero, minutes: storm.minutes, secret: deps.postSecret }
  return {
    post_key: deps.publisher.postKey(seed),
    due_at: toIso(dueAt(storm, consent.position, notBefore, consent.crowding)),
  }
}

/** Withdraws what has not left, and asks back what its server holds; otherwise answers with where it stands. */
export async function withdrawConsent(db: Database, consentId: string, now: Instant): Promise<Withdrawal> {
  return await db.transaction().execute(async (tx) => {
    const asked = tx.selectFrom('consents').select(['state', 'storm_id', 'network']).where('id', '=', consentId)
    await holdStill(tx, (await asked.executeTakeFirstOrThrow()).storm_id)
    const consent = await asked.forUpdate().executeTakeFirstOrThrow()
    if (isWithServer(consent.state)) {
      await recallConsent(tx, consentId)
      return 'taking back'
    }
    if (!canWithdraw(consent.state)) return consent.state as 'in flight' | Outcome
    await endConsent(
      tx,
      { id: consentId, stormId: consent.storm_id, network: consent.network },
      { outcome: 'withdrawn' },
      now,
    )
    return 'withdrawn'
  })
}

export async function consentsOf(db: Querier, supporterId: string): Promise<StoredConsent[]> {
  const rows = await db
    .selectFrom('consents')
    .innerJoin('accounts', 'accounts.id', 'consents.account_id')
    .leftJoin('images', 'images.consent_id', 'consents.id')
    .selectAll('consents')
    .select([
      'accounts.handle',
      'accounts.server',
      'accounts.network_id',
      'images.id as image_id',
      'images.alt',
      'images.width',
      'images.height',
    ])
    .where('consents.supporter_id', '=', supporterId)
    .orderBy('consented_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    stormId: row.storm_id,
    network: row.network,
    handle: row.handle,
    server: row.server,
    accountId: row.network_id,
    text: row.text,
    language: row.language,
    state: row.state,
    uri: row.uri,
    cid: row.cid,
    why: row.why,
    recall: row.recall,
    isHeld: row.held !== null,
    shownEarlyAt: row.shown_early_at,
    dueAt: row.due_at,
    consentedAt: row.consented_at,
    endedAt: row.ended_at,
    image: imageOf(row),
    heldFor: row.held_for,
    unsureSince: row.unsure_since,
  }))
}

function imageOf(row: {
  image_id: string | null
  alt: string | null
  width: number | null
  height: number | null
}): StoredConsent['image'] {
  const { image_id: id, alt, width, height } = row
  return id === null ? undefined : { id, alt: alt ?? '', width: width ?? 0, height: height ?? 0 }
}

export async function countConsents(db: Querier, stormId: string): Promise<Record<ConsentState, number>> {
  const rows = await db
    .selectFrom('consents')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')] as const)
    .where('storm_id', '=', stormId)
    .groupBy('state')
    .execute()
  const counts = Object.fromEntries(consentStates.map((state) => [state, 0])) as Record<ConsentState, number>
  for (const row of rows) counts[row.state] = Number(row.count)
  return counts
}
