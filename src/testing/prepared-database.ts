import { readFile, writeFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import { type Database, migrated, openDatabase } from '../store/database.ts'
import type { Schema } from '../store/schema.ts'

/** Where the test script keeps a database that has its schema already; without it each test makes its own. */
const prepared = process.env.UPROAR_TEST_PGLITE

/** An empty database in memory. */
export async function openEmptyDatabase(): Promise<Database> {
  return await openDatabase(prepared ? { copyOf: new Blob([await readFile(prepared)]) } : 'memory')
}

/** Writes one for `UPROAR_TEST_PGLITE`. */
export async function prepareDatabase(file: string): Promise<void> {
  const pglite = await PGlite.create()
  await migrated(new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) }))
  const dump = await pglite.dumpDataDir('none')
  await writeFile(file, Buffer.from(await dump.arrayBuffer()))
  await pglite.close()
}
