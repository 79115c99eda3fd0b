import type { Generated } from 'kysely'
import type { NetworkName } from '../campaign/networks.ts'
import type { Time } from './schema-time.ts'

/** Measuring that costs money, for each storm; money in 1/1000 $. */
export interface MeasuringTable {
  storm_id: string
  network: NetworkName
  places: string[]
  cap_mills: number
  spent_mills: Generated<number>
  calls: Generated<number>
  status: 'ready' | 'on' | 'failing' | 'stopped' | 'over'
  why: string | null
  changed_at: Time
}

/** Which look at a network's list or counts was begun, by whomever: each is made once. */
export interface LooksTable {
  storm_id: string
  what: string
  slot: number
  claimed_at: Time
}

/** What supporters say that they saw in a network's own list, each by one browser. */
export interface WitnessReportsTable {
  id: Generated<string>
  storm_id: string
  witness_hash: string
  network: NetworkName
  place: string
  rank: number | null
  seen_at: Time
  reported_at: Time
  five_minutes: number
  state: 'new' | 'shown' | 'kept' | 'set aside'
  picture: Uint8Array | null
  picture_type: 'image/png' | 'image/jpeg' | 'image/webp' | null
}
