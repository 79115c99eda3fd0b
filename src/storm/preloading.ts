import { networkNames } from '../campaign/networks.ts'
import { stopwatch } from '../clock/stopwatch.ts'
import { SignedOut } from '../networks/errors.ts'
import type { Held, Preload, Publisher, Session } from '../networks/network.ts'
import type { AheadOptions, Claim, HandOver } from '../store/outbox.ts'
import type { DispatchDeps } from './dispatch.ts'
import {
  afterHandingOver,
  askAgainInMs,
  type DispatchTimings,
  isLastLook,
  longestDoubtMs,
  mayHaveBegun,
} from './dispatch-policy.ts'
import type { HostGates } from './host-gates.ts'
import { soughtOf, whereItStands } from './reading-back.ts'
import { Settling } from './settling.ts'

const tooEarly =
  'The server ignored the hour it was given and published the post at once, before its moment. If you do not want it to stand there, delete it there.'
const gone =
  'The server does not hold the post any more and does not show it either: it was deleted there, or the server failed to publish it. It is not sent again.'

type Server = Publisher & { preload: Preload }

/** Leaves posts with their own servers before the hour, and looks after them until each has its outcome. */
export class Preloading {
  /** Which posts may be claimed to be left with their servers. */
  readonly ahead: AheadOptions
  readonly #deps: DispatchDeps
  readonly #timings: DispatchTimings
  readonly #gates: HostGates
  /** When a hand-over can no longer arrive. */
  readonly #arriving: Settling
  /** When what a server does not hold any more can no longer appear. */
  readonly #appearing: Settling

  constructor(deps: DispatchDeps, timings: DispatchTimings, gates: HostGates) {
    this.#deps = deps
    this.#timings = timings
    this.#gates = gates
    this.#arriving = new Settling(timings)
    this.#appearing = new Settling(timings)
    const ahead = networkNames.flatMap((network) => {
      const preload = deps.publisherOf(network)?.preload
      return preload ? [{ network, aheadMs: preload.aheadMs + timings.marginMs }] : []
    })
    this.ahead = { ahead, graceMs: timings.graceMs }
  }

