import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** What a supporter with one connected account does on the private page: writes, looks at it exactly, and consents. */
export async function consentTo(page: Page, text: string): Promise<void> {
  await page.getByLabel('Your text').fill(text)
  await page.getByRole('button', { name: 'See exactly what would leave' }).click()
  assert.equal(await page.locator('#exact').textContent(), text)
  await page.getByRole('button', { name: 'I consent to this text' }).click()
  await page.getByText('Waits for its moment in the storm.').waitFor()
}
