import { type Kysely, sql } from 'kysely'

const statements = [
  sql`alter table accounts
    add made_at timestamptz,
    add posts integer,
    add followers integer,
    add facts_at timestamptz,
    add stem text not null default ''`,
  sql`create index accounts_by_stem on accounts (campaign_id, network, stem)`,
  sql`create index accounts_by_age on accounts (campaign_id, network, made_at)`,
  sql`alter table consents
    add held_for text,
    add held_cluster text,
    add held_at timestamptz,
    add looked_at timestamptz,
    add check (held_for is null or (held_cluster is not null and held_at is not null)),
    add check (held_for is null or state not in ('claimed', 'in flight'))`,
  sql`create index consents_held on consents (storm_id, held_cluster) where held_for is not null`,
  sql`create table sketches (
    id uuid primary key default gen_random_uuid(),
    campaign_id uuid not null references campaigns,
    storm_id uuid not null references storms,
    consent_id uuid unique references consents on delete cascade,
    tap_id uuid unique references taps on delete cascade,
    network text not null,
    bands integer[] not null,
    marks bytea not null,
    made_at timestamptz not null,
    check ((consent_id is null) <> (tap_id is null))
  )`,
  sql`create index sketches_by_band on sketches using gin (bands)`,
  sql`create index sketches_by_storm on sketches (storm_id, network)`,
  sql`create table held_looks (
    id uuid primary key default gen_random_uuid(),
    storm_id uuid not null references storms,
    who text not null,
    did text not null check (did in ('let go', 'refused')),
    held_for text not null,
    cluster text not null,
    consents integer not null check (consents > 0),
    at timestamptz not null
  )`,
  sql`create index held_looks_by_storm on held_looks (storm_id, at)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
