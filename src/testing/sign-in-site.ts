import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { FakeClock } from '../clock/fake-clock.ts'
import { leaseTimeOf } from '../clock/lease-time.ts'
import { readConfig } from '../config.ts'
import { createContext } from '../context.ts'
import { toIso } from '../hour/instant.ts'
import { startAtprotoServers } from '../networks/bluesky/local-servers.ts'
import { saveCampaign, storms } from '../store/campaigns.ts'
import { openDatabase } from '../store/database.ts'
import { createPostgresOutbox } from '../store/postgres-outbox.ts'
import { Dispatcher } from '../storm/dispatch.ts'
import { keeperRound } from '../storm/keeper.ts'
import { createApp } from '../web/app.ts'
import { type Assets, unhashedAssets } from '../web/assets.ts'
import { campaign, silent } from './stage.ts'

const minute = 60_000

export type SignInSite = Awaited<ReturnType<typeof signInSite>>

/**
 * The whole of Uproar over a real PDS, with one storm, on a clock that a test moves: its last posts are due now, by the
 * system's clock, because servers know no other; the site itself begins two hours earlier. Without `publicUrl` it stands
 * on a free port of this machine.
 */
export async function signInSite({
  assets = unhashedAssets,
  publicUrl,
  now = Date.now(),
}: {
  assets?: Assets
  publicUrl?: string
  now?: number
}) {
  const folder = await mkdtemp(join(tmpdir(), 'uproar-sign-in-'))
  const servers = await startAtprotoServers({ rateLimits: false, folder })
  const clock = new FakeClock(now - 120 * minute)
  const db = await openDatabase('memory')
  const config = readConfig({
    UPROAR_SECRET: Buffer.alloc(32, 7).toString('base64'),
    UPROAR_PLC_URL: servers.plcUrl,
    UPROAR_HANDLE_RESOLVER: servers.pdsUrl,
    UPROAR_ALLOW_PRIVATE_HOSTS: '1',
    UPROAR_BLUESKY_STREAM: 'off',
    ...(publicUrl !== undefined && { UPROAR_PUBLIC_URL: publicUrl }),
  })
  const context = await createContext(config, { clock, db, log: silent })
  const door = { url: publicUrl ?? '' }
  const app = createApp({ ...context, assets, label: undefined, allowPrivateHosts: true, publicUrl: () => door.url })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  door.url ||= `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const file = campaign({ storms: [{ at: toIso(clock.now()), minutes: 60 }] })
  const [storm] = file.storms
  if (!storm) throw new Error('The campaign has no storm.')
  const tZero = now - 59.5 * minute
  await saveCampaign(db, { ...file, storms: [{ ...storm, tZero: new FakeClock(tZero).now() }] }, clock.now())
  const publisherOf = () => context.networks.bluesky.publisher
  const outbox = createPostgresOutbox({ db, vault: context.vault, leaseTime: leaseTimeOf(clock) })
  const dispatcher = new Dispatcher({
    outbox,
    publisherOf,
    requestsPer5Minutes: () => 3000,
    clock,
    log: silent,
    owner: 'test',
  })
  return {
    app,
    db,
    clock,
    servers,
    context,
    outbox,
    tZero,
    url: door.url,
    storms: () => storms(db),
    /** A new supporter's private page, by its path. */
    async pledged(): Promise<string> {
      const formKey = randomBytes(16).toString('hex')
      const body = new URLSearchParams({ networks: 'bluesky', zone: 'UTC', formKey })
      const options = { method: 'POST', body, headers: { Origin: 'http://localhost' } }
      return (await app.request('/en/c/long-ears/storm/pledge', options)).headers.get('location') ?? ''
    },
    keep: () =>
      keeperRound({
        db,
        clock,
        log: silent,
        publisherOf,
        postSecret: context.keys.posts,
        wordsKey: context.keys.words,
        dropped: () => 0,
      }),
    /** Everything that is due leaves and lands. */
    async dispatch() {
      await dispatcher.round()
      await dispatcher.settled()
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await context[Symbol.asyncDispose]()
      await servers.close()
      await rm(folder, { recursive: true })
    },
  }
}
