import { type Instant, instant } from '../hour/instant.ts'

export { type Instant, instant, later, parseInstant, toIso } from '../hour/instant.ts'

/** The only source of time. Everything that waits or asks for the hour is handed one. */
export interface Clock {
  now(): Instant
  /** Resolves at `at`, or early when the signal aborts; never rejects. */
  sleepUntil(at: Instant, signal?: AbortSignal): Promise<void>
  /** Milliseconds since no matter when, which run evenly however the clock is set; they stand still while a machine is suspended. */
  steady(): number
  /** Resolves after `ms` steady ones, or early when the signal aborts; never rejects. */
  pause(ms: number, signal?: AbortSignal): Promise<void>
  /** Milliseconds since the machine was started, also those for which it was suspended, however the clock is set; where that is known. */
  sinceBoot?(): number
}

const longestTimer = 2 ** 31 - 1

export const systemClock: Clock = {
  now: () => instant(Date.now()),
  async sleepUntil(at, signal) {
    for (let left = at - Date.now(); left > 0 && !signal?.aborted; left = at - Date.now()) {
      await pause(Math.min(left, longestTimer), signal)
    }
  },
  steady: () => performance.now(),
  pause,
}

/** Waits on the system's clock; for back-off and for deadlines of calls, where no instant is meant. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, Math.max(0, ms))
    signal?.addEventListener('abort', done, { once: true })
  })
}

/** Runs evenly, also when the device's clock is set meanwhile; milliseconds since 1970 as the device believes. */
export function steadyNow(): Instant {
  return instant(performance.timeOrigin + performance.now())
}

/** Calls `then` once, in `ms`; answers how to call it off. */
export function after(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms)
  return () => clearTimeout(timer)
}

/** Aborts after `ms`, or with `signal`; for calls that must not last longer. */
export function deadline(ms: number, signal?: AbortSignal): AbortSignal {
  const timeout = AbortSignal.timeout(ms)
  return signal ? AbortSignal.any([timeout, signal]) : timeout
}
