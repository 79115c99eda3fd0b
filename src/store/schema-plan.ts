import type { NetworkName } from '../campaign/networks.ts'
import type { Time } from './schema-time.ts'

/** What the tag at a rank had in an hour, per minute; sums over the looks at it, and the least and most of them. */
export interface TagLevelsTable {
  network: NetworkName
  hour: Time
  rank: number
  samples: number
  mentions: number
  authors: number
  least_mentions: number
  most_mentions: number
  least_authors: number
  most_authors: number
}
