import { type Kysely, sql } from 'kysely'

const statements = [
  sql`create table ledger_keys (
    name text primary key,
    key_sealed bytea not null,
    public_key text not null,
    made_at timestamptz not null,
    only_one boolean not null default true unique check (only_one)
  )`,
  sql`create table ledger_minutes (
    storm_id uuid not null references storms,
    minute integer not null check (minute >= 0),
    rows integer not null,
    entry text not null,
    leaf text not null,
    note text not null,
    primary key (storm_id, minute)
  )`,
  sql`create table cosignatures (
    storm_id uuid not null references storms,
    witness text not null,
    size integer not null check (size > 0),
    line text not null,
    received_at timestamptz not null,
    primary key (storm_id, witness, size)
  )`,
  sql`create table witness_statements (
    storm_id uuid not null references storms,
    witness text not null,
    note text not null,
    received_at timestamptz not null,
    primary key (storm_id, witness)
  )`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
