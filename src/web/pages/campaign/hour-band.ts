import { html } from 'hono/html'
import type { Postponed } from '../../../campaign/postponing.ts'
import { later, toIso } from '../../../hour/instant.ts'
import { dateInUtc, timeInUtc } from '../../../hour/local-time.ts'
import { type ZoneRow, zonesTable } from '../../../hour/zones-table.ts'
import { createMessages } from '../../messages/messages.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import { calendarBox } from './calendar-links.ts'
import type { CampaignView, StormView } from './campaign-view.ts'

/** The hour in UTC for everybody; scripts add the visitor's own clock and the countdown. */
export function hourBand(view: CampaignView, storm: StormView): Html {
  const t = createMessages(view.language)
  const { tZero, minutes } = storm
  if (storm.postponed) return postponedBand(view, storm, storm.postponed)
  return html`<section class="band inverse hour" aria-labelledby="hour" data-fresh="hour">
<h2 id="hour">${t(storm.phase === 'running' ? 'campaign.hour.running' : 'campaign.hour.before')}</h2>
<p class="instant"><time datetime="${toIso(tZero)}"><span class="display">${timeInUtc(tZero)}</span> <span class="zone">UTC</span></time></p>
<p class="lead">${dateInUtc(tZero, view.language)}, ${t('campaign.minutes', { minutes })}</p>
${movedNote(view, storm)}
${ownHour(view, storm)}
${countDown(view, storm)}
${links(view, storm)}
${storm.phase === 'before' ? calendarBox(view, storm) : ''}
${zones(view, storm)}
</section>`
}

/** Nothing that could be counted down to, or posted: only that it is not now, and why. */
function postponedBand({ language }: CampaignView, { tZero }: StormView, { why }: Postponed): Html {
  const t = createMessages(language)
  const was = { day: dateInUtc(tZero, language), time: `${timeInUtc(tZero)} UTC` }
  return html`<section class="band inverse hour" aria-labelledby="hour" data-fresh="hour">
<h2 id="hour" class="display">${t('postponed.title')}</h2>
<p class="lead measure">${t(`postponed.${why}`)} ${t('postponed.lead')}</p>
<p>${t('postponed.was', was)}</p>
</section>`
}

/** Old and new: in UTC for everybody; scripts add both on the visitor's own clock. */
function movedNote({ language }: CampaignView, { movedFrom: from, tZero }: StormView): Html {
  if (from === undefined) return html``
  const t = createMessages(language)
  const places = { oldDay: '{oldDay}', oldTime: '{oldTime}', newDay: '{day}', newTime: '{time}' }
  const utc = t('moved.utc', { date: dateInUtc(from, language), time: timeInUtc(from) })
  return html`<div class="moved"><p class="lead">${t('moved.title')}. ${utc}</p>
<own-hour data-zero="${toIso(tZero)}" data-old="${toIso(from)}" data-text="${t('moved.to', places)}" hidden></own-hour></div>`
}

function ownHour({ language }: CampaignView, { tZero }: StormView): Html {
  const text = createMessages(language)('campaign.yours', { time: '{time}', day: '{day}' })
  const clocks = createMessages(language)('clocks.own', { day: '{changeDay}' })
  return html`<own-hour data-zero="${toIso(tZero)}" data-text="${text}" data-clocks="${clocks}" hidden></own-hour>`
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
