import { html } from 'hono/html'
import type { Translate } from '../../messages/messages.ts'
import type { Html } from '../shell.ts'

/** How much of a text stands nowhere else, 0 to 1; `undefined` leaves it hidden, for the script to fill. */
export function ownMeter(own: number | undefined, t: Translate, id = 'own'): Html {
  const share = percentOf(own ?? 0)
  return html`<div class="own" data-own-part ${own === undefined ? html`hidden` : ''}>
<label for="${id}">${t('words.meter')}</label>
<meter id="${id}" min="0" max="100" low="40" high="70" optimum="100" value="${share}" data-own-meter>${share} %</meter>
<p class="lead figures" data-own-words>${t('words.own', { share })}</p>
</div>`
}

/** Whole hundredths; what is not wholly one's own never rounds up to it. */
export function percentOf(own: number): number {
  return Math.floor(own * 100)
}
