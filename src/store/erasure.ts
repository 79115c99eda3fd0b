import { sql } from 'kysely'
import type { Querier } from './database.ts'
import type { Vault } from './vault.ts'

/** Whether a text of theirs waits or is on its way, or its storm is still counted: nobody can be forgotten meanwhile. */
export async function isUnderWay(db: Querier, supporterId: string): Promise<boolean> {
  const row = await db
    .selectFrom('consents')
    .innerJoin('storms', 'storms.id', 'consents.storm_id')
    .select('consents.id')
    .where('supporter_id', '=', supporterId)
    .where((where) =>
      where.or([
        where('ended_at', 'is', null),
        where.and([where('opened_document', 'is not', null), where('closed_at', 'is', null)]),
      ]),
    )
    .executeTakeFirst()
  return row !== undefined
}

/** Everything that is kept of one supporter, as they would read it; in the words of the tables. */
export async function exportSupporter(
  { db, vault }: { db: Querier; vault: Vault },
  supporterId: string,
): Promise<Record<string, unknown>> {
  const {
    email_sealed,
    link_sealed: _,
    link_hash: __,
    ...supporter
  } = await db.selectFrom('supporters').selectAll().where('id', '=', supporterId).executeTakeFirstOrThrow()
  const of = async (
    table: 'pledges' | 'accounts' | 'consents' | 'taps' | 'letters' | 'push_subscriptions' | 'images',
  ) => {
    const rows = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} where supporter_id = ${supporterId}`.execute(db)
    return rows.rows.map(readable)
  }
  return {
    supporter: { ...readable(supporter), email: email_sealed ? vault.open(email_sealed, supporterId) : null },
    pledges: await of('pledges'),
    accounts: await of('accounts'),
    consents: await of('consents'),
    taps: await of('taps'),
    images: await of('images'),
    letters: await of('letters'),
    devices: await of('push_subscriptions'),
  }
}

/** Instants as RFC 3339, secrets left out, images in base64. */
function readable(row: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(row)
    .filter(([name]) => !name.endsWith('_sealed') && name !== 'form_key')
    .map(([name, value]) => {
      if (/_at$/.test(name) && typeof value === 'number') return [name, new Date(value).toISOString()]
      return [name, value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value]
    })
  return Object.fromEntries(entries)
}

/** Deletes every row of a supporter. What stands for them in the ledger is erased before, by `eraseSupporter`. */
export async function deleteRowsOf(tx: Querier, supporterId: string): Promise<void> {
  const consents = await tx.selectFrom('consents').select('id').where('supporter_id', '=', supporterId).execute()
  await tx.deleteFrom('images').where('supporter_id', '=', supporterId).execute()
  await tx.deleteFrom('taps').where('supporter_id', '=', supporterId).execute()
  const ids = consents.map(({ id }) => id)
  if (ids.length > 0) await forgetSketches(tx, ids)
  await tx.deleteFrom('consents').where('supporter_id', '=', supporterId).execute()
  await tx.deleteFrom('preflight_checks').where('account_id', 'in', accountsOf(tx, supporterId)).execute()
  await tx.deleteFrom('accounts').where('supporter_id', '=', supporterId).execute()
  await tx.deleteFrom('notices').where('supporter_id', '=', supporterId).execute()
  await tx.deleteFrom('pledges').where('supporter_id', '=', supporterId).execute()
  await tx.deleteFrom('supporters').where('id', '=', supporterId).execute()
}

function accountsOf(tx: Querier, supporterId: string) {
  return tx.selectFrom('accounts').select('id').where('supporter_id', '=', supporterId)
}

async function forgetSketches(tx: Querier, consents: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('sketches')
    .where('consent_id', 'in', [...consents])
    .execute()
}
