import type { ColumnType } from 'kysely'
import type { Instant } from '../hour/instant.ts'

/** `timestamptz`: read as milliseconds, written as RFC 3339. */
export type Time = ColumnType<Instant, string, string>
export type OptionalTime = ColumnType<Instant | null, string | null | undefined, string | null>
