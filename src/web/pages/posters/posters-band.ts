import { html } from 'hono/html'
import { createMessages } from '../../messages/messages.ts'
import { posterSizes } from '../../posters/poster.ts'
import { posterPath } from '../../posters/poster-address.ts'
import { posterAlt, posterOf } from '../../posters/poster-of.ts'
import type { CampaignView, StormView } from '../campaign/campaign-view.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import { placeForm } from './place-form.ts'

/** The storm's link preview, which is also the first of its posters. */
export function previewOf(view: CampaignView, storm: StormView) {
  const poster = posterOf({ ...view, storm, byZone: storm.byZone }, 'world', 'preview')
  const path = posterPath(poster, { slug: view.campaign.slug, storm: storm.name, place: 'world' })
  return { poster, path, alt: posterAlt(poster), ...posterSizes.preview }
}

/** Posters to send around: one for the whole world, and one for whoever chooses a place. */
export function postersBand(view: CampaignView, storm: StormView): Html {
  const { language, campaign } = view
  const t = createMessages(language)
  const { path, alt, width, height } = previewOf(view, storm)
  const action = inLanguagePath(language, paths.posters(campaign.slug, storm.name))
  return html`<section class="band split" id="posters" aria-labelledby="posters-title">
<div class="stack">
<h2 id="posters-title">${t('posters.title')}</h2>
<p class="lead measure">${t('posters.lead')}</p>
${placeForm({ language, action, chosen: undefined })}
<p><a href="${action}">${t('posters.all')}</a></p>
</div>
<a class="sheet" href="${action}"><img src="${path}" alt="${alt}" width="${width}" height="${height}" loading="lazy" decoding="async"></a>
</section>`
}
