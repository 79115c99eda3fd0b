import assert from 'node:assert/strict'
import type { Page, Request } from 'playwright-core'

/** The clock of the page's device, in milliseconds since 1970; it stands still until `page.clock.runFor` moves it. */
export async function deviceClock(page: Page, now: number): Promise<void> {
  // Until it is told to stand still it goes, and it cannot stop in what is past.
  await page.clock.install({ time: now - 3_600_000 })
  await page.clock.pauseAt(now)
  // A page is told of it by its first question for the date, and not by one for the origin of time.
  await page.addInitScript(() => void Date.now())
}

const asksAtFirst = 5

/** Call it before the page is opened: resolves when the page has asked the server's clock as often as it does at first. */
export async function knowsTime(page: Page): Promise<void> {
  let asked = 0
  const predicate = (request: Request) => request.url().endsWith('/time') && ++asked === asksAtFirst
  await page.waitForEvent('requestfinished', { predicate })
  // What the page does with the last answer is done when it has had another one.
  await page.evaluate(() => fetch('/time').then((answer) => answer.json()))
}

/** Looks until the page says so: for what comes from the server, which the device's clock does not move. */
export async function shows<Said>(said: () => Promise<Said>, wanted: Said): Promise<void> {
  for (let looks = 0; looks < 500; looks++) if (JSON.stringify(await said()) === JSON.stringify(wanted)) return
  assert.deepEqual(await said(), wanted)
}
