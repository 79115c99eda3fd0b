import { type ChartWords, rect, svg } from './chart.ts'
import type { Report } from './document.ts'
import { outcomeNames } from './outcome-count.ts'

const height = 64

/** How the consents ended, as parts of one bar in the order of the outcomes' names. */
export function outcomesChart(id: string, outcomes: Report['outcomes'], words: ChartWords): string {
  const ended = outcomeNames.reduce((sum, name) => sum + outcomes[name], 0)
  const whole = Math.max(1, ended, outcomes.planned ?? 0)
  let from = 0
  const parts = outcomeNames.flatMap((name) => {
    const across = { from, until: from + outcomes[name] / whole }
    from = across.until
    return outcomes[name] === 0 ? [] : [rect(`outcome ${name}`, across, 0, height)]
  })
  return svg(id, height, words, parts)
}
