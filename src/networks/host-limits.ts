import type { Clock } from '../clock/clock.ts'
import { holdUntil } from './said-limits.ts'

/** However long a host wants to be left alone, it is asked again after this, so that it cannot be shut out by one bad answer. */
export const longestHoldMs = 3_600_000

/** Which hosts want no more requests for now, each by its own words and never by another's. Kept by this process alone. */
export class HostLimits {
  readonly #until = new Map<string, number>()

  /** Steady milliseconds; an earlier, longer hold stays. */
  hold(host: string, until: number, now: number): void {
    this.#forgetPast(now)
    const longest = Math.min(until, now + longestHoldMs)
    if (longest > Math.max(now, this.#until.get(host) ?? 0)) this.#until.set(host, longest)
  }

  /** 0 where the host may be asked, or the milliseconds after which to come again. */
  waitMs(host: string, now: number): number {
    return Math.max(0, (this.#until.get(host) ?? 0) - now)
  }

  #forgetPast(now: number): void {
    for (const [host, until] of this.#until) if (until <= now) this.#until.delete(host)
  }
}

/** A fetch that hears what every answer, a success too, says of its host's limits. */
export function watchingLimits(
  fetch: typeof globalThis.fetch,
  { limits, clock }: { limits: HostLimits; clock: Clock },
): typeof globalThis.fetch {
  return async (input, init) => {
    const answer = await fetch(input, init)
    const now = clock.now()
    const until = holdUntil(answer, { namesAccount: namesAccount(input, init), now })
    const steady = clock.steady()
    if (until !== undefined) limits.hold(hostOf(input), steady + (until - now), steady)
    return answer
  }
}

/** Whom we asked, and not whoever that led us to, so that no host can speak for another. */
function hostOf(input: Parameters<typeof globalThis.fetch>[0]): string {
  return new URL(input instanceof Request ? input.url : input).host
}

function namesAccount(input: Parameters<typeof globalThis.fetch>[0], init: RequestInit | undefined): boolean {
  const headers = init?.headers ?? (input instanceof Request ? input.headers : undefined)
  return new Headers(headers).has('authorization')
}
