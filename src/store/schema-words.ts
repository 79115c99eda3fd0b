import type { Generated } from 'kysely'
import type { NetworkName } from '../campaign/networks.ts'
import type { HoldReason } from '../supporters/clusters.ts'
import type { Time } from './schema-time.ts'

/** What a person decided about held consents. */
export interface HeldLooksTable {
  id: Generated<string>
  storm_id: string
  who: string
  did: 'let go' | 'refused'
  held_for: HoldReason
  cluster: string
  consents: number
  at: Time
}

/** What is kept of a text to find its like: a consented one’s, or a tapped one’s, whose text is kept nowhere. */
export interface SketchesTable {
  id: Generated<string>
  campaign_id: string
  storm_id: string
  consent_id: string | null
  tap_id: string | null
  network: NetworkName
  bands: number[]
  marks: Uint8Array
  made_at: Time
}
