import type { NetworkName } from '../campaign/networks.ts'
import type { Sketch } from '../campaign/sketch.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import { dueAt, positionOf } from '../hour/wave.ts'
import type { Account, PreparedPost, Publisher } from '../networks/network.ts'
import { PlainError } from '../plain-error.ts'
import type { HoldReason } from '../supporters/clusters.ts'
import { type ConsentState, canWithdraw, consentStates, type Outcome } from '../supporters/consent.ts'
import type { StoredStorm } from './campaigns.ts'
import type { Database, Querier } from './database.ts'
import { compareConsent, oneAtATime } from './held.ts'
import { appendRows, commitmentsFor, headOf } from './ledger.ts'

export interface ConsentOrder {
  id: string
  supporterId: string
  account: Account & { rowId: string; network: NetworkName }
  text: string
  language: string
  post: PreparedPost
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
  dueAt: Instant | null
  consentedAt: Instant
  endedAt: Instant | null
  /** Why it waits for the organizer’s look, or ended waiting. */
  heldFor: HoldReason | null
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
    await refuseOtherAccount(tx, order.account)
    if (order.judged) await oneAtATime(tx, storm.id)
    const opened = await headOf(tx, storm.id)
    const position = positionOf(await countAll(tx, storm.id))
    const frozen = { tZero: hour.t_zero, minutes: hour.minutes, wave: hour.wave }
    const plan = opened ? planOf(deps, frozen, { id: order.id, position }, now) : { post_key: null, due_at: null }
    const added = await tx
      .insertInto('consents')
      .values({
        id: order.id,
        storm_id: storm.id,
        supporter_id: order.supporterId,
        account_id: order.account.rowId,
        network: order.account.network,
        host: new URL(order.account.server).host,
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
    await compareConsent(tx, storm, order, now)
  })
}

/** Until this transaction ends the storm's ledger is not opened, so that no consent and no outcome falls between. */
async function holdStill(tx: Querier, stormId: string) {
  const hour = tx.selectFrom('storms').select(['t_zero', 'minutes', 'wave', 'closed_at']).where('id', '=', stormId)
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
    .select(['id', 'position', 'network'])
    .where('storm_id', '=', storm.id)
    .where('state', '=', 'planned')
    .where('due_at', 'is', null)
    .execute()
  for (const consent of waiting) {
    const publisher = deps.publisherOf(consent.network)
    if (!publisher) continue
    await tx
      .updateTable('consents')
      .set(planOf({ publisher, postSecret: deps.postSecret }, storm, consent))
      .where('id', '=', consent.id)
      .execute()
  }
}

function planOf(
  deps: { publisher: Publisher; postSecret: Uint8Array },
  storm: Pick<StoredStorm, 'tZero' | 'minutes' | 'wave'>,
  consent: { id: string; position: number },
  notBefore?: Instant,
) {
  const seed = { consentId: consent.id, tZero: storm.tZero, minutes: storm.minutes, secret: deps.postSecret }
  return { post_key: deps.publisher.postKey(seed), due_at: toIso(dueAt(storm, consent.position, notBefore)) }
}

/** Withdraws what has not left; otherwise answers with where it stands. */
export async function withdrawConsent(
  db: Database,
  consentId: string,
  now: Instant,
): Promise<'withdrawn' | 'in flight' | Outcome> {
  return await db.transaction().execute(async (tx) => {
    const asked = tx.selectFrom('consents').select(['state', 'storm_id', 'network']).where('id', '=', consentId)
    await holdStill(tx, (await asked.executeTakeFirstOrThrow()).storm_id)
    const consent = await asked.forUpdate().executeTakeFirstOrThrow()
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

export interface Ending {
  outcome: Outcome
  uri?: string
  cid?: string
  why?: string
}

/** Writes the one outcome of a consent, to its row and to the ledger, in the caller's transaction. */
export async function endConsent(
  tx: Querier,
  consent: { id: string; stormId: string; network: NetworkName },
  ending: Ending,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('consents')
    .set({
      state: ending.outcome,
      uri: ending.uri ?? null,
      cid: ending.cid ?? null,
      why: ending.why ?? null,
      ended_at: toIso(now),
      lease_owner: null,
      lease_until: null,
    })
    .where('id', '=', consent.id)
    .execute()
  if (await headOf(tx, consent.stormId)) await recordOutcomes(tx, consent.stormId, [{ ...consent, ...ending, at: now }])
}

/** Outcomes that were reached before the ledger opened stand in it too. */
export async function recordEarlyOutcomes(tx: Querier, stormId: string): Promise<void> {
  const ended = await tx
    .selectFrom('consents')
    .selectAll()
    .where('storm_id', '=', stormId)
    .where('ended_at', 'is not', null)
    .execute()
  const endings = ended.map((row) => ({
    id: row.id,
    network: row.network,
    outcome: row.state as Outcome,
    uri: row.uri ?? undefined,
    why: row.why ?? undefined,
    at: row.ended_at as Instant,
  }))
  await recordOutcomes(tx, stormId, endings)
}

type EndedConsent = Ending & { id: string; network: NetworkName; at: Instant }

async function recordOutcomes(tx: Querier, stormId: string, endings: readonly EndedConsent[]): Promise<void> {
  if (endings.length === 0) return
  const consents = await commitmentsFor(
    tx,
    stormId,
    'consent',
    endings.map(({ id }) => id),
  )
  const uris = endings.flatMap(({ uri }) => (uri ? [uri] : []))
  const posts = await commitmentsFor(tx, stormId, 'post', uris)
  const postOf = new Map(uris.map((uri, index) => [uri, posts[index]]))
  await appendRows(
    tx,
    stormId,
    endings.map((ending, index) => ({
      kind: 'outcome' as const,
      at: toIso(ending.at),
      network: ending.network,
      consent: consents[index] ?? '',
      outcome: ending.outcome,
      ...(ending.uri && { post: postOf.get(ending.uri) }),
      ...(ending.why && { why: ending.why }),
    })),
  )
}

export async function consentsOf(db: Querier, supporterId: string): Promise<StoredConsent[]> {
  const rows = await db
    .selectFrom('consents')
    .innerJoin('accounts', 'accounts.id', 'consents.account_id')
    .selectAll('consents')
    .select(['accounts.handle', 'accounts.server', 'accounts.network_id'])
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
    dueAt: row.due_at,
    consentedAt: row.consented_at,
    endedAt: row.ended_at,
    heldFor: row.held_for,
  }))
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
