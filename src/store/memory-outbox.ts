import { type Instant, later } from '../hour/instant.ts'
import type { Published, Session } from '../networks/network.ts'
import { type ConsentState, canWithdraw, isWithServer, type Outcome, type Withdrawal } from '../supporters/consent.ts'
import {
  byUrgency,
  claimOf,
  end,
  fitsAhead,
  flightOf,
  handOverOf,
  hold,
  isAtOrBefore,
  isFree,
  isKept,
  isRunning,
  isStillClaimed,
  isWaiting,
  leave,
  type MemoryOrder,
  type MemoryRow,
  type MemoryStorm,
  newRow,
  nextOf,
  recall,
  send,
  stopsAt,
  whyExpired,
  withRoom,
} from './memory-rows.ts'
import type { AheadOptions, Claim, ClaimOptions, Flight, HandOver, HomeComing, LeaseOptions, Outbox } from './outbox.ts'

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
    if (row) hold(row)
  }

  letGo(consentId: string): void {
    const row = this.#byId.get(consentId)
    if (row) row.isHeldBack = false
  }

  async withdraw(consentId: string): Promise<Withdrawal> {
    const row = this.#byId.get(consentId)
    if (!row) throw new Error('There is no such consent.')
    if (isWithServer(row.state)) {
      recall(row, 'withdraw')
      return 'taking back'
    }
    if (!canWithdraw(row.state)) return row.state as 'in flight' | Outcome
    end(row, 'withdrawn', this.#leaseTime())
    return 'withdrawn'
  }

  /** Asks back everything that servers hold; answers how many that is. */
  async recallPreloaded(): Promise<number> {
    const held = this.rows.filter(({ state }) => isWithServer(state))
    for (const row of held) recall(row, 'postpone')
    return held.length
  }

  async claim(options: ClaimOptions): Promise<Claim[]> {
    const now = this.#leaseTime()
    const due = (row: MemoryRow) =>
      !isKept(row) && isWaiting(row, now) && isAtOrBefore(row.order.dueAt, now) && isRunning(row, now)
    return this.#lease(due, options, now, 'claimed').map((row) => claimOf(row, options.owner, now))
  }

  async claimAhead({ ahead, graceMs, ...options }: ClaimOptions & AheadOptions): Promise<Claim[]> {
    const now = this.#leaseTime()
    const aheadOf = new Map(ahead.map(({ network, aheadMs }) => [network, aheadMs]))
    const mayBeLeft = (row: MemoryRow) => {
      const aheadMs = aheadOf.get(row.order.network)
      return aheadMs !== undefined && fitsAhead(row, now, { aheadMs, graceMs })
    }
    return this.#lease(mayBeLeft, options, now, 'claimed').map((row) => claimOf(row, options.owner, now))
  }

  async claimHeld(options: ClaimOptions): Promise<HandOver[]> {
    const now = this.#leaseTime()
    const held = (row: MemoryRow) => isWithServer(row.state) && isFree(row, now)
    return this.#lease(held, options, now).map((row) => handOverOf(claimOf(row, options.owner, now), row))
  }

  async claimDoubtful(options: LeaseOptions): Promise<Flight[]> {
    const now = this.#leaseTime()
    const silent = (row: MemoryRow) => row.state === 'in flight' && isFree(row, now)
    return this.#lease(silent, options, now).map((row) => flightOf(claimOf(row, options.owner, now), row))
  }

  async launch(claim: Claim, { leaseMs }: { leaseMs: number }): Promise<Flight | undefined> {
    const now = this.#leaseTime()
    const row = this.#held(claim)
    if (!row || isKept(row) || !isStillClaimed(row, now) || !isRunning(row, now)) return undefined
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

  async handOver(
    claim: Claim,
    { leaseMs, aheadMs }: { leaseMs: number; aheadMs: number },
  ): Promise<HandOver | undefined> {
    const now = this.#leaseTime()
    const row = this.#held(claim)
    if (!row || !isStillClaimed(row, now)) return undefined
    if (isKept(row) || row.directly || row.recall || claim.dueAt < now + aheadMs) return undefined
    if (row.storm.postponedAt !== undefined) return undefined
    row.state = 'handing over'
    row.handedOverAt ??= now
    row.step += 1
    row.leaseUntil = later(now, leaseMs)
    return handOverOf({ ...claim, asOf: now }, row)
  }

  async preloaded(order: HandOver, held: string, graceMs: number): Promise<boolean> {
    const row = this.#held(order)
    if (!row) return false
    row.state = 'preloaded'
    row.held = held
    row.step += 1
    leave(row, row.recall ? undefined : later(order.dueAt, graceMs))
    return true
  }

  async lookAgain(order: HandOver, waitMs: number): Promise<boolean> {
    const row = this.#held(order)
    if (!row) return false
    row.state = 'handing over'
    row.held = undefined
    row.step += 1
    leave(row, later(this.#leaseTime(), waitMs))
    return true
  }

  async home(order: HandOver, how: HomeComing = {}): Promise<'planned' | 'withdrawn' | false> {
    const now = this.#leaseTime()
    const row = this.#held(order)
    if (!row) return false
    row.held = undefined
    row.directly ||= how.directly ?? false
    if (how.shownEarly) row.shownEarlyAt = now
    if (row.recall === 'withdraw') {
      end(row, 'withdrawn', now)
      return 'withdrawn'
    }
    row.state = 'planned'
    leave(row, later(now, how.waitMs ?? 0))
    return 'planned'
  }

  async vanished(order: HandOver, why: string): Promise<boolean> {
    const row = this.#held(order)
    return this.#end(order, row?.recall === 'withdraw' ? 'withdrawn' : 'missed', { why })
  }

  async release(claim: Claim, waitMs: number, { directly } = { directly: false }): Promise<boolean> {
    const row = this.#held(claim)
    if (!row) return false
    row.state = 'planned'
    row.directly ||= directly
    leave(row, later(this.#leaseTime(), waitMs))
    return true
  }

  async doubt(flight: Flight | HandOver, waitMs: number): Promise<boolean> {
    const row = this.#held(flight)
    if (!row) return false
    leave(row, later(this.#leaseTime(), waitMs))
    return true
  }

  async heard(claim: Claim, uri: string): Promise<boolean> {
    return this.#heard.has(`${claim.stormId} ${uri}`)
  }

  async published(claim: Claim, { uri }: Pick<Published, 'uri'>, why?: string): Promise<boolean> {
    return this.#end(claim, 'published', { uri, ...(why && { why }) })
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
      if (!row.storm.opened || stopsAt(row.storm) > now || !isWaiting(row, now)) continue
      end(row, 'missed', now, { why: whyExpired(row) })
      count += 1
    }
    return count
  }

  async nextDue({ closed }: { closed: readonly string[] } = { closed: [] }): Promise<number | undefined> {
    let next: number | undefined
    for (const row of this.rows) {
      if (row.state !== 'in flight' && closed.includes(row.order.host)) continue
      const at = nextOf(row)
      if (at !== undefined && (next === undefined || at < next)) next = at
    }
    return next === undefined ? undefined : next - this.#leaseTime()
  }

  async session(claim: Claim): Promise<Session | undefined> {
    return this.#byId.get(claim.consentId)?.session
  }

  async image(claim: Claim): Promise<Uint8Array | undefined> {
    return this.#byId.get(claim.consentId)?.image
  }

  async saveSession(claim: Claim, session: Session): Promise<void> {
    const row = this.#byId.get(claim.consentId)
    if (row?.session) row.session = session
  }

  async signedOut(claim: Claim): Promise<void> {
    const row = this.#byId.get(claim.consentId)
    if (row) row.session = undefined
  }

  #lease(which: (row: MemoryRow) => boolean, options: ClaimOptions, now: Instant, state?: ConsentState): MemoryRow[] {
    const found = this.rows.filter((row) => (row.nextTryAt ?? now) <= now && which(row)).sort(byUrgency)
    const picked = withRoom(found, options.room).slice(0, options.limit)
    for (const row of picked) {
      row.state = state ?? row.state
      row.leaseOwner = options.owner
      row.leaseUntil = later(now, options.leaseMs)
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
