import { html } from 'hono/html'
import { tablesOf } from '../../../report/tables.ts'
import type { Html } from '../shell.ts'
import type { Part } from './report-page.ts'

/** What can be taken away: charts and numbers. */
export function press({ report, t, links }: Part): Html | string {
  const { numbers, kit, pdf } = links
  if (!numbers || !kit || !pdf) return ''
  const names = [...tablesOf(report).map(({ name }) => name), 'dictionary']
  return html`<section class="band press stack">
<h2>${t('press.title')}</h2>
<p class="measure">${t('press.text')}</p>
<p class="actions"><a class="button" href="${kit}" download>${t('press.kit')}</a> <a class="format" href="${pdf}-short.pdf">${t('press.pdf.short')}</a> <a class="format" href="${pdf}-full.pdf">${t('press.pdf.full')}</a> <a class="format" href="${numbers}.json" download>${t('press.json')}</a></p>
<p>${t('press.csv')}</p>
<ul class="downloads">${names.map((name) => html`<li><a href="${numbers}/${name}.csv" download lang="en">${name}.csv</a></li>`)}</ul>
</section>`
}
