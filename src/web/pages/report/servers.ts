import { html } from 'hono/html'
import type { NetworkReport } from '../../../report/document.ts'
import type { Html } from '../shell.ts'
import type { Part } from './report-page.ts'
import { countText, networkLabel } from './words.ts'

/** What each server knew of the mentions, beside each other and never in a sum, and how many were looked at again. */
export function servers({ t, language }: Part, of: NetworkReport): Html | string {
  const { servers: all, lookedAgain } = of
  if (!all || !lookedAgain) return ''
  const title = t('report.servers.title', { network: networkLabel(of.network) })
  const number = (count: number) => html`<td>${countText(language, count)}</td>`
  return html`<section class="band stack servers">
<h2>${title}</h2>
<p class="measure">${t('report.servers.text')}</p>
<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table>
<caption class="visually-hidden">${title}</caption>
<thead><tr><th scope="col">${t('report.servers.server')}</th><th scope="col">${t('report.table.mentions')}</th><th scope="col">${t('report.table.authors')}</th></tr></thead>
<tbody>${all.map(({ source, mentions, authors }) => html`<tr><th scope="row">${hostOf(source)}</th>${number(mentions)}${number(authors)}</tr>`)}</tbody>
</table></div>
<p class="measure">${t('report.servers.again', lookedAgain)}</p>
</section>`
}

/** Without the network in front of it. */
function hostOf(source: string): string {
  return source.slice(source.indexOf(':') + 1)
}
