import type { Page } from 'playwright-core'

/** What a supporter does on the pages of a reference PDS, as they are in version 0.5. */
export async function allowAtServer(page: Page, { password }: { password: string }): Promise<void> {
  await typePassword(page, password)
  await page.getByRole('button', { name: 'Authorize' }).click()
}

export async function denyAtServer(page: Page, { password }: { password: string }): Promise<void> {
  await typePassword(page, password)
  await page.getByRole('button', { name: 'Deny access' }).click()
}

/** A server that remembers the browser asks for none. */
async function typePassword(page: Page, password: string): Promise<void> {
  const field = page.locator('input[type=password]')
  const consent = page.getByRole('button', { name: 'Authorize' })
  await field.or(consent).first().waitFor()
  if ((await field.count()) === 0) return
  await field.fill(password)
  await field.press('Enter')
}
