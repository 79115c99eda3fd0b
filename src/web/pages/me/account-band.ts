import { html } from 'hono/html'
import { networkLabels } from '../../../campaign/networks.ts'
import { createMessages } from '../../messages/messages.ts'
import { field } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import { draftForm } from './draft-form.ts'
import type { MeView, OutletView } from './me-view.ts'
import { shortfallNote } from './shortfall-note.ts'
import { signInForm } from './sign-in-form.ts'

/** Connecting accounts and consenting to one text from each; absent where this server may publish nowhere. */
export function accountBand(view: MeView): Html {
  const t = createMessages(view.language)
  if (view.storm.phase === 'after') return afterwards(view)
  if (view.outlets.length === 0) return html``
  return html`<section class="band stack" aria-labelledby="publish">
<h2 id="publish">${t('me.publish')}</h2>
<div class="slips">${view.outlets.map((outlet) => slip(view, outlet))}</div>
</section>`
}

/** Only what can still be given back. */
function afterwards(view: MeView): Html {
  const ready = view.outlets.filter(({ account }) => account?.state === 'ready')
  if (ready.length === 0) return html``
  return html`<section class="band stack">${ready.map((outlet) => disconnectForm(view, outlet))}</section>`
}

function slip(view: MeView, outlet: OutletView): Html {
  const t = createMessages(view.language)
  const { network, account } = outlet
  return html`<section class="slip" aria-labelledby="outlet-${network}">
<h3 id="outlet-${network}">${networkLabels[network]}</h3>
${account ? html`<p class="lead breakable">${accountWords(account, t)}</p>` : ''}
${account?.state === 'ready' ? html`${outlet.shortfall ? shortfallNote(view, outlet) : draftForm(view, outlet)}${disconnectForm(view, outlet)}` : waysIn(view, outlet)}
</section>`
}

function waysIn(view: MeView, outlet: OutletView): Html {
  const { ways } = outlet
  return html`${ways.signIn ? signInForm(view, outlet) : ''}${ways.password ? connectForm(view, outlet) : ''}`
}

/** Says which network a form is about. */
function networkField({ network }: OutletView): Html {
  return html`<input type="hidden" name="network" value="${network}">`
}

function disconnectForm({ language, secret }: MeView, outlet: OutletView): Html {
  const t = createMessages(language)
  const { account, errors } = outlet
  return html`<form method="post" action="${inLanguagePath(language, paths.me(secret, 'disconnect'))}">${networkField(outlet)}${errors?.disconnect ? html`<p class="error" role="alert">${t('me.error.connect', { why: errors.disconnect })}</p>` : ''}<p class="small muted">${outlet.ways.forgetsOnly ? t('server.disconnect.note', { network: networkLabels[outlet.network] }) : t('me.disconnect.note')}</p><p><button class="breakable" type="submit">${t('me.disconnect', { handle: account?.handle ?? '' })}</button></p></form>`
}

function accountWords({ handle, state }: NonNullable<OutletView['account']>, t: ReturnType<typeof createMessages>) {
  return t(state === 'ready' ? 'me.connect.done' : 'me.connect.signedOut', { handle })
}

function connectForm({ language, secret }: MeView, outlet: OutletView): Html {
  const t = createMessages(language)
  const { connect } = outlet
  return html`<form class="form measure" method="post" action="${inLanguagePath(language, paths.me(secret, 'account'))}">
<h4>${t('me.connect')}</h4>${networkField(outlet)}
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
