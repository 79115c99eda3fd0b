import { type Kysely, sql } from 'kysely'

const statements = [
  sql`create table campaigns (
    id uuid primary key default gen_random_uuid(),
    slug text not null unique,
    document jsonb not null,
    hash text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  sql`create table storms (
    id uuid primary key default gen_random_uuid(),
    campaign_id uuid not null references campaigns,
    name text not null,
    t_zero timestamptz not null,
    minutes integer not null check (minutes > 0),
    wave text not null,
    profile text not null,
    history boolean not null,
    revision integer not null default 0,
    changed_at timestamptz not null,
    opened_document jsonb,
    closed_at timestamptz,
    unique (campaign_id, name)
  )`,
  sql`create table supporters (
    id uuid primary key default gen_random_uuid(),
    campaign_id uuid not null references campaigns,
    link_hash text not null unique,
    zone text not null,
    language text not null,
    email_sealed bytea,
    email_confirmed_at timestamptz,
    created_at timestamptz not null
  )`,
  sql`create table pledges (
    supporter_id uuid not null references supporters,
    storm_id uuid not null references storms,
    form_key text not null unique,
    networks text[] not null,
    created_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (supporter_id, storm_id)
  )`,
  sql`create index pledges_by_storm on pledges (storm_id) where withdrawn_at is null`,
  sql`create table accounts (
    id uuid primary key default gen_random_uuid(),
    campaign_id uuid not null references campaigns,
    supporter_id uuid not null references supporters,
    network text not null,
    network_id text not null,
    handle text not null,
    server text not null,
    session_sealed bytea,
    state text not null check (state in ('ready', 'signed out')),
    created_at timestamptz not null,
    unique (supporter_id, network),
    unique (campaign_id, network, network_id)
  )`,
  sql`create table consents (
    id uuid primary key,
    storm_id uuid not null references storms,
    supporter_id uuid not null references supporters,
    account_id uuid not null references accounts,
    network text not null,
    host text not null,
    text text not null,
    language text not null,
    post jsonb not null,
    position double precision not null check (position >= 0 and position < 1),
    post_key text,
    due_at timestamptz,
    state text not null check (state in
      ('planned', 'claimed', 'in flight', 'published', 'failed', 'missed', 'withdrawn', 'unknown')),
    fence integer not null default 0,
    lease_owner text,
    lease_until timestamptz,
    next_try_at timestamptz,
    attempts integer not null default 0,
    sent_as_of timestamptz,
    last_sent_at timestamptz,
    uri text,
    cid text,
    why text,
    consented_at timestamptz not null,
    ended_at timestamptz,
    check ((state in ('planned', 'claimed', 'in flight')) = (ended_at is null)),
    check (state <> 'published' or uri is not null),
    check (state not in ('claimed', 'in flight') or (post_key is not null and due_at is not null)),
    check (state <> 'claimed' or (lease_owner is not null and lease_until is not null)),
    check (state <> 'in flight' or (sent_as_of is not null and last_sent_at is not null))
  )`,
  sql`create unique index consents_one_alive on consents (storm_id, account_id) where state <> 'withdrawn'`,
  sql`create index consents_due on consents (due_at) where ended_at is null`,
  sql`create index consents_by_storm on consents (storm_id, state)`,
  sql`create table taps (
    id uuid primary key,
    storm_id uuid not null references storms,
    supporter_id uuid references supporters,
    network text not null,
    state text not null check (state in ('opened', 'said posted', 'receipt')),
    link text,
    opened_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  sql`create index taps_by_storm on taps (storm_id, network, state)`,
  sql`create table mentions (
    storm_id uuid not null references storms,
    uri text not null,
    network text not null,
    author text not null,
    at timestamptz not null,
    deleted_at timestamptz,
    primary key (storm_id, uri)
  )`,
  sql`create table sources (
    id text primary key,
    cursor text,
    seen_at timestamptz,
    state text not null,
    updated_at timestamptz not null
  )`,
  sql`create table ledger (
    storm_id uuid not null references storms,
    seq integer not null,
    row text not null,
    hash text not null,
    primary key (storm_id, seq)
  )`,
  sql`create table ledger_heads (
    storm_id uuid primary key references storms,
    seq integer not null,
    hash text not null
  )`,
  sql`create table commitments (
    storm_id uuid not null references storms,
    kind text not null check (kind in ('post', 'author', 'consent')),
    value text,
    salt text,
    commitment text not null,
    primary key (storm_id, commitment),
    unique (storm_id, kind, value)
  )`,
  sql`create function ledger_only_grows() returns trigger language plpgsql as $$
    begin raise exception 'the ledger only grows: % refused', tg_op; end $$`,
  sql`create trigger ledger_only_grows before update or delete on ledger
    for each row execute function ledger_only_grows()`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
