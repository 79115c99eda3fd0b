import type { Logger } from 'pino'
import type { NetworkName } from '../campaign/networks.ts'
import type { Clock } from '../clock/clock.ts'
import { stopwatch } from '../clock/stopwatch.ts'
import { Refused, SignedOut } from '../networks/errors.ts'
import type { Publisher, Session } from '../networks/network.ts'
import type { Claim, Flight, Outbox } from '../store/outbox.ts'
import { traced } from '../trace.ts'
import {
  afterFailure,
  afterNothingFound,
  backoffMs,
  type DispatchTimings,
  dispatchTimings,
  isLastLook,
  longestDoubtMs,
  mayBeginWithinMs,
  waitAfter,
} from './dispatch-policy.ts'
import { HostGates } from './host-gates.ts'
import { Preloading } from './preloading.ts'
import { whereItStands } from './reading-back.ts'
import { Settling } from './settling.ts'
import { Underway } from './underway.ts'

export interface DispatchDeps {
  outbox: Outbox
  publisherOf: (network: NetworkName) => Publisher | undefined
  requestsPer5Minutes: (network: NetworkName) => number
  /** Where others ask the same hosts, the gates that all of them go through. */
  gates?: HostGates
  clock: Clock
  log: Pick<Logger, 'info' | 'error'>
  /** Tells this dispatcher from every other one that ever ran. */
  owner: string
  timings?: DispatchTimings
}

/** Of each round; how much is under way is the matter of each host alone, so that slow ones take no room from others. */
const atOnce = 64
/** Of each round, too: what is left with servers before its moment, or looked after there. */
const withServersAtOnce = 32
const oneReading = { requests: 1, spare: 0 }
const idleMs = 1000
const breathMs = 100

/** Turns due consents into posts until the signal aborts; then lets what is in flight land. */
export async function dispatch(deps: DispatchDeps, signal: AbortSignal): Promise<void> {
  const { clock, log } = deps
  const dispatcher = new Dispatcher(deps)
  while (!signal.aborted) {
    const due = await startWhatIsDue().catch((error: unknown) => {
      log.error({ err: error }, 'dispatch: the outbox did not answer; trying again')
      return undefined
    })
    await clock.pause(Math.max(breathMs, Math.min(due ?? idleMs, idleMs)), signal)
  }
  await dispatcher.settled()

  async function startWhatIsDue(): Promise<number | undefined> {
    await dispatcher.round()
    return await dispatcher.nextDue()
  }
}

/** One dispatcher's work; a round picks up what is due and does not wait for it. */
export class Dispatcher {
  readonly #deps: DispatchDeps
  readonly #timings: DispatchTimings
  readonly #gates: HostGates
  readonly #settling: Settling
  readonly #preloading: Preloading
  readonly #underway = new Underway()
  #nextAhead = Number.NEGATIVE_INFINITY

  constructor(deps: DispatchDeps) {
    this.#deps = deps
    this.#timings = deps.timings ?? dispatchTimings
    this.#gates = deps.gates ?? new HostGates(deps.requestsPer5Minutes)
    this.#settling = new Settling(this.#timings)
    this.#preloading = new Preloading(deps, this.#timings, this.#gates)
  }

