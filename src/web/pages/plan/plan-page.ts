import { html } from 'hono/html'
import type { Campaign } from '../../../campaign/campaign.ts'
import { type Instant, toIso } from '../../../hour/instant.ts'
import { dayIn, timeInUtc } from '../../../hour/local-time.ts'
import type { Crowd } from '../../../hour/planner/crowd.ts'
import type { Plan } from '../../../hour/planner/plan.ts'
import { fewestShown } from '../../../hour/visible-zones.ts'
import { createMessages } from '../../messages/messages.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'
import { field, said } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { type Html, shell } from '../shell.ts'
import { heatBand } from './heat-map.ts'
import { type NeedsView, needsBand } from './needs-band.ts'
import { reasonFor } from './reason.ts'
import { asleepBand } from './world-map.ts'

export type CrowdSource = { kind: 'given' | 'listed' | 'prior' } | { kind: 'pledges'; count: number }

export interface PlanView extends PageFrame, NeedsView {
  language: PageFrame['language']
  campaign: Campaign
  plan: Plan
  crowd: Crowd
  source: CrowdSource
  /** What was typed as a crowd, and what is wrong with it. */
  typed: string
  mistake: string | undefined
  /** The hour of the map. */
  shownAt: Instant
}

/** For the organizer: proposes hours and says why. What is decided stands in the campaign's form, typed by a person. */
export function hourPage(view: PlanView): Html {
  const { language, campaign } = view
  const t = createMessages(language)
  return shell({
    ...view,
    title: t('plan.title'),
    description: t('plan.title'),
    path: paths.plan(campaign.slug),
    accent: campaign.accent,
    styles: ['campaign', 'forms', 'plan', 'world'],
    isPrivate: true,
    body: html`<section class="band stack"><h1>${t('plan.title')}</h1>
<p><a href="${inLanguagePath(language, paths.organize())}">${t('plan.back')}</a> · ${said(campaign.name, language)}</p>
<p class="lead measure">${t('plan.lead')}</p>
<p class="measure">${sourceSentence(view)}</p></section>
${bestBand(view)}
${heatBand(view)}
${needsBand(view)}
${asleepBand(view)}
${crowdForm(view)}`,
  })
}

function sourceSentence({ source, campaign, language }: PlanView): string {
  const t = createMessages(language)
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const languages = new Intl.ListFormat(language).format(campaign.languages.map((each) => names.of(each) ?? each))
  if (source.kind === 'pledges') return t('plan.source.pledges', { count: source.count })
  if (source.kind === 'prior') return t('plan.source.prior', { languages, fewest: fewestShown })
  return source.kind === 'listed' ? t('plan.source.listed', { fewest: fewestShown }) : t('plan.source.given')
}

function bestBand(view: PlanView): Html {
  const { language, plan, crowd, source, campaign } = view
  const t = createMessages(language)
  const isPrior = source.kind === 'prior'
  const items = plan.best.map((hour) => {
    const query = new URLSearchParams({ at: toIso(hour.at), ...(view.typed && { crowd: view.typed }) })
    const where = `${inLanguagePath(language, paths.plan(campaign.slug))}?${query}#map`
    return html`<li><p class="when"><time datetime="${toIso(hour.at)}"><span class="display figures">${timeInUtc(hour.at)}</span> <span class="zone">UTC</span></time></p>
<p class="day">${dayIn('UTC', hour.at, language)}</p>
<p class="muted">${t('plan.score', { score: hour.score })}</p>
<p>${reasonFor(hour, { crowd, language, isPrior })}</p>
<p><a href="${where}">${t('plan.map', { time: timeInUtc(hour.at), day: dayIn('UTC', hour.at, language) })}</a></p></li>`
  })
  return html`<section class="band stack best" aria-labelledby="best"><h2 id="best">${t('plan.best')}</h2>
${items.length > 0 ? html`<ol>${items}</ol>` : html`<p class="lead measure">${t('plan.none')}</p>`}</section>`
}

function crowdForm({ language, campaign, typed, mistake }: PlanView): Html {
  const t = createMessages(language)
  const texts = { id: 'crowd', label: t('plan.crowd'), note: t('plan.crowd.note'), error: mistake }
  return html`<section class="band stack"><form class="form measure" method="get" action="${inLanguagePath(language, paths.plan(campaign.slug))}">
${field(texts, (attributes) => html`<input name="crowd" ${attributes} value="${typed}" maxlength="4000" autocomplete="off" spellcheck="false">`)}
<p class="actions"><button type="submit">${t('plan.crowd.try')}</button></p></form></section>`
}
