import type { Generated } from 'kysely'
import type { PostponeReason } from '../campaign/postponing.ts'
import type { OptionalTime, Time } from './schema-time.ts'

/**
 * What happened to a storm's hour, one row for each time that everybody who pledged is to be told of, once. Rows are only
 * added; whoever sends mail or push reads on from the greatest `id` that was seen.
 */
export interface StormChangesTable {
  id: Generated<string>
  storm_id: string
  kind: 'moved' | 'postponed'
  old_at: Time
  old_minutes: number
  /** All three are set where it moved. */
  new_at: OptionalTime
  new_minutes: number | null
  /** The same storm, or the one that follows in its place where its ledger was open. */
  new_storm_id: string | null
  /** Set where it was postponed. */
  why: PostponeReason | null
  at: Time
}
