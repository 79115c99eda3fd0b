import { after, steadyNow } from '../../clock/clock.ts'
import { type ClockSample, clockOffset } from '../../hour/clock-sync.ts'
import { type Instant, instant } from '../../hour/instant.ts'

const samplesTaken = 5
const againAfterMs = 10 * 60_000

let offset = 0
let following: Promise<void> | undefined

/** The server's time, as well as this device can tell; the device's own until the first answer. */
export function serverNow(): Instant {
  return instant(steadyNow() + offset)
}

/**
 * Asks the server's clock a few times, again every ten minutes, and whenever the page comes back into sight. Resolves
 * when it was asked for the first time, answered or not; it asks once for all who call.
 */
export function followServerClock(): Promise<void> {
  following ??= follow()
  return following
}

async function follow(): Promise<void> {
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && correct())
  await correctAgain()
}

async function correctAgain(): Promise<void> {
  await correct()
  after(againAfterMs, correctAgain)
}

/** A device that slept may have stopped its steady clock too. */
async function correct(): Promise<void> {
  offset = (await measure())?.offset ?? offset
}

async function measure() {
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
