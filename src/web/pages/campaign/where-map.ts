import { html } from 'hono/html'
import { cityName } from '../../../hour/cities.ts'
import type { Instant } from '../../../hour/instant.ts'
import { timeIn } from '../../../hour/local-time.ts'
import { offsetMinutes } from '../../../hour/planner/local-hour.ts'
import { type PledgePlace, pledgePlaces } from '../../../hour/pledge-places.ts'
import { fewestShown, type ZoneCount } from '../../../hour/visible-zones.ts'
import type { Language } from '../../messages/languages.ts'
import { createMessages } from '../../messages/messages.ts'
import { world, worldPieces } from '../../world/atlas.ts'
import { legend, worldPicture } from '../plan/world-map.ts'
import type { Html } from '../shell.ts'

const largest = 22
const smallest = 4

/** Where people pledged, upon the world's clocks at T-zero, and the same as a table; nothing where no place has ten. */
export function whereBand(language: Language, counts: readonly ZoneCount[], tZero: Instant): Html {
  const { shown, elsewhere } = pledgePlaces(counts, tZero)
  if (shown.length === 0) return html``
  const t = createMessages(language)
  const fewest = { fewest: fewestShown }
  return html`<section class="band stack world-band" aria-labelledby="where"><h2 id="where">${t('pledge.where')}</h2>
${worldPicture({ at: tZero, alt: t('where.map.describe', fewest), over: circles(shown, tZero) })}
${legend(language)}
${twin(language, { shown, elsewhere }, tZero)}
<p class="small muted">${t('where.note')} ${t('pledge.whereNote', fewest)} ${t('plan.map.source')}</p></section>`
}

/** Their areas are as the numbers; small islands that the shapes leave out stand in the table alone. */
function circles(shown: readonly PledgePlace[], at: Instant): Html {
  const most = shown[0]?.pledges ?? 1
  const marks = shown.flatMap((place) => {
    const middle = middleOf(place, at)
    if (!middle) return []
    const radius = Math.max(smallest, Math.round(largest * Math.sqrt(place.pledges / most)))
    return [html`<circle cx="${middle[0]}" cy="${middle[1]}" r="${radius}"/>`]
  })
  return html`<svg viewBox="0 0 ${world.width} ${world.height}" aria-hidden="true">${marks}</svg>`
}

/** The part of the country whose clocks are nearest to the place's. */
function middleOf({ country, zone }: PledgePlace, at: Instant): readonly [number, number] | undefined {
  const apart = (other: string) => Math.abs(offsetMinutes(other, at) - offsetMinutes(zone, at))
  const parts = worldPieces().filter((piece) => piece.country === country)
  return parts.toSorted((a, b) => apart(a.zone) - apart(b.zone))[0]?.at
}

function twin(language: Language, { shown, elsewhere }: ReturnType<typeof pledgePlaces>, tZero: Instant): Html {
  const t = createMessages(language)
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const isTwice = (country: string) => shown.filter((place) => place.country === country).length > 1
  const placeName = (country: string, zone: string) =>
    `${names.of(country) ?? country}${isTwice(country) ? ` (${cityName(zone, language)})` : ''}`
  const row = (place: string, time: string, pledges: number) =>
    html`<tr><th scope="row">${place}</th><td>${time}</td><td class="number">${pledges.toLocaleString(language)}</td></tr>`
  const rows = shown.map(({ country, zone, pledges }) =>
    row(placeName(country, zone), timeIn(zone, tZero, language), pledges),
  )
  const rest = elsewhere > 0 ? row(t('pledge.elsewhere'), '', elsewhere) : ''
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${t('pledge.where')}"><table><caption class="visually-hidden">${t('pledge.where')}</caption>
<thead><tr><th scope="col">${t('where.country')}</th><th scope="col">${t('where.time')}</th><th scope="col" class="number">${t('where.pledges')}</th></tr></thead>
<tbody>${rows}${rest}</tbody></table></div>`
}
