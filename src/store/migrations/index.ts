import type { Migration } from 'kysely/migration'
import * as first from './0001-first.ts'

/** Forward only; a released migration never changes. */
export const migrations: Record<string, Migration> = { '0001-first': first }
