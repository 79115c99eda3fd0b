import type { Logger } from 'pino'
import type { NetworkName } from '../campaign/networks.ts'
import type { Clock } from '../clock/clock.ts'
import { type Instant, instant, later } from '../hour/instant.ts'
import { RateLimited, Refused, SignedOut } from '../networks/errors.ts'
import type { Publisher, Session } from '../networks/network.ts'
import type { Claim, Flight, Outbox } from '../store/outbox.ts'
import { afterFailure, afterNothingFound, backoffMs, type DispatchTimings, dispatchTimings } from './dispatch-policy.ts'
import { HostGates } from './host-gates.ts'

export interface DispatchDeps {
  outbox: Outbox
  publisherOf: (network: NetworkName) => Publisher | undefined
  requestsPer5Minutes: (network: NetworkName) => number
  clock: Clock
  log: Logger
  /** Tells this dispatcher from every other one that ever ran. */
  owner: string
  timings?: DispatchTimings
}

const atOnce = 64
const idleMs = 1000
const breathMs = 100

/** Turns due consents into posts until the signal aborts; then lets what is in flight land. */
export async function dispatch(deps: DispatchDeps, signal: AbortSignal): Promise<void> {
  const { outbox, clock, log } = deps
  const dispatcher = new Dispatcher(deps)
  while (!signal.aborted) {
    const due = await startWhatIsDue().catch((error: unknown) => {
      log.error({ err: error }, 'dispatch: the outbox did not answer; trying again')
      return undefined
    })
    const now = clock.now()
    const next = Math.max(now + breathMs, Math.min(due ?? now + idleMs, now + idleMs))
    await clock.sleepUntil(instant(next), signal)
  }
  await dispatcher.settled()

  async function startWhatIsDue(): Promise<Instant | undefined> {
    await dispatcher.round()
    return await outbox.nextDue()
  }
}

/** One dispatcher's work; a round picks up what is due and does not wait for it. */
export class Dispatcher {
  readonly #deps: DispatchDeps
  readonly #timings: DispatchTimings
  readonly #gates: HostGates
  readonly #underway = new Set<Promise<void>>()

  constructor(deps: DispatchDeps) {
    this.#deps = deps
    this.#timings = deps.timings ?? dispatchTimings
    this.#gates = new HostGates(deps.requestsPer5Minutes)
  }

  /** Starts everything that is due, in the order of what is most pressing; answers how much that was. */
  async round(): Promise<number> {
    const { outbox, owner } = this.#deps
    const room = () => ({ owner, limit: atOnce - this.#underway.size, leaseMs: this.#timings.leaseMs })
    await outbox.expire()
    const doubtful = await this.#pick(room, (options) => outbox.claimDoubtful(options))
    for (const flight of doubtful) this.#start(flight, () => this.#readBack(flight))
    const claims = await this.#pick(room, (options) => outbox.claim(options))
    for (const claim of claims) this.#start(claim, () => this.#carry(claim))
    return doubtful.length + claims.length
  }

  async settled(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway)
  }

  async #pick<T>(
    room: () => { owner: string; limit: number; leaseMs: number },
    lease: (options: ReturnType<typeof room>) => Promise<T[]>,
  ) {
    const options = room()
    return options.limit > 0 ? await lease(options) : []
  }

  #start(claim: Claim, work: () => Promise<void>): void {
    const run = work()
      .catch((error: unknown) =>
        this.#deps.log.error({ err: error, consent: claim.consentId }, 'dispatch: a post was interrupted'),
      )
      .finally(() => this.#underway.delete(run))
    this.#underway.add(run)
  }

