import { html } from 'hono/html'
import { outcomeNames, tapNames } from '../../client/live-records.ts'
import type { LiveView } from '../../client/live-view.ts'
import { createMessages } from '../../messages/messages.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import type { LiveRoomView } from './live-room-page.ts'

/** After the storm: where the evidence is. */
export function reportBand({ language }: LiveRoomView, { report }: LiveView): Html {
  const t = createMessages(language)
  const href = report ? inLanguagePath(language, report) : undefined
  return html`<section class="band solid report"><p class="lead" data-live-coming ${href ? html`hidden` : ''}>${t('live.report.coming')}</p>
<a class="button main" data-live-report ${href ? html`href="${href}"` : html`hidden`}>${t('live.report')}</a></section>`
}

/** For somebody who wants to take part now. The composer itself gives out nothing before T-zero. */
export function postBand({ language, campaign, storm }: LiveRoomView, { texts, promptLanguage }: LiveView): Html {
  const t = createMessages(language)
  return html`<section class="band solid post" aria-labelledby="post">
<h2 class="small" id="post" data-live="postTitle">${texts.postTitle}</h2>
<p class="prompt" data-live="prompt" lang="${promptLanguage}">${texts.prompt}</p>
<p class="actions"><a class="button main" href="${inLanguagePath(language, paths.write(campaign.slug, storm.name))}" data-live="postGo">${texts.postGo}</a>
<span class="lead">${t('live.post.note')}</span></p>
</section>`
}

/** What this server knows of its own: pledges, outcomes, and apart from everything the taps. */
export function recordsBand({ language }: LiveRoomView, { texts }: LiveView): Html {
  const t = createMessages(language)
  const outcomes = outcomeNames.map((name) => entry(name, texts[name], t(`live.outcome.${name}`)))
  const taps = tapNames.map((name) => entry(name, texts[name], t(`live.tap.${name}`)))
  return html`<section class="band records">
<p class="count pledges"><span class="display figures" data-live="pledges">${texts.pledges}</span> <span data-live="pledgesLabel">${texts.pledgesLabel}</span></p>
<div class="list"><h2>${t('live.outcomes')}</h2><dl>${outcomes}</dl></div>
<div class="list apart"><h2>${t('live.taps')}</h2><p>${t('live.taps.note')}</p><dl>${taps}</dl></div>
</section>`
}

function entry(name: string, value: string, label: string): Html {
  return html`<div><dt>${label}</dt><dd class="figures" data-live="${name}">${value}</dd></div>`
}

/** Where each number comes from, why the verdict is what it is, and the ledger it can be recounted from. */
export function proofBand({ language, campaign, storm }: LiveRoomView, { texts, sources }: LiveView): Html {
  const t = createMessages(language)
  const checkpoint = `/c/${campaign.slug}/${storm.name}/ledger/checkpoint`
  return html`<section class="band proof">
<div><h2>${t('live.sources')}</h2><ul data-live-sources>${sources.map((source) => html`<li>${source}</li>`)}</ul>
<p data-live="recordsAge">${texts.recordsAge}</p></div>
<div class="why"><h2>${t('live.why')}</h2><p lang="en" data-live="why">${texts.why}</p></div>
<div><h2>${t('live.ledger')}</h2><p class="figures"><code data-live="head">${texts.head}</code> <span data-live="rows">${texts.rows}</span></p>
<p class="figures"><code data-live="root">${texts.root}</code> <span data-live="signed">${texts.signed}</span></p>
<p class="muted">${t('live.ledger.note')} <a href="${checkpoint}">${t('live.heads.checkpoint')}</a>
<a href="${inLanguagePath(language, paths.verify())}">${t('verify.title')}</a></p>
<p><a href="${inLanguagePath(language, paths.campaign(campaign.slug))}">${t('live.back')}</a></p></div>
</section>`
}
