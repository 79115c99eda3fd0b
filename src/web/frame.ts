import type { Context } from 'hono'
import { isLanguage, pickLanguage } from './messages/languages.ts'
import type { PageFrame } from './pages/campaign/campaign-view.ts'
import type { WebDeps } from './route.ts'

/** What every page is given: the language of its path, else the one the browser wishes for. */
export function frameOf(
  c: Context,
  { assets, publicUrl, label }: Pick<WebDeps, 'assets' | 'publicUrl' | 'label'>,
): PageFrame {
  const named = c.req.path.split('/')[1] ?? ''
  const language = isLanguage(named) ? named : pickLanguage(c.req.header('Accept-Language'))
  return { language, publicUrl: publicUrl(), assets, label }
}
