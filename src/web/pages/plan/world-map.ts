import { html } from 'hono/html'
import type { Instant } from '../../../hour/instant.ts'
import { dayIn, timeInUtc } from '../../../hour/local-time.ts'
import { shares } from '../../../hour/planner/crowd.ts'
import { localHour } from '../../../hour/planner/local-hour.ts'
import { bandOf, type DayBand, dayBands } from '../../../hour/planner/waking.ts'
import type { Language } from '../../messages/languages.ts'
import { createMessages } from '../../messages/messages.ts'
import { world } from '../../world/atlas.ts'
import { mapPath, piecesByBand } from '../../world/map-svg.ts'
import type { Html } from '../shell.ts'
import type { PlanView } from './plan-page.ts'

/** The world at one instant, and the same as a table. */
export function asleepBand(view: PlanView): Html {
  const { language, shownAt } = view
  const t = createMessages(language)
  const title = t('plan.map', { time: timeInUtc(shownAt), day: dayIn('UTC', shownAt, language) })
  const places = placesByBand(shownAt, language)
  const few = (band: DayBand) => new Intl.ListFormat(language, { type: 'unit' }).format(places[band].slice(0, 12))
  const alt = t('plan.map.describe', { asleep: few('asleep'), evening: few('evening') })
  return html`<section class="band stack world-band" id="map" aria-labelledby="map-title"><h2 id="map-title">${title}</h2>
${worldPicture({ at: shownAt, alt })}
${legend(language)}
<p class="small muted">${t('plan.map.note')} ${t('plan.map.source')}</p>
<details><summary>${t('plan.table')}</summary>
<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table><caption class="visually-hidden">${title}</caption>
<thead><tr><th scope="col">${t('plan.band')}</th><th scope="col" class="number">${t('plan.band.crowd')}</th><th scope="col">${t('plan.band.places')}</th></tr></thead>
<tbody>${dayBands.map((band) => html`<tr><th scope="row">${t(`plan.band.${band}`)}</th><td class="number">${percentOf(view, band)}</td><td>${new Intl.ListFormat(language, { type: 'unit' }).format(places[band])}</td></tr>`)}</tbody></table></div></details></section>`
}

/** One picture for everybody, whatever the page knows beside it; `over` is drawn upon it. */
export function worldPicture({ at, alt, over }: { at: Instant; alt: string; over?: Html }): Html {
  return html`<div class="world"><picture><source media="(prefers-color-scheme: dark)" srcset="${mapPath(at, 'dark')}"><img src="${mapPath(at, 'light')}" alt="${alt}" width="${world.width}" height="${world.height}" loading="lazy" decoding="async"></picture>${over ?? ''}</div>`
}

export function legend(language: Language): Html {
  const t = createMessages(language)
  return html`<ul class="legend">${dayBands.map((band) => html`<li class="${band}">${t(`plan.band.${band}`)}</li>`)}</ul>`
}

function placesByBand(at: Instant, language: Language): Record<DayBand, string[]> {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const byBand = piecesByBand(at)
  const list = (band: DayBand) =>
    [...new Set(byBand[band].map(({ country }) => names.of(country) ?? country))].sort(
      new Intl.Collator(language).compare,
    )
  return { asleep: list('asleep'), edge: list('edge'), day: list('day'), evening: list('evening') }
}

function percentOf({ crowd, shownAt, language }: PlanView, band: DayBand): string {
  const share = shares(crowd)
    .filter(({ zone }) => bandOf(localHour(zone, shownAt).hour) === band)
    .reduce((sum, { weight }) => sum + weight, 0)
  return share.toLocaleString(language, { style: 'percent' })
}
