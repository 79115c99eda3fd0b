import { type Kysely, sql } from 'kysely'

const statements = [
  sql`create table images (
    id uuid primary key default gen_random_uuid(),
    supporter_id uuid not null references supporters,
    consent_id uuid unique references consents,
    type text not null check (type in ('image/png', 'image/jpeg', 'image/webp')),
    alt text,
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    bytes bytea not null,
    made_at timestamptz not null,
    check ((consent_id is null) = (alt is null))
  )`,
  sql`create index images_of_supporter on images (supporter_id)`,
  sql`create index images_unused on images (made_at) where consent_id is null`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
