import type { Instant } from '../hour/instant.ts'

/** Why an organizer postpones: a few plain reasons, so that everybody reads them in their own language. */
export const postponeReasons = ['tragedy', 'outage', 'other'] as const

export type PostponeReason = (typeof postponeReasons)[number]

export interface Postponed {
  /** From then on nothing leaves. */
  at: Instant
  why: PostponeReason
}
