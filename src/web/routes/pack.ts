import type { Context } from 'hono'
import { packOf, type SignedPack } from '../../storm/pack-of.ts'
import type { Route, WebDeps } from '../route.ts'
import { stormOf } from '../storm-of.ts'

const briefly = 'public, max-age=10'

export const packFile: Route = {
  method: 'GET',
  path: '/c/:slug/:storm/pack',
  about: 'The evidence pack of a storm up to its newest signed head, for `uproar verify`.',
  answer: (c, deps) => answerWith(c, deps, ({ text }) => text, '.pack'),
}

export const packSignature: Route = {
  method: 'GET',
  path: '/c/:slug/:storm/pack.sig',
  about: 'The detached signature of the evidence pack, a signed note.',
  answer: (c, deps) => answerWith(c, deps, ({ signature }) => signature, '.pack.sig'),
}

async function answerWith(c: Context, deps: WebDeps, part: (pack: SignedPack) => string, end: string) {
  const found = await stormOf(c, deps.db)
  const pack = found && (await packOf(deps, found.storm))
  if (!found || !pack) return c.notFound()
  c.header('Content-Disposition', `attachment; filename="${found.storm.slug}-${found.storm.name}${end}"`)
  return c.body(part(pack), 200, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': briefly })
}
