import { frameOf } from '../frame.ts'
import { inAnyLanguage } from '../pages/paths.ts'
import { verifyPage } from '../pages/verify/verify-page.ts'
import type { Route } from '../route.ts'

export const verifyView: Route = {
  method: 'GET',
  path: `${inAnyLanguage}/verify`,
  about: 'Counts a report or an evidence pack again in the visitor’s own browser; the file is sent nowhere.',
  answer: (c, deps) => {
    c.header('Cache-Control', 'public, max-age=300')
    return c.html(verifyPage(frameOf(c, deps)))
  },
}
