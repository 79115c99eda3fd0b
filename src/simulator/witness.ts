import type { Instant } from '../hour/instant.ts'
import type { Creation, SimHost } from './host.ts'
import type { EndState, SimOrder, SimStorm } from './store.ts'
import type { World } from './world.ts'

/** What is true of one consent, whatever the dispatcher believes. */
interface Truth {
  order: SimOrder
  host: SimHost
  /** What withdrawing answered. */
  withdrawal: string | undefined
  creations: number
  uri: string | undefined
  createdAt: number | undefined
  /** By how much the database's clock was ahead of true time at the last launch. */
  launchAhead: number
  wasRefused: boolean
}

/** Sees both sides of a storm, the store's and the hosts', and says where a promise is broken. */
export class Witness {
  readonly #world: World
  readonly #storm: SimStorm
  readonly #truths = new Map<string, Truth>()
  readonly #settleMs: number
  #open: number

  constructor(world: World, storm: SimStorm, orders: readonly { order: SimOrder; host: SimHost }[], settleMs: number) {
    this.#world = world
    this.#storm = storm
    this.#settleMs = settleMs
    this.#open = orders.length
    for (const { order, host } of orders)
      this.#truths.set(order.account.id, {
        order,
        host,
        withdrawal: undefined,
        creations: 0,
        uri: undefined,
        createdAt: undefined,
        launchAhead: 0,
        wasRefused: false,
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
    const now = this.#world.agenda.now + truth.launchAhead
    if (now < this.#storm.tZero || now >= this.#storm.endsAt) this.#blame('outsideStorm', truth, 'began')
  }

  /** A post stands now. One whose call began in time may land a little later, until that call has settled. */
  created({ account, post, key }: Creation, uri: string): void {
    const truth = this.#of(account.id)
    truth.creations += 1
    truth.uri = uri
    if (truth.creations > 1) this.#blame('doubles', truth)
    if (truth.withdrawal === 'withdrawn') this.#blame('afterWithdrawal', truth)
    const now = this.#world.agenda.now + truth.launchAhead
    if (now >= this.#storm.endsAt + this.#settleMs) this.#blame('outsideStorm', truth, 'landed')
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
    if (state === 'published' && (truth.creations === 0 || uri !== truth.uri)) untrue('no such post ever stood')
    if ((state === 'failed' || state === 'missed' || state === 'withdrawn') && truth.creations > 0)
      untrue('a post stands, or stood')
    if (state === 'failed' && !truth.wasRefused) untrue('nobody refused it')
    if (state === 'missed' && latest < this.#storm.endsAt) untrue('the storm is not over')
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
