import { html } from 'hono/html'
import type { Endorsement, Fact } from '../../../campaign/campaign.ts'
import { parseInstant, toIso } from '../../../hour/instant.ts'
import { dateInUtc, timeInUtc } from '../../../hour/local-time.ts'
import type { Language } from '../../messages/languages.ts'
import { createMessages } from '../../messages/messages.ts'
import { paragraphs, said } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import type { CampaignView, StormView } from './campaign-view.ts'

export function whyBand({ language, campaign }: CampaignView): Html {
  return html`<section class="band split" aria-labelledby="why">
<h2 id="why">${createMessages(language)('campaign.why')}</h2>
<div class="lead measure stack">${paragraphs(campaign.message, language)}</div>
</section>`
}

export function caseBand({ language, campaign }: CampaignView): Html {
  if (campaign.case.length === 0) return html``
  return html`<section class="band stack" aria-labelledby="case">
<h2 id="case">${createMessages(language)('campaign.case')}</h2>
<ol class="facts">${campaign.case.map((fact) => factItem(fact, language))}</ol>
</section>`
}

function factItem({ fact, source, title, date }: Fact, language: Language): Html {
  const t = createMessages(language)
  const named = title ?? new URL(source).hostname
  const dated = date ? `${named}, ${day(date, language)}` : named
  return html`<li><p class="fact">${said(fact, language)}</p>
<p class="small"><a href="${source}" rel="external noopener">${t('campaign.case.source', { source: dated })}</a></p></li>`
}

export function endorsementsBand({ language, campaign }: CampaignView): Html {
  if (campaign.endorsements.length === 0) return html``
  return html`<section class="band stack" aria-labelledby="backed">
<h2 id="backed">${createMessages(language)('campaign.endorsements')}</h2>
<ul class="endorsements">${campaign.endorsements.map((each) => endorsementItem(each, language))}</ul>
</section>`
}

function endorsementItem(endorsement: Endorsement, language: Language): Html {
  const { name, role, quote } = endorsement
  return html`<li>
<h3>${name}</h3>
${role ? html`<p>${said(role, language)}</p>` : ''}
${quote ? html`<blockquote>${said(quote, language)}</blockquote>` : ''}
<p class="small muted">${howKnown(endorsement, language)}</p>
</li>`
}

/** “Reported” always says by whom and when; “verified” says how. */
function howKnown({ how, verifiedBy, source, date }: Endorsement, language: Language): Html {
  const t = createMessages(language)
  if (how === 'verified') return html`${t('campaign.endorsement.verified', { how: verifiedBy ?? '' })}`
  if (!source || !date) return html``
  const text = t('campaign.endorsement.reported', { source: new URL(source).hostname, date: day(date, language) })
  return html`<a href="${source}" rel="external noopener">${text}</a>`
}

export function rulesBand({ language, campaign }: CampaignView): Html {
  if (!campaign.rules) return html``
  return html`<section class="band split" aria-labelledby="rules">
<h2 id="rules">${createMessages(language)('campaign.rules')}</h2>
<div class="measure stack">${paragraphs(campaign.rules, language)}</div>
</section>`
}

export function pastBand(view: CampaignView): Html {
  if (view.past.length === 0) return html``
  return html`<section class="band stack" aria-labelledby="past">
<h2 id="past">${createMessages(view.language)('campaign.past')}</h2>
<ul class="past">${view.past.map((storm) => pastItem(view, storm))}</ul>
</section>`
}

function pastItem({ language, campaign }: CampaignView, storm: StormView): Html {
  const t = createMessages(language)
  const { tZero, pledges, history, postponed } = storm
  return html`<li>
<h3><time datetime="${toIso(tZero)}">${dateInUtc(tZero, language)}, ${timeInUtc(tZero)} UTC</time></h3>
${postponed ? html`<p><strong>${t('postponed.past')}.</strong> ${t(`postponed.${postponed.why}`)}</p>` : ''}
<p>${history ? t('campaign.past.history') : t('campaign.past.counted', { pledges })}</p>
${storm.hasReport ? html`<p><a class="button" href="${inLanguagePath(language, paths.report(campaign.slug, storm.name))}">${t('campaign.report')}</a></p>` : ''}
</li>`
}

function day(isoDate: string, language: Language): string {
  return dateInUtc(parseInstant(`${isoDate}T00:00:00Z`), language)
}
