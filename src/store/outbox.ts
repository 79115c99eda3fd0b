import type { NetworkName } from '../campaign/networks.ts'
import type { Instant } from '../hour/instant.ts'
import type { Account, PreparedPost, Published, Session } from '../networks/network.ts'

/** What supporters read where nothing left. */
export const endedBefore = 'The storm ended before this post could leave.'
export const neverLookedAt = 'The organizer was to look at it first, and nobody looked in time.'

/**
 * The consents that wait to become posts, as the dispatcher sees them. Time is the lease's own throughout, so that waits are
 * given as durations. Every call that changes a consent is guarded by its
 * lease and fence: it answers false (or nothing) where somebody else holds the consent by now, or it was withdrawn.
 */
export interface Outbox {
  /** Leases what is due in a running storm, has not left and is not held for the organizer’s look. */
  claim(options: { owner: string; limit: number; leaseMs: number }): Promise<Claim[]>
  /** Leases what may have left and whose holder is silent, to read it back. */
  claimDoubtful(options: { owner: string; limit: number; leaseMs: number }): Promise<Flight[]>
  /**
   * The last step before the call: from here on the post may have left. Undefined: it must not be sent, because it was withdrawn
   * or held meanwhile, or its time is over. */
  launch(claim: Claim, options: { leaseMs: number }): Promise<Flight | undefined>
  /** Notes that a doubtful post is about to be sent once more, within its storm. Undefined: it must not be. */
  relaunch(flight: Flight, options: { leaseMs: number }): Promise<Flight | undefined>
  /** Gives it back: nothing has arrived, and it may be tried again in `waitMs`. */
  release(claim: Claim, waitMs: number): Promise<boolean>
  /** It is not known whether it arrived; it is to be read back in `waitMs`. */
  doubt(flight: Flight, waitMs: number): Promise<boolean>
  /** Whether the public stream has carried the post, so that it stood there, though it may be deleted by now. */
  heard(claim: Claim, uri: string): Promise<boolean>
  published(claim: Claim, published: Pick<Published, 'uri'> & Partial<Published>): Promise<boolean>
  failed(claim: Claim, why: string): Promise<boolean>
  /** Certainly not there, and its storm is over. */
  missed(claim: Claim, why: string): Promise<boolean>
  unknown(claim: Claim, why: string): Promise<boolean>
  /** Ends what was never sent in storms that are over and whose ledger is open to say so; answers how many that were. */
  expire(): Promise<number>
  /** In how many milliseconds something is due next, for the dispatcher's sleep; undefined where nothing waits. */
  nextDue(): Promise<number | undefined>
  session(claim: Claim): Promise<Session | undefined>
  saveSession(claim: Claim, session: Session): Promise<void>
  signedOut(claim: Claim): Promise<void>
}

export interface Claim {
  consentId: string
  stormId: string
  network: NetworkName
  account: Account & { rowId: string }
  host: string
  post: PreparedPost
  postKey: string
  endsAt: Instant
  /** The lease's own time when it was leased or last launched; our clock may be wrong. */
  asOf: Instant
  attempts: number
  owner: string
  fence: number
}

export interface Flight extends Claim {
  /** The post's `createdAt`, the same in every attempt. */
  createdAt: Instant
  lastSentAt: Instant
}
