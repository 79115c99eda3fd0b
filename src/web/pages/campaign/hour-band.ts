import { html } from 'hono/html'
import { later, toIso } from '../../../hour/instant.ts'
import { dateInUtc, timeInUtc } from '../../../hour/local-time.ts'
import { type ZoneRow, zonesTable } from '../../../hour/zones-table.ts'
import { createMessages } from '../../messages/messages.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import type { CampaignView, StormView } from './campaign-view.ts'

/** The hour in UTC for everybody; scripts add the visitor's own clock and the countdown. */
export function hourBand(view: CampaignView, storm: StormView): Html {
  const t = createMessages(view.language)
  const { tZero, minutes } = storm
  return html`<section class="band inverse hour" aria-labelledby="hour">
<h2 id="hour">${t(storm.phase === 'running' ? 'campaign.hour.running' : 'campaign.hour.before')}</h2>
<p class="instant"><time datetime="${toIso(tZero)}"><span class="display">${timeInUtc(tZero)}</span> <span class="zone">UTC</span></time></p>
<p class="lead">${dateInUtc(tZero, view.language)}, ${t('campaign.minutes', { minutes })}</p>
${ownHour(view, storm)}
${countDown(view, storm)}
${links(view, storm)}
${zones(view, storm)}
</section>`
}

function ownHour({ language }: CampaignView, { tZero }: StormView): Html {
  const text = createMessages(language)('campaign.yours', { time: '{time}', day: '{day}' })
  return html`<own-hour data-zero="${toIso(tZero)}" data-text="${text}" hidden></own-hour>`
}

function countDown({ language }: CampaignView, { tZero, minutes }: StormView): Html {
  const t = createMessages(language)
  const end = toIso(later(tZero, minutes * 60_000))
  return html`<count-down role="timer" data-zero="${toIso(tZero)}" data-end="${end}" data-before="${t('campaign.until.start')}" data-running="${t('campaign.until.end')}" hidden></count-down>`
}

function links({ language, campaign }: CampaignView, storm: StormView): Html {
  const t = createMessages(language)
  const to = (path: string) => inLanguagePath(language, path)
  return html`<p class="actions">
${storm.phase === 'before' ? html`<a class="button" href="${to(paths.calendar(campaign.slug, storm.name))}">${t('campaign.ics')}</a>` : ''}
<a class="button" href="${to(paths.write(campaign.slug, storm.name))}">${t('campaign.write')}</a>
<a class="button" href="${to(paths.live(campaign.slug, storm.name))}">${t('campaign.live')}</a>
</p>`
}

function zones({ language }: CampaignView, { tZero }: StormView): Html {
  const t = createMessages(language)
  const rows = zonesTable({ at: tZero, language }).map((row) => zoneRow(row, t))
  return html`<details class="zones"><summary>${t('campaign.zones')}</summary>
<table><caption class="visually-hidden">${t('campaign.zones')}</caption>
<thead><tr><th scope="col">${t('campaign.zones.time')}</th><th scope="col">${t('campaign.zones.places')}</th></tr></thead>
<tbody>${rows}</tbody></table></details>`
}

function zoneRow({ time, day, dayOffset, places }: ZoneRow, t: ReturnType<typeof createMessages>): Html {
  const shift = dayOffset === 0 ? '' : t(dayOffset > 0 ? 'campaign.zones.next' : 'campaign.zones.before')
  return html`<tr><th scope="row" class="figures">${time}${shift && html` <span class="shift" title="${day}">${shift}</span>`}</th><td>${places.join(', ')}</td></tr>`
}
