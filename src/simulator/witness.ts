import type { Instant } from '../hour/instant.ts'
import type { DispatchTimings } from '../storm/dispatch-policy.ts'
import type { Creation, How, SimHost } from './host.ts'
import type { EndState, SimOrder, SimStorm } from './store.ts'
import type { World } from './world.ts'

/** What is true of one consent, whatever the dispatcher believes. */
interface Truth {
  order: SimOrder
  host: SimHost
  /** What withdrawing answered. */
  withdrawal: string | undefined
  /** Posts that were not taken away again by whoever made them. */
  creations: number
  stoodEver: boolean
  uri: string | undefined
  createdAt: number | undefined
  /** By how much the database's clock was ahead of true time at the last launch. */
  launchAhead: number
  wasRefused: boolean
  /** It was left with its host, which may lose it, or its owner may delete it there. */
  wasHeld: boolean
  isKnownHeld: boolean
  isTakenByOwner: boolean
}

/** Sees both sides of a storm, the store's and the hosts', and says where a promise is broken. */
export class Witness {
  readonly #world: World
  readonly #storm: SimStorm
  readonly #truths = new Map<string, Truth>()
  readonly #timings: Pick<DispatchTimings, 'settleMs' | 'graceMs'>
  #open: number

  constructor(
    world: World,
    storm: SimStorm,
    orders: readonly { order: SimOrder; host: SimHost }[],
    timings: Pick<DispatchTimings, 'settleMs' | 'graceMs'>,
  ) {
    this.#world = world
    this.#storm = storm
    this.#timings = timings
    this.#open = orders.length
    for (const { order, host } of orders)
      this.#truths.set(order.account.id, {
        order,
        host,
        withdrawal: undefined,
        creations: 0,
        stoodEver: false,
        uri: undefined,
        createdAt: undefined,
        launchAhead: 0,
        wasRefused: false,
        wasHeld: false,
        isKnownHeld: false,
        isTakenByOwner: false,
      })
  }

  get isOver(): boolean {
    return this.#open === 0
  }

  ended(count: number): void {
    this.#open -= count
  }

  withdrew(accountId: string, answer: string): void {
    const truth = this.#of(accountId)
    truth.withdrawal ??= answer
    if (answer === 'withdrawn') this.ended(1)
    if (answer === 'withdrawn' && truth.creations > 0) this.#blame('afterWithdrawal', truth)
  }

  launched(accountId: string): void {
    this.#of(accountId).launchAhead = this.#world.leaseAhead
  }

  refused(accountId: string): void {
    this.#of(accountId).wasRefused = true
  }

  /** A call begins; it must within the storm, by the clock that allowed it. */
  sends(accountId: string, createdAt: number): void {
    const truth = this.#of(accountId)
    this.#sameTime(truth, createdAt)
    if (truth.withdrawal === 'taking back') this.#blame('afterWithdrawal', truth, 'sent though it was asked back')
    const now = this.#world.agenda.now + truth.launchAhead
    if (now < this.#storm.tZero || now >= this.#storm.endsAt) this.#blame('outsideStorm', truth, 'began')
  }

  /** A post is left with its host; it must be for its own moment. */
  holds(accountId: string, at: number): void {
    const truth = this.#of(accountId)
    truth.wasHeld = true
    if (truth.withdrawal === 'withdrawn') this.#blame('afterWithdrawal', truth, 'handed over')
    if (at !== truth.order.dueAt) this.#blame('outsideStorm', truth, 'another moment')
  }

  /** The dispatcher knows that its host has it. */
  preloaded(accountId: string): void {
    this.#of(accountId).isKnownHeld = true
  }

  /** What an owner takes back at the host is taken back. */
  deletedByOwner(accountId: string): void {
    const truth = this.#of(accountId)
    truth.isTakenByOwner ||= truth.isKnownHeld
  }

  undone(accountId: string): void {
    this.#of(accountId).creations -= 1
  }

  /**
   * A post stands now. One whose call began in time may land a little later, until that call has settled; one that its host
   * has held may be late by what hosts are allowed to be, within the storm. Hosts that ignore the hour are not blamed on us.
   */
  created({ account, post, key, at = 0 }: Creation & { at?: number }, uri: string, how: How): void {
    const truth = this.#of(account.id)
    truth.creations += 1
    truth.stoodEver = true
    truth.uri = uri
    if (truth.creations > 1) this.#blame('doubles', truth)
    if (truth.withdrawal === 'withdrawn') this.#blame('afterWithdrawal', truth)
    if (truth.isTakenByOwner) this.#blame('afterWithdrawal', truth, 'its owner had deleted it at the host')
    const now = this.#world.agenda.now
    if (how === 'sent' && now + truth.launchAhead >= this.#storm.endsAt + this.#timings.settleMs)
      this.#blame('outsideStorm', truth, 'landed')
    if (how === 'held' && now >= this.#storm.endsAt && now - at <= this.#timings.graceMs)
      this.#blame('outsideStorm', truth, 'handed over too near the end')
    if (JSON.stringify(post) !== JSON.stringify(truth.order.post) || key !== truth.order.postKey)
      this.#blame('altered', truth, 'text or key')
  }

  #sameTime(truth: Truth, createdAt: number): void {
    truth.createdAt ??= createdAt
    if (truth.createdAt !== createdAt) this.#blame('altered', truth, 'its time')
  }

  /** When nothing more can happen: each outcome against what the hosts hold. */
  judge(ends: readonly EndState[], latestLeaseTime: Instant, unknownFrom: number): void {
    const byId = new Map(ends.map((end) => [end.consentId, end]))
    for (const truth of this.#truths.values()) {
      const end = byId.get(truth.order.consentId)
      if (!end || end.endedAt === undefined) this.#blame('lost', truth, end?.state)
      else this.#judge(truth, end, latestLeaseTime, unknownFrom)
    }
  }

  #judge(truth: Truth, { state, uri }: EndState, latest: Instant, unknownFrom: number): void {
    const untrue = (why: string) => this.#blame('untrue', truth, `${state}: ${why}`)
    if (state === 'published' && (!truth.stoodEver || uri !== truth.uri)) untrue('no such post ever stood')
    if ((state === 'failed' || state === 'missed' || state === 'withdrawn') && truth.creations > 0)
      untrue('a post stands, or stood')
    if (state === 'failed' && !truth.wasRefused) untrue('nobody refused it')
    if (state === 'missed' && latest < this.#storm.endsAt && !truth.wasHeld) untrue('the storm is not over')
    if (state === 'unknown' && latest < unknownFrom) untrue('it could be read back for longer')
  }

  #blame(what: Parameters<World['blame']>[0], { order, withdrawal, creations }: Truth, why = ''): void {
    this.#world.blame(what, `${order.consentId} (withdrawal: ${withdrawal}, creations: ${creations}) ${why}`)
  }

  #of(accountId: string): Truth {
    const truth = this.#truths.get(accountId)
    if (!truth) throw new Error('Somebody posts who is not in this storm.')
    return truth
  }
}
