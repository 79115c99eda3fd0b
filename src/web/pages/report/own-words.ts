import { html } from 'hono/html'
import type { Html } from '../shell.ts'
import type { Part } from './report-page.ts'
import { networkLabel, percentText } from './words.ts'

/** How far people wrote their own words; nothing in reports of older installations. */
export function ownWords({ report, t, language }: Part): Html {
  const counted = report.ownWords ?? []
  if (counted.length === 0) return html``
  const lines = counted.map(({ network, nearCopies, share, ...counts }) =>
    t('report.words', {
      ...counts,
      network: networkLabel(network),
      copies: nearCopies,
      share: percentText(language, share),
    }),
  )
  return html`<section class="band stack">
<h2>${t('report.words.title')}</h2>
${lines.map((line) => html`<p class="lead measure">${line}</p>`)}
<p class="small muted measure">${t('report.words.note')}</p>
</section>`
}
