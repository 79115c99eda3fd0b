import type { NetworkName } from '../campaign/networks.ts'
import type { Instant } from '../hour/instant.ts'
import type { Account, PreparedPost, Published, Session } from '../networks/network.ts'
import type { Recall } from '../supporters/consent.ts'

/** What supporters read where nothing left. */
export const endedBefore = 'The storm ended before this post could leave.'
export const neverLookedAt = 'The organizer was to look at it first, and nobody looked in time.'
export const neverSaidYes = 'The storm moved, and you did not say yes to the new hour.'
export const wasPostponed = 'The organizer postponed the storm, and nothing left from then on.'

/** Why something that waited has ended with its storm. */
export interface Expired {
  postponed: boolean
  /** For the organizer's look. */
  held: boolean
  /** The hour moved, and the supporter did not say yes to the new one. */
  unsure: boolean
}

export function whyMissed({ postponed, held, unsure }: Expired): string {
  if (postponed) return wasPostponed
  if (unsure) return neverSaidYes
  return held ? neverLookedAt : endedBefore
}

/**
 * The consents that wait to become posts, as the dispatcher sees them. Time is the lease's own throughout, so that waits are
 * given as durations. Every call that changes a consent is guarded by its
 * lease and fence: it answers false (or nothing) where somebody else holds the consent by now, or it was withdrawn.
 */
export interface Outbox {
  /** Leases what is due in a running storm, has not left and is not held for the organizer’s look. */
  claim(options: ClaimOptions): Promise<Claim[]>
  /**
   * Leases what is not due yet and may be left with its own server until then: the hour is frozen, the account ready, and
   * nobody is to look at it first.
   */
  claimAhead(options: ClaimOptions & AheadOptions): Promise<Claim[]>
  /** Leases what may have left and whose holder is silent, to read it back. */
  claimDoubtful(options: LeaseOptions): Promise<Flight[]>
  /** Leases what a server holds, or may hold, and is to be asked about: first of all what is asked back. */
  claimHeld(options: ClaimOptions): Promise<HandOver[]>
  /**
   * The last step before the call: from here on the post may have left. Undefined: it must not be sent, because it was withdrawn
   * or held meanwhile, or its time is over.
   */
  launch(claim: Claim, options: { leaseMs: number }): Promise<Flight | undefined>
  /** Notes that a doubtful post is about to be sent once more, within its storm. Undefined: it must not be. */
  relaunch(flight: Flight, options: { leaseMs: number }): Promise<Flight | undefined>
  /** The last step before the call: from here on the server may hold the post. Undefined: it must not be handed over. */
  handOver(claim: Claim, options: { leaseMs: number; aheadMs: number }): Promise<HandOver | undefined>
  /** The server holds it under that name, and is asked about it `graceMs` after its moment. */
  preloaded(order: HandOver, held: string, graceMs: number): Promise<boolean>
  /** The server gave it back when it may have begun to publish it: to be looked for in `waitMs`. */
  lookAgain(order: HandOver, waitMs: number): Promise<boolean>
  /** Nothing of it is at its server: planned again, or withdrawn where that was asked for meanwhile. */
  home(order: HandOver, how?: HomeComing): Promise<'planned' | 'withdrawn' | false>
  /** Its server has it no more and shows it nowhere: withdrawn where that was asked for, otherwise missed. */
  vanished(order: HandOver, why: string): Promise<boolean>
  /** Gives it back: nothing has arrived, and it may be tried again in `waitMs`. */
  release(claim: Claim, waitMs: number, options?: { directly: boolean }): Promise<boolean>
  /** It is not known whether it arrived; it is to be read back in `waitMs`. */
  doubt(flight: Flight | HandOver, waitMs: number): Promise<boolean>
  /** Whether the public stream has carried the post, so that it stood there, though it may be deleted by now. */
  heard(claim: Claim, uri: string): Promise<boolean>
  published(claim: Claim, published: Pick<Published, 'uri'> & Partial<Published>, why?: string): Promise<boolean>
  failed(claim: Claim, why: string): Promise<boolean>
  /** Certainly not there, and its storm is over. */
  missed(claim: Claim, why: string): Promise<boolean>
  unknown(claim: Claim, why: string): Promise<boolean>
  /** Ends what was never sent in storms that are over and whose ledger is open to say so; answers how many that were. */
  expire(): Promise<number>
  /**
   * In how many milliseconds something is due next, for the dispatcher's sleep; undefined where nothing waits. What waits for
   * a closed host is left out, unless it may have left.
   */
  nextDue(options?: { closed: readonly string[] }): Promise<number | undefined>
  session(claim: Claim): Promise<Session | undefined>
  /** The bytes of the image that goes along, where one does. */
  image(claim: Claim): Promise<Uint8Array | undefined>
  saveSession(claim: Claim, session: Session): Promise<void>
  signedOut(claim: Claim): Promise<void>
}

export interface LeaseOptions {
  owner: string
  limit: number
  leaseMs: number
}

export interface ClaimOptions extends LeaseOptions {
  /** Without it every host has room for everything. */
  room?: HostRoom
}

/** How many may be claimed for each host: thousands that wait for a slow or full one hold up nobody else's. */
export interface HostRoom {
  known: ReadonlyMap<string, number>
  /** For every host that is not known. */
  otherwise: number
}

export interface AheadOptions {
  /** Networks with servers that hold posts back, and how long before its moment a post must be claimed at the latest. */
  ahead: readonly { network: NetworkName; aheadMs: number }[]
  /** So late the server may be with it and is still within the storm. */
  graceMs: number
}

export interface HomeComing {
  waitMs?: number
  /** It leaves from here at its moment, and is handed over no more. */
  directly?: boolean
  /** Its server had published it at once; that post was deleted again. */
  shownEarly?: boolean
}

export interface Claim {
  consentId: string
  stormId: string
  network: NetworkName
  account: Account & { rowId: string }
  host: string
  post: PreparedPost
  postKey: string
  dueAt: Instant
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

/** A post that its server may hold, or holds under the name `held`. */
export interface HandOver extends Claim {
  /** No attempt to hand it over began before. */
  handedOverAt: Instant
  held: string | undefined
  /** Grows with each step between the server and us. */
  step: number
  recall: Recall | undefined
}
