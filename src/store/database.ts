import { mkdir, statfs } from 'node:fs/promises'
import { PGlite, types } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect, type Transaction } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { PlainError } from '../plain-error.ts'
import { migrations } from './migrations/index.ts'
import type { Schema } from './schema.ts'

export type Database = Kysely<Schema>
/** A database or a transaction on it; a function that takes one may be part of a larger change. */
export type Querier = Kysely<Schema> | Transaction<Schema>

/**
 * Where the truth lies: a PostgreSQL server by its address, or PGlite in a folder of the data directory. In memory it may
 * begin as the copy of another PGlite, which is quicker than from nothing.
 */
export type DatabasePlace = { url: string } | { folder: string } | 'memory' | { copyOf: Blob }

/** Opens the database and brings its schema up to date. */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  try {
    return await migrated(new Kysely<Schema>({ dialect: await dialectFor(place) }))
  } catch (cause) {
    throw new PlainError(`The database could not be opened: ${(await tooFull(place)) ?? sentenceOf(cause)}`, { cause })
  }
}

/** PGlite needs about this much to begin, and does not say so when it is not there. */
const leastBytes = 64 * 1024 * 1024

async function tooFull(place: DatabasePlace): Promise<string | undefined> {
  if (typeof place === 'string' || !('folder' in place)) return undefined
  const disk = await statfs(place.folder).catch(() => undefined)
  if (!disk || disk.bavail * disk.bsize >= leastBytes) return undefined
  return `the disk under ${place.folder} is full. Nothing that was stored is lost; make room and start again.`
}

async function dialectFor(place: DatabasePlace) {
  const parsers = timeParsers
  if (place === 'memory') return new PGliteDialect({ pglite: await PGlite.create({ parsers }) })
  if ('url' in place) return new PostgresDialect({ pool: openPool(place.url) })
  if ('copyOf' in place) {
    return new PGliteDialect({ pglite: await PGlite.create({ parsers, loadDataDir: place.copyOf }) })
  }
  await mkdir(place.folder, { recursive: true, mode: 0o700 })
  return new PGliteDialect({ pglite: await PGlite.create(place.folder, { parsers }) })
}

/** A connection that breaks while nobody uses it is replaced at the next query, and not worth a crash. */
function openPool(connectionString: string): pg.Pool {
  return new pg.Pool({ connectionString, max: 10, types: pgTypes }).on('error', () => undefined)
}

/** Brings the schema up to date; a database where that fails is closed. */
export async function migrated(db: Database): Promise<Database> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (!error) return db
  await db.destroy().catch(() => undefined)
  throw error
}

function timeToInstant(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}`.replace(/([+-]\d\d)$/, '$1:00'))
}

const timeParsers = { [types.TIMESTAMPTZ]: timeToInstant, [types.INT8]: Number }

const pgTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === types.TIMESTAMPTZ) return timeToInstant
    if (oid === types.INT8) return Number
    return pg.types.getTypeParser(oid, format)
  },
}

/** Where every address of a host refused, Node gives an error of errors without a message. */
function sentenceOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(sentenceOf).join('; ')
  return cause instanceof Error && cause.message ? cause.message : String(cause)
}
