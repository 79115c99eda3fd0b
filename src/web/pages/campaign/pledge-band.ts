import { html } from 'hono/html'
import { cityName } from '../../../hour/cities.ts'
import { fewestShown, visibleZones, type ZoneCount } from '../../../hour/visible-zones.ts'
import { createMessages } from '../../messages/messages.ts'
import type { Html } from '../shell.ts'
import type { CampaignView, StormView } from './campaign-view.ts'
import { pledgeForm } from './pledge-form.ts'

export function pledgeBand(view: CampaignView, storm: StormView): Html {
  const t = createMessages(view.language)
  return html`<section class="band pledge" id="pledge" aria-labelledby="pledge-title">
<div class="split">
<div class="stack">
<h2 id="pledge-title">${t('pledge.title')}</h2>
<p class="lead">${t('pledge.count', { count: storm.pledges })}</p>
${storm.goal ? goalBar(view, storm.pledges, storm.goal) : ''}
${where(view, storm.byZone)}
</div>
${storm.phase === 'after' ? html`<p class="lead">${t('pledge.closed')}</p>` : form(view, storm)}
</div>
</section>`
}

function form(view: CampaignView, storm: StormView): Html {
  return pledgeForm({ language: view.language, slug: view.campaign.slug, storm: storm.name, given: {}, errors: {} })
}

function goalBar({ language }: CampaignView, pledges: number, goal: number): Html {
  const text = createMessages(language)('pledge.goal', { goal })
  return html`<div class="goal"><progress value="${Math.min(pledges, goal)}" max="${goal}" aria-label="${text}"></progress><p>${text}</p></div>`
}

function where({ language }: CampaignView, counts: readonly ZoneCount[]): Html {
  const t = createMessages(language)
  const { shown, elsewhere } = visibleZones(counts)
  if (shown.length === 0) return html``
  const rows = shown.map(({ zone, pledges }) => zoneRow(cityName(zone, language), pledges, language))
  return html`<div><h3>${t('pledge.where')}</h3>
<table class="where"><caption class="visually-hidden">${t('pledge.where')}</caption><tbody>${rows}${elsewhere > 0 ? zoneRow(t('pledge.elsewhere'), elsewhere, language) : ''}</tbody></table>
<p class="small muted">${t('pledge.whereNote', { fewest: fewestShown })}</p></div>`
}

function zoneRow(place: string, pledges: number, language: string): Html {
  return html`<tr><th scope="row">${place}</th><td class="number">${pledges.toLocaleString(language)}</td></tr>`
}
