import type { Generated, JSONColumnType } from 'kysely'
import type { OptionalTime, Time } from './schema-time.ts'

/** What a letter is about: a rung of the ladder, or something that happened. */
export const letterKinds = [
  'week',
  'day',
  'hour',
  'five',
  'go',
  'result',
  'moved',
  'postponed',
  'update',
  'confirm',
  'fresh',
] as const
export type LetterKind = (typeof letterKinds)[number]

export const letterStates = ['planned', 'sending', 'sent', 'unknown', 'bounced', 'gone', 'failed', 'late'] as const
export type LetterState = (typeof letterStates)[number]

export type Channel = 'mail' | 'push'

/** A browser that asked to be told; where its push service listens is a secret, for whoever knows it can be told things. */
export interface PushSubscriptionsTable {
  id: Generated<string>
  supporter_id: string
  endpoint_hash: string
  /** JSON as `PushSubscription.toJSON()` gives it. */
  subscription_sealed: Uint8Array
  made_at: Time
}

/** Keys by which push services know this installation. */
export interface NotifyKeysTable {
  name: string
  public_key: string
  key_sealed: Uint8Array
  made_at: Time
}

/** What an organizer wrote to the campaign's supporters. */
export interface UpdatesTable {
  id: Generated<string>
  campaign_id: string
  subject: string
  body: string
  language: string
  made_at: Time
}

/** One row is one letter to one reader by one channel, and it leaves at most once. */
export interface LettersTable {
  id: Generated<string>
  campaign_id: string
  storm_id: string | null
  supporter_id: string | null
  subscription_id: string | null
  kind: LetterKind
  /** What tells it from another letter of its kind: the hour it is about, the change, the update. */
  occasion: string
  channel: Channel
  data: JSONColumnType<LetterData, string | undefined>
  /** The moment that it is meant for; `due_at` is its place in the queue before or after that. */
  target_at: Time
  due_at: Time
  /** It would only confuse after this. */
  not_after: Time
  state: Generated<LetterState>
  owner: string | null
  attempts: Generated<number>
  why: string | null
  ended_at: OptionalTime
}

export interface LetterData {
  /** The id of what an organizer wrote, whose words come along when it leaves. */
  update?: string
  subject?: string
  body?: string
  oldAt?: string
  newAt?: string
  /** Milliseconds since 1970 until which a link in it works. */
  until?: number
}
