import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, sql } from 'kysely'
import { type Database, migrated, openDatabase } from '../store/database.ts'
import type { Schema } from '../store/schema.ts'

/** Where the test script keeps a database that has its schema already; without it each test makes its own. */
const prepared = process.env.UPROAR_TEST_PGLITE
const fileIn = (place: string) => join(place, 'pglite.tar')
const folderIn = (place: string) => join(place, 'pglite')

/** An empty database in memory. */
export async function openEmptyDatabase(): Promise<Database> {
  return await openDatabase(prepared ? { copyOf: await copyOf(prepared) } : 'memory')
}

/** Puts an empty database with its schema into a data folder that has none, as if Uproar had been started there before. */
export async function furnishData(folder: string): Promise<void> {
  const own = join(folder, 'postgres')
  if (prepared) return await cp(folderIn(prepared), own, { recursive: true })
  await (await openDatabase({ folder: own })).destroy()
}

/**
 * Writes one for `UPROAR_TEST_PGLITE`, both as a file and as a folder. It is small, because every copy of it costs what it
 * weighs: few buffers, short write-ahead files, and none of the databases that others would be made from.
 */
export async function prepareDatabase(place: string): Promise<void> {
  const postgresqlconf = ['shared_buffers = 8MB', 'min_wal_size = 2MB', 'max_wal_size = 16MB']
  await mkdir(place, { recursive: true })
  const pglite = await PGlite.create(folderIn(place), { postgresqlconf, initDbStartParams: ['--wal-segsize=1'] })
  const db = await migrated(new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) }))
  await sql`update pg_database set datistemplate = false`.execute(db)
  for (const name of ['template0', 'template1']) await sql`drop database ${sql.id(name)}`.execute(db)
  await sql`checkpoint`.execute(db)
  const dump = await pglite.dumpDataDir('none')
  await writeFile(fileIn(place), Buffer.from(await dump.arrayBuffer()))
  await db.destroy()
}

let bytes: Promise<Buffer<ArrayBuffer>> | undefined

async function copyOf(place: string): Promise<Blob> {
  bytes ??= readFile(fileIn(place))
  return new BytesAtOnce(await bytes)
}

/** Hands its bytes over as they are; a Blob of Node's puts them together piece by piece, which takes a second. */
class BytesAtOnce extends Blob {
  readonly #bytes: Buffer<ArrayBuffer>
  constructor(bytes: Buffer<ArrayBuffer>) {
    super()
    this.#bytes = bytes
  }
  override async arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer, byteOffset, byteLength } = this.#bytes
    return buffer.slice(byteOffset, byteOffset + byteLength)
  }
}
