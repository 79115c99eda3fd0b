import { html } from 'hono/html'
import { inLanguage } from '../../../campaign/localized.ts'
import { dateInUtc, timeInUtc } from '../../../hour/local-time.ts'
import { createMessages } from '../../messages/messages.ts'
import { posterTag, said, withoutHash } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { postersBand, previewOf } from '../posters/posters-band.ts'
import { type Html, shell } from '../shell.ts'
import { caseBand, endorsementsBand, pastBand, rulesBand, whyBand } from './campaign-story.ts'
import type { CampaignView, StormView } from './campaign-view.ts'
import { hourBand } from './hour-band.ts'
import { pledgeBand } from './pledge-band.ts'

export function campaignPage(view: CampaignView): Html {
  const { language, campaign } = view
  return shell({
    ...view,
    title: withoutHash(inLanguage(campaign.name, language).text),
    description: description(view),
    path: paths.campaign(campaign.slug),
    accent: campaign.accent,
    styles: ['campaign', 'forms'],
    scripts: ['campaign'],
    picture: view.current && previewOf(view, view.current),
    body: html`
${poster(view)}
${view.current ? hourBand(view, view.current) : noHour(view)}
${view.current ? pledgeBand(view, view.current) : ''}
${view.current ? postersBand(view, view.current) : ''}
${whyBand(view)}
${caseBand(view)}
${endorsementsBand(view)}
${rulesBand(view)}
${pastBand(view)}`,
  })
}

/** Carries the campaign's name and hour, and never the hashtag: previews of this page are posted before T-zero. */
function description({ language, campaign, current }: CampaignView): string {
  const t = createMessages(language)
  const name = withoutHash(inLanguage(campaign.name, language).text)
  if (!current) return t('campaign.descriptionPlain', { name, target: campaign.target.name })
  const { tZero } = current
  return t('campaign.description', { name, date: dateInUtc(tZero, language), time: timeInUtc(tZero) })
}

function poster(view: CampaignView): Html {
  const { language, campaign, current } = view
  const t = createMessages(language)
  return html`<section class="band solid poster">
<p class="to">${t('campaign.to', { target: campaign.target.name })}</p>
<h1 class="display" translate="no" aria-label="#${campaign.hashtag}">${posterTag(campaign.hashtag)}</h1>
<div class="under">
<p class="ask">${said(campaign.ask, language)}</p>
${current ? actions(view, current) : ''}
</div>
</section>`
}

function actions({ language, campaign }: CampaignView, storm: StormView): Html {
  const t = createMessages(language)
  const to = (path: string) => inLanguagePath(language, path)
  if (storm.phase === 'before') {
    return html`<p class="actions"><a class="button main" href="#pledge">${t('campaign.join')}</a></p>`
  }
  return html`<p class="actions">
<a class="button main" href="${to(paths.write(campaign.slug, storm.name))}">${t('campaign.write')}</a>
<a class="button" href="${to(paths.live(campaign.slug, storm.name))}">${t('campaign.live')}</a>
</p>`
}

function noHour({ language, past }: CampaignView): Html {
  if (past.length > 0) return html``
  return html`<section class="band"><p class="lead">${createMessages(language)('campaign.noStorm')}</p></section>`
}
