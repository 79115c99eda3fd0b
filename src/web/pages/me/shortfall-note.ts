import { html } from 'hono/html'
import { createMessages } from '../../messages/messages.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import type { MeView, OutletView } from './me-view.ts'

/** Why Uproar publishes nothing from this account, and the way that is open to it. */
export function shortfallNote({ language, campaign, storm }: MeView, { account, shortfall }: OutletView): Html {
  const t = createMessages(language)
  if (!shortfall) return html``
  const { of, has, least } = shortfall
  return html`<div class="stack measure" role="status">
<p class="lead">${t(`me.short.${of}`, { handle: account?.handle ?? '', has, least })}</p>
<p>${t('me.short.why')}</p>
<p>${t('me.short.tap')}</p>
<p><a class="button main" href="${inLanguagePath(language, paths.write(campaign.slug, storm.name))}">${t('campaign.write')}</a></p>
</div>`
}
