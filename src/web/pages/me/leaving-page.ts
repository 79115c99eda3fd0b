import { html } from 'hono/html'
import { type NetworkName, networkLabels } from '../../../campaign/networks.ts'
import { createMessages } from '../../messages/messages.ts'
import type { PageFrame } from '../campaign/campaign-view.ts'
import { inLanguagePath, paths } from '../paths.ts'
import { type Html, shell } from '../shell.ts'
import { signInWords } from './sign-in-form.ts'

/**
 * Between the form and the supporter's own server stands a link: a form of ours may lead to us alone (`form-action`), and
 * who is about to type a password sees first where.
 */
export function leavingPage(
  frame: PageFrame,
  { secret, network, to }: { secret: string; network: NetworkName; to: URL },
): Html {
  const { language } = frame
  const t = createMessages(language)
  const server = to.host
  const { next, more } = signInWords(network)
  return shell({
    ...frame,
    title: t('me.signIn.next'),
    description: t('me.private'),
    path: paths.me(secret),
    isPrivate: true,
    body: html`<section class="band stack">
<h1>${t('me.signIn.next')}</h1>
<p class="lead measure">${t(next, { server, network: networkLabels[network] })}</p>
${more ? html`<p class="measure">${t(more)}</p>` : ''}
<p class="actions"><a class="button main" href="${to.href}" rel="external noopener noreferrer">${t('me.signIn.go', { server })}</a>
<a class="button" href="${inLanguagePath(language, paths.me(secret))}">${t('me.signIn.back')}</a></p>
</section>`,
  })
}
