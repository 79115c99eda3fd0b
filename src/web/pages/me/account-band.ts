import { html } from 'hono/html'
import { createMessages } from '../../messages/messages.ts'
import { field } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import { draftForm } from './draft-form.ts'
import type { MeView } from './me-view.ts'
import { shortfallNote } from './shortfall-note.ts'

/** Connecting an account and consenting to one text; absent where this server may not publish. */
export function accountBand(view: MeView): Html {
  const t = createMessages(view.language)
  const isReady = view.account?.state === 'ready'
  if (!view.canPublish) return html``
  if (view.storm.phase === 'after')
    return isReady ? html`<section class="band stack">${disconnectForm(view)}</section>` : html``
  return html`<section class="band stack" aria-labelledby="publish">
<h2 id="publish">${t('me.publish')}</h2>
${view.account ? html`<p class="lead">${accountWords(view.account, t)}</p>` : ''}
${isReady ? html`${view.shortfall ? shortfallNote(view) : draftForm(view)}${disconnectForm(view)}` : waysIn(view)}
</section>`
}

function waysIn(view: MeView): Html {
  return html`${view.ways.signIn ? signInForm(view) : ''}${view.ways.password ? connectForm(view) : ''}`
}

function signInForm({ language, secret, signIn }: MeView): Html {
  const t = createMessages(language)
  return html`<form class="form measure" method="post" action="${inLanguagePath(language, paths.me(secret, 'sign-in'))}">
<h3>${t('me.signIn')}</h3>
${signIn ? html`<p class="error" role="alert">${t('me.error.connect', { why: signIn.error })}</p>` : ''}
${field({ id: 'account-name', label: t('me.signIn.account'), note: t('me.signIn.note') }, (attributes) => {
  return html`<input ${attributes} name="account" value="${signIn?.account ?? ''}" placeholder="name.bsky.social" autocapitalize="none" autocomplete="username" spellcheck="false" maxlength="253" required>`
})}
<p><button class="main" type="submit">${t('me.signIn')}</button></p>
</form>`
}

function disconnectForm({ language, secret, account, errors }: MeView): Html {
  const t = createMessages(language)
  return html`<form method="post" action="${inLanguagePath(language, paths.me(secret, 'disconnect'))}">${errors?.disconnect ? html`<p class="error" role="alert">${t('me.error.connect', { why: errors.disconnect })}</p>` : ''}<p class="small muted">${t('me.disconnect.note')}</p><p><button type="submit">${t('me.disconnect', { handle: account?.handle ?? '' })}</button></p></form>`
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
