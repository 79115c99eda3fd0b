import { html } from 'hono/html'
import { inLanguage } from '../../../campaign/localized.ts'
import { calendarLinks } from '../../../hour/calendar.ts'
import { createMessages } from '../../messages/messages.ts'
import { withoutHash } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import type { CampaignView, StormView } from './campaign-view.ts'

/** The ways into a calendar: as a file, by subscribing, or through the sites of Google and Outlook. */
export function calendarBox(
  { language, publicUrl, campaign }: Pick<CampaignView, 'language' | 'publicUrl' | 'campaign'>,
  { name: storm, tZero, minutes }: Pick<StormView, 'name' | 'tZero' | 'minutes'>,
): Html {
  const t = createMessages(language)
  const title = withoutHash(inLanguage(campaign.name, language).text)
  const description = t('campaign.descriptionPlain', { name: title, target: campaign.target.name })
  const feed = `${publicUrl}${inLanguagePath(language, paths.feed(campaign.slug))}`
  const url = `${publicUrl}${inLanguagePath(language, paths.campaign(campaign.slug))}`
  const to = calendarLinks({ tZero, minutes, title, description, url }, feed)
  const outside = (href: string, text: string) =>
    html`<a class="button" href="${href}" rel="external noopener noreferrer" target="_blank">${text}</a>`
  return html`<details class="calendars"><summary>${t('calendar.more')}</summary>
<div class="stack"><p class="actions"><a class="button" href="${to.apple}">${t('calendar.apple')}</a>
<a class="button" href="${inLanguagePath(language, paths.calendar(campaign.slug, storm))}">${t('calendar.file')}</a>
${outside(to.google, t('calendar.google'))}
${outside(to.outlook, t('calendar.outlook'))}</p>
<p class="breakable"><label>${t('calendar.feed')} <input type="url" readonly value="${feed}"></label></p>
<p class="small measure">${t('calendar.note')}</p></div></details>`
}
