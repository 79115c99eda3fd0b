import { html } from 'hono/html'
import type { Translate } from '../../messages/messages.ts'
import type { Html } from '../shell.ts'
import type { ConsentView } from './me-view.ts'

export function waitsForLook({ state, heldFor }: ConsentView): boolean {
  return state === 'planned' && heldFor !== null
}

/** That it waits for a person, why, and what its supporter can do meanwhile. */
export function heldNote({ heldFor }: ConsentView, t: Translate): Html {
  return html`<p class="lead">${t('state.held')}</p>
${heldFor ? html`<p>${t(`held.me.${heldFor}`)}</p>` : ''}
<p>${t('held.me')}</p>`
}
