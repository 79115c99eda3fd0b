import type { Migration } from 'kysely/migration'
import * as first from './0001-first.ts'
import * as oauth from './0002-oauth.ts'
import * as ownWords from './0008-own-words.ts'

/** Forward only; a released migration never changes. */
export const migrations: Record<string, Migration> = {
  '0001-first': first,
  '0002-oauth': oauth,
  '0008-own-words': ownWords,
}
