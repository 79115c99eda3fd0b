import { html } from 'hono/html'
import { createMessages } from '../../messages/messages.ts'
import { field } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import { draftForm } from './draft-form.ts'
import type { MeView } from './me-view.ts'

/** Connecting an account and consenting to one text; absent where this server may not publish. */
export function accountBand(view: MeView): Html {
  const t = createMessages(view.language)
  if (!view.canPublish || view.storm.phase === 'after') return html``
  const isReady = view.account?.state === 'ready'
  return html`<section class="band stack" aria-labelledby="publish">
<h2 id="publish">${t('me.publish')}</h2>
${view.account ? html`<p class="lead">${accountWords(view.account, t)}</p>` : ''}
${isReady ? draftForm(view) : connectForm(view)}
</section>`
}

function accountWords({ handle, state }: NonNullable<MeView['account']>, t: ReturnType<typeof createMessages>): string {
  return t(state === 'ready' ? 'me.connect.done' : 'me.connect.signedOut', { handle })
}

function connectForm({ language, secret, connect }: MeView): Html {
  const t = createMessages(language)
  return html`<form class="form measure" method="post" action="${inLanguagePath(language, paths.me(secret, 'account'))}">
<h3>${t('me.connect')}</h3>
${connect ? html`<p class="error" role="alert">${t('me.error.connect', { why: connect.error })}</p>` : ''}
${plainField('handle', t('me.connect.handle'), connect?.handle ?? '')}
${plainField('server', t('me.connect.server'), connect?.server ?? '')}
${field(
  { id: 'password', label: t('me.connect.password'), note: t('me.connect.note') },
  (attributes) =>
    html`<input ${attributes} name="password" type="password" autocomplete="off" maxlength="256" required>`,
)}
<p><button type="submit">${t('me.connect')}</button></p>
</form>`
}

function plainField(id: string, label: string, value: string): Html {
  return field({ id, label }, (attributes) => {
    return html`<input ${attributes} name="${id}" value="${value}" autocapitalize="none" autocomplete="off" spellcheck="false" maxlength="253" required>`
  })
}
