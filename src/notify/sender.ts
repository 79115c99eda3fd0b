import type { Logger } from 'pino'
import { type Clock, later } from '../clock/clock.ts'
import type { Instant } from '../hour/instant.ts'
import { listCampaigns, type StoredCampaign } from '../store/campaigns.ts'
import type { Database } from '../store/database.ts'
import {
  type DueLetter,
  dropLate,
  dueLetters,
  type LetterEnding,
  markDoubtful,
  markMailBounced,
  removeSubscription,
} from '../store/letters.ts'
import type { Vault } from '../store/vault.ts'
import { traced } from '../trace.ts'
import type { Carrier, Delivery, Letter } from './carrier.ts'
import { Journal } from './journal.ts'

export interface SenderDeps {
  db: Database
  vault: Vault
  clock: Clock
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  /** Tells this process from every other that ever ran. */
  owner: string
  carriers: readonly Carrier[]
}

const batch = 400
const idleMs = 1000
const firstWaitMs = 30_000
const longestWaitMs = 15 * 60_000

/** Names what a former process left in doubt, then sends what is due until the signal aborts. */
export async function sendLetters(deps: SenderDeps, signal: AbortSignal): Promise<void> {
  const doubtful = await markDoubtful(deps.db, deps.owner, deps.clock.now())
  if (doubtful.length > 0) deps.log.warn({ letters: doubtful }, 'notify: nobody knows whether these arrived')
  const journal = new Journal(deps)
  await Promise.all(deps.carriers.map((carrier) => new Round(deps, carrier, journal).run(signal)))
}

/** All connections of one carrier, which take from one row. */
class Round {
  readonly #deps: SenderDeps
  readonly #carrier: Carrier
  readonly #journal: Journal
  #row: Letter[] = []
  #campaigns: StoredCampaign[] = []
  #refilling: Promise<void> | undefined
  #attempts = new Map<number, number>()
  #nextSlot = 0

  constructor(deps: SenderDeps, carrier: Carrier, journal: Journal) {
    this.#deps = deps
    this.#carrier = carrier
    this.#journal = journal
  }

  async run(signal: AbortSignal): Promise<void> {
    const connections = Array.from({ length: this.#carrier.connections }, (_, connection) =>
      this.#keepCarrying(connection, signal),
    )
    await Promise.all(connections)
    this.#carrier.close()
  }

  async #keepCarrying(connection: number, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#carry(connection, signal).catch((error: unknown) =>
        this.#deps.log.error({ err: error }, 'notify: a round failed; trying again'),
      )
      await this.#deps.clock.sleepUntil(later(this.#deps.clock.now(), idleMs), signal)
    }
  }

  /** Until nothing is due. The end of one letter and the beginning of the next are written together. */
  async #carry(connection: number, signal: AbortSignal): Promise<void> {
    let ending: LetterEnding | undefined
    try {
      for (let letter = await this.#next(signal); letter; letter = await this.#next(signal)) {
        await this.#slot(signal)
        const last = ending
        ending = undefined
        if (!(await this.#journal.enter(last, letter.id))) continue
        ending = await this.#endingOf(
          letter,
          await traced('letter', { channel: this.#carrier.channel }, () => this.#carrier.deliver(letter, connection)),
        )
      }
    } finally {
      if (ending) await this.#journal.enter(ending, undefined)
    }
  }

  async #next(signal: AbortSignal): Promise<Letter | undefined> {
    if (signal.aborted) return undefined
    if (this.#row.length === 0) {
      this.#refilling ??= this.#refill().finally(() => {
        this.#refilling = undefined
      })
      await this.#refilling
    }
    return this.#row.shift()
  }

  async #refill(): Promise<void> {
    const { db, clock } = this.#deps
    await dropLate(db, clock.now())
    const due = await dueLetters(db, this.#carrier.channel, clock.now(), batch)
    if (due.length > 0) this.#campaigns = await listCampaigns(db)
    for (const letter of due) this.#attempts.set(letter.id, letter.attempts)
    this.#row = due.flatMap((letter) => this.#opened(letter) ?? [])
  }

  /** Evenly through the minute. */
  async #slot(signal: AbortSignal): Promise<void> {
    const { clock } = this.#deps
    const now = clock.now()
    const slot = Math.max(now, this.#nextSlot)
    this.#nextSlot = slot + 60_000 / this.#carrier.perMinute
    if (slot > now) await clock.sleepUntil(slot as Instant, signal)
  }

  #opened(due: DueLetter): Letter | undefined {
    const { vault } = this.#deps
    const found = this.#campaigns.find(({ id }) => id === due.campaignId)
    const storm = found?.storms.find(({ id }) => id === due.stormId)
    const sealed = due.channel === 'mail' ? due.emailSealed : due.subscriptionSealed
    if (!found) return undefined
    return {
      id: due.id,
      kind: due.kind,
      supporterId: due.supporterId,
      zone: due.zone,
      language: due.language,
      secret: due.linkSealed ? vault.open(due.linkSealed, due.supporterId) : undefined,
      campaign: storm?.opened ?? found.campaign,
      storm: storm && {
        name: storm.name,
        tZero: storm.tZero,
        minutes: storm.minutes,
        hasReport: storm.closedAt !== null,
      },
      data: due.data,
      to: sealed ? vault.open(sealed, due.supporterId) : '',
      subscriptionId: due.subscriptionId,
    }
  }

  async #endingOf(letter: Letter, delivery: Delivery): Promise<LetterEnding> {
    const { db, clock } = this.#deps
    if (delivery.state === 'bounced') await markMailBounced(db, letter.supporterId, clock.now())
    if (delivery.state === 'gone' && letter.subscriptionId) await removeSubscription(db, letter.subscriptionId)
    if (delivery.state !== 'again') return { id: letter.id, ...delivery }
    const tries = this.#attempts.get(letter.id) ?? 0
    const wait = delivery.afterMs ?? Math.min(longestWaitMs, firstWaitMs * 2 ** tries)
    return { id: letter.id, state: 'planned', why: delivery.why, nextAt: later(clock.now(), wait) }
  }
}
