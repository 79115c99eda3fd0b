import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock/clock.ts'
import { toIso } from '../hour/instant.ts'
import { type SigningKey, signingKey, writeKey } from '../report/evidence/note.ts'
import type { Database } from './database.ts'
import type { Vault } from './vault.ts'

export interface LedgerKeyDeps {
  db: Database
  vault: Vault
  clock: Clock
  /** The host by which people know this installation; what the key is called when it is made. */
  keyName?: string | undefined
}

const owner = 'ledger key'

/** The one key that signs this installation's heads, made when it is first asked for. */
export async function ledgerKey(deps: LedgerKeyDeps): Promise<SigningKey> {
  return (await findKey(deps)) ?? (await makeKey(deps))
}

/** As anybody may know it; undefined before the first start. */
export async function publishedKey({ db }: Pick<LedgerKeyDeps, 'db'>): Promise<string | undefined> {
  return (await db.selectFrom('ledger_keys').select('public_key').executeTakeFirst())?.public_key
}

async function findKey({ db, vault }: LedgerKeyDeps): Promise<SigningKey | undefined> {
  const found = await db.selectFrom('ledger_keys').select(['name', 'key_sealed']).executeTakeFirst()
  return found && signingKey(found.name, 'note', Buffer.from(vault.open(found.key_sealed, owner), 'base64'))
}

/** Where two first starts meet, the first one's key stands. */
async function makeKey(deps: LedgerKeyDeps): Promise<SigningKey> {
  const secret = randomBytes(32)
  const name = deps.keyName ?? `uproar-${randomBytes(4).toString('hex')}`
  const made = {
    name,
    key_sealed: deps.vault.seal(secret.toString('base64'), owner),
    public_key: writeKey(signingKey(name, 'note', secret)),
    made_at: toIso(deps.clock.now()),
  }
  await deps.db
    .insertInto('ledger_keys')
    .values(made)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const key = await findKey(deps)
  if (!key) throw new Error('The ledger key was not kept.')
  return key
}
