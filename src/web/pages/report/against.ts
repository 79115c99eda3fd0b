import { html } from 'hono/html'
import type { NetworkReport } from '../../../report/document.ts'
import type { Html } from '../shell.ts'
import type { Part } from './report-page.ts'
import { countText, durationText, headingFor, percentText } from './words.ts'

/** The numbers that a sceptic would ask for, as large as the flattering ones. */
export function against({ report, t, language }: Part, of: NetworkReport): Html {
  const { busiestAuthorShare, busiestAuthorMentions, topPercentShare, topPercentAuthors, publishedByUproarShare } =
    of.authenticity
  const unmeasured = of.unmeasured.reduce((sum, { seconds }) => sum + seconds, 0)
  const share = (value: number) => percentText(language, value)
  const number = (value: number) => countText(language, value)
  const numbers: [value: string, text: string][] = [
    [share(busiestAuthorShare), t('report.against.busiest', { mentions: busiestAuthorMentions })],
    [share(topPercentShare), t('report.against.top', { authors: topPercentAuthors })],
    [share(publishedByUproarShare), t('report.against.ours')],
    [number(of.early.mentions), t('report.against.early', { mentions: of.early.mentions })],
    [number(of.late.mentions), t('report.against.late', { mentions: of.late.mentions })],
    [number(of.corrections), t('report.against.deleted', { mentions: of.corrections })],
    [durationText(t, unmeasured), t('report.against.gap')],
  ]
  return html`<section class="band against stack">
<h2>${headingFor({ report, t }, 'report.against.title', of)}</h2>
<p class="lead measure">${t('report.against.text')}</p>
<dl class="figures">${numbers.map(([value, text]) => html`<div><dt>${text}</dt><dd>${value}</dd></div>`)}</dl>
<p class="measure">${t('report.against.unknown')}</p>
</section>`
}
