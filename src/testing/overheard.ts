import type { Page } from 'playwright-core'

/**
 * Fills with what a page complains of where no visitor looks: errors and warnings in its console (refusals by its own
 * policy are among them), uncaught errors, requests that leave the site. That the document itself answered with an
 * error status is no complaint.
 */
export function overhear(page: Page, origin: string): string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    const isOfDocument = message.text().startsWith('Failed to load resource') && message.location().url === page.url()
    if (['error', 'warning'].includes(message.type()) && !isOfDocument) heard.push(message.text())
  })
  page.on('pageerror', (error) => heard.push(String(error)))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.origin !== origin) heard.push(`asked ${url.href}`)
  })
  return heard
}
