import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant } from '../clock/clock.ts'
import { FakeClock } from '../clock/fake-clock.ts'
import { startAtprotoServers } from '../networks/bluesky/local-servers.ts'
import type { Assets } from '../web/assets.ts'
import { wholeSite } from './whole-site.ts'

const minute = 60_000

export type SignInSite = Awaited<ReturnType<typeof signInSite>>

/**
 * The whole of Uproar over a real PDS, with one storm, on a clock that a test moves: its last posts are due now, by the
 * system's clock, because servers know no other; the site itself begins two hours earlier. Without `publicUrl` it stands
 * on a free port of this machine.
 */
export async function signInSite({
  assets,
  publicUrl,
  now = Date.now(),
}: {
  assets?: Assets
  publicUrl?: string
  now?: number
}) {
  const folder = await mkdtemp(join(tmpdir(), 'uproar-sign-in-'))
  const servers = await startAtprotoServers({ rateLimits: false, folder })
  const site = await wholeSite({
    clock: new FakeClock(now - 120 * minute),
    tZero: instant(now - 59.5 * minute),
    environment: { UPROAR_PLC_URL: servers.plcUrl, UPROAR_HANDLE_RESOLVER: servers.pdsUrl },
    assets,
    publicUrl,
  })
  return {
    ...site,
    servers,
    async [Symbol.asyncDispose]() {
      await site[Symbol.asyncDispose]()
      await servers.close()
      await rm(folder, { recursive: true })
    },
  }
}
