import { html } from 'hono/html'
import { createMessages } from '../../messages/messages.ts'
import type { Html } from '../shell.ts'
import type { CampaignView, StormView } from './campaign-view.ts'
import { pledgeForm } from './pledge-form.ts'

export function pledgeBand(view: CampaignView, storm: StormView): Html {
  const t = createMessages(view.language)
  return html`<section class="band pledge" id="pledge" aria-labelledby="pledge-title">
<div class="split">
<div class="stack">
<h2 id="pledge-title">${t('pledge.title')}</h2>
<p class="lead">${t('pledge.count', { count: storm.pledges })}</p>
${storm.goal ? goalBar(view, storm.pledges, storm.goal) : ''}
</div>
${storm.phase === 'after' ? html`<p class="lead">${t('pledge.closed')}</p>` : form(view, storm)}
</div>
</section>`
}

function form(view: CampaignView, storm: StormView): Html {
  return pledgeForm({ language: view.language, slug: view.campaign.slug, storm: storm.name, given: {}, errors: {} })
}

function goalBar({ language }: CampaignView, pledges: number, goal: number): Html {
  const text = createMessages(language)('pledge.goal', { goal })
  return html`<div class="goal"><progress value="${Math.min(pledges, goal)}" max="${goal}" aria-label="${text}"></progress><p>${text}</p></div>`
}
