import { html } from 'hono/html'
import { createMessages } from '../../messages/messages.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import type { MeView } from './me-view.ts'

/** A link to pass on, with the campaign's address and nobody's name; the hashtag stays out of it. */
export function bringBand({ language, publicUrl, campaign, reminders }: MeView): Html {
  if (reminders.inviteToken === null) return html``
  const t = createMessages(language)
  const link = `${publicUrl}${inLanguagePath(language, paths.campaign(campaign.slug))}?via=${reminders.inviteToken}`
  return html`<section class="band stack" aria-labelledby="bring"><h2 id="bring">${t('bring.title')}</h2>
<p class="measure">${t('bring.body')}</p>
<div class="field measure"><label for="bring-link">${t('bring.link')}</label><input id="bring-link" readonly value="${link}"></div>
<p class="lead">${t('bring.count', { count: reminders.invited })}</p></section>`
}
