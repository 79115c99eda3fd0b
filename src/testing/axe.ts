import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { BrowserContext, Page } from 'playwright-core'

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What pages are held to: WCAG 2.2 AA, and what is good practice beside it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const options = {
  runOnly: { type: 'tag', values: tags },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  // No rule that is asked for reads style sheets again; sound that plays by itself is looked for.
  preload: { assets: ['media'] },
}

interface Axe {
  run(how: typeof options): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** Axe stands in every page of this browser from its beginning: half a second less than bringing it to each when asked. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(source)
}

/** What axe objects to, as `rule: element`. It comes in by the debugger's door: the page's own policy lets no script in. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return await page.evaluate(async (how) => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations } = await axe.run(how)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }, options)
}
