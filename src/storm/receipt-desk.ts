import type { Logger } from 'pino'
import type { NetworkName } from '../campaign/networks.ts'
import { type Clock, later } from '../clock/clock.ts'
import { askReceipt } from '../networks/ask-receipt.ts'
import { definitionOf } from '../networks/definitions.ts'
import { RateLimited, Unreachable } from '../networks/errors.ts'
import { AddressRefused } from '../networks/guarded-fetch.ts'
import { hostRate } from '../networks/host-rate.ts'
import { judgeReceipt, type ReceiptVerdict } from '../networks/judge-receipt.ts'
import { requestsPer5Minutes } from '../networks/policy.ts'
import type { Database } from '../store/database.ts'
import { endReceipt, postponeReceipt, takeReceipts, type WaitingReceipt, waitingReceipt } from '../store/receipts.ts'
import type { HostGates } from './host-gates.ts'

export interface ReceiptDeps {
  db: Database
  clock: Clock
  log: Logger
  /** Guarded, because the addresses were typed by strangers. */
  fetch: typeof globalThis.fetch
  /** Those that posts go through too, so that looks take what is left over. */
  gates: HostGates
}

/** How one look at a link ended; not reachable ones are looked at again. */
export type Looked = ReceiptVerdict | { state: 'waiting' }

const roundMs = 10_000
const atOnce = 20
const waits = [1, 5, 15, 60, 180].map((minutes) => minutes * 60_000)

/** Looks at the links that supporters show for their posts, beside the storm and never in its way. */
export class ReceiptDesk {
  readonly #deps: ReceiptDeps

  constructor(deps: ReceiptDeps) {
    this.#deps = deps
  }

  /** Looks at what waits until the signal aborts: a few at a time, so that it is bounded whatever is shown. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, log } = this.#deps
    while (!signal.aborted) {
      await this.round().catch((error: unknown) => log.error({ err: error }, 'receipts: a round failed; trying again'))
      await clock.sleepUntil(later(clock.now(), roundMs), signal)
    }
  }

  async round(): Promise<void> {
    const { db, clock } = this.#deps
    const due = await takeReceipts(db, atOnce, clock.now())
    await Promise.all(due.map((receipt) => this.#look(receipt)))
  }

  /** Looks at the link of one tap now, for whoever waits for the answer, but not for long. */
  async look(tapId: string, patienceMs: number): Promise<Looked> {
    const { db, clock } = this.#deps
    const receipt = await waitingReceipt(db, tapId)
    if (!receipt) return { state: 'waiting' }
    const answered = new AbortController()
    const patience = clock.pause(patienceMs, answered.signal).then((): Looked => ({ state: 'waiting' }))
    try {
      return await Promise.race([this.#look(receipt), patience])
    } finally {
      answered.abort()
    }
  }

  async #look(receipt: WaitingReceipt): Promise<Looked> {
    const { log } = this.#deps
    try {
      return await this.#judge(receipt)
    } catch (error) {
      if (error instanceof AddressRefused) return await this.#end(receipt, { state: 'wrong', why: 'not opened' })
      if (!(error instanceof RateLimited || error instanceof Unreachable))
        log.error({ err: error }, 'receipts: a look failed')
      return await this.#later(receipt)
    }
  }

  async #judge(receipt: WaitingReceipt): Promise<Looked> {
    const { clock, gates } = this.#deps
    const { receipts } = definitionOf(receipt.network)
    const post = receipts?.read(new URL(receipt.link))
    if (!post || !receipts?.asking) return await this.#end(receipt, { state: 'not checkable' })
    const gate = { host: new URL(receipts.asking.address(post)).host, network: receipt.network }
    if (gates.enter(gate, clock.steady(), oneLook(receipt.network)) > 0) return { state: 'waiting' }
    try {
      const told = await askReceipt(receipts.asking, post, this.#deps)
      const endsAt = later(receipt.tZero, receipt.minutes * 60_000)
      const verdict = told ? judgeReceipt(post, told, { ...receipt, endsAt }) : { state: 'not checkable' as const }
      return await this.#end(receipt, verdict, told?.id)
    } catch (error) {
      gates.obey(gate, error, clock)
      throw error
    } finally {
      gates.leave(gate)
    }
  }

  async #end(receipt: WaitingReceipt, verdict: ReceiptVerdict, claim?: string): Promise<Looked> {
    const { db, clock } = this.#deps
    const end = verdict.state === 'wrong' ? verdict : { ...verdict, ...(claim !== undefined && { claim }) }
    if ((await endReceipt(db, receipt, end, clock.now())) === 'kept') return verdict
    return await this.#end(receipt, { state: 'wrong', why: 'claimed' })
  }

  /** Each time it waits longer; in the end the link stays as shown, and unchecked. */
  async #later(receipt: WaitingReceipt): Promise<Looked> {
    const { db, clock } = this.#deps
    const wait = waits[receipt.tries]
    if (wait === undefined) return await this.#end(receipt, { state: 'not checkable' })
    await postponeReceipt(db, receipt.id, later(clock.now(), wait))
    return { state: 'waiting' }
  }
}

/** Half of what a host takes at once stays for posts. */
function oneLook(network: NetworkName) {
  return { requests: 1, spare: hostRate(requestsPer5Minutes(network)).burst / 2 }
}
