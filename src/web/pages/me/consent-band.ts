import { html } from 'hono/html'
import { canWithdraw } from '../../../supporters/consent.ts'
import { createMessages } from '../../messages/messages.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import { heldNote, isHeld } from './held-note.ts'
import type { ConsentView, MeView } from './me-view.ts'

/** Every consent with its exact text and where it stands, to the end. */
export function consentBand(view: MeView): Html {
  const t = createMessages(view.language)
  if (view.consents.length === 0) return html``
  return html`<section class="band stack" aria-labelledby="consents">
<h2 id="consents">${t('me.consent')}</h2>
<ul class="slips">${view.consents.map((consent) => item(view, consent))}</ul>
</section>`
}

function item({ language, secret }: MeView, consent: ConsentView): Html {
  const { id, handle, text, state, why, link } = consent
  const t = createMessages(language)
  return html`<li>
<p class="small muted">${handle}</p>
<p class="exact" dir="auto">${text}</p>
${isHeld(consent) ? heldNote(consent, t) : html`<p class="lead">${t(`state.${state}`)}</p>`}
${why ? html`<p>${t('me.why', { why })}</p>` : ''}
${link ? html`<p><a class="button" href="${link}" rel="external noopener noreferrer">${t('me.open')}</a></p>` : ''}
${
  canWithdraw(state)
    ? html`<form method="post" action="${inLanguagePath(language, paths.me(secret, `consent/${id}/withdraw`))}"><button type="submit">${t('me.withdrawConsent')}</button></form>`
    : ''
}
</li>`
}
