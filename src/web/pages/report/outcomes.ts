import { html, raw } from 'hono/html'
import { outcomesChart } from '../../../report/chart-outcomes.ts'
import { outcomeNames } from '../../../report/outcome-count.ts'
import type { Html } from '../shell.ts'
import type { Part } from './report-page.ts'
import { countText, networkLabel } from './words.ts'

/** How each consent ended, and apart from it what people told us they did by hand. */
export function outcomes(part: Part): Html {
  const { report, t } = part
  const planned = report.outcomes.planned ?? outcomeNames.reduce((sum, name) => sum + report.outcomes[name], 0)
  return html`<section class="band outcomes stack">
<h2>${t('report.outcomes.title')}</h2>
${planned === 0 ? html`<p class="lead">${t('report.outcomes.none')}</p>` : consents(part, planned)}
${report.taps.length > 0 ? taps(part) : ''}
</section>`
}

function consents({ report, t, language }: Part, planned: number): Html {
  const description = outcomeNames.map((name) => `${t(`report.outcome.${name}`)}: ${report.outcomes[name]}`).join(', ')
  const chart = outcomesChart('outcomes', report.outcomes, { title: t('report.outcomes.name'), description })
  return html`<p class="lead measure">${t('report.outcomes.text', { planned })}</p>
${raw(chart)}
<dl class="figures parts">${outcomeNames.map(
    (name) =>
      html`<div class="${name}"><dt>${t(`report.outcome.${name}`)}</dt><dd>${countText(language, report.outcomes[name])}</dd></div>`,
  )}</dl>
${report.outcomes.reasons.length === 0 ? '' : html`<ul class="reasons small" lang="en">${report.outcomes.reasons.map(({ consents, why }) => html`<li>${consents} × ${why}</li>`)}</ul>`}`
}

function taps({ report, t }: Part): Html {
  const lines = report.taps.map(({ network, opened, saidPosted: said, receipts, checked }) => {
    const told = t('report.taps.text', { network: networkLabel(network), opened, said, receipts })
    return checked === undefined || receipts === 0 ? told : `${told} ${t('taps.report.checked', { checked, receipts })}`
  })
  return html`<h3>${t('report.taps.title')}</h3>${lines.map((line) => html`<p class="measure">${line}</p>`)}`
}
