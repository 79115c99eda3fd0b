import type { Campaign } from '../campaign/campaign.ts'
import type { Instant } from '../hour/instant.ts'
import type { Channel, LetterData, LetterKind } from '../store/schema-notify.ts'

/** A letter on its way to one reader, opened. */
export interface Letter {
  id: number
  kind: LetterKind
  supporterId: string
  zone: string
  language: string
  /** Of the private link; undefined for who pledged before it was kept. */
  secret: string | undefined
  /** Of the campaign as it stands. */
  campaign: Campaign
  storm: { name: string; tZero: Instant; minutes: number; hasReport: boolean } | undefined
  data: LetterData
  /** An e-mail address, or a push subscription as JSON. */
  to: string
  subscriptionId: string | null
}

/** What came of handing a letter over. */
export type Delivery =
  | { state: 'sent' }
  /** Surely not taken; may be tried again. */
  | { state: 'again'; why: string; afterMs?: number }
  | { state: 'bounced' | 'gone' | 'failed' | 'unknown'; why: string }

/** Takes letters of one channel to where they are read. */
export interface Carrier {
  channel: Channel
  /** How many letters it carries at the same time. */
  connections: number
  perMinute: number
  /** Never rejects. `connection` counts from 0. */
  deliver(letter: Letter, connection: number): Promise<Delivery>
  close(): void
}

/** The words of a letter by mail. Both parts say the same. */
export interface MailWords {
  subject: string
  text: string
  html: string
  /** Takes a POST that ends all mail to this reader (RFC 8058); undefined for answers to what they just did. */
  unsubscribe: string | undefined
}

/** The words of a letter by push. */
export interface PushWords {
  title: string
  body: string
  /** The page that opens. */
  url: string
  /** A later one of the same tag takes the place of an earlier. */
  tag: string
}

/** Says what a letter says, in its reader's language and zone. */
export interface Writer {
  mail(letter: Letter): MailWords
  push(letter: Letter): PushWords
}
