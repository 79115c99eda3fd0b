import { html } from 'hono/html'
import type { Campaign } from '../../../campaign/campaign.ts'
import { inLanguage } from '../../../campaign/localized.ts'
import { type NetworkName, networkLabels } from '../../../campaign/networks.ts'
import type { Instant } from '../../../hour/instant.ts'
import { timeInUtc } from '../../../hour/local-time.ts'
import { countries } from '../../../supporters/countries.ts'
import type { MessageKey } from '../../messages/en.ts'
import type { Language } from '../../messages/languages.ts'
import { createMessages, type Translate } from '../../messages/messages.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'
import { field, withoutHash } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { type Html, shell } from '../shell.ts'
import { countryText } from './sighting-words.ts'

/** Networks whose own lists people look at. */
export const witnessNetworks: readonly NetworkName[] = ['x', 'bluesky', 'mastodon', 'threads']

/** How long ago a sighting may have been, in minutes; a choice needs neither a zone nor a keyboard. */
export const witnessAges: readonly number[] = [0, 5, 10, 15, 20, 30, 45, 60, 120, 180, 240, 300, 360]

export type WitnessField = 'network' | 'place' | 'rank' | 'when' | 'picture' | 'form'

export interface WitnessView extends PageFrame {
  campaign: Campaign
  storm: { name: string; tZero: Instant }
  /** `early` and `over` have no form. */
  state: 'open' | 'early' | 'over'
  typed: Readonly<Record<string, string>>
  errors: Partial<Record<WitnessField, MessageKey>>
}

export function witnessPage(view: WitnessView): Html {
  const t = createMessages(view.language)
  const lead = view.state === 'over' ? t('sight.form.over') : t('sight.form.lead')
  const early = view.state === 'early' ? t('sight.form.early', { time: timeInUtc(view.storm.tZero) }) : ''
  return page(
    view,
    t('sight.form.title'),
    html`<p class="lead measure">${lead}</p>${early && html`<p class="lead"><strong>${early}</strong></p>`}`,
    view.state === 'open' ? form(view, t) : html``,
  )
}

/** `extra` says what was left out of it, or that it was told before. */
export function witnessThanksPage(
  view: Pick<WitnessView, keyof PageFrame | 'campaign' | 'storm'>,
  extra: MessageKey | undefined,
): Html {
  const t = createMessages(view.language)
  const body = html`<p class="lead measure">${t(extra === 'sight.thanks.already' ? extra : 'sight.thanks.body')}</p>${extra === 'sight.thanks.noPicture' ? html`<p>${t(extra)}</p>` : ''}`
  return page(view, t('sight.thanks'), body, html``)
}

function page(
  view: Pick<WitnessView, keyof PageFrame | 'campaign' | 'storm'>,
  title: string,
  lead: Html,
  rest: Html,
): Html {
  const { campaign, storm, language } = view
  const t = createMessages(language)
  const name = withoutHash(inLanguage(campaign.name, language).text)
  const back = inLanguagePath(language, paths.live(campaign.slug, storm.name))
  return shell({
    ...view,
    title: `${title} · ${name}`,
    description: t('sight.form.title'),
    path: paths.sighting(campaign.slug, storm.name),
    accent: campaign.accent,
    styles: ['forms'],
    body: html`<section class="band stack"><h1>${title}</h1>${lead}<p><a href="${back}">${t('sight.back')}</a></p></section>${rest}`,
  })
}

function form(view: WitnessView, t: Translate): Html {
  const { language, campaign, storm, typed, errors } = view
  const said = (name: WitnessField) => (errors[name] ? t(errors[name]) : undefined)
  const optional = t('sight.form.optional')
  return html`<section class="band"><form class="form measure" method="post" enctype="multipart/form-data" action="${inLanguagePath(language, paths.sighting(campaign.slug, storm.name))}">
${said('form') ? html`<p class="error" role="alert">${said('form')}</p>` : ''}
${field({ id: 'network', label: t('sight.form.network'), error: said('network') }, (attributes) => html`<select ${attributes} name="network">${witnessNetworks.map((network) => option(network, networkLabels[network], typed.network))}</select>`)}
${field({ id: 'place', label: t('sight.form.place'), error: said('place') }, (attributes) => html`<select ${attributes} name="place">${placeOptions(language, t, typed.place)}</select>`)}
${field({ id: 'rank', label: `${t('sight.form.rank')} (${optional})`, note: t('sight.form.rank.note'), error: said('rank') }, (attributes) => html`<input ${attributes} name="rank" type="number" inputmode="numeric" min="1" max="50" value="${typed.rank ?? ''}">`)}
${field({ id: 'when', label: t('sight.form.when'), error: said('when') }, (attributes) => html`<select ${attributes} name="when">${witnessAges.map((minutes) => option(String(minutes), ageText(t, minutes), typed.when))}</select>`)}
${field({ id: 'picture', label: `${t('sight.form.picture')} (${optional})`, note: t('sight.form.picture.note'), error: said('picture') }, (attributes) => html`<input ${attributes} name="picture" type="file" accept="image/png,image/jpeg,image/webp">`)}
<p class="small muted">${t('sight.form.privacy')}</p>
<p><button class="main" type="submit">${t('sight.form.send')}</button></p>
</form></section>`
}

function option(value: string, label: string, chosen: string | undefined): Html {
  return html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${label}</option>`
}

function placeOptions(language: Language, t: Translate, chosen: string | undefined): Html[] {
  const collator = new Intl.Collator(language)
  const named = countries.map((code) => ({ value: `country:${code}`, label: countryText(language, code) }))
  named.sort((a, b) => collator.compare(a.label, b.label))
  return [{ value: 'worldwide', label: t('sight.place.world') }, ...named].map(({ value, label }) =>
    option(value, label, chosen),
  )
}

function ageText(t: Translate, minutes: number): string {
  if (minutes === 0) return t('sight.form.now')
  return minutes % 60 === 0 ? t('sight.form.hours', { hours: minutes / 60 }) : t('sight.form.ago', { minutes })
}
