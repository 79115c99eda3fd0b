import { html } from 'hono/html'
import { postponeReasons } from '../../../campaign/postponing.ts'
import { toIso } from '../../../hour/instant.ts'
import { dayIn, timeInUtc } from '../../../hour/local-time.ts'
import type { StoredStorm } from '../../../store/campaigns.ts'
import type { Language } from '../../messages/languages.ts'
import { createMessages } from '../../messages/messages.ts'
import { zoneOptions } from '../campaign/pledge-form.ts'
import { field } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'

/** A storm that is not over, with how many have pledged. */
export interface HourView {
  storm: StoredStorm
  pledges: number
}

/** For the organizer: each hour to come, to be postponed with one press or moved. */
export function hoursBand(language: Language, hours: readonly HourView[]): Html {
  if (hours.length === 0) return html``
  const t = createMessages(language)
  return html`<section class="band stack" id="hours" aria-labelledby="hours-title">
<h2 id="hours-title">${t('hours.title')}</h2>
${hours.map((hour) => storm(language, hour))}
</section>`
}

function storm(language: Language, { storm, pledges }: HourView): Html {
  const t = createMessages(language)
  const { name, tZero, minutes, postponedAt } = storm
  const when = { day: dayIn('UTC', tZero, language), time: timeInUtc(tZero), minutes }
  return html`<article class="stack storm-hour" aria-labelledby="hour-${name}">
<h3 id="hour-${name}">${t('hours.storm', { storm: name })}</h3>
<p class="lead"><time datetime="${toIso(tZero)}">${t('hours.when', when)}</time></p>
<p>${t('hours.pledges', { pledges })}</p>
${postponedAt === null ? postponeForm(language, storm) : postponedNote(language, postponedAt)}
${moveForm(language, storm)}
</article>`
}

function postponedNote(language: Language, at: NonNullable<StoredStorm['postponedAt']>): Html {
  const when = { day: dayIn('UTC', at, language), time: timeInUtc(at) }
  return html`<p class="lead">${createMessages(language)('hours.postponed', when)}</p>`
}

/** One press: the reason has a default, and nothing is asked again. */
function postponeForm(language: Language, { slug, name }: StoredStorm): Html {
  const t = createMessages(language)
  const reasons = [...postponeReasons]
    .reverse()
    .map((why) => html`<option value="${why}">${t(`hours.postpone.${why}`)}</option>`)
  return html`<form class="form measure" method="post" action="${inLanguagePath(language, paths.postpone(slug, name))}">
<p class="small muted">${t('hours.postpone.note')}</p>
<div class="row">${field({ id: `why-${name}`, label: t('hours.postpone.why') }, (id) => html`<select ${id} name="why">${reasons}</select>`)}
<p class="actions"><button class="main" type="submit">${t('hours.postpone')}</button></p></div>
</form>`
}

function moveForm(language: Language, { slug, name, tZero, opened, postponedAt }: StoredStorm): Html {
  const t = createMessages(language)
  if (opened && postponedAt === null) return html`<p class="small muted measure">${t('hours.move.opened')}</p>`
  const [date = '', time = ''] = toIso(tZero).slice(0, 16).split('T')
  return html`<details><summary>${t('hours.move.title')}</summary>
<form class="form measure" method="post" action="${inLanguagePath(language, paths.move(slug, name))}">
<p class="small muted">${t(opened ? 'hours.move.follows' : 'hours.move.note')}</p>
<div class="row">${field({ id: `date-${name}`, label: t('organize.date') }, (id) => html`<input ${id} name="date" type="date" value="${date}" required>`)}
${field({ id: `time-${name}`, label: t('organize.time') }, (id) => html`<input ${id} name="time" type="time" value="${time}" required>`)}</div>
${field({ id: `zone-${name}`, label: t('organize.zone') }, (id) => html`<select ${id} name="zone"><option value="UTC" selected>UTC</option>${zoneOptions(language, undefined)}</select>`)}
<p><button type="submit">${t('hours.move')}</button></p>
</form></details>`
}
