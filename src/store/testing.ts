import { sql } from 'kysely'
import type { Database } from './database.ts'

const tables = [
  'campaigns',
  'storms',
  'supporters',
  'pledges',
  'accounts',
  'consents',
  'taps',
  'mentions',
  'sources',
  'ledger',
  'ledger_heads',
  'commitments',
  'oauth_keys',
  'oauth_states',
  'session_leases',
  'mastodon_apps',
  'mastodon_servers',
  'preflight_checks',
  'notices',
  'sketches',
  'held_looks',
  'images',
  'storm_changes',
  'letters',
  'push_subscriptions',
  'notify_keys',
  'updates',
] as const

/** Every row of every table as text, as a thief of the database would read it; `bytea` in hexadecimal. */
export async function dumpOf(db: Database): Promise<Record<(typeof tables)[number], string>> {
  const dumps = tables.map(async (table) => [table, await dumpOfTable(db, table)] as const)
  return Object.fromEntries(await Promise.all(dumps)) as Record<(typeof tables)[number], string>
}

async function dumpOfTable(db: Database, table: string): Promise<string> {
  const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(db)
  return rows.map(({ row }) => row).join('\n')
}

/** The tables in which a text stands, in the clear or in a spelling that anybody can undo. */
export async function tablesWith(db: Database, text: string): Promise<string[]> {
  const bytes = Buffer.from(text)
  const spellings = [text, bytes.toString('hex'), bytes.toString('base64').replaceAll('=', '')]
  const dumps = Object.entries(await dumpOf(db))
  return dumps.filter(([, dump]) => spellings.some((spelling) => dump.includes(spelling))).map(([table]) => table)
}
