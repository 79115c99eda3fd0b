import type { NetworkName } from '../campaign/networks.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import type { Account, Connection, Session } from '../networks/network.ts'
import { PlainError } from '../plain-error.ts'
import { stemOf } from '../supporters/clusters.ts'
import type { Database, Querier } from './database.ts'
import type { Vault } from './vault.ts'

export interface StoredAccount extends Account {
  rowId: string
  network: NetworkName
  state: 'ready' | 'signed out'
}

/** One account, one supporter: it takes part for somebody else, or somebody else's takes part for this supporter. */
export class AccountTaken extends PlainError {}

interface Owner {
  supporterId: string
  campaignId: string
  network: NetworkName
}

/** Keeps the account and its session, in place of the one before where nothing was consented from that. */
export async function connectAccount(
  deps: { db: Database; vault: Vault },
  owner: Owner,
  connection: Connection,
  now: Instant,
): Promise<string> {
  return await deps.db.transaction().execute(async (tx) => {
    await refuseToReplace(tx, owner, connection.account)
    const kept = keepAccount({ db: tx, vault: deps.vault }, owner, connection, now)
    return await kept.catch((error: { code?: string }) => {
      const taken = `${connection.account.handle} already takes part in this campaign through another private link.`
      throw error.code === uniqueViolation ? new AccountTaken(taken, { cause: error }) : error
    })
  })
}

const uniqueViolation = '23505'

/** A consent is for one account, and so is reading back what it became. */
async function refuseToReplace(tx: Querier, owner: Owner, next: Account): Promise<void> {
  const before = await tx
    .selectFrom('accounts')
    .select(['id', 'network_id', 'handle'])
    .where('supporter_id', '=', owner.supporterId)
    .where('network', '=', owner.network)
    .forUpdate()
    .executeTakeFirst()
  if (!before || before.network_id === next.id) return
  const consents = tx
    .selectFrom('consents')
    .select('id')
    .where('account_id', '=', before.id)
    .where('state', '<>', 'withdrawn')
  if (!(await consents.executeTakeFirst())) return
  throw new AccountTaken(
    `You consented to a text from ${before.handle}. Go on with that account, or withdraw the text where it has not left.`,
  )
}

async function keepAccount(
  { db, vault }: { db: Querier; vault: Vault },
  owner: Owner,
  { account, session }: Connection,
  now: Instant,
): Promise<string> {
  const values = {
    network_id: account.id,
    handle: account.handle,
    server: account.server,
    session_sealed: vault.seal(JSON.stringify(session), account.id),
    state: 'ready' as const,
    stem: stemOf(account.handle),
    // Of the account before it, or old.
    ...{ made_at: null, posts: null, followers: null, facts_at: null },
  }
  const row = await db
    .insertInto('accounts')
    .values({
      ...values,
      campaign_id: owner.campaignId,
      supporter_id: owner.supporterId,
      network: owner.network,
      created_at: toIso(now),
    })
    .onConflict((conflict) => conflict.columns(['supporter_id', 'network']).doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function accountsOf(db: Querier, supporterId: string): Promise<StoredAccount[]> {
  const rows = await db
    .selectFrom('accounts')
    .select(['id', 'network', 'network_id', 'handle', 'server', 'state'])
    .where('supporter_id', '=', supporterId)
    .execute()
  return rows.map((row) => ({
    rowId: row.id,
    network: row.network,
    id: row.network_id,
    handle: row.handle,
    server: row.server,
    state: row.state,
  }))
}

export async function openSession(deps: { db: Querier; vault: Vault }, rowId: string): Promise<Session | undefined> {
  return (await openSealed(deps, rowId))?.session
}

/** The session, and how it lies in the vault, by which it can be told whether it is still that one. */
export async function openSealed(
  deps: { db: Querier; vault: Vault },
  rowId: string,
): Promise<{ session: Session; sealed: Uint8Array } | undefined> {
  const row = await deps.db
    .selectFrom('accounts')
    .select(['network_id', 'session_sealed'])
    .where('id', '=', rowId)
    .where('state', '=', 'ready')
    .executeTakeFirst()
  if (!row?.session_sealed) return undefined
  const session = JSON.parse(deps.vault.open(row.session_sealed, row.network_id)) as Session
  return { session, sealed: row.session_sealed }
}

/** The accounts of a campaign of which a session is kept. */
export async function sessionsOf(db: Querier, campaignId: string): Promise<{ rowId: string; network: NetworkName }[]> {
  return await db
    .selectFrom('accounts')
    .select(['id as rowId', 'network'])
    .where('campaign_id', '=', campaignId)
    .where('session_sealed', 'is not', null)
    .orderBy('id')
    .execute()
}

/** Of every account that is signed in, whoever's. */
export async function everySession(deps: { db: Querier; vault: Vault }): Promise<Session[]> {
  const rows = await deps.db
    .selectFrom('accounts')
    .select(['network_id', 'session_sealed'])
    .where('session_sealed', 'is not', null)
    .execute()
  return rows.flatMap(({ network_id, session_sealed }) =>
    session_sealed ? [JSON.parse(deps.vault.open(session_sealed, network_id)) as Session] : [],
  )
}

/** Keeps what the server rotated; an account that has signed out or was replaced meanwhile keeps nothing of it. */
export async function saveSession(deps: { db: Querier; vault: Vault }, rowId: string, session: Session): Promise<void> {
  const { network_id } = await deps.db
    .selectFrom('accounts')
    .select('network_id')
    .where('id', '=', rowId)
    .executeTakeFirstOrThrow()
  await deps.db
    .updateTable('accounts')
    .set({ session_sealed: deps.vault.seal(JSON.stringify(session), network_id) })
    .where('id', '=', rowId)
    .where('network_id', '=', network_id)
    .where('state', '=', 'ready')
    .execute()
}

/** The session is of no use any more, so it is not kept; with `sealed` only if it is still that one. Answers whether it was. */
export async function markSignedOut(db: Querier, rowId: string, sealed?: Uint8Array): Promise<boolean> {
  const change = db.updateTable('accounts').set({ state: 'signed out', session_sealed: null }).where('id', '=', rowId)
  const same = sealed === undefined ? change : change.where('session_sealed', '=', sealed)
  return (await same.executeTakeFirst()).numUpdatedRows > 0n
}
