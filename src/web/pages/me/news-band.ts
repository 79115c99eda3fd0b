import { html } from 'hono/html'
import { toIso } from '../../../hour/instant.ts'
import { toldHour } from '../../../hour/told.ts'
import { createMessages, type Translate } from '../../messages/messages.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import type { ConsentView, MeView, NewsView } from './me-view.ts'

/** What happened to the hour since this supporter pledged, in their own time, the old hour and the new. */
export function newsBand(view: MeView): Html {
  const { language, storm, news } = view
  const t = createMessages(language)
  if (storm.phase === 'after') return html``
  if (storm.postponed) {
    return html`<section class="band inverse stack" aria-labelledby="news">
<h2 id="news">${t('postponed.title')}</h2>
<p class="lead measure">${t(`postponed.${storm.postponed.why}`)} ${t('postponed.lead')}</p>
<p>${t('postponed.was', dayAndTime(view, storm.tZero))}</p>
</section>`
  }
  if (!news) return html``
  return html`<section class="band inverse stack" aria-labelledby="news">
<h2 id="news">${t('moved.title')}</h2>
<p class="lead measure">${moved(view, news, t)}</p>
</section>`
}

function moved(view: MeView, { from }: NewsView, t: Translate): Html | string {
  const to = view.storm.tZero
  if (from === to) return t('moved.same')
  const [old, next] = [dayAndTime(view, from), dayAndTime(view, to)]
  const words = { oldDay: old.day, oldTime: old.time, newDay: next.day, newTime: next.time }
  return html`<time datetime="${toIso(to)}">${t('moved.to', words)}</time>`
}

function dayAndTime({ zone, language, now }: MeView, at: NewsView['from']) {
  const { day, time } = toldHour({ at, zone, language, now })
  return { day, time }
}

export function waitsForYes({ state, unsure }: ConsentView): boolean {
  return unsure && (state === 'planned' || state === 'claimed')
}

/** It was given for another hour, and leaves only with another yes. */
export function yesForm({ language, secret }: MeView, { id }: ConsentView): Html {
  const t = createMessages(language)
  const action = inLanguagePath(language, paths.me(secret, `consent/${id}/yes`))
  return html`<p class="lead">${t('moved.yes.title')}</p><p class="measure">${t('moved.yes.body')}</p>
<form method="post" action="${action}"><button class="main" type="submit">${t('moved.yes')}</button></form>`
}
