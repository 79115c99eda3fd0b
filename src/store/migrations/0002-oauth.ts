import { type Kysely, sql } from 'kysely'

const statements = [
  sql`create table oauth_keys (
    kid text primary key,
    key_sealed bytea not null,
    made_at timestamptz not null
  )`,
  sql`create table oauth_states (
    state_hash text primary key,
    browser_hash text not null,
    state_sealed bytea not null,
    expires_at timestamptz not null
  )`,
  sql`create table session_leases (
    session_id text primary key,
    fence integer not null,
    leased_until timestamptz not null
  )`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
