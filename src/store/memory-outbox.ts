import { type Instant, later } from '../hour/instant.ts'
import type { Published, Session } from '../networks/network.ts'
import { type ConsentState, canWithdraw, type Outcome } from '../supporters/consent.ts'
import { type Claim, endedBefore, type Flight, neverLookedAt, type Outbox } from './outbox.ts'

export interface MemoryStorm {
  id: string
  tZero: Instant
  endsAt: Instant
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
  uri: string | undefined
  why: string | undefined
  endedAt: Instant | undefined
  session: Session | undefined
  held: boolean
}

interface Lease {
  owner: string
  limit: number
  leaseMs: number
}

/** The outbox without a database: what `createPostgresOutbox` does in SQL, done to rows in memory, for simulations. */
export class MemoryOutbox implements Outbox {
  readonly rows: MemoryRow[] = []
  readonly #leaseTime: () => Instant
  readonly #storms = new Map<string, MemoryStorm>()
  readonly #byId = new Map<string, MemoryRow>()
  readonly #heard = new Set<string>()

  constructor(leaseTime: () => Instant) {
    this.#leaseTime = leaseTime
  }

  openStorm(storm: MemoryStorm): void {
    this.#storms.set(storm.id, storm)
  }

  add(order: MemoryOrder): void {
    const storm = this.#storms.get(order.stormId)
    if (!storm) throw new Error('A consent is for a storm that is there.')
    const row = newRow(order, storm)
    this.rows.push(row)
    this.#byId.set(order.consentId, row)
  }

  /** The stream has carried a post. */
  hear(stormId: string, uri: string): void {
    this.#heard.add(`${stormId} ${uri}`)
  }

  /** Keeps it back for somebody’s look, while it has not left; `letGo` ends that. */
  hold(consentId: string): void {
    const row = this.#byId.get(consentId)
    if (!row || !canWithdraw(row.state)) return
    row.held = true
    row.state = 'planned'
    letGo(row)
  }

  letGo(consentId: string): void {
    const row = this.#byId.get(consentId)
    if (row) row.held = false
  }

