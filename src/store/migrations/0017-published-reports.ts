import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table published_reports (
    storm_id uuid primary key references storms,
    head text not null,
    shape integer not null,
    report text not null
  )`.execute(db)
}
