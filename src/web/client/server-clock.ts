import { type ClockSample, clockOffset } from '../../hour/clock-sync.ts'
import { type Instant, instant } from '../../hour/instant.ts'

const samplesTaken = 5
const againAfterMs = 10 * 60_000

let offset = 0

/** The server's time, as well as this device can tell; the device's own until the first answer. */
export function serverNow(): Instant {
  return instant(deviceNow() + offset)
}

/** Asks the server's clock a few times, and again every ten minutes while the page is open. */
export async function followServerClock(): Promise<void> {
  offset = (await measure())?.offset ?? offset
  setTimeout(followServerClock, againAfterMs)
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
    const sent = deviceNow()
    const response = await fetch('/time', { cache: 'no-store' })
    const received = deviceNow()
    const { now }: { now: number } = await response.json()
    return { sent, received, server: now }
  } catch {
    return undefined
  }
}

/** Runs evenly, also when the device's clock is set while the page is open. */
function deviceNow(): number {
  return performance.timeOrigin + performance.now()
}
