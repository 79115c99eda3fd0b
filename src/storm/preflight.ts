import type { Logger } from 'pino'
import { endOf } from '../campaign/campaign.ts'
import { type NetworkName, networkNames } from '../campaign/networks.ts'
import type { Clock } from '../clock/clock.ts'
import { preflightStages, type Stage, stageAt } from '../hour/preflight-stage.ts'
import { Ambiguous, NetworkError, RateLimited, SignedOut } from '../networks/errors.ts'
import { hostRate } from '../networks/host-rate.ts'
import type { Publisher } from '../networks/network.ts'
import { markSignedOut, openSealed, saveSession } from '../store/accounts.ts'
import { type StoredStorm, storms } from '../store/campaigns.ts'
import type { Database } from '../store/database.ts'
import type { Check, Finding, PreflightBook } from '../store/preflight.ts'
import type { Vault } from '../store/vault.ts'
import { waitAfter } from './dispatch-policy.ts'
import type { HostGates } from './host-gates.ts'

export interface PreflightDeps {
  db: Database
  vault: Vault
  book: PreflightBook
  gates: HostGates
  publisherOf: (network: NetworkName) => Publisher | undefined
  requestsPer5Minutes: (network: NetworkName) => number
  clock: Clock
  log: Pick<Logger, 'info' | 'error'>
}

const roundMs = 1000
/** Of each round; how much is under way is the matter of each host alone. */
const atOnce = 16
/** Whom a host has no room for comes after those who were not tried yet. */
const putOffMs = 5000
/** A renewal, and once more with the server's own nonce. */
const requestsPerCheck = 2
/** Longer than a renewal can still take effect whose answer was lost or whose process died, so that the next one is not blind. */
const settledMs = 120_000

/** Looks at every consenting account a day, an hour and ten minutes before its storm, until the signal aborts. */
export async function preflight(deps: PreflightDeps, signal: AbortSignal): Promise<void> {
  const { clock, log } = deps
  const checks = new Preflight(deps)
  while (!signal.aborted) {
    await checks.round().catch((error: unknown) => log.error({ err: error }, 'preflight: a round failed; trying again'))
    await clock.pause(roundMs, signal)
  }
  await checks.settled()
}

/** One process's looks; a round begins what is due and does not wait for it. */
export class Preflight {
  readonly #deps: PreflightDeps
  readonly #underway = new Set<Promise<void>>()

  constructor(deps: PreflightDeps) {
    this.#deps = deps
  }

  /** Answers how many accounts it has begun to look at. */
  async round(): Promise<number> {
    const { db, clock, book } = this.#deps
    const now = clock.now()
    let begun = 0
    for (const storm of await storms(db)) {
      if (storm.history || storm.closedAt || now >= endOf(storm) || now < firstLookAt(storm)) continue
      const stage = stageAt(storm.tZero, now)
      if (stage) begun += await this.#begin(storm, stage)
      await book.notify(storm)
    }
    return begun
  }

  async settled(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway)
  }

  async #begin(storm: StoredStorm, stage: Stage): Promise<number> {
    const { book, publisherOf, log } = this.#deps
    const networks = networkNames.filter((name) => publisherOf(name))
    if (networks.length === 0) return 0
    const checks = await book.take(storm, stage, { networks, limit: atOnce, leaseMs: settledMs })
    for (const check of checks) {
      const run = this.#look(check, stage)
        .catch((error: unknown) => log.error({ err: error, account: check.accountId }, 'preflight: a look was cut off'))
        .finally(() => this.#underway.delete(run))
      this.#underway.add(run)
    }
    return checks.length
  }

  /** Only while its host has plenty left for what is more pressing. */
  async #look(check: Check, stage: Stage): Promise<void> {
    const { gates, clock, book, requestsPer5Minutes } = this.#deps
    const { burst } = hostRate(requestsPer5Minutes(check.network))
    const spare = Math.min(burst / 2, burst - requestsPerCheck)
    const wait = gates.enter(check, clock.steady(), { requests: requestsPerCheck, spare })
    if (wait > 0) return await book.putOff(check, Math.max(wait, putOffMs))
    try {
      const finding = await this.#renew(check, stage)
      if (finding) await book.found(check, finding)
    } finally {
      gates.leave(check)
    }
  }

  /** Undefined where the account is not the one any more that was to be looked at. */
  async #renew(check: Check, stage: Stage): Promise<Finding | undefined> {
    const { publisherOf, db } = this.#deps
    const publisher = publisherOf(check.network)
    const stored = await openSealed(this.#deps, check.accountId)
    if (!publisher || !stored) return undefined
    let { sealed } = stored
    try {
      await publisher.renew(stored.session, {
        load: async () => {
          const newest = await openSealed(this.#deps, check.accountId)
          sealed = newest?.sealed ?? sealed
          return newest?.session
        },
        save: (session) => saveSession(this.#deps, check.accountId, session),
      })
      return { state: 'ready' }
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error
      if (!(error instanceof SignedOut)) return this.#unreachable(check, stage, error)
      return (await markSignedOut(db, check.accountId, sealed))
        ? { state: 'signed out', why: error.message }
        : undefined
    }
  }

  #unreachable(check: Check, stage: Stage, error: NetworkError): Finding {
    const { clock, gates } = this.#deps
    const now = clock.steady()
    const waitMs = error instanceof RateLimited ? waitAfter(error, 0, clock.now()) : stage.againMs
    if (error instanceof RateLimited && error.of === 'host') gates.hold(check, now + waitMs, now)
    const againInMs = error instanceof Ambiguous ? Math.max(settledMs, waitMs) : waitMs
    return { state: 'unreachable', why: error.message, againInMs }
  }
}

function firstLookAt({ tZero }: StoredStorm): number {
  return tZero - Math.max(...preflightStages.map(({ beforeMs }) => beforeMs))
}
