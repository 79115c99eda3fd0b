import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What pages are held to: WCAG 2.2 AA, and what is good practice beside it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const options = {
  runOnly: { type: 'tag', values: tags },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}

interface Axe {
  run(how: typeof options): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
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
