import { type Kysely, sql } from 'kysely'

const statements = [
  sql`create table preflight_checks (
    storm_id uuid not null references storms on delete cascade,
    account_id uuid not null references accounts on delete cascade,
    stage text not null check (stage in ('day', 'hour', 'ten minutes')),
    state text not null default 'not checked' check (state in ('not checked', 'ready', 'signed out', 'unreachable')),
    why text,
    tries integer not null default 0,
    lease_until timestamptz,
    next_try_at timestamptz,
    checked_at timestamptz,
    primary key (storm_id, account_id, stage),
    check ((state = 'not checked') = (checked_at is null))
  )`,
  sql`create index preflight_checks_by_account on preflight_checks (account_id) where lease_until is not null`,
  sql`create index consents_by_account on consents (account_id) where ended_at is null`,
  sql`create table notices (
    storm_id uuid not null references storms on delete cascade,
    supporter_id uuid not null references supporters on delete cascade,
    kind text not null check (kind in ('signed out')),
    made_at timestamptz not null,
    primary key (storm_id, supporter_id, kind)
  )`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
