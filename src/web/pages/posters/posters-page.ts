import { html } from 'hono/html'
import { inLanguage } from '../../../campaign/localized.ts'
import { cityName } from '../../../hour/cities.ts'
import { isZoneGroup, type ZoneGroup, zoneGroupNames } from '../../../hour/poster-zones.ts'
import { createMessages } from '../../messages/messages.ts'
import { type PosterSize, posterSizeNames, posterSizes } from '../../posters/poster.ts'
import { posterPath } from '../../posters/poster-address.ts'
import { type PosterSource, posterAlt, posterOf } from '../../posters/poster-of.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'
import { withoutHash } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { type Html, shell } from '../shell.ts'
import { placeForm } from './place-form.ts'

export interface PostersView extends PageFrame {
  source: PosterSource
  /** A zone, or a group of zones. */
  place: string
}

/** The posters of one place in every size, each with its alt text, and the way to all others. */
export function postersPage(view: PostersView): Html {
  const { language, source, place } = view
  const t = createMessages(language)
  const { campaign, storm } = source
  const name = withoutHash(inLanguage(campaign.name, language).text)
  const preview = posterOf(source, place, 'preview')
  const title = t('posters.of', { city: placeName(view) })
  return shell({
    ...view,
    title: `${title} · ${name}`,
    description: posterAlt(preview),
    path: paths.posters(campaign.slug, storm.name, place),
    accent: campaign.accent,
    styles: ['campaign', 'forms', 'posters'],
    scripts: ['posters'],
    picture: { path: addressOf(view, 'preview'), alt: posterAlt(preview), ...posterSizes.preview },
    body: html`<section class="band stack">
<p class="lead"><a href="${inLanguagePath(language, paths.campaign(campaign.slug))}">${name}</a></p>
<h1>${title}</h1>
<p class="lead measure">${t('posters.lead')}</p>
</section>
<section class="band split">
${placeForm({ language, action: inLanguagePath(language, paths.posters(campaign.slug, storm.name)), chosen: isZoneGroup(place) ? undefined : place })}
<div class="stack">${groups(view)}</div>
</section>
${altBand(view, posterAlt(preview))}
<section class="band stack"><h2 class="visually-hidden">${t('posters.title')}</h2><ul class="posters">${posterSizeNames.map((size) => sheet(view, size))}</ul></section>`,
  })
}

/** All sizes of a poster say the same. */
function altBand({ language }: PostersView, alt: string): Html {
  const t = createMessages(language)
  return html`<section class="band stack" aria-labelledby="alt">
<h2 id="alt">${t('posters.altText')}</h2>
<p class="measure">${t('posters.altText.note')}</p>
<copy-text data-copied="${t('posters.copied')}"><p class="measure alt-words">${alt}</p>
<p><button type="button" hidden>${t('posters.copy')}</button></p></copy-text>
</section>`
}

function sheet(view: PostersView, size: PosterSize): Html {
  const { language, source, place } = view
  const t = createMessages(language)
  const { width, height } = posterSizes[size]
  const path = addressOf(view, size)
  const file = `${source.campaign.slug}-${place.split('/').at(-1)?.toLowerCase()}-${size}.png`
  return html`<li class="${size}">
<a class="sheet" href="${path}"><img src="${path}" alt="${posterAlt(posterOf(source, place, size))}" width="${width}" height="${height}" loading="lazy" decoding="async"></a>
<p class="small">${t(`posters.size.${size}`)} <span class="muted figures">${width} × ${height}</span></p>
<p><a class="button" href="${path}" download="${file}">${t('posters.download')}<span class="visually-hidden">: ${t(`posters.size.${size}`)}</span></a></p>
</li>`
}

function groups({ language, source, place }: PostersView): Html {
  const t = createMessages(language)
  const { campaign, storm } = source
  const to = (group: ZoneGroup) => inLanguagePath(language, paths.posters(campaign.slug, storm.name, group))
  const items = zoneGroupNames.map(
    (group) =>
      html`<li><a href="${to(group)}"${group === place ? html` aria-current="page"` : ''}>${t(`posters.group.${group}`)}</a></li>`,
  )
  return html`<h2>${t('posters.groups')}</h2><ul class="places">${items}</ul>`
}

function placeName({ language, place }: PostersView): string {
  return isZoneGroup(place) ? createMessages(language)(`posters.group.${place}`) : cityName(place, language)
}

function addressOf({ source, place }: PostersView, size: PosterSize): string {
  const { campaign, storm } = source
  return posterPath(posterOf(source, place, size), { slug: campaign.slug, storm: storm.name, place })
}
