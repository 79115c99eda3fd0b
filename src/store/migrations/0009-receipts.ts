import { type Kysely, sql } from 'kysely'

const statements = [
  sql`alter table taps
    add column receipt text check (receipt in ('waiting', 'checked', 'not checkable', 'wrong')),
    add column receipt_claim text,
    add column receipt_why text,
    add column receipt_tries integer not null default 0,
    add column receipt_next_at timestamptz,
    add check (receipt is null or receipt <> 'waiting' or receipt_next_at is not null)`,
  sql`create unique index taps_one_claim on taps (storm_id, network, receipt_claim) where receipt_claim is not null`,
  sql`create index taps_waiting on taps (receipt_next_at) where receipt = 'waiting'`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