  async withdraw(consentId: string): Promise<'withdrawn' | 'in flight' | Outcome> {
    const row = this.#byId.get(consentId)
    if (!row) throw new Error('There is no such consent.')
    if (!canWithdraw(row.state)) return row.state as 'in flight' | Outcome
    end(row, 'withdrawn', this.#leaseTime())
    return 'withdrawn'
  }

  async claim(options: Lease): Promise<Claim[]> {
    const now = this.#leaseTime()
    const due = (row: MemoryRow) =>
      !row.held && isWaiting(row, now) && isAtOrBefore(row.order.dueAt, now) && isRunning(row, now)
    return this.#lease(due, 'claimed', options, now).map((row) => claimOf(row, options.owner, now))
  }

  async claimDoubtful(options: Lease): Promise<Flight[]> {
    const now = this.#leaseTime()
    const silent = (row: MemoryRow) =>
      row.state === 'in flight' && (row.leaseUntil === undefined || row.leaseUntil < now)
    return this.#lease(silent, 'in flight', options, now).map((row) => flightOf(claimOf(row, options.owner, now), row))
  }

  async launch(claim: Claim, { leaseMs }: { leaseMs: number }): Promise<Flight | undefined> {
    const now = this.#leaseTime()
    const row = this.#held(claim)
    if (
      row?.state !== 'claimed' ||
      row.held ||
      row.leaseUntil === undefined ||
      row.leaseUntil <= now ||
      !isRunning(row, now)
    )
      return undefined
    row.state = 'in flight'
    row.sentAsOf ??= now
    send(row, now, leaseMs)
    return flightOf({ ...claim, asOf: now, attempts: row.attempts }, row)
  }

  async relaunch(flight: Flight, { leaseMs }: { leaseMs: number }): Promise<Flight | undefined> {
    const now = this.#leaseTime()
    const row = this.#held(flight)
    if (row?.state !== 'in flight' || !isRunning(row, now)) return undefined
    send(row, now, leaseMs)
    return flightOf({ ...flight, asOf: now, attempts: row.attempts }, row)
  }

  async release(claim: Claim, waitMs: number): Promise<boolean> {
    const row = this.#held(claim)
    if (!row) return false
    row.state = 'planned'
    letGo(row, later(this.#leaseTime(), waitMs))
    return true
  }

  async doubt(flight: Flight, waitMs: number): Promise<boolean> {
    const row = this.#held(flight)
    if (!row) return false
    letGo(row, later(this.#leaseTime(), waitMs))
    return true
  }

  async heard(claim: Claim, uri: string): Promise<boolean> {
    return this.#heard.has(`${claim.stormId} ${uri}`)
  }

  async published(claim: Claim, { uri }: Pick<Published, 'uri'>): Promise<boolean> {
    return this.#end(claim, 'published', { uri })
  }

  async failed(claim: Claim, why: string): Promise<boolean> {
    return this.#end(claim, 'failed', { why })
  }

  async missed(claim: Claim, why: string): Promise<boolean> {
    return this.#end(claim, 'missed', { why })
  }

  async unknown(claim: Claim, why: string): Promise<boolean> {
    return this.#end(claim, 'unknown', { why })
  }

  async expire(): Promise<number> {
    const now = this.#leaseTime()
    let count = 0
    for (const row of this.rows) {
      if (!row.storm.opened || row.storm.endsAt > now || !isWaiting(row, now)) continue
      end(row, 'missed', now, { why: row.held ? neverLookedAt : endedBefore })
      count += 1
    }
    return count
  }

  async nextDue(): Promise<number | undefined> {
    let next: number | undefined
    for (const { order, endedAt, nextTryAt, leaseUntil, held } of this.rows) {
      if (endedAt !== undefined || order.dueAt === undefined || held) continue
      const at = Math.max(order.dueAt, nextTryAt ?? 0, leaseUntil ?? 0)
      if (next === undefined || at < next) next = at
    }
    return next === undefined ? undefined : next - this.#leaseTime()
  }

  async session(claim: Claim): Promise<Session | undefined> {
    return this.#byId.get(claim.consentId)?.session
  }

  async saveSession(claim: Claim, session: Session): Promise<void> {
    const row = this.#byId.get(claim.consentId)
    if (row?.session) row.session = session
  }

  async signedOut(claim: Claim): Promise<void> {
    const row = this.#byId.get(claim.consentId)
    if (row) row.session = undefined
  }

  #lease(which: (row: MemoryRow) => boolean, state: ConsentState, lease: Lease, now: Instant): MemoryRow[] {
    const found = this.rows.filter((row) => which(row) && (row.nextTryAt ?? now) <= now)
    const picked = found.sort((a, b) => (a.order.dueAt ?? 0) - (b.order.dueAt ?? 0)).slice(0, lease.limit)
    for (const row of picked) {
      row.state = state
      row.leaseOwner = lease.owner
      row.leaseUntil = later(now, lease.leaseMs)
      row.fence += 1
    }
    return picked
  }

  #held({ consentId, fence, owner }: Claim): MemoryRow | undefined {
    const row = this.#byId.get(consentId)
    return row?.fence === fence && row.leaseOwner === owner && row.endedAt === undefined ? row : undefined
  }

  #end(claim: Claim, outcome: Outcome, what: { uri?: string; why?: string }): boolean {
    const row = this.#held(claim)
    if (row) end(row, outcome, this.#leaseTime(), what)
    return row !== undefined
  }
}

function newRow(order: MemoryOrder, storm: MemoryStorm): MemoryRow {
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
    uri: undefined,
    why: undefined,
    endedAt: undefined,
    session: order.session,
    held: false,
  }
}

function isWaiting({ state, leaseUntil }: MemoryRow, now: Instant): boolean {
  return state === 'planned' || (state === 'claimed' && leaseUntil !== undefined && leaseUntil < now)
}

function isRunning({ storm }: MemoryRow, now: Instant): boolean {
  return storm.tZero <= now && now < storm.endsAt
}

function isAtOrBefore(at: Instant | undefined, now: Instant): boolean {
  return at !== undefined && at <= now
}

function send(row: MemoryRow, now: Instant, leaseMs: number): void {
  row.lastSentAt = now
  row.leaseUntil = later(now, leaseMs)
  row.attempts += 1
}

function letGo(row: MemoryRow, nextTry = row.nextTryAt): void {
  row.leaseOwner = undefined
  row.leaseUntil = undefined
  row.nextTryAt = nextTry
}

function end(row: MemoryRow, outcome: Outcome, now: Instant, { uri, why }: { uri?: string; why?: string } = {}): void {
  row.state = outcome
  row.uri = uri
  row.why = why
  row.endedAt = now
  letGo(row)
}

function claimOf({ order, storm, attempts, fence }: MemoryRow, owner: string, asOf: Instant): Claim {
  const { consentId, stormId, network, account, host, post, postKey } = order
  return {
    consentId,
    stormId,
    network,
    account,
    host,
    post,
    postKey,
    endsAt: storm.endsAt,
    asOf,
    attempts,
    owner,
    fence,
  }
}

function flightOf(claim: Claim, { sentAsOf, lastSentAt }: MemoryRow): Flight {
  if (sentAsOf === undefined || lastSentAt === undefined) throw new Error('A post in flight has no time of sending.')
  return { ...claim, createdAt: sentAsOf, lastSentAt }
}
