import { type Kysely, sql } from 'kysely'

const statements = [
  sql`create table mastodon_apps (
    server text not null,
    redirect_uri text not null,
    app_sealed bytea not null,
    registered_at timestamptz not null,
    primary key (server, redirect_uri)
  )`,
  sql`create table mastodon_servers (
    server text primary key,
    characters integer,
    per_link integer,
    register_from timestamptz,
    publishes_at_once boolean
  )`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
