import { type Kysely, sql } from 'kysely'

/** What the top tags of a network needed, hour by hour: sums over `samples` looks, and the extremes among them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table tag_levels (
    network text not null,
    hour timestamptz not null,
    rank smallint not null check (rank between 1 and 1000),
    samples integer not null check (samples > 0),
    mentions double precision not null,
    authors double precision not null,
    least_mentions double precision not null,
    most_mentions double precision not null,
    least_authors double precision not null,
    most_authors double precision not null,
    primary key (network, hour, rank)
  )`.execute(db)
}