  /** From claimed to preloaded, or back to planned. */
  async handOver(claim: Claim): Promise<void> {
    const { outbox, clock } = this.#deps
    const server = this.#serverOf(claim)
    if (!server) return void (await outbox.release(claim, 0, { directly: true }))
    const wait = this.#gates.enter(claim, clock.steady())
    if (wait > 0) return void (await outbox.release(claim, wait))
    try {
      const session = await this.#sessionAhead(claim, server)
      const sinceAsked = stopwatch(clock)
      const aheadMs = server.preload.aheadMs + this.#timings.marginMs
      const order = session && (await outbox.handOver(claim, { leaseMs: this.#timings.leaseMs, aheadMs }))
      if (session && order) await this.#hold(order, server, session, sinceAsked)
      else if (session) await outbox.release(claim, 0)
    } finally {
      this.#gates.leave(claim)
    }
  }

  /** Undefined where the claim was given back: long before its moment nothing is failed by that. */
  async #sessionAhead(claim: Claim, server: Server): Promise<Session | undefined> {
    const { outbox, clock } = this.#deps
    try {
      return await this.#session(claim, server)
    } catch (error) {
      this.#gates.obey(claim, error, this.#deps.clock)
      const step = afterHandingOver(error, claim, clock.now(), this.#timings)
      const released = await outbox.release(claim, step.waitMs)
      if (released && step.next === 'home' && step.signedOut) await outbox.signedOut(claim)
      return undefined
    }
  }

  async #session(claim: Claim, server: Server): Promise<Session> {
    const { outbox } = this.#deps
    const session = await outbox.session(claim)
    if (!session) throw new SignedOut('The account’s permission is gone; sign in again to renew it.')
    return await server.renew(session, {
      load: () => outbox.session(claim),
      save: (renewed) => outbox.saveSession(claim, renewed),
    })
  }

  async #hold(order: HandOver, server: Server, session: Session, sinceAsked: () => number): Promise<void> {
    const { outbox, clock, log } = this.#deps
    if (sinceAsked() >= this.#timings.launchMs) return void (await outbox.home(order))
    this.#arriving.sends(stepOf(order), clock.steady())
    const { account, post, postKey: key, handedOverAt: createdAt, dueAt: at } = order
    let answer: Held
    try {
      answer = await server.preload.hold({ account, session, post, key, createdAt, at })
    } catch (error) {
      log.info({ err: error, consent: order.consentId }, 'dispatch: a post was not left with its server')
      return await this.#notHeld(order, error)
    }
    if ('held' in answer) await outbox.preloaded(order, answer.held, this.#timings.graceMs)
    else if (answer.deleted) await outbox.home(order, { directly: true, shownEarly: true })
    else await outbox.published(order, answer.publishedAtOnce, tooEarly)
  }

  async #notHeld(order: HandOver, error: unknown): Promise<void> {
    const { outbox, clock } = this.#deps
    this.#gates.obey(order, error, clock)
    const step = afterHandingOver(error, order, clock.now(), this.#timings)
    if (step.next === 'doubt') return void (await outbox.doubt(order, step.waitMs))
    const home = await outbox.home(order, step)
    if (home && step.signedOut) await outbox.signedOut(order)
  }

  /** Asks the server about what it holds, or may hold. */
  async lookAfter(order: HandOver): Promise<void> {
    const { outbox, clock } = this.#deps
    const server = this.#serverOf(order)
    if (!server) return void (await outbox.unknown(order, 'Uproar may no longer reach this network.'))
    const wait = this.#gates.enter(order, clock.steady())
    if (wait > 0 && !isLastLook(order, this.#timings))
      return void (await outbox.doubt(order, Math.min(wait, longestDoubtMs)))
    try {
      if (order.held === undefined) await this.#lookFor(order, server)
      else await this.#conclude(order, order.held, server)
    } catch (error) {
      await this.#couldNotAsk(order, error)
    } finally {
      if (wait === 0) this.#gates.leave(order)
    }
  }

  /**
   * Whether the server has it. What it holds is asked for first: from there a post may go on to where it stands, and never
   * the other way.
   */
  async #lookFor(order: HandOver, server: Server): Promise<void> {
    const { outbox, clock } = this.#deps
    const arrivesWithinMs = this.#arriving.leftMs(stepOf(order), clock.steady())
    const sought = { ...soughtOf(outbox, order, order.handedOverAt), at: order.dueAt }
    const holding = await server.preload.findHeld(sought)
    if (holding) return void (await outbox.preloaded(order, holding.held, this.#timings.graceMs))
    const found = await whereItStands(outbox, server, order, order.handedOverAt)
    if (found) return await this.#found(order, found)
    const waitMs = arrivesWithinMs || this.#appearing.leftMs(stepOf(order), clock.steady())
    if (waitMs > 0) await outbox.doubt(order, waitMs)
    else await outbox.home(order, { directly: true })
  }

  async #found(order: HandOver, found: { uri: string }): Promise<void> {
    const isEarly = !mayHaveBegun(order.dueAt, order.asOf, this.#timings)
    await this.#deps.outbox.published(order, found, isEarly ? tooEarly : undefined)
  }

  /** Its moment has passed, or it is asked back; long before its moment only that can be done. */
  async #conclude(order: HandOver, held: string, server: Server): Promise<void> {
    const { outbox, clock } = this.#deps
    const since = stopwatch(clock)
    if (mayHaveBegun(order.dueAt, order.asOf, this.#timings)) {
      const stands = await whereItStands(outbox, server, order, order.handedOverAt)
      if (stands) return await this.#found(order, stands)
    }
    const session = await this.#session(order, server)
    const answer = await server.preload.letGo(order.account, session, held)
    if (answer === 'taken back') return await this.#takenBack(order, order.asOf + since())
    const found = await whereItStands(outbox, server, order, order.handedOverAt)
    if (found) return await this.#found(order, found)
    const waitMs = this.#appearing.leftMs(stepOf(order), clock.steady())
    if (waitMs > 0) await outbox.doubt(order, waitMs)
    else await outbox.vanished(order, gone)
  }

  /** A server that had begun to publish it may give it back and publish it all the same. */
  async #takenBack(order: HandOver, now: number): Promise<void> {
    const { outbox } = this.#deps
    if (mayHaveBegun(order.dueAt, now, this.#timings)) await outbox.lookAgain(order, 0)
    else await outbox.home(order)
  }

  async #couldNotAsk(order: HandOver, error: unknown): Promise<void> {
    const { outbox, clock, log } = this.#deps
    log.info({ err: error, consent: order.consentId }, 'dispatch: a server was not to be asked about a post')
    this.#gates.obey(order, error, clock)
    if (isLastLook(order, this.#timings)) return void (await outbox.unknown(order, whyUnknown(error)))
    await outbox.doubt(order, askAgainInMs(error, order, clock.now(), this.#timings))
  }

  #serverOf({ network }: Claim): Server | undefined {
    const publisher = this.#deps.publisherOf(network)
    return publisher && holdsPosts(publisher) ? publisher : undefined
  }
}

function holdsPosts(publisher: Publisher): publisher is Server {
  return publisher.preload !== undefined
}

function stepOf({ consentId, step }: HandOver): { consentId: string; attempts: number } {
  return { consentId, attempts: step }
}

function whyUnknown(error: unknown): string {
  return error instanceof SignedOut
    ? 'The account is signed out, so its server could not be asked for the post, which it may still hold. Look at your account, and at what is scheduled there.'
    : 'The server has not answered since, so nobody can say whether the post stands there.'
}