  /** From claimed to landed, or to wherever the failure leads. */
  async #carry(claim: Claim): Promise<void> {
    const { outbox, clock } = this.#deps
    const publisher = this.#deps.publisherOf(claim.network)
    if (!publisher) return void (await outbox.failed(claim, 'Uproar may not publish on this network.'))
    const wait = this.#gates.enter(claim, clock.now())
    if (wait > 0) return void (await outbox.release(claim, later(clock.now(), wait)))
    try {
      const session = await this.#usableSession(claim, publisher)
      const flight = session && (await outbox.launch(claim, { leaseMs: this.#timings.leaseMs }))
      if (session && flight) await this.#send(flight, publisher, session)
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
    if (error instanceof RateLimited) this.#gates.hold(claim, error.retryAt)
    const step = afterFailure(error, 0, clock.now())
    if (step.next === 'fail') {
      if (step.signedOut) await outbox.signedOut(claim)
      await outbox.failed(claim, step.why)
    } else {
      await outbox.release(claim, step.at)
    }
  }

  async #send(flight: Flight, publisher: Publisher, session: Session): Promise<void> {
    const { outbox, clock, log } = this.#deps
    if (clock.now() >= flight.endsAt) return void (await outbox.doubt(flight, clock.now()))
    try {
      const { account, post, postKey: key, createdAt } = flight
      const published = await publisher.publish({ account, session, post, key, createdAt })
      await outbox.published(flight, published)
    } catch (error) {
      log.info(
        { err: error, consent: flight.consentId, attempt: flight.attempts },
        'dispatch: a post was not confirmed',
      )
      await this.#notConfirmed(flight, publisher, error)
    }
  }

  async #notConfirmed(flight: Flight, publisher: Publisher, error: unknown): Promise<void> {
    const { outbox, clock } = this.#deps
    if (error instanceof RateLimited) this.#gates.hold(flight, error.retryAt)
    const step = afterFailure(error, flight.attempts, clock.now())
    if (step.next === 'doubt' && flight.attempts > 1 && (error instanceof Refused || error instanceof SignedOut)) {
      return await this.#lastLook(flight, publisher, error.message)
    }
    if (step.next === 'doubt') return void (await outbox.doubt(flight, step.at))
    if (step.next === 'release') return void (await outbox.release(flight, step.at))
    if (step.signedOut) await outbox.signedOut(flight)
    await outbox.failed(flight, step.why)
  }

  /** Refused now, but an earlier attempt may stand there. */
  async #lastLook(flight: Flight, publisher: Publisher, why: string): Promise<void> {
    const { outbox, clock } = this.#deps
    try {
      const found = await this.#whereItStands(flight, publisher)
      if (found) await outbox.published(flight, found)
      else await outbox.failed(flight, why)
    } catch {
      await outbox.doubt(flight, later(clock.now(), backoffMs(flight.attempts)))
    }
  }

  async #readBack(flight: Flight): Promise<void> {
    const { outbox, clock } = this.#deps
    const publisher = this.#deps.publisherOf(flight.network)
    if (!publisher) return void (await outbox.unknown(flight, 'Uproar may no longer reach this network.'))
    try {
      const found = await this.#whereItStands(flight, publisher)
      if (found) return void (await outbox.published(flight, found))
    } catch (error) {
      return await this.#couldNotRead(flight, error)
    }
    const step = afterNothingFound(flight, clock.now(), this.#timings)
    if (step.next === 'read again') await outbox.doubt(flight, step.at)
    else if (step.next === 'send again') await this.#sendAgain(flight, publisher)
    else await outbox.missed(flight, 'The server did not take the post before the storm ended.')
  }

  /** A post that its owner has deleted already is not on the server any more, but the stream has carried it. */
  async #whereItStands(flight: Flight, publisher: Publisher): Promise<{ uri: string; cid?: string } | undefined> {
    const found = await publisher.find(flight.account, flight.postKey)
    if (found) return found
    const uri = publisher.uri(flight.account, flight.postKey)
    return (await this.#deps.outbox.heard(flight, uri)) ? { uri } : undefined
  }

  async #couldNotRead(flight: Flight, error: unknown): Promise<void> {
    const { outbox, clock, log } = this.#deps
    const now = clock.now()
    log.info({ err: error, consent: flight.consentId }, 'dispatch: reading back failed')
    if (now < flight.endsAt + this.#timings.readBackMs) {
      await outbox.doubt(flight, later(now, backoffMs(flight.attempts + 2)))
    } else {
      await outbox.unknown(
        flight,
        'The server has not answered since, so nobody can say whether the post stands there.',
      )
    }
  }

  async #sendAgain(flight: Flight, publisher: Publisher): Promise<void> {
    const { outbox, clock, log } = this.#deps
    let session: Session | undefined
    try {
      session = await outbox.session(flight)
      session &&= await publisher.renew(session, this.#stored(flight))
    } catch (error) {
      if (error instanceof SignedOut || error instanceof Refused)
        return void (await this.#notConfirmed(flight, publisher, error))
      log.info({ err: error, consent: flight.consentId }, 'dispatch: no session to send again with')
    }
    if (!session) return void (await outbox.doubt(flight, later(clock.now(), backoffMs(flight.attempts + 1))))
    if (!(await outbox.relaunch(flight, { leaseMs: this.#timings.leaseMs }))) return
    await this.#send(
      { ...flight, attempts: flight.attempts + 1, lastSentAt: clock.now() as Instant },
      publisher,
      session,
    )
  }
}
