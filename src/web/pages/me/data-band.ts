import { html } from 'hono/html'
import { createMessages } from '../../messages/messages.ts'
import { inLanguagePath, paths } from '../paths.ts'
import type { Html } from '../shell.ts'
import type { MeView } from './me-view.ts'

/** Everything that is kept, as a file, and the way out. */
export function dataBand({ language, secret }: MeView): Html {
  const t = createMessages(language)
  const to = (action: string) => inLanguagePath(language, paths.me(secret, action))
  return html`<section class="band stack" aria-labelledby="data"><h2 id="data">${t('data.title')}</h2>
<p class="measure">${t('data.body')}</p>
<form method="post" action="${to('data')}"><p><button type="submit">${t('data.download')}</button></p></form>
<form method="post" action="${to('erase')}"><p class="small muted measure">${t('data.erase.note')}</p><p><button type="submit">${t('data.erase')}</button></p></form>
</section>`
}
