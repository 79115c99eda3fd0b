import { html } from 'hono/html'
import { networkLabels } from '../../../campaign/networks.ts'
import { toIso } from '../../../hour/instant.ts'
import type { HeldConsent } from '../../../store/held.ts'
import type { Look } from '../../../store/looks.ts'
import { createMessages, type Translate } from '../../messages/messages.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'

/** What waits in one storm, and what was decided there. */
export interface HeldView {
  storm: string
  held: readonly HeldConsent[]
  looks: readonly Look[]
}

interface Place {
  language: PageFrame['language']
  action: string
  t: Translate
}

/** So many of a cluster stand open; the others unfold. */
const shown = 5
/** The most that is counted of an account's posts. */
const mostCounted = 100

/** The queue: clusters with their reason, their texts and accounts; each decision for all of them or for one. */
export function heldBand(
  view: PageFrame & { editing?: { slug: string } | undefined; held?: readonly HeldView[] | undefined },
): Html {
  const { language, editing, held = [] } = view
  const t = createMessages(language)
  const waiting = held.filter((storm) => storm.held.length > 0 || storm.looks.length > 0)
  if (!editing || waiting.length === 0) return html``
  const isWaiting = held.some((storm) => storm.held.length > 0)
  return html`<section class="band stack" id="held" aria-labelledby="held-title">
<h2 id="held-title">${t(isWaiting ? 'held.title' : 'held.log')}</h2>
${isWaiting ? html`<p class="lead measure">${t('held.lead')}</p>` : ''}
${waiting.map((storm) => {
  const place = { language, action: inLanguagePath(language, paths.held(editing.slug, storm.storm)), t }
  return html`${clusters(storm.held).map((members) => cluster(members, place))}${log(storm.looks, place, isWaiting)}`
})}
</section>`
}

function clusters(held: readonly HeldConsent[]): HeldConsent[][] {
  return Object.values(Object.groupBy(held, (each) => each.cluster)).map((members) => members ?? [])
}

function cluster(members: readonly HeldConsent[], place: Place): Html {
  const [first] = members
  const { t } = place
  if (!first) return html``
  const items = members.map((each) => item(each, place))
  return html`<article class="cluster">
<h3>${t(`held.${first.reason}`)}</h3>
<p class="figures">${t('held.count', { count: members.length })}</p>
<div class="actions">${decision({ cluster: first.cluster }, 'let go', 'main', t('held.letAll'), place)}${decision({ cluster: first.cluster }, 'refuse', '', t('held.refuseAll'), place)}</div>
<ul class="slips">${items.slice(0, shown)}</ul>
${items.length > shown ? html`<details><summary>${t('held.all', { count: items.length })}</summary><ul class="slips">${items.slice(shown)}</ul></details>` : ''}
</article>`
}

function item(consent: HeldConsent, place: Place): Html {
  const { id, cluster, handle, network, text, image } = consent
  const { t } = place
  return html`<li>
<p><strong>${handle}</strong> · ${networkLabels[network]}</p>
<p class="exact" dir="auto">${text}</p>
${image ? html`<figure class="going-along"><img src="${place.action}/image/${image.id}" alt="${image.alt}" width="${image.width}" height="${image.height}" loading="lazy"><figcaption class="small">${t('images.alt.says', { alt: image.alt })}</figcaption></figure>` : ''}
<p class="small muted">${facts(consent, t)}</p>
<div class="actions">${decision({ cluster, id }, 'let go', '', t('held.letOne'), place, handle)}${decision({ cluster, id }, 'refuse', '', t('held.refuseOne'), place, handle)}</div>
</li>`
}

function facts({ host, madeAt, posts, consentedAt }: HeldConsent, t: Translate): string {
  const made = madeAt === null ? t('held.madeUnknown') : t('held.made', { day: toIso(madeAt).slice(0, 10) })
  const came = t('held.came', { time: clockTime(consentedAt) })
  return [host, made, postsWords(posts, t), came].join(' · ')
}

function postsWords(posts: number | null, t: Translate): string {
  if (posts === null) return t('held.postsUnknown')
  return posts >= mostCounted ? t('held.hundred') : t('held.posts', { count: posts })
}

/** `about` tells a screen reader which of many buttons of the same name this is. */
function decision(
  what: { cluster: string; id?: string },
  did: 'let go' | 'refuse',
  style: string,
  words: string,
  { action }: Place,
  about?: string,
): Html {
  return html`<form method="post" action="${action}"><input type="hidden" name="cluster" value="${what.cluster}">${what.id ? html`<input type="hidden" name="consent" value="${what.id}">` : ''}<button class="${style}" name="do" value="${did}">${words}${about ? html`<span class="visually-hidden"> (${about})</span>` : ''}</button></form>`
}

function log(looks: readonly Look[], { t }: Place, hasTitle: boolean): Html {
  if (looks.length === 0) return html``
  const items = looks.map(({ at, did, consents, reason }) => {
    const values = { time: toIso(at).slice(0, 16).replace('T', ' '), count: consents, reason: t(`held.${reason}`) }
    return html`<li>${t(did === 'let go' ? 'held.log.letGo' : 'held.log.refused', values)}</li>`
  })
  return html`${hasTitle ? html`<h3>${t('held.log')}</h3>` : ''}<ul>${items}</ul>`
}

function clockTime(at: HeldConsent['consentedAt']): string {
  return toIso(at).slice(0, 16).replace('T', ' ')
}
