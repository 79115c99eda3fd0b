import { html, raw } from 'hono/html'
import { clockTime, type TableTwin } from '../../../report/chart.ts'
import { curveChart, curveTable, drawn } from '../../../report/chart-curve.ts'
import { rankChart, rankTable } from '../../../report/chart-rank.ts'
import type { NetworkReport } from '../../../report/document.ts'
import type { Translate } from '../../messages/messages.ts'
import type { Html } from '../shell.ts'
import type { Part } from './report-page.ts'
import { headingFor, networkLabel } from './words.ts'

/** Mentions and rank over the storm, each with its table. The chart's markup escapes every text it is given. */
export function figures(part: Part, of: NetworkReport): Html {
  return html`<section class="band charts stack">
<h2>${headingFor(part, 'report.curve.title', of)}</h2>
${curve(part, of)}
${of.rank.best === null ? '' : rank(part, of)}
</section>`
}

function curve({ report, t }: Part, of: NetworkReport): Html {
  const { seconds, mentions } = drawn(of)
  const title = t('report.curve.name', { network: networkLabel(of.network) })
  const times = timesOf(report.storm)
  const description = t('report.curve.text', { ...times, seconds, most: Math.max(0, ...mentions) })
  const chart = curveChart(`curve-${of.network}`, report.storm, of, { title, description })
  const head = [t('report.table.time'), t('report.table.mentions'), t('report.table.authors')]
  return html`<figure>
<figcaption><h3>${title}</h3><p class="muted">${description}</p></figcaption>
${raw(chart)}
${legend(t, of)}
${tableTwin(t, title, curveTable(of, head))}
</figure>`
}

function rank({ report, t }: Part, of: NetworkReport): Html {
  const title = t('report.rank.name', { network: networkLabel(of.network) })
  const description = t('report.rank.text', { ...timesOf(report.storm), rank: of.rank.best?.rank ?? 0 })
  const chart = rankChart(`rank-${of.network}`, report.storm, of, { title, description })
  const head = [t('report.table.at'), t('report.table.rank'), t('report.table.tags')]
  return html`<figure>
<figcaption><h3>${title}</h3><p class="muted">${description}</p></figcaption>
${raw(chart)}
${tableTwin(t, title, rankTable(of, head))}
</figure>`
}

function legend(t: Translate, of: NetworkReport): Html {
  const verdicts = (['quiet', 'rising', 'trending', 'fading'] as const).filter(
    (verdict) => of.verdicts.seconds[verdict] > 0,
  )
  return html`<ul class="legend">
${verdicts.map((verdict) => html`<li class="${verdict}">${t(`report.verdict.${verdict}`)}</li>`)}
${of.unmeasured.length > 0 ? html`<li class="gap">${t('report.legend.gap')}</li>` : ''}
</ul>`
}

/** A picture's numbers, for those who read rather than look. */
export function tableTwin(t: Translate, caption: string, { head, rows }: TableTwin): Html {
  return html`<details>
<summary>${t('report.table.show')}</summary>
<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((text) => html`<td>${text}</td>`)}</tr>`)}</tbody>
</table></div>
</details>`
}

function timesOf({ tZero, endsAt }: { tZero: string; endsAt: string }): { from: string; until: string } {
  return { from: clockTime(tZero), until: clockTime(endsAt) }
}
