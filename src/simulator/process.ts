import type { Clock } from '../clock/clock.ts'
import { type Instant, instant } from '../hour/instant.ts'
import { type Fate, pace, type World } from './world.ts'

/** A computer; its clock may be wrong, and step. */
export interface Machine {
  /** Milliseconds of its clock before true time. */
  ahead: number
  suspendedUntil: number
}

/** What becomes of a call: when it takes effect on the other side, and when and how it is answered. */
export interface Exchange<T> {
  /** Undefined: never. */
  landsIn: number | undefined
  act: () => T | Promise<T>
  answersIn: number
  /** Instead of what `act` answers. */
  error?: () => Error
}

/** The answer of a call that the network or the database's connection swallowed. */
export class AnswerLost extends Error {}

/** One run of the program, from its start to its end or death. Every await in it is a point at which fate may strike. */
export class SimProcess {
  readonly owner: string
  readonly clock: Clock
  readonly stop = new AbortController()
  readonly #world: World
  readonly #machine: Machine
  readonly #sleepers = new Set<() => void>()
  readonly #onDeath: () => void
  #isDead = false
  #frozenUntil = 0
  #suspendedMs = 0

  constructor(world: World, machine: Machine, owner: string, onDeath: () => void) {
    this.#world = world
    this.#machine = machine
    this.owner = owner
    this.#onDeath = onDeath
    this.clock = {
      now: () => this.#wallTime(),
      sleepUntil: (at) => this.#sleep(() => at - this.#wallTime()),
      steady: () => this.#steady(),
      pause: (ms) => {
        const until = this.#steady() + ms
        return this.#sleep(() => until - this.#steady())
      },
    }
  }

  get isDead(): boolean {
    return this.#isDead
  }

  /** Asks to end: nothing new is begun, and sleepers wake. */
  end(): void {
    this.stop.abort('the storm is over')
    for (const wake of [...this.#sleepers]) wake()
  }

  /** Calls out, to the store or to a network. */
  call<T>(where: 'store' | 'network', what: string, exchange: Exchange<T>): Promise<T> {
    if (this.#isDead) return never()
    const fate = this.#world.fateOf(where)
    if (fate?.kind === 'kill before') return this.#die(`before ${what}`)
    const changed = fate ? this.#struck(where, what, exchange, fate) : exchange
    return new Promise((resolve, reject) => this.#carry(changed, fate, what, resolve, reject))
  }

  #struck<T>(where: 'store' | 'network', what: string, exchange: Exchange<T>, fate: Fate): Exchange<T> {
    if (fate.kind === 'freeze before') return this.#postponed(where, what, exchange, fate)
    if (!fate.kind.startsWith('answer lost')) return exchange
    this.#world.fault(`${this.owner}: ${fate.kind} at ${what}`)
    const landsIn = fate.kind === 'answer lost before' ? undefined : exchange.landsIn
    return { ...exchange, landsIn, error: () => new AnswerLost('The database’s connection broke.') }
  }

  /** What had not left when the process froze leaves late, or not at all where its deadline has passed meanwhile. */
  #postponed<T>(where: string, what: string, exchange: Exchange<T>, fate: Fate & { ms: number }): Exchange<T> {
    this.#freeze(fate, `before ${what}`)
    const { landsIn, answersIn } = exchange
    const isTooLate = where === 'network' && (landsIn ?? 0) + fate.ms >= deadlineMs
    const late = { ...exchange, landsIn: landsIn === undefined || isTooLate ? undefined : landsIn + fate.ms }
    if (isTooLate && !exchange.error) late.error = () => new AnswerLost('The deadline of the call has passed.')
    return { ...late, answersIn: answersIn + fate.ms }
  }

  #carry<T>(
    { landsIn, act, answersIn, error }: Exchange<T>,
    fate: Fate | undefined,
    what: string,
    resolve: (value: T | Promise<T>) => void,
    reject: (error: Error) => void,
  ): void {
    let settle: () => void = () => undefined
    const { agenda } = this.#world
    const deliver = () =>
      this.#wake(() => {
        if (fate?.kind === 'kill after') void this.#die(`after ${what}`)
        else if (fate?.kind === 'freeze after') this.#freeze(fate, `after ${what}`)
        this.#wake(() => (error ? reject(error()) : settle()))
      })
    const land = () => {
      try {
        const answer = act()
        settle = () => resolve(answer)
        return this.#world.waitsForStore ? caught(answer) : undefined
      } catch (thrown) {
        settle = () => reject(thrown as Error)
        return undefined
      }
    }
    const isAtOnce = landsIn === answersIn
    if (landsIn !== undefined)
      agenda.in(landsIn, () => {
        const done = land()
        if (!isAtOnce) return done
        if (done) return done.then(deliver)
        deliver()
      })
    if (!isAtOnce) agenda.in(answersIn, deliver)
  }

  /** Goes on in a living process, once it is not frozen. */
  #wake(then: () => void): void {
    if (this.#isDead) return
    const left = this.#frozenUntil - this.#world.agenda.now
    if (left <= 0) then()
    else this.#world.agenda.in(left, () => this.#wake(then))
  }

  /** As long as `left` says, asked anew each time it wakes, as the clock may have stepped. */
  #sleep(left: () => number): Promise<void> {
    if (this.#isDead) return never()
    if (this.stop.signal.aborted || left() <= 0) return Promise.resolve()
    const fate = this.#world.fateOf('sleep')
    if (fate?.kind.startsWith('kill')) return this.#die('asleep')
    if (fate?.kind.startsWith('freeze')) this.#freeze(fate as Fate & { ms: number; isSuspended: boolean }, 'asleep')
    return new Promise((resolve) => {
      const wake = () => {
        this.#sleepers.delete(wake)
        this.#wake(resolve)
      }
      const look = () => {
        if (!this.#sleepers.has(wake)) return
        if (left() <= 0) wake()
        else this.#world.agenda.in(Math.ceil(left()), look)
      }
      this.#sleepers.add(wake)
      this.#world.agenda.in(Math.ceil(left()), look)
    })
  }

  #freeze(fate: Fate, where: string): void {
    if (!('ms' in fate)) return
    this.#world.fault(
      `${this.owner} freezes ${where} for ${fate.ms} ms${fate.isSuspended ? ', its machine with it' : ''}`,
    )
    this.#frozenUntil = Math.max(this.#frozenUntil, this.#world.agenda.now + fate.ms)
    if (!fate.isSuspended) return
    this.#suspendedMs += fate.ms
    this.#machine.suspendedUntil = Math.max(this.#machine.suspendedUntil, this.#frozenUntil)
  }

  #die<T>(where: string): Promise<T> {
    if (this.#isDead) return never()
    this.#isDead = true
    this.#world.kills += 1
    this.#world.trace(() => `${this.owner} is killed ${where}`)
    this.#onDeath()
    return never()
  }

  #wallTime(): Instant {
    return instant(this.#world.agenda.now + this.#machine.ahead)
  }

  #steady(): number {
    return this.#world.agenda.now - this.#suspendedMs
  }
}

/** A call that has not reached its host by then is given up, and never does. */
export const deadlineMs = 8000 / pace

function caught(answer: unknown): Promise<void> | undefined {
  return answer instanceof Promise
    ? answer.then(
        () => undefined,
        () => undefined,
      )
    : undefined
}

function never<T>(): Promise<T> {
  return new Promise(() => undefined)
}
