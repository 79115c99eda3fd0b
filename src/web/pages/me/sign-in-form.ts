import { html } from 'hono/html'
import { type NetworkName, networkLabels } from '../../../campaign/networks.ts'
import { definitionOf } from '../../../networks/definitions.ts'
import type { MessageKey } from '../../messages/en.ts'
import { createMessages } from '../../messages/messages.ts'
import { field } from '../parts.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import type { MeView, OutletView } from './me-view.ts'

interface SignInWords {
  button: MessageKey
  account: MessageKey
  note: MessageKey
  /** Of the page that leads to the server: what will be asked there. */
  next: MessageKey
  /** What more there is to know of that. */
  more?: MessageKey
  placeholder: string
  /** The field's name, another for each network, so that browsers suggest no names of the other. */
  field: string
}

const bluesky: SignInWords = {
  button: 'me.signIn',
  account: 'me.signIn.account',
  note: 'me.signIn.note',
  next: 'me.signIn.next.body',
  placeholder: 'name.bsky.social',
  field: 'account',
}

const mastodon: SignInWords = {
  button: 'mastodon.signIn',
  account: 'mastodon.signIn.account',
  note: 'mastodon.signIn.note',
  next: 'mastodon.signIn.next.body',
  more: 'mastodon.signIn.next.more',
  placeholder: 'mastodon.social',
  field: 'home',
}

/** What a network calls an account, and what it is asked for. */
export function signInWords(network: NetworkName): SignInWords {
  if (network === 'bluesky') return bluesky
  return network === 'mastodon' ? mastodon : atOwnServer(network)
}

/** Of a network whose servers are asked to let Uproar write posts, and for nothing more. */
function atOwnServer(network: NetworkName): SignInWords {
  return {
    button: 'server.signIn',
    account: 'server.signIn.account',
    note: 'server.signIn.note',
    next: 'server.signIn.next.body',
    placeholder: definitionOf(network).composer.serverExample ?? '',
    field: `home-${network}`,
  }
}

export function signInForm({ language, secret }: MeView, { network, signIn }: OutletView): Html {
  const t = createMessages(language)
  const words = signInWords(network)
  const texts = { id: `account-${network}`, label: t(words.account), note: t(words.note) }
  return html`<form class="form measure" method="post" action="${inLanguagePath(language, paths.me(secret, 'sign-in'))}">
<input type="hidden" name="network" value="${network}">
${signIn ? html`<p class="error" role="alert">${t('me.error.connect', { why: signIn.error })}</p>` : ''}
${field(texts, (attributes) => {
  return html`<input ${attributes} name="${words.field}" value="${signIn?.account ?? ''}" placeholder="${words.placeholder}" autocapitalize="none" autocomplete="username" spellcheck="false" maxlength="253" required>`
})}
<p><button class="main" type="submit">${t(words.button, { network: networkLabels[network] })}</button></p>
</form>`
}
