import { html } from 'hono/html'
import type { Campaign } from '../../../campaign/campaign.ts'
import { inLanguage } from '../../../campaign/localized.ts'
import { type Instant, toIso } from '../../../hour/instant.ts'
import type { PulseSnapshot } from '../../../storm/pulse-snapshot.ts'
import { type LiveView, liveView } from '../../client/live-view.ts'
import { createMessages } from '../../messages/messages.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'
import { posterTag, withoutHash } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { type Html, shell } from '../shell.ts'
import { type LiveSightingsView, liveSightings } from '../sightings/live-sightings.ts'
import { lineBand } from './line-band.ts'
import { liveWords } from './live-words.ts'
import { networksBand } from './networks-band.ts'
import { postBand, proofBand, recordsBand, reportBand } from './record-bands.ts'

/** The same for everybody who reads the language, so that it can be cached as long as its snapshot. */
export interface LiveRoomView extends PageFrame {
  campaign: Campaign
  storm: { name: string; tZero: Instant; endsAt: Instant }
  /** The newest; null where none was made. */
  snapshot: PulseSnapshot | null
  sightings?: LiveSightingsView
  now: Instant
}

/** A dark poster for the back of the hall, with the numbers of its moment; the script keeps them up to date. */
export function liveRoomPage(view: LiveRoomView): Html {
  const { campaign, storm, language } = view
  const t = createMessages(language)
  const name = withoutHash(inLanguage(campaign.name, language).text)
  return shell({
    ...view,
    title: t('live.title', { name }),
    description: t('live.description', { name }),
    path: paths.live(campaign.slug, storm.name),
    accent: campaign.accent,
    styles: ['live'],
    scripts: ['live-room', 'live-sightings'],
    body: room(view, liveView({ ...view, connected: true, words: liveWords(language) })),
  })
}

function room(view: LiveRoomView, live: LiveView): Html {
  const { campaign, storm, snapshot, language } = view
  return html`<live-room class="live" data-phase="${live.phase}" data-verdict="${live.verdict}" data-freshness="${live.freshness}"
data-zero="${toIso(storm.tZero)}" data-end="${toIso(storm.endsAt)}" data-pulse="${`${paths.campaign(campaign.slug)}/${storm.name}/pulse`}"
data-words="${JSON.stringify(liveWords(language))}" data-snapshot="${snapshot ? JSON.stringify(snapshot) : ''}">
${poster(view, live)}
${reportBand(view, live)}
${lineBand(view, live)}
${networksBand(view, live)}
${view.sightings ? liveSightings(view.sightings) : ''}
${postBand(view, live)}
${recordsBand(view, live)}
${proofBand(view, live)}
<p class="visually-hidden" role="status" data-live-say></p>
</live-room>`
}

function poster({ campaign, storm, language }: LiveRoomView, live: LiveView): Html {
  const t = createMessages(language)
  const path = inLanguagePath(language, paths.live(campaign.slug, storm.name))
  return html`<section class="band poster" aria-labelledby="tag">
<div class="strip"><p class="status"><span data-live="status">${live.texts.status}</span></p>
<button type="button" data-live-pause hidden>${t('live.pause')}</button></div>
<noscript><p class="small">${t('live.noscript')} <a class="reload" href="${path}">${t('live.reload')}</a></p></noscript>
<p class="lead news" data-live="news">${live.texts.news}</p>
<h1 class="display" id="tag" translate="no">${posterTag(campaign.hashtag)}</h1>
<div class="now">${figure(live)}${verdict(language, live)}</div>
</section>`
}

function figure({ texts, origin }: LiveView): Html {
  return html`<div class="figure"><p><span class="display figures" data-live="figure" data-length="${texts.figure.length}">${texts.figure}</span>
<span class="under" data-live="figureLabel">${texts.figureLabel}</span></p>
<ul class="origin small" data-live-origin>${origin.map((source) => html`<li>${source}</li>`)}</ul></div>`
}

function verdict(language: LiveRoomView['language'], { texts }: LiveView): Html {
  const t = createMessages(language)
  return html`<div class="verdict">
<div class="beforehand"><p class="not-yet display">${t('live.together')}</p>
<p class="count"><span class="display figures" data-live="pledges">${texts.pledges}</span> <span data-live="pledgesLabel">${texts.pledgesLabel}</span></p>
<p class="small" data-live="early">${texts.early}</p></div>
<p class="word display" data-live="verdict">${texts.verdict}</p>
<p class="rank figures" data-live="rank">${texts.rank}</p>
<p class="trended" data-live="trended">${texts.trended}</p>
<p class="left"><span class="display figures" data-live="left">${texts.left}</span> <span>${t('live.left')}</span></p>
</div>`
}
