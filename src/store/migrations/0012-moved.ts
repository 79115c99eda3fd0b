import { type Kysely, sql } from 'kysely'

const statements = [
  sql`alter table storms add column postponed_at timestamptz`,
  sql`alter table storms add column postponed_why text check (postponed_why in ('tragedy', 'outage', 'other'))`,
  sql`alter table storms add check ((postponed_at is null) = (postponed_why is null))`,
  sql`alter table consents add column unsure_since timestamptz`,
  sql`create table storm_changes (
    id bigint generated always as identity primary key,
    storm_id uuid not null references storms,
    kind text not null check (kind in ('moved', 'postponed')),
    old_at timestamptz not null,
    old_minutes integer not null,
    new_at timestamptz,
    new_minutes integer,
    new_storm_id uuid references storms,
    why text,
    at timestamptz not null,
    check ((kind = 'moved') = (new_at is not null and new_minutes is not null and new_storm_id is not null)),
    check ((kind = 'postponed') = (why is not null))
  )`,
  sql`create index storm_changes_of_storm on storm_changes (storm_id)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
