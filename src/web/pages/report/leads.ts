import { html } from 'hono/html'
import { clockTime } from '../../../report/chart.ts'
import { type Lead, leadsOf } from '../../../report/lead.ts'
import type { Html } from '../shell.ts'
import { placeText } from '../sightings/sighting-words.ts'
import type { Part } from './report-page.ts'
import { durationText, networkLabel } from './words.ts'

/** How much earlier or later our verdict came than each of the networks' own lists, whichever way it went. */
export function leads(part: Part): Html | string {
  const { report, t } = part
  const all = leadsOf(report)
  if (all.length === 0) return ''
  const title = t('lead.title')
  return html`<section class="band leads stack">
<h2>${title}</h2>
<p class="measure">${t('lead.text')}</p>
<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table>
<caption class="visually-hidden">${title}</caption>
<thead><tr><th scope="col">${t('lead.list')}</th><th scope="col">${t('lead.listed')}</th><th scope="col">${t('lead.judged')}</th><th scope="col">${t('lead.difference')}</th></tr></thead>
<tbody>${all.map((each) => html`<tr><th scope="row">${placeText(part, each.place)}, ${networkLabel(each.network)}</th><td>${timeOrNever(part, each.listedAt)}</td><td>${timeOrNever(part, each.judgedAt)}</td><td>${difference(part, each)}</td></tr>`)}</tbody>
</table></div>
<p class="small muted measure">${t('lead.note')}</p>
</section>`
}

function timeOrNever({ t }: Part, time: string | null): string {
  return time === null ? t('lead.never') : clockTime(time.replace(/\.\d+/, ''))
}

function difference({ t }: Part, { seconds }: Lead): string {
  if (seconds === null) return '–'
  const duration = durationText(t, Math.round(Math.abs(seconds)))
  if (Math.round(seconds) === 0) return t('lead.same')
  return seconds > 0 ? t('lead.earlier', { duration }) : t('lead.later', { duration })
}
