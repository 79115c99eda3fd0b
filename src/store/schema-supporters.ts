import type { Generated } from 'kysely'
import type { OptionalTime, Time } from './schema-time.ts'

export interface SupportersTable {
  id: Generated<string>
  campaign_id: string
  link_hash: string
  zone: string
  language: string
  email_sealed: Uint8Array | null
  email_confirmed_at: OptionalTime
  created_at: Time
  /** Of the ladder, those that were asked for. */
  rungs: Generated<string[]>
  by_mail: Generated<boolean>
  by_push: Generated<boolean>
  /** Whole hours on their wall; both or neither. */
  quiet_from: number | null
  quiet_to: number | null
  /** The private link's secret, so that letters can lead there. */
  link_sealed: Uint8Array | null
  /** Their server said that nobody is there. */
  email_bounced_at: OptionalTime
  /** Of the link that brings others; who came by it is noted nowhere. */
  invite_token: string | null
  invited: Generated<number>
}

export interface PledgesTable {
  supporter_id: string
  storm_id: string
  /** Hashed, because whoever repeats the form's key is given the private link. */
  form_key: string
  networks: string[]
  created_at: Time
  withdrawn_at: OptionalTime
}
