import { html } from 'hono/html'
import { networkLabels } from '../../../campaign/networks.ts'
import { dayWords, timeIn } from '../../../hour/local-time.ts'
import { canWithdraw, isWithServer } from '../../../supporters/consent.ts'
import { createMessages } from '../../messages/messages.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import { flightWords } from './flight-bands.ts'
import { heldNote, waitsForLook } from './held-note.ts'
import { shownImage } from './image-fields.ts'
import type { ConsentView, MeView } from './me-view.ts'
import { waitsForYes, yesForm } from './news-band.ts'

/** Every consent with its exact text and where it stands, to the end. */
export function consentBand(view: MeView): Html {
  const t = createMessages(view.language)
  if (view.consents.length === 0) return html``
  return html`<section class="band stack" aria-labelledby="consents">
<h2 id="consents">${t('me.consent')}</h2>
<ul class="slips">${view.consents.map((consent) => item(view, consent))}</ul>
</section>`
}

function item(view: MeView, consent: ConsentView): Html {
  const { language, secret } = view
  const { id, network, handle, text, state, why, recall, link, image } = consent
  const t = createMessages(language)
  return html`<li>
<p class="small muted breakable">${networkLabels[network]} · ${handle}</p>
<p class="exact" dir="auto">${text}</p>
${image ? shownImage(view, image) : ''}
${waitsForLook(consent) ? heldNote(consent, t) : waitsForYes(consent) ? '' : html`<p class="lead">${t(`state.${stateWords(consent)}`)}</p>`}
${state === 'published' && recall === 'withdraw' ? html`<p>${t('me.recall.tooLate')}</p>` : ''}
${shownEarly(view, consent)}
${waitsForYes(consent) ? yesForm(view, consent) : ''}
${waitsForLook(consent) || waitsForYes(consent) ? '' : flightWords(view, consent)}
${why ? html`<p>${t('me.why', { why })}</p>` : ''}
${link ? html`<p><a class="button" href="${link}" rel="external noopener noreferrer">${t('me.open')}</a></p>` : ''}
${
  canWithdraw(state) || (isWithServer(state) && recall !== 'withdraw')
    ? html`<form method="post" action="${inLanguagePath(language, paths.me(secret, `consent/${id}/withdraw`))}"><button type="submit">${t('me.withdrawConsent')}</button></form>`
    : ''
}
</li>`
}

/** Where it stands, as told to its supporter. */
function stateWords({ state, recall, isHeld }: ConsentView) {
  if (isWithServer(state) && recall === 'withdraw') return 'taking back'
  return state === 'missed' && isHeld ? 'vanished' : state
}

function shownEarly({ language, zone, now }: MeView, { shownEarlyAt: at }: ConsentView): Html {
  if (at === null) return html``
  const words = { time: timeIn(zone, at, language), day: dayWords({ at, now, zone, language }) }
  return html`<p>${createMessages(language)('me.shownEarly', words)}</p>`
}
