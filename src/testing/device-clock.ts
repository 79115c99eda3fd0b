import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** The clock of the page's device, in milliseconds since 1970; it stands still until `page.clock.runFor` moves it. */
export async function deviceClock(page: Page, now: number): Promise<void> {
  await page.clock.install({ time: now })
  await page.clock.pauseAt(now)
  // A page is told of it by its first question for the date, and not by one for the origin of time.
  await page.addInitScript(() => void Date.now())
}

/** Looks until the page says so: for what comes from the server, which the device's clock does not move. */
export async function shows<Said>(said: () => Promise<Said>, wanted: Said): Promise<void> {
  for (let looks = 0; looks < 500; looks++) if (JSON.stringify(await said()) === JSON.stringify(wanted)) return
  assert.deepEqual(await said(), wanted)
}
