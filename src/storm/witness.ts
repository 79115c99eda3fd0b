import { z } from 'zod'
import type { Clock } from '../clock/clock.ts'
import { toIso } from '../hour/instant.ts'
import { PlainError } from '../plain-error.ts'
import { type Checkpoint, readCheckpoint } from '../report/evidence/checkpoint.ts'
import { compareIntervals, type HeardSince, type StormHour } from '../report/evidence/compare.ts'
import { rootOf, sameHash } from '../report/evidence/merkle.ts'
import { type IntervalSummary, type Minute, minuteHash, minuteSchema } from '../report/evidence/minutes.ts'
import {
  type PublicKey,
  readNote,
  type SigningKey,
  signatureLine,
  verifyNote,
  writeKey,
} from '../report/evidence/note.ts'
import { type WitnessStatement, writeStatement } from '../report/evidence/statement.ts'

export interface WitnessDeps {
  /** The ledger's place, such as `https://uproar.example/c/long-ears/storm/ledger`. */
  ledger: string
  fetch: typeof globalThis.fetch
  clock: Clock
  /** The installation's, as it was known before. */
  ledgerKey: PublicKey
  own: SigningKey
  sources: readonly string[]
  storm: StormHour
  /** What was heard here, and since when without a break. */
  heard: () => Promise<{ intervals: readonly IntervalSummary[]; since: HeardSince }>
}

export interface WitnessRound {
  statement: WitnessStatement
  /** Its head was cosigned. */
  cosigned: boolean
}

const minutesAnswer = z.object({ minutes: z.array(minuteSchema) })

/** Watches one ledger: what it has once said of its past may never change, and what it says now is compared with what was heard here. */
export class Witness {
  readonly #deps: WitnessDeps
  #known: Minute[] = []

  constructor(deps: WitnessDeps) {
    this.#deps = deps
  }

  /** Looks once, says what it thinks to the installation, and answers with it; undefined while there is no head. */
  async round(): Promise<WitnessRound | undefined> {
    const { own, clock, sources, storm } = this.#deps
    const head = await this.#head()
    if (!head) return undefined
    const { minutes } = minutesAnswer.parse(await (await this.#get('minutes.json')).json())
    const covered = minutes.slice(0, head.checkpoint.size)
    const fault = this.#faultOf(head.checkpoint, covered)
    const { intervals, since } = await this.#deps.heard()
    const { differences, ...compared } = compareIntervals(
      covered.flatMap((minute) => minute.intervals),
      intervals,
      since,
      storm,
    )
    const { origin, size } = head.checkpoint
    const statement = { origin, size, at: toIso(clock.now()), sources: [...sources], compared, fault, differences }
    const cosigned = fault === null && differences.length === 0 && compared.intervals > 0
    const line = cosigned ? signatureLine(head.text, own, Math.floor(clock.now() / 1000)) : undefined
    await this.#post({ witness: writeKey(own), size, ...(line && { line }), statement: writeStatement(statement, own) })
    if (fault === null) this.#known = covered
    return { statement, cosigned }
  }

  async #head(): Promise<{ text: string; checkpoint: Checkpoint } | undefined> {
    const answer = await this.#get('checkpoint')
    if (answer.status === 404) return undefined
    const note = readNote(await answer.text())
    const checkpoint = note && readCheckpoint(note.text)
    if (!note || !checkpoint || !verifyNote(note, this.#deps.ledgerKey))
      throw new PlainError(`The head at ${this.#deps.ledger} is not signed by ${this.#deps.ledgerKey.name}.`)
    return { text: note.text, checkpoint }
  }

  #faultOf({ size, root }: Checkpoint, minutes: readonly Minute[]): string | null {
    const leaves = minutes.map(minuteHash)
    if (minutes.length < size || !sameHash(rootOf(leaves), root))
      return `the head of ${size} minutes is not that of its leaves`
    const changed = this.#known.findIndex((minute, index) => {
      const leaf = leaves[index]
      return !leaf || !sameHash(minuteHash(minute), leaf)
    })
    return changed < 0 ? null : `minute ${changed} is another than it was before`
  }

  async #get(file: string): Promise<Response> {
    const answer = await this.#deps.fetch(`${this.#deps.ledger}/${file}`)
    if (answer.ok || answer.status === 404) return answer
    throw new PlainError(`${this.#deps.ledger}/${file} answered ${answer.status}.`)
  }

  async #post(body: object): Promise<void> {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await this.#deps.fetch(`${this.#deps.ledger}/witness`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new PlainError(`The installation did not take what was witnessed: ${await answer.text()}`)
  }
}
