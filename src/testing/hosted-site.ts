import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { CampaignFile } from '../campaign/campaign.ts'
import type { Sightings } from '../storm/sightings.ts'
import type { Assets } from '../web/assets.ts'
import { openEmptyDatabase } from './prepared-database.ts'
import { site } from './site.ts'

export type HostedSite = Awaited<ReturnType<typeof hostedSite>>

/** The staged site behind a real server, on a free port of this machine alone. */
export async function hostedSite(
  assets: Assets,
  file: Partial<CampaignFile> = {},
  options: { paid?: Sightings['paid'] } = {},
) {
  const db = await openEmptyDatabase()
  const staged = await site(db, file, assets, options)
  /** Paths that answer 503 for now. */
  const shut = new Set<string>()
  const fetch = (request: Request) =>
    shut.has(new URL(request.url).pathname) ? new Response(null, { status: 503 }) : staged.app.fetch(request)
  const server = createAdaptorServer({ fetch }) as Server
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    ...staged,
    db,
    shut,
    url: `http://127.0.0.1:${port}`,
    /** Ends every connection there is; new ones are welcome. */
    cut: () => server.closeAllConnections(),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await db.destroy()
    },
  }
}
