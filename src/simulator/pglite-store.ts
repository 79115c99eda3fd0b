import { sql } from 'kysely'
import { leaseTimeOf } from '../clock/lease-time.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import { withdrawConsent } from '../store/consents.ts'
import { type Database, openDatabase } from '../store/database.ts'
import { beginLedger, readLedger } from '../store/ledger.ts'
import { addMentions } from '../store/mentions.ts'
import { createPostgresOutbox } from '../store/postgres-outbox.ts'
import { createVault } from '../store/vault.ts'
import type { EndState, OpenStore, SimOrder, SimStore, SimStorm } from './store.ts'

export interface PgliteStores extends AsyncDisposable {
  open: OpenStore
}

const vault = createVault(new Uint8Array(32).fill(7))
const stormId = '00000000-0000-4000-8000-00000000a000'
const campaignId = '00000000-0000-4000-8000-00000000b000'

/** One PGlite, emptied for each storm: the SQL as it runs for real. */
export async function openPgliteStores(): Promise<PgliteStores> {
  const db = await openDatabase('memory')
  return {
    open: (storm, orders, leaseTime) => openStore(db, storm, orders, leaseTime),
    [Symbol.asyncDispose]: () => db.destroy(),
  }
}

async function openStore(
  db: Database,
  storm: SimStorm,
  orders: readonly SimOrder[],
  leaseTime: () => Instant,
): Promise<SimStore> {
  await keepStorm(db, storm)
  for (const [index, order] of orders.entries()) await keepOrder(db, order, index, storm.tZero)
  return {
    outbox: createPostgresOutbox({ db, vault, leaseTime: leaseTimeOf({ now: leaseTime }) }),
    withdraw: (consentId) => withdrawConsent(db, consentId, leaseTime()),
    hear: (uri) => addMentions(db, stormId, 'pretend', [{ uri, author: 'somebody', at: leaseTime() }]),
    endStates: () => endStates(db),
  }
}

async function keepStorm(db: Database, { tZero, endsAt }: SimStorm): Promise<void> {
  await sql`truncate images, campaigns, storms, supporters, pledges, accounts, consents, taps, mentions, sources, ledger,
    ledger_heads, commitments cascade`.execute(db)
  const then = toIso(tZero)
  await sql`insert into campaigns (id, slug, document, hash, created_at, updated_at)
    values (${campaignId}, 'long-ears', '{}', 'hash', ${then}, ${then})`.execute(db)
  await sql`insert into storms (id, campaign_id, name, t_zero, minutes, wave, profile, history, changed_at, opened_document)
    values (${stormId}, ${campaignId}, 'one', ${then}, ${(endsAt - tZero) / 60_000}, 'even', 'default', false, ${then}, '{}')`.execute(
    db,
  )
  await beginLedger(db, stormId)
}

async function keepOrder(db: Database, order: SimOrder, index: number, tZero: Instant): Promise<void> {
  const { account, consentId } = order
  const then = toIso(tZero)
  const supporterId = account.rowId
  await sql`insert into supporters (id, campaign_id, link_hash, zone, language, created_at)
    values (${supporterId}, ${campaignId}, ${account.id}, 'UTC', 'en', ${then})`.execute(db)
  await sql`insert into accounts (id, campaign_id, supporter_id, network, network_id, handle, server, session_sealed, state, created_at)
    values (${account.rowId}, ${campaignId}, ${supporterId}, 'pretend', ${account.id}, ${account.handle}, ${account.server},
      ${vault.seal(JSON.stringify(order.session), account.id)}, 'ready', ${then})`.execute(db)
  await sql`insert into consents (id, storm_id, supporter_id, account_id, network, host, text, language, post, position,
      post_key, due_at, state, consented_at)
    values (${consentId}, ${stormId}, ${supporterId}, ${account.rowId}, 'pretend', ${order.host}, ${String(order.post.text)},
      'en', ${JSON.stringify(order.post)}, ${index / 100}, ${order.postKey}, ${toIso(order.dueAt)}, 'planned', ${then})`.execute(
    db,
  )
}

async function endStates(db: Database): Promise<EndState[]> {
  const rows = await db.selectFrom('consents').select(['id', 'state', 'uri', 'ended_at']).execute()
  const inLedger = (await readLedger(db, stormId)).filter(({ kind }) => kind === 'outcome').length
  if (inLedger !== rows.filter((row) => row.ended_at !== null).length)
    throw new Error(`The ledger has ${inLedger} outcomes, the outbox others.`)
  return rows.map(({ id, state, uri, ended_at }) => ({
    consentId: id,
    state,
    uri: uri ?? undefined,
    endedAt: ended_at ?? undefined,
  }))
}
