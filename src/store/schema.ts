import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Campaign, Wave } from '../campaign/campaign.ts'
import type { NetworkName } from '../campaign/networks.ts'
import type { PostponeReason } from '../campaign/postponing.ts'
import type { StageName } from '../hour/preflight-stage.ts'
import type { PreparedPost } from '../networks/network.ts'
import type { HoldReason } from '../supporters/clusters.ts'
import type { ConsentState, Recall } from '../supporters/consent.ts'
import type { StormChangesTable } from './schema-changes.ts'
import type { MentionSketchesTable, PublishedReportsTable, UsualCrowdsTable } from './schema-crowd.ts'
import type { CosignaturesTable, LedgerKeysTable, LedgerMinutesTable, WitnessStatementsTable } from './schema-heads.ts'
import type { ImagesTable } from './schema-images.ts'
import type { LettersTable, NotifyKeysTable, PushSubscriptionsTable, UpdatesTable } from './schema-notify.ts'
import type { TagLevelsTable } from './schema-plan.ts'
import type { LooksTable, MeasuringTable, WitnessReportsTable } from './schema-sightings.ts'
import type { PledgesTable, SupportersTable } from './schema-supporters.ts'
import type { OptionalTime, Time } from './schema-time.ts'
import type { HeldLooksTable, SketchesTable } from './schema-words.ts'

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
  /** Nothing leaves from then on, until the storm has another hour. */
  postponed_at: OptionalTime
  postponed_why: PostponeReason | null
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
  /** When it was first begun to be handed over to the account's own server; no post of it is older. */
  handed_over_at: OptionalTime
  /** The server's name for what it holds. */
  held: string | null
  /** Grows with each step between the server and us, so that what was watched during one is not taken for another. */
  held_step: Generated<number>
  recall: Recall | null
  /** It leaves from here at its moment, and is not handed over. */
  directly: Generated<boolean>
  /** When a server that ignored the hour had published it; it was deleted again. */
  shown_early_at: OptionalTime
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
  /** The hour moved after the supporter had consented; it does not leave until they say yes to the new one. */
  unsure_since: OptionalTime
}

export interface TapsTable {
  id: string
  storm_id: string
  supporter_id: string | null
  network: NetworkName
  state: 'opened' | 'said posted' | 'receipt'
  link: string | null
  /** How far its link was checked; null where there is none. One that was wrong is no receipt any more. */
  receipt: 'waiting' | 'checked' | 'not checkable' | 'wrong' | null
  /** Names the post; each is claimed once in a storm. */
  receipt_claim: string | null
  receipt_why: string | null
  receipt_tries: Generated<number>
  receipt_next_at: OptionalTime
  opened_at: Time
  updated_at: Time
}

/** Who looked at held consents, and what they did. */
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

/** As what a server knows this installation, for those who come back to one address; sealed with both. */
export interface MastodonAppsTable {
  server: string
  redirect_uri: string
  app_sealed: Uint8Array
  registered_at: Time
}

/** What servers that speak Mastodon's API have told us, or taught us. */
export interface MastodonServersTable {
  /** An origin. */
  server: string
  characters: number | null
  per_link: number | null
  register_from: OptionalTime
  publishes_at_once: boolean | null
}

/** What came of looking at an account before its storm; one row for each stage that it was looked at in. */
export interface PreflightChecksTable {
  storm_id: string
  account_id: string
  stage: StageName
  state: Generated<'not checked' | 'ready' | 'signed out' | 'unreachable'>
  why: string | null
  /** Grows with each attempt, so that one which was given up changes nothing any more. */
  tries: Generated<number>
  /** Somebody is looking. */
  lease_until: OptionalTime
  next_try_at: OptionalTime
  checked_at: OptionalTime
}

/** What a supporter is told, once; their private page shows it, and what sends mail finds it here. */
export interface NoticesTable {
  storm_id: string
  supporter_id: string
  kind: 'signed out'
  made_at: Time
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
  mastodon_apps: MastodonAppsTable
  mastodon_servers: MastodonServersTable
  preflight_checks: PreflightChecksTable
  notices: NoticesTable
  measuring: MeasuringTable
  looks: LooksTable
  witness_reports: WitnessReportsTable
  mention_sketches: MentionSketchesTable
  usual_crowds: UsualCrowdsTable
  published_reports: PublishedReportsTable
  sketches: SketchesTable
  held_looks: HeldLooksTable
  images: ImagesTable
  tag_levels: TagLevelsTable
  storm_changes: StormChangesTable
  letters: LettersTable
  push_subscriptions: PushSubscriptionsTable
  notify_keys: NotifyKeysTable
  updates: UpdatesTable
  ledger_keys: LedgerKeysTable
  ledger_minutes: LedgerMinutesTable
  cosignatures: CosignaturesTable
  witness_statements: WitnessStatementsTable
}
