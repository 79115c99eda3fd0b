import { type Instant, later } from '../hour/instant.ts'
import type { Session } from '../networks/network.ts'
import { type ConsentState, canWithdraw, isWithServer, type Outcome, type Recall } from '../supporters/consent.ts'
import { type Claim, type Flight, type HandOver, type HostRoom, whyMissed } from './outbox.ts'

export interface MemoryStorm {
  id: string
  tZero: Instant
  endsAt: Instant
  /** Nothing leaves from then on. */
  postponedAt?: Instant
  /** Its ledger is open, so that outcomes have where to stand. */
  opened: boolean
}

export type MemoryOrder = Pick<Claim, 'consentId' | 'stormId' | 'network' | 'account' | 'host' | 'post' | 'postKey'> & {
  dueAt: Instant | undefined
  session: Session
}

export interface MemoryRow {
  readonly order: MemoryOrder
  readonly storm: MemoryStorm
  state: ConsentState
  fence: number
  leaseOwner: string | undefined
  leaseUntil: Instant | undefined
  nextTryAt: Instant | undefined
  attempts: number
  sentAsOf: Instant | undefined
  lastSentAt: Instant | undefined
  handedOverAt: Instant | undefined
  held: string | undefined
  step: number
  recall: Recall | undefined
  directly: boolean
  /** It waits for somebody's look. */
  isHeldBack: boolean
  /** The hour moved, and its supporter has not said yes to the new one. */
  isUnsure: boolean
  shownEarlyAt: Instant | undefined
  uri: string | undefined
  why: string | undefined
  endedAt: Instant | undefined
  session: Session | undefined
  image?: Uint8Array
}

export function newRow(order: MemoryOrder, storm: MemoryStorm): MemoryRow {
  return {
    order,
    storm,
    state: 'planned',
    fence: 0,
    leaseOwner: undefined,
    leaseUntil: undefined,
    nextTryAt: undefined,
    attempts: 0,
    sentAsOf: undefined,
    lastSentAt: undefined,
    handedOverAt: undefined,
    held: undefined,
    step: 0,
    recall: undefined,
    directly: false,
    isHeldBack: false,
    isUnsure: false,
    shownEarlyAt: undefined,
    uri: undefined,
    why: undefined,
    endedAt: undefined,
    session: order.session,
  }
}

export function isWaiting({ state, leaseUntil }: MemoryRow, now: Instant): boolean {
  return state === 'planned' || (state === 'claimed' && leaseUntil !== undefined && leaseUntil < now)
}

/** Whether it may be left with its server, which needs it `aheadMs` before its moment and may be `graceMs` late with it. */
export function fitsAhead(row: MemoryRow, now: Instant, { aheadMs, graceMs }: { aheadMs: number; graceMs: number }) {
  const { order, storm, directly, recall, session } = row
  if (isKept(row) || directly || recall || !session || !storm.opened || order.dueAt === undefined) return false
  return isWaiting(row, now) && order.dueAt >= now + aheadMs && order.dueAt + graceMs <= stopsAt(storm)
}

export function isStillClaimed({ state, leaseUntil }: MemoryRow, now: Instant): boolean {
  return state === 'claimed' && leaseUntil !== undefined && leaseUntil > now
}

export function isRunning({ storm }: MemoryRow, now: Instant): boolean {
  return storm.tZero <= now && now < stopsAt(storm)
}

/** When nothing leaves any more: its end, or when it was postponed. */
export function stopsAt({ endsAt, postponedAt }: MemoryStorm): Instant {
  return postponedAt !== undefined && postponedAt < endsAt ? postponedAt : endsAt
}

/** Somebody is to look at it first, or its supporter has to say yes. */
export function isKept({ isHeldBack, isUnsure }: MemoryRow): boolean {
  return isHeldBack || isUnsure
}

export function whyExpired({ storm, isHeldBack: held, isUnsure: unsure }: MemoryRow): string {
  return whyMissed({ postponed: stopsAt(storm) < storm.endsAt, held, unsure })
}

