import type { ColumnType } from 'kysely'
import type { NetworkName } from '../campaign/networks.ts'
import type { Time } from './schema-time.ts'

/** What is kept of a mention's text until texts have been compared, some minutes after the storm; the text is kept nowhere. */
export interface MentionSketchesTable {
  storm_id: string
  network: NetworkName
  uri: string
  bands: number[]
  marks: Uint8Array
}

/** What was usual on a network during a storm; `authors` are some of its people, until their accounts' ages were asked. */
export interface UsualCrowdsTable {
  storm_id: string
  network: NetworkName
  from_at: Time
  until_at: Time
  numbers: ColumnType<unknown, string, string>
  authors: ColumnType<string[], string, string>
}

/** What a ledger gave when it was counted last, so that a large one need not be counted for each reader. */
export interface PublishedReportsTable {
  storm_id: string
  head: string
  shape: number
  report: string
}
