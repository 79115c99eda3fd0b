import type { Context } from 'hono'
import { keysPath, metadataPath } from '../../networks/bluesky/oauth/papers.ts'
import type { Route, WebDeps } from '../route.ts'

export const oauthMetadata: Route = {
  method: 'GET',
  path: metadataPath,
  about: 'Who this installation is to servers where supporters sign in; its address is the client’s id.',
  answer: async (c, deps) => json(c, (await papersOf(deps))?.metadata),
}

export const oauthKeys: Route = {
  method: 'GET',
  path: keysPath,
  about: 'The public keys by which those servers know this installation.',
  answer: async (c, deps) => json(c, (await papersOf(deps))?.keys),
}

async function papersOf({ networks }: WebDeps) {
  return await networks.bluesky.signIn?.papers()
}

/** There is none without a public https address: servers then take this for a program on its owner's machine. */
function json(c: Context, paper: unknown): Response | Promise<Response> {
  if (paper === undefined) return c.notFound()
  return c.body(JSON.stringify(paper), 200, {
    'Content-Type': 'application/json',
    'Cache-Control': 'public, max-age=60',
  })
}