export function isAtOrBefore(at: Instant | undefined, now: Instant): boolean {
  return at !== undefined && at <= now
}

export function send(row: MemoryRow, now: Instant, leaseMs: number): void {
  row.lastSentAt = now
  row.leaseUntil = later(now, leaseMs)
  row.attempts += 1
}

export function leave(row: MemoryRow, nextTry: Instant | undefined): void {
  row.leaseOwner = undefined
  row.leaseUntil = undefined
  row.nextTryAt = nextTry
}

export function end(
  row: MemoryRow,
  outcome: Outcome,
  now: Instant,
  { uri, why }: { uri?: string; why?: string } = {},
): void {
  row.state = outcome
  row.uri = uri
  row.why = why
  row.endedAt = now
  row.leaseOwner = undefined
  row.leaseUntil = undefined
}

export function claimOf({ order, storm, state, attempts, fence }: MemoryRow, owner: string, asOf: Instant): Claim {
  const { consentId, stormId, network, account, host, post, postKey, dueAt } = order
  if (dueAt === undefined) throw new Error('A claim is for a consent that has its moment.')
  return {
    consentId,
    stormId,
    network,
    account,
    host,
    post,
    postKey,
    dueAt,
    endsAt: isWithServer(state) ? storm.endsAt : stopsAt(storm),
    asOf,
    attempts,
    owner,
    fence,
  }
}

export function flightOf(claim: Claim, { sentAsOf, lastSentAt }: MemoryRow): Flight {
  if (sentAsOf === undefined || lastSentAt === undefined) throw new Error('A post in flight has no time of sending.')
  return { ...claim, createdAt: sentAsOf, lastSentAt }
}

export function handOverOf(claim: Claim, { handedOverAt, held, step, recall }: MemoryRow): HandOver {
  if (handedOverAt === undefined) throw new Error('A post that was handed over has no time of that.')
  return { ...claim, handedOverAt, held, step, recall }
}

/** Nobody holds it. */
export function isFree({ leaseUntil }: MemoryRow, now: Instant): boolean {
  return leaseUntil === undefined || leaseUntil < now
}

/** What its server holds is asked back, and is held once it has come home. */
export function hold(row: MemoryRow): void {
  if (isWithServer(row.state)) {
    row.isHeldBack = true
    recall(row, 'postpone')
  } else if (canWithdraw(row.state)) {
    row.isHeldBack = true
    row.state = 'planned'
    leave(row, row.nextTryAt)
  }
}

/** When something is to be done about it next, if it has its moment and no outcome. */
export function nextOf(row: MemoryRow): number | undefined {
  const { order, state, endedAt, nextTryAt, leaseUntil } = row
  if (endedAt !== undefined || order.dueAt === undefined || (isKept(row) && !isWithServer(state))) return undefined
  return Math.max(isWithServer(state) ? 0 : order.dueAt, nextTryAt ?? 0, leaseUntil ?? 0)
}

/** The first of each host, as far as there is room for it. */
export function withRoom(rows: readonly MemoryRow[], room: HostRoom | undefined): readonly MemoryRow[] {
  if (!room) return rows
  const taken = new Map<string, number>()
  return rows.filter(({ order: { host } }) => {
    const place = taken.get(host) ?? 0
    taken.set(host, place + 1)
    return place < (room.known.get(host) ?? room.otherwise)
  })
}

/** What is asked back comes first, then by moment. */
export function byUrgency(one: MemoryRow, other: MemoryRow): number {
  return Number(isAskedBack(other)) - Number(isAskedBack(one)) || (one.order.dueAt ?? 0) - (other.order.dueAt ?? 0)
}

function isAskedBack({ state, recall }: MemoryRow): boolean {
  return recall !== undefined && isWithServer(state)
}

/** Withdrawing counts for more than postponing. */
export function recall(row: MemoryRow, why: Recall): void {
  if (!row.recall) row.nextTryAt = undefined
  row.recall = why === 'withdraw' ? why : (row.recall ?? why)
}
