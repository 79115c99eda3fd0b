import { type Instant, instant } from '../hour/instant.ts'
import { Agenda } from './agenda.ts'
import { Dice } from './dice.ts'

/** Everything but the dispatcher's own rhythm goes so many times as fast, so that less of a storm is waiting. */
export const pace = 4

/** What was promised and did not hold. */
export const wrongs = ['doubles', 'lost', 'afterWithdrawal', 'outsideStorm', 'untrue', 'altered', 'crashed'] as const

export type Wrong = (typeof wrongs)[number]

/** What strikes a process at one of its awaits. */
export type Fate =
  | { kind: 'kill before' | 'kill after' | 'answer lost before' | 'answer lost after' }
  /** A suspended machine's steady clock stands still; a stopped process's goes on. */
  | { kind: 'freeze before' | 'freeze after'; ms: number; isSuspended: boolean }

/** One simulated world: its true time in milliseconds, its chance, the database's clock, and what went wrong in it. */
export class World {
  readonly agenda: Agenda
  readonly dice: Dice
  readonly wrong: { what: Wrong; why: string }[] = []
  readonly seed: number
  kills = 0
  faults = 0
  /** By how much the database's clock is ahead of true time. */
  leaseAhead = 0
  isStopping = false
  /** Whether the store takes its own, real time to answer, for which the world stands still. */
  readonly waitsForStore: boolean
  readonly #fates: { atCall: number; fate: Fate }[] = []
  readonly #tell: ((line: string) => void) | undefined
  #calls = 0

  constructor(seed: number, start: number, waitsForStore: boolean, tell?: (line: string) => void) {
    this.waitsForStore = waitsForStore
    this.seed = seed
    this.dice = new Dice(seed)
    this.agenda = new Agenda(start)
    this.#tell = tell
  }

  get isTold(): boolean {
    return this.#tell !== undefined
  }

  leaseTime(): Instant {
    return instant(this.agenda.now + this.leaseAhead)
  }

  /** Plans what strikes at the await with that number, counted over all processes. */
  plan(atCall: number, fate: Fate): void {
    this.#fates.push({ atCall, fate })
    this.#fates.sort((a, b) => b.atCall - a.atCall)
  }

  /** Whether something strikes at this await; a lost answer waits for a call to the store. */
  fateOf(where: 'store' | 'network' | 'sleep'): Fate | undefined {
    this.#calls += 1
    const next = this.#fates.at(-1)
    if (!next || next.atCall > this.#calls) return undefined
    if (next.fate.kind.startsWith('answer lost') && where !== 'store') return undefined
    this.#fates.pop()
    return next.fate
  }

  fault(what: string): void {
    this.faults += 1
    this.trace(() => `fault: ${what}`)
  }

  blame(what: Wrong, why: string): void {
    this.wrong.push({ what, why })
    this.trace(() => `WRONG (${what}): ${why}`)
  }

  trace(line: () => string): void {
    this.#tell?.(`${new Date(this.agenda.now).toISOString().slice(11, 23)} ${line()}`)
  }
}
