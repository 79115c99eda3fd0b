import { randomBytes } from 'node:crypto'
import { after, before, beforeEach, describe } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { type Database, openDatabase } from '../store/database.ts'
import { openEmptyDatabase } from './prepared-database.ts'

/** Where the test script started a PostgreSQL server; without it the suites on it are named as skipped. */
const server = process.env.UPROAR_TEST_POSTGRES

/** Runs the suite on PGlite and again on PostgreSQL, each test on empty tables. */
export function onEveryDatabase(title: string, suite: (db: () => Database) => void): void {
  describe(`${title} (PGlite)`, () => suite(emptied(() => openEmptyDatabase())))
  const skip = server ? false : 'no PostgreSQL here'
  describe(`${title} (PostgreSQL)`, { skip }, () => suite(emptied(openOnServer)))
}

/** The same on PGlite alone, for what does not touch the database's own ways. */
export function onPGlite(suite: (db: () => Database) => void): void {
  suite(emptied(() => openEmptyDatabase()))
}

function emptied(open: () => Promise<Database>): () => Database {
  let db: Database | undefined
  before(async () => {
    db = await open()
  })
  beforeEach(async () => {
    if (db) await empty(db)
  })
  after(async () => {
    await db?.destroy()
  })
  return () => {
    if (!db) throw new Error('The database is not open yet.')
    return db
  }
}

/**
 * All but what says how far the schema has come. Rows are deleted, past foreign keys and triggers, because `truncate` makes
 * new files for every table and its indexes, which takes twenty times as long.
 */
async function empty(db: Database): Promise<void> {
  await sql`do $$
    declare name text;
    begin
      set local session_replication_role = replica;
      for name in select tablename from pg_tables where schemaname = current_schema() and tablename not like 'kysely%' loop
        execute format('delete from %I', name);
      end loop;
    end $$`.execute(db)
}

async function openOnServer(): Promise<Database> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return await openDatabase({ url: new URL(`/${name}`, server).href })
}
