import { html } from 'hono/html'
import type { Campaign, Endorsement, Fact } from '../../../campaign/campaign.ts'
import { said } from '../parts.ts'
import type { Html } from '../shell.ts'
import type { Part } from './report-page.ts'

/** What was asked of whom and why, as the campaign stood when its ledger was opened. */
export function cause({ report, language, t }: Part): Html {
  const campaign = report.campaign as unknown as Campaign
  return html`<section class="band cause stack">
<h2>${t('report.cause.title')}</h2>
<p class="ask">${said(campaign.ask, language)}</p>
<p class="lead">${t('report.cause.target', { target: campaign.target.name })}</p>
<ul class="facts split">${campaign.case.map((fact) => factLine(fact, language))}</ul>
${campaign.endorsements.map((one) => endorsement(one, { language, t }))}
</section>`
}

function factLine({ fact, source, title, date }: Fact, language: string): Html {
  return html`<li><p>${said(fact, language)}</p><p class="small"><a href="${source}" rel="nofollow noopener">${title ?? new URL(source).host}</a>${date ? html`, <time datetime="${date}">${date}</time>` : ''}</p></li>`
}

function endorsement(one: Endorsement, { language, t }: Pick<Part, 'language' | 't'>): Html {
  const how =
    one.how === 'verified'
      ? t('report.cause.verified', { how: one.verifiedBy ?? '' })
      : t('report.cause.reported', { date: one.date ?? '' })
  return html`<figure class="endorsement">
${one.quote ? html`<blockquote class="lead">${said(one.quote, language)}</blockquote>` : ''}
<figcaption><strong>${one.name}</strong>${one.role ? html`, ${said(one.role, language)}` : ''} <span class="muted">(${one.source ? html`<a href="${one.source}" rel="nofollow noopener">${how}</a>` : how})</span></figcaption>
</figure>`
}
