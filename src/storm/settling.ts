import type { DispatchTimings } from './dispatch-policy.ts'

const forgottenMs = 3_600_000

interface Attempt {
  attempts: number
  settlesAt: number
}

/**
 * Knows when a post that may have left can no longer arrive, by nothing but the time that this process itself has watched
 * it: what another one sent, perhaps on a machine whose clock is wrong, is watched from the first sight of it. Times are
 * steady milliseconds.
 */
export class Settling {
  readonly #timings: Pick<DispatchTimings, 'launchMs' | 'settleMs'>
  readonly #attempts = new Map<string, Attempt>()

  constructor(timings: Pick<DispatchTimings, 'launchMs' | 'settleMs'>) {
    this.#timings = timings
  }

  /** This process begins the call now. */
  sends({ consentId, attempts }: { consentId: string; attempts: number }, now: number): void {
    this.#keep(consentId, { attempts, settlesAt: now + this.#timings.settleMs }, now)
  }

  /** How long until nothing that was sent so far can arrive any more; a launch seen now may still become a call. */
  leftMs({ consentId, attempts }: { consentId: string; attempts: number }, now: number): number {
    const known = this.#attempts.get(consentId)
    if (known?.attempts === attempts) return Math.max(0, known.settlesAt - now)
    const settlesIn = this.#timings.launchMs + this.#timings.settleMs
    this.#keep(consentId, { attempts, settlesAt: now + settlesIn }, now)
    return settlesIn
  }

  /** The oldest are forgotten in time: whoever asks for one again only waits again. */
  #keep(consentId: string, attempt: Attempt, now: number): void {
    this.#attempts.delete(consentId)
    this.#attempts.set(consentId, attempt)
    for (const [id, { settlesAt }] of this.#attempts) {
      if (settlesAt > now - forgottenMs) break
      this.#attempts.delete(id)
    }
  }
}
