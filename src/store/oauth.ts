import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Clock } from '../clock/clock.ts'
import type { LeaseTime } from '../clock/lease-time.ts'
import { type Instant, later, toIso } from '../hour/instant.ts'
import type { OAuthKeeping } from '../networks/bluesky/oauth/keeping.ts'
import type { Database } from './database.ts'
import type { Vault } from './vault.ts'

interface Deps {
  db: Database
  vault: Vault
  clock: Clock
  /** By which leases expire. */
  leaseTime: LeaseTime
}

/** Longer than a server keeps a request for permission open (five minutes), and a person looks for a password. */
const stateMs = 15 * 60_000
const forgetLeases = sql`interval '1 day'`

export function createOAuthKeeping(deps: Deps): OAuthKeeping {
  return {
    putState: (state, browser, data) => putState(deps, state, browser, data),
    takeState: (state, browser) => takeState(deps, state, browser),
    keys: () => keys(deps),
    addKey: (key) => addKey(deps, key),
    dropKeys: (kids) => dropKeys(deps, kids),
    lease: (sessionId, ms) => lease(deps, sessionId, ms),
  }
}

async function putState({ db, vault, clock }: Deps, state: string, browser: string, data: string): Promise<void> {
  const now = clock.now()
  await db.deleteFrom('oauth_states').where('expires_at', '<=', at(now)).execute()
  const row = {
    state_hash: hash(state),
    browser_hash: hash(browser),
    state_sealed: vault.seal(data, stateOwner(state, browser)),
    expires_at: toIso(later(now, stateMs)),
  }
  await db.insertInto('oauth_states').values(row).execute()
}

async function takeState({ db, vault, clock }: Deps, state: string, browser: string): Promise<string | undefined> {
  const row = await db
    .deleteFrom('oauth_states')
    .where('state_hash', '=', hash(state))
    .where('browser_hash', '=', hash(browser))
    .where('expires_at', '>', at(clock.now()))
    .returning('state_sealed')
    .executeTakeFirst()
  return row && vault.open(row.state_sealed, stateOwner(state, browser))
}

function at(time: Instant): RawBuilder<Instant> {
  return sql<Instant>`${toIso(time)}::timestamptz`
}

function stateOwner(state: string, browser: string): string {
  return `oauth state ${hash(state)} ${hash(browser)}`
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function keys({ db, vault }: Deps) {
  const rows = await db.selectFrom('oauth_keys').selectAll().orderBy('made_at', 'desc').orderBy('kid').execute()
  return rows.map(({ kid, key_sealed, made_at }) => ({
    kid,
    jwk: vault.open(key_sealed, keyOwner(kid)),
    madeAt: made_at,
  }))
}

async function addKey({ db, vault, clock }: Deps, { kid, jwk }: { kid: string; jwk: string }): Promise<void> {
  const row = { kid, key_sealed: vault.seal(jwk, keyOwner(kid)), made_at: toIso(clock.now()) }
  await db.insertInto('oauth_keys').values(row).execute()
}

async function dropKeys({ db }: Deps, kids: readonly string[]): Promise<void> {
  if (kids.length > 0) await db.deleteFrom('oauth_keys').where('kid', 'in', kids).execute()
}

function keyOwner(kid: string): string {
  return `oauth key ${kid}`
}

/** A row of a lease works wherever a row works; an advisory lock would need a connection of its own, which PGlite has not. */
async function lease({ db, leaseTime }: Deps, sessionId: string, ms: number) {
  const now = leaseTime()
  await sql`delete from session_leases where leased_until < ${now} - ${forgetLeases}`.execute(db)
  const { rows } = await sql<{ fence: number }>`
    insert into session_leases as l (session_id, fence, leased_until) values (${sessionId}, 1, ${until(now, ms)})
    on conflict (session_id) do update set fence = l.fence + 1, leased_until = ${until(now, ms)}
    where l.leased_until <= ${now} returning fence`.execute(db)
  const fence = rows[0]?.fence
  return fence === undefined ? undefined : held({ db, leaseTime }, sessionId, fence)
}

function until(now: RawBuilder<Instant>, ms: number): RawBuilder<Instant> {
  return sql<Instant>`${now} + ${ms}::double precision * interval '1 millisecond'`
}

function held({ db, leaseTime }: Pick<Deps, 'db' | 'leaseTime'>, sessionId: string, fence: number) {
  const mine = sql<boolean>`session_id = ${sessionId} and fence = ${fence}`
  return {
    async isHeld(): Promise<boolean> {
      return (await sql`select 1 from session_leases where ${mine}`.execute(db)).rows.length > 0
    },
    async release(): Promise<void> {
      await sql`update session_leases set leased_until = ${leaseTime()} where ${mine}`.execute(db)
    },
  }
}
