import { type Kysely, sql } from 'kysely'

const statements = [
  sql`create table measuring (
    storm_id uuid not null references storms,
    network text not null,
    places text[] not null,
    cap_mills integer not null check (cap_mills >= 0),
    spent_mills integer not null default 0 check (spent_mills >= 0),
    calls integer not null default 0,
    status text not null check (status in ('ready', 'on', 'failing', 'stopped', 'over')),
    why text,
    changed_at timestamptz not null,
    primary key (storm_id, network),
    check (spent_mills <= cap_mills)
  )`,
  sql`create table looks (
    storm_id uuid not null references storms,
    what text not null,
    slot integer not null,
    claimed_at timestamptz not null,
    primary key (storm_id, what, slot)
  )`,
  sql`create table witness_reports (
    id uuid primary key default gen_random_uuid(),
    storm_id uuid not null references storms,
    witness_hash text not null,
    network text not null,
    place text not null,
    rank integer check (rank between 1 and 50),
    seen_at timestamptz not null,
    reported_at timestamptz not null,
    five_minutes integer not null,
    state text not null check (state in ('new', 'shown', 'kept', 'set aside')),
    picture bytea,
    picture_type text check (picture_type in ('image/png', 'image/jpeg', 'image/webp')),
    unique (storm_id, witness_hash, network, place, five_minutes),
    check ((picture is null) = (picture_type is null))
  )`,
  sql`create index witness_reports_by_time on witness_reports (storm_id, reported_at)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
