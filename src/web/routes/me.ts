import type { Context } from 'hono'
import { frameOf } from '../frame.ts'
import { type Me, meOf, meView } from '../me-of.ts'
import { mePage } from '../pages/me/me-page.ts'
import { inAnyLanguage, inLanguagePath, paths } from '../pages/paths.ts'
import type { Route, WebDeps } from '../route.ts'

export const myPath = `${inAnyLanguage}/me/:secret`

export const me: Route = {
  method: 'GET',
  path: myPath,
  about: 'A supporter’s private page: hour, networks, consents and their outcomes. Changes nothing.',
  answer: async (c, deps) => {
    const mine = await meOf(c, deps)
    return mine ? c.html(mePage(meView(c, deps, mine))) : c.notFound()
  },
}

/** Back to the private page after a change, so that reloading repeats nothing. */
export function backToMe(c: Context, deps: WebDeps, { secret }: Me): Response {
  return c.redirect(inLanguagePath(frameOf(c, deps).language, paths.me(secret)), 303)
}
