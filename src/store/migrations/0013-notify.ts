import { type Kysely, sql } from 'kysely'

const statements = [
  sql`alter table supporters
    add column rungs text[] not null default '{}',
    add column by_mail boolean not null default false,
    add column by_push boolean not null default false,
    add column quiet_from smallint check (quiet_from between 0 and 23),
    add column quiet_to smallint check (quiet_to between 0 and 23),
    add column link_sealed bytea,
    add column email_bounced_at timestamptz,
    add column invite_token text unique,
    add column invited integer not null default 0`,
  sql`create table push_subscriptions (
    id uuid primary key default gen_random_uuid(),
    supporter_id uuid not null references supporters on delete cascade,
    endpoint_hash text not null,
    subscription_sealed bytea not null,
    made_at timestamptz not null,
    unique (supporter_id, endpoint_hash)
  )`,
  sql`create table notify_keys (
    name text primary key,
    public_key text not null,
    key_sealed bytea not null,
    made_at timestamptz not null
  )`,
  sql`create table updates (
    id uuid primary key default gen_random_uuid(),
    campaign_id uuid not null references campaigns,
    subject text not null,
    body text not null,
    language text not null,
    made_at timestamptz not null
  )`,
  sql`create table letters (
    id bigint generated always as identity primary key,
    campaign_id uuid not null references campaigns,
    storm_id uuid references storms,
    supporter_id uuid references supporters on delete cascade,
    subscription_id uuid references push_subscriptions on delete set null,
    kind text not null,
    occasion text not null,
    channel text not null check (channel in ('mail', 'push')),
    data jsonb not null default '{}',
    target_at timestamptz not null,
    due_at timestamptz not null,
    not_after timestamptz not null,
    state text not null default 'planned' check (state in
      ('planned', 'sending', 'sent', 'unknown', 'bounced', 'gone', 'failed', 'late')),
    owner text,
    attempts integer not null default 0,
    why text,
    ended_at timestamptz,
    check ((state in ('planned', 'sending')) = (ended_at is null)),
    check (state <> 'sending' or owner is not null)
  )`,
  sql`create unique index letters_once on letters
    (supporter_id, kind, occasion, channel, coalesce(subscription_id, '00000000-0000-0000-0000-000000000000'))`,
  sql`create index letters_due on letters (channel, due_at, id) where state = 'planned'`,
  sql`create index letters_sending on letters (id) where state = 'sending'`,
  sql`create index letters_by_campaign on letters (campaign_id, kind, channel, state)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
