import { type Kysely, sql } from 'kysely'

const statements = [
  sql`alter table consents
    add column handed_over_at timestamptz,
    add column held text,
    add column held_step integer not null default 0,
    add column recall text check (recall in ('withdraw', 'postpone')),
    add column directly boolean not null default false,
    add column shown_early_at timestamptz`,
  sql`alter table consents
    drop constraint consents_state_check,
    drop constraint consents_check,
    drop constraint consents_check2`,
  sql`alter table consents
    add constraint consents_state_check check (state in
      ('planned', 'claimed', 'handing over', 'preloaded', 'in flight',
       'published', 'failed', 'missed', 'withdrawn', 'unknown')),
    add constraint consents_ended check
      ((state in ('planned', 'claimed', 'handing over', 'preloaded', 'in flight')) = (ended_at is null)),
    add constraint consents_has_moment check
      (state not in ('claimed', 'handing over', 'preloaded', 'in flight') or (post_key is not null and due_at is not null)),
    add constraint consents_handed_over check
      (state not in ('handing over', 'preloaded') or handed_over_at is not null),
    add constraint consents_held check (state <> 'preloaded' or held is not null)`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
