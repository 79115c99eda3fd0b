import type { Context } from 'hono'
import { pickLanguage } from '../messages/languages.ts'
import type { Route } from '../route.ts'

const about = 'Leads to the same page in the browser’s own language.'

/** An address that people type or print needs no language in it. */
export const homeWithoutLanguage: Route = { method: 'GET', path: '/', about, answer: (c) => lead(c, '') }

export const campaignWithoutLanguage: Route = {
  method: 'GET',
  path: '/c/:slug',
  about,
  answer: (c) => lead(c, c.req.path),
}

export const stormPageWithoutLanguage: Route = {
  method: 'GET',
  path: '/c/:slug/:storm/:page{(?:live|report|write)}',
  about,
  answer: (c) => lead(c, c.req.path),
}

function lead(c: Context, path: string): Response {
  c.header('Vary', 'Accept-Language')
  c.header('Cache-Control', 'no-cache')
  return c.redirect(`/${pickLanguage(c.req.header('Accept-Language'))}${path}`)
}
