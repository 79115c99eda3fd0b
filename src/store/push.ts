import { createHash } from 'node:crypto'
import { type Instant, toIso } from '../hour/instant.ts'
import type { Database, Querier } from './database.ts'
import type { Vault } from './vault.ts'

export interface PushKeys {
  /** Base64url, as browsers take it for `applicationServerKey`. */
  publicKey: string
  privateKey: string
}

const name = 'vapid'

/** The keys by which push services know this installation; made on first start, whoever is first. */
export async function loadPushKeys(
  { db, vault }: { db: Database; vault: Vault },
  make: () => PushKeys,
  now: Instant,
): Promise<PushKeys> {
  const find = () => db.selectFrom('notify_keys').selectAll().where('name', '=', name).executeTakeFirst()
  if (!(await find())) {
    const made = make()
    await db
      .insertInto('notify_keys')
      .values({ name, public_key: made.publicKey, key_sealed: vault.seal(made.privateKey, name), made_at: toIso(now) })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute()
  }
  const kept = await find()
  if (!kept) throw new Error('The push keys were not kept.')
  return { publicKey: kept.public_key, privateKey: vault.open(kept.key_sealed, name) }
}

/** As a browser gives it; `endpoint` is where its push service listens. */
export interface PushAddress {
  endpoint: string
  keys: { p256dh: string; auth: string }
}

export async function addSubscription(
  { db, vault }: { db: Querier; vault: Vault },
  supporterId: string,
  address: PushAddress,
  now: Instant,
): Promise<void> {
  await db
    .insertInto('push_subscriptions')
    .values({
      supporter_id: supporterId,
      endpoint_hash: createHash('sha256').update(address.endpoint).digest('hex'),
      subscription_sealed: vault.seal(JSON.stringify(address), supporterId),
      made_at: toIso(now),
    })
    .onConflict((conflict) => conflict.columns(['supporter_id', 'endpoint_hash']).doNothing())
    .execute()
  await db.updateTable('supporters').set({ by_push: true }).where('id', '=', supporterId).execute()
}

export async function removeSubscriptions(db: Querier, supporterId: string): Promise<void> {
  await db.deleteFrom('push_subscriptions').where('supporter_id', '=', supporterId).execute()
  await db.updateTable('supporters').set({ by_push: false }).where('id', '=', supporterId).execute()
}
