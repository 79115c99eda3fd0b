import type { NetworkName } from '../campaign/networks.ts'
import type { Instant } from '../hour/instant.ts'
import type { PreparedPost } from '../networks/network.ts'
import type { Recall } from '../supporters/consent.ts'
import type { Claim, Flight, HandOver } from './outbox.ts'

/** What the database answers with of one leased consent. */
export interface ClaimRow {
  id: string
  storm_id: string
  network: NetworkName
  host: string
  post: PreparedPost
  post_key: string
  attempts: number
  fence: number
  sent_as_of: Instant | null
  last_sent_at: Instant | null
  handed_over_at: Instant | null
  held: string | null
  held_step: number
  recall: Recall | null
  due_at: Instant
  ends_at: Instant
  as_of: Instant
  account_row: string
  network_id: string
  handle: string
  server: string
}

export function claimOf(row: ClaimRow, owner: string): Claim {
  return {
    consentId: row.id,
    stormId: row.storm_id,
    network: row.network,
    account: { rowId: row.account_row, id: row.network_id, handle: row.handle, server: row.server },
    host: row.host,
    post: row.post,
    postKey: row.post_key,
    dueAt: row.due_at,
    endsAt: row.ends_at,
    asOf: row.as_of,
    attempts: row.attempts,
    owner,
    fence: row.fence,
  }
}

export function inTheAir(claim: Claim, row: ClaimRow): Flight {
  const flight = flightOf({ ...claim, attempts: row.attempts }, row)
  return { ...flight, asOf: flight.lastSentAt }
}

export function flightOf(claim: Claim, row: Pick<ClaimRow, 'sent_as_of' | 'last_sent_at'>): Flight {
  if (row.sent_as_of === null || row.last_sent_at === null) throw new Error('A post in flight has no time of sending.')
  return { ...claim, createdAt: row.sent_as_of, lastSentAt: row.last_sent_at }
}

export function handOverOf(
  claim: Claim,
  row: Pick<ClaimRow, 'handed_over_at' | 'held' | 'held_step' | 'recall'>,
): HandOver {
  if (row.handed_over_at === null) throw new Error('A post that was handed over has no time of that.')
  return {
    ...claim,
    handedOverAt: row.handed_over_at,
    held: row.held ?? undefined,
    step: row.held_step,
    recall: row.recall ?? undefined,
  }
}
