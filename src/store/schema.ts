import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Campaign, Wave } from '../campaign/campaign.ts'
import type { NetworkName } from '../campaign/networks.ts'
import type { Instant } from '../hour/instant.ts'
import type { PreparedPost } from '../networks/network.ts'
import type { HoldReason } from '../supporters/clusters.ts'
import type { ConsentState } from '../supporters/consent.ts'

/** `timestamptz`: read as milliseconds, written as RFC 3339. */
type Time = ColumnType<Instant, string, string>
type OptionalTime = ColumnType<Instant | null, string | null | undefined, string | null>

export interface CampaignsTable {
  id: Generated<string>
  slug: string
  document: JSONColumnType<Campaign>
  hash: string
  created_at: Time
  updated_at: Time
}

export interface StormsTable {
  id: Generated<string>
  campaign_id: string
  name: string
  t_zero: Time
  minutes: number
  wave: Wave
  profile: string
  /** Imported when it was already over: takes no pledge and is never measured. */
  history: boolean
  /** Grows when hour or length change, so that calendars take the newer entry. */
  revision: Generated<number>
  changed_at: Time
  /** The campaign as it stood when the ledger opened; hour and hashtag are frozen from then on. */
  opened_document: ColumnType<Campaign | null, string | null | undefined, string | null>
  closed_at: OptionalTime
}

export interface SupportersTable {
  id: Generated<string>
  campaign_id: string
  link_hash: string
  zone: string
  language: string
  email_sealed: Uint8Array | null
  email_confirmed_at: OptionalTime
  created_at: Time
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

export interface AccountsTable {
  id: Generated<string>
  campaign_id: string
  supporter_id: string
  network: NetworkName
  network_id: string
  handle: string
  server: string
  session_sealed: Uint8Array | null
  state: 'ready' | 'signed out'
  created_at: Time
  /** What the network says of the account; what it does not say is null, which is not zero. */
  made_at: OptionalTime
  posts: number | null
  followers: number | null
  facts_at: OptionalTime
  /** The handle without its numbers, to find series of them. */
  stem: Generated<string>
}

/** The outbox: one row is one consent, and at most one post. */
export interface ConsentsTable {
  id: string
  storm_id: string
  supporter_id: string
  account_id: string
  network: NetworkName
  host: string
  text: string
  language: string
  post: JSONColumnType<PreparedPost>
  /** Where in the storm's wave the post stands, in [0, 1). */
  position: number
  /** Both are set when the ledger opens and the hour is frozen. */
  post_key: string | null
  due_at: OptionalTime
  state: ConsentState
  fence: Generated<number>
  lease_owner: string | null
  lease_until: OptionalTime
  next_try_at: OptionalTime
  attempts: Generated<number>
  /** The `createdAt` of the post, written once, before the first call. */
  sent_as_of: OptionalTime
  last_sent_at: OptionalTime
  uri: string | null
  cid: string | null
  why: string | null
  consented_at: Time
  ended_at: OptionalTime
  /** Waits for the organizer’s look, and why; it does not leave while this is set. */
  held_for: HoldReason | null
  held_cluster: string | null
  held_at: OptionalTime
  /** A person has looked at it since it was held. */
  looked_at: OptionalTime
}

export interface TapsTable {
  id: string
  storm_id: string
  supporter_id: string | null
  network: NetworkName
  state: 'opened' | 'said posted' | 'receipt'
  link: string | null
  opened_at: Time
  updated_at: Time
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

/** Who looked at held consents, and what they did. */
export interface LooksTable {
  id: Generated<string>
  storm_id: string
  who: string
  did: 'let go' | 'refused'
  held_for: HoldReason
  cluster: string
  consents: number
  at: Time
}

export interface MentionsTable {
  storm_id: string
  uri: string
  network: NetworkName
  author: string
  at: Time
  deleted_at: OptionalTime
}

export interface SourcesTable {
  id: string
  cursor: string | null
  seen_at: OptionalTime
  /** JSON, kept as text: it is large, and nobody looks into it here. */
  state: string
  updated_at: Time
}

export interface LedgerTable {
  storm_id: string
  seq: number
  /** Canonical JSON, as hashed. */
  row: string
  hash: string
}

export interface LedgerHeadsTable {
  storm_id: string
  seq: number
  hash: string
}

/** What a commitment in the ledger stands for; erasing empties `value` and `salt`, and the chain still verifies. */
export interface CommitmentsTable {
  storm_id: string
  kind: 'post' | 'author' | 'consent'
  value: string | null
  salt: string | null
  commitment: string
}

/** Private keys by which servers know this installation; a session lives as long as the key it began with. */
export interface OauthKeysTable {
  kid: string
  key_sealed: Uint8Array
  made_at: Time
}

/** Sign-ins that were begun and have not come back; both hashes are SHA-256 in hexadecimal. */
export interface OauthStatesTable {
  state_hash: string
  browser_hash: string
  state_sealed: Uint8Array
  expires_at: Time
}

/** Who may renew a session; a row stays behind so that its fence only grows while anybody may remember it. */
export interface SessionLeasesTable {
  session_id: string
  fence: number
  leased_until: Time
}

export interface Schema {
  campaigns: CampaignsTable
  storms: StormsTable
  supporters: SupportersTable
  pledges: PledgesTable
  accounts: AccountsTable
  consents: ConsentsTable
  taps: TapsTable
  mentions: MentionsTable
  sources: SourcesTable
  ledger: LedgerTable
  ledger_heads: LedgerHeadsTable
  commitments: CommitmentsTable
  oauth_keys: OauthKeysTable
  oauth_states: OauthStatesTable
  session_leases: SessionLeasesTable
  sketches: SketchesTable
  looks: LooksTable
}
