import { after, steadyNow, systemClock } from '../../clock/clock.ts'
import { betterOffset, type ClockOffset, type ClockSample, clockOffset } from '../../hour/clock-sync.ts'
import { type Instant, instant } from '../../hour/instant.ts'

const samplesTaken = 5
const againAfterMs = 10 * 60_000
/** After a correction that could be felt, sooner. */
const soonMs = 60_000
const feltMs = 50
const watchMs = 5000
/** By so much the device's two clocks part only where it slept or was set. */
const jumpMs = 500

let known: ClockOffset | undefined
let measuredAt = 0
let following: Promise<void> | undefined

/** The server's time, as well as this device can tell; the device's own until the first answer. */
export function serverNow(): Instant {
  return instant(steadyNow() + (known?.offset ?? 0))
}

/**
 * Asks the server's clock a few times, again every ten minutes, sooner where the clocks drift, and whenever the device may
 * have slept. Resolves when it was asked for the first time, answered or not; it asks once for all who call.
 */
export function followServerClock(): Promise<void> {
  following ??= follow()
  return following
}

async function follow(): Promise<void> {
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && correct())
  // Back from the browser's memory of pages, and back in reach of the server.
  addEventListener('pageshow', (event) => event.persisted && correct())
  addEventListener('online', () => correct())
  watchJumps(apart())
  await correctAgain()
}

async function correctAgain(): Promise<void> {
  const correction = await correct()
  after(correction > feltMs ? soonMs : againAfterMs, correctAgain)
}

/** By how many milliseconds we were wrong since the last time; 0 where we were not asked or knew nothing before. */
async function correct(): Promise<number> {
  const fresh = await measure()
  if (!fresh) return 0
  const now = steadyNow()
  const before = known
  known = betterOffset(before, fresh, now - measuredAt)
  measuredAt = now
  return before ? Math.abs(known.offset - before.offset) : 0
}

/** The steady clock of a device that sleeps may stand still, while its other one goes on: then what we knew is worth nothing. */
function watchJumps(before: number): void {
  after(watchMs, () => {
    const now = apart()
    if (Math.abs(now - before) > jumpMs) void forget()
    watchJumps(now)
  })
}

function apart(): number {
  return systemClock.now() - steadyNow()
}

async function forget(): Promise<void> {
  const fresh = await measure()
  if (!fresh) return
  known = fresh
  measuredAt = steadyNow()
}

async function measure(): Promise<ClockOffset | undefined> {
  const samples: ClockSample[] = []
  for (let taken = 0; taken < samplesTaken; taken++) {
    const sample = await askServer()
    if (sample) samples.push(sample)
  }
  return clockOffset(samples)
}

async function askServer(): Promise<ClockSample | undefined> {
  try {
    const sent = steadyNow()
    const response = await fetch('/time', { cache: 'no-store' })
    const received = steadyNow()
    const { now }: { now: number } = await response.json()
    return { sent, received, server: now }
  } catch {
    return undefined
  }
}
