import { type RawBuilder, sql } from 'kysely'
import type { Instant } from '../hour/instant.ts'
import { type Clock, toIso } from './clock.ts'

/**
 * The time by which leases expire and storms open and shut, as SQL: the database's own, so that machines whose clocks
 * differ agree; in tests and simulations the simulated one.
 */
export type LeaseTime = () => RawBuilder<Instant>

export const databaseTime: LeaseTime = () => sql<Instant>`clock_timestamp()`

export function leaseTimeOf(clock: Pick<Clock, 'now'>): LeaseTime {
  return () => sql<Instant>`${toIso(clock.now())}::timestamptz`
}
