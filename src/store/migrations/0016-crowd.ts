import { type Kysely, sql } from 'kysely'

const statements = [
  sql`create table mention_sketches (
    storm_id uuid not null references storms,
    network text not null,
    uri text not null,
    bands integer[] not null,
    marks bytea not null,
    primary key (storm_id, uri)
  )`,
  sql`create table usual_crowds (
    storm_id uuid not null references storms,
    network text not null,
    from_at timestamptz not null,
    until_at timestamptz not null,
    numbers jsonb not null,
    authors jsonb not null,
    primary key (storm_id, network)
  )`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
