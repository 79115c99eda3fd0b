import { html } from 'hono/html'
import type { Campaign, Endorsement, Fact } from '../../../campaign/campaign.ts'
import { inLanguage, type Localized } from '../../../campaign/localized.ts'
import type { Html } from '../shell.ts'
import type { Part } from './report-page.ts'

/** What was asked of whom and why, as the campaign stood when its ledger was opened. */
export function cause({ report, language, t }: Part): Html {
  const campaign = report.campaign as unknown as Campaign
  return html`<section class="band cause stack">
<h2>${t('report.cause.title')}</h2>
<p class="ask">${say(campaign.ask, language)}</p>
<p class="lead">${t('report.cause.target', { target: campaign.target.name })}</p>
<ul class="facts split">${campaign.case.map((fact) => factLine(fact, language))}</ul>
${campaign.endorsements.map((one) => endorsement(one, { language, t }))}
</section>`
}

function factLine({ fact, source, title, date }: Fact, language: string): Html {
  return html`<li><p>${say(fact, language)}</p><p class="small"><a href="${source}" rel="nofollow noopener">${title ?? new URL(source).host}</a>${date ? html`, <time datetime="${date}">${date}</time>` : ''}</p></li>`
}

function endorsement(one: Endorsement, { language, t }: Pick<Part, 'language' | 't'>): Html {
  const how =
    one.how === 'verified'
      ? t('report.cause.verified', { how: one.verifiedBy ?? '' })
      : t('report.cause.reported', { date: one.date ?? '' })
  return html`<figure class="endorsement">
${one.quote ? html`<blockquote class="lead">${say(one.quote, language)}</blockquote>` : ''}
<figcaption><strong>${one.name}</strong>${one.role ? html`, ${say(one.role, language)}` : ''} <span class="muted">(${one.source ? html`<a href="${one.source}" rel="nofollow noopener">${how}</a>` : how})</span></figcaption>
</figure>`
}

function say(texts: Localized, language: string): Html {
  const written = inLanguage(texts, language)
  return written.language && written.language !== language
    ? html`<span lang="${written.language}">${written.text}</span>`
    : html`${written.text}`
}