  /** Starts everything that is due, in the order of what is most pressing; answers how much that was. */
  async round(): Promise<number> {
    const { outbox, clock } = this.#deps
    await outbox.expire()
    const doubtful = await outbox.claimDoubtful(this.#lease(atOnce))
    for (const flight of doubtful) this.#start(flight, () => this.#readBack(flight))
    const room = this.#gates.room(clock.steady())
    const claims = await outbox.claim({ ...this.#lease(atOnce), room })
    for (const claim of claims) this.#start(claim, () => this.#carry(claim))
    return doubtful.length + claims.length + (await this.#roundOfServers())
  }

  /** What servers hold is looked after, and then as much as there is room for is left with them. */
  async #roundOfServers(): Promise<number> {
    const { outbox, clock } = this.#deps
    const room = this.#gates.room(clock.steady(), 1)
    const held = await outbox.claimHeld({ ...this.#lease(withServersAtOnce), room })
    for (const order of held) this.#start(order, () => this.#preloading.lookAfter(order))
    return held.length + (await this.#roundAhead())
  }

  /** Nothing hurries long before its moment, and finding what may be left takes a look at every consent that waits. */
  async #roundAhead(): Promise<number> {
    const { outbox, clock } = this.#deps
    const now = clock.steady()
    if (now < this.#nextAhead) return 0
    this.#nextAhead = now + idleMs
    const options = { room: this.#gates.room(now), ...this.#preloading.ahead }
    const early = await outbox.claimAhead({ ...this.#lease(withServersAtOnce), ...options })
    for (const claim of early) this.#start(claim, () => this.#preloading.handOver(claim))
    return early.length
  }

  /** In how many milliseconds there is something to do next, as far as hosts let us. */
  async nextDue(): Promise<number | undefined> {
    return await this.#deps.outbox.nextDue({ closed: this.#gates.closed(this.#deps.clock.steady()) })
  }

  async settled(): Promise<void> {
    await this.#underway.settled()
  }

  #lease(limit: number) {
    return { owner: this.#deps.owner, limit, leaseMs: this.#timings.leaseMs }
  }

  #start({ consentId }: Claim, work: () => Promise<void>): void {
    const { log } = this.#deps
    this.#underway.start(work, (error) =>
      log.error({ err: error, consent: consentId }, 'dispatch: a post was interrupted'),
    )
  }

  /** From claimed to landed, or to wherever the failure leads. */
  async #carry(claim: Claim): Promise<void> {
    const { outbox, clock } = this.#deps
    const publisher = this.#deps.publisherOf(claim.network)
    if (!publisher) return void (await outbox.failed(claim, 'Uproar may not publish on this network.'))
    const wait = this.#gates.enter(claim, clock.steady())
    if (wait > 0) return void (await outbox.release(claim, wait))
    try {
      const session = await this.#usableSession(claim, publisher)
      const sinceAsked = stopwatch(clock)
      const flight = session && (await outbox.launch(claim, { leaseMs: this.#timings.leaseMs }))
      if (session && flight) await this.#send(flight, publisher, session, sinceAsked)
    } finally {
      this.#gates.leave(claim)
    }
  }

  /** Renews the session while nothing has left; undefined where the claim has been given back or has failed. */
  async #usableSession(claim: Claim, publisher: Publisher): Promise<Session | undefined> {
    const { outbox } = this.#deps
    try {
      const session = await outbox.session(claim)
      if (!session) throw new SignedOut('The account’s permission is gone; sign in again to renew it.')
      return await publisher.renew(session, this.#stored(claim))
    } catch (error) {
      await this.#notSent(claim, error)
      return undefined
    }
  }

  #stored(claim: Claim) {
    const { outbox } = this.#deps
    return {
      load: () => outbox.session(claim),
      save: (renewed: Session) => outbox.saveSession(claim, renewed),
    }
  }

  async #notSent(claim: Claim, error: unknown): Promise<void> {
    const { outbox, clock } = this.#deps
    this.#gates.obey(claim, error, clock)
    const step = afterFailure(error, 0, clock.now())
    if (step.next === 'fail') await this.#fail(claim, step)
    else await outbox.release(claim, step.waitMs)
  }

  /** Who has lost the account meanwhile says nothing about it. */
  async #fail(claim: Claim, { why, signedOut }: { why: string; signedOut: boolean }): Promise<void> {
    const { outbox } = this.#deps
    if ((await outbox.failed(claim, why)) && signedOut) await outbox.signedOut(claim)
  }

  async #send(flight: Flight, publisher: Publisher, session: Session, sinceAsked: () => number): Promise<void> {
    const { outbox, clock, log } = this.#deps
    if (sinceAsked() >= mayBeginWithinMs(flight, this.#timings)) return await this.#tooLate(flight)
    this.#settling.sends(flight, clock.steady())
    try {
      const { account, post, postKey: key, createdAt } = flight
      const image = () => outbox.image(flight)
      const send = () => publisher.publish({ account, session, post, key, createdAt, image })
      const published = await traced('publish', { network: flight.network }, send)
      await outbox.published(flight, published)
    } catch (error) {
      log.info(
        { err: error, consent: flight.consentId, attempt: flight.attempts },
        'dispatch: a post was not confirmed',
      )
      await this.#notConfirmed(flight, publisher, error)
    }
  }

  /** This attempt has not left and will not; an earlier one may have. */
  async #tooLate(flight: Flight): Promise<void> {
    const { outbox } = this.#deps
    if (flight.attempts > 1) await outbox.doubt(flight, 0)
    else await outbox.release(flight, 0)
  }

  async #notConfirmed(flight: Flight, publisher: Publisher, error: unknown): Promise<void> {
    const { outbox, clock } = this.#deps
    this.#gates.obey(flight, error, clock)
    const step = afterFailure(error, flight.attempts, clock.now())
    if (step.next === 'doubt' && flight.attempts > 1 && (error instanceof Refused || error instanceof SignedOut)) {
      return await this.#lastLook(flight, publisher, error.message)
    }
    if (step.next === 'doubt') return void (await outbox.doubt(flight, step.waitMs))
    if (step.next === 'release') return void (await outbox.release(flight, step.waitMs))
    await this.#fail(flight, step)
  }

  /** Refused now, but an earlier attempt may stand there. */
  async #lastLook(flight: Flight, publisher: Publisher, why: string): Promise<void> {
    const { outbox } = this.#deps
    try {
      const found = await whereItStands(outbox, publisher, flight, flight.createdAt)
      if (found) await outbox.published(flight, found)
      else await outbox.failed(flight, why)
    } catch {
      await outbox.doubt(flight, backoffMs(flight.attempts))
    }
  }

  async #readBack(flight: Flight): Promise<void> {
    const { outbox, clock } = this.#deps
    const publisher = this.#deps.publisherOf(flight.network)
    if (!publisher) return void (await outbox.unknown(flight, 'Uproar may no longer reach this network.'))
    const settlesInMs = this.#settling.leftMs(flight, clock.steady())
    const wait = this.#gates.enter(flight, clock.steady(), oneReading)
    if (wait > 0 && !isLastLook(flight, this.#timings))
      return void (await outbox.doubt(flight, Math.min(wait, longestDoubtMs)))
    try {
      const found = await whereItStands(outbox, publisher, flight, flight.createdAt)
      if (found) return void (await outbox.published(flight, found))
    } catch (error) {
      return await this.#couldNotRead(flight, error)
    } finally {
      if (wait === 0) this.#gates.leave(flight)
    }
    const step = afterNothingFound(flight, settlesInMs)
    if (step.next === 'read again') await outbox.doubt(flight, step.waitMs)
    else if (step.next === 'send again') await this.#sendAgain(flight, publisher)
    else await outbox.missed(flight, 'The server did not take the post before the storm ended.')
  }

  async #couldNotRead(flight: Flight, error: unknown): Promise<void> {
    const { outbox, clock, log } = this.#deps
    log.info({ err: error, consent: flight.consentId }, 'dispatch: reading back failed')
    this.#gates.obey(flight, error, clock)
    const why = 'The server has not answered since, so nobody can say whether the post stands there.'
    if (isLastLook(flight, this.#timings)) return void (await outbox.unknown(flight, why))
    await outbox.doubt(flight, Math.min(waitAfter(error, flight.attempts + 2, clock.now()), longestDoubtMs))
  }

  async #sendAgain(flight: Flight, publisher: Publisher): Promise<void> {
    const { outbox, clock } = this.#deps
    const wait = this.#gates.enter(flight, clock.steady())
    if (wait > 0) return void (await outbox.doubt(flight, Math.min(wait, longestDoubtMs)))
    try {
      const session = await this.#sessionAgain(flight, publisher)
      const sinceAsked = stopwatch(clock)
      const again = session && (await outbox.relaunch(flight, { leaseMs: this.#timings.leaseMs }))
      if (session && again) await this.#send(again, publisher, session, sinceAsked)
      else if (session) await outbox.doubt(flight, 0)
    } finally {
      this.#gates.leave(flight)
    }
  }

  /** Undefined where the flight has been given back or has failed. */
  async #sessionAgain(flight: Flight, publisher: Publisher): Promise<Session | undefined> {
    const { outbox, clock, log } = this.#deps
    try {
      const session = await outbox.session(flight)
      if (session) return await publisher.renew(session, this.#stored(flight))
      await outbox.doubt(flight, backoffMs(flight.attempts + 1))
    } catch (error) {
      log.info({ err: error, consent: flight.consentId }, 'dispatch: no session to send again with')
      this.#gates.obey(flight, error, clock)
      if (error instanceof SignedOut || error instanceof Refused) await this.#notConfirmed(flight, publisher, error)
      else await outbox.doubt(flight, Math.min(waitAfter(error, flight.attempts + 1, clock.now()), longestDoubtMs))
    }
    return undefined
  }
}
