import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { NetworkName } from '../campaign/networks.ts'
import type { FakeClock } from '../clock/fake-clock.ts'
import { leaseTimeOf } from '../clock/lease-time.ts'
import { type Environment, readConfig } from '../config.ts'
import { createContext } from '../context.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import { saveCampaign, storms } from '../store/campaigns.ts'
import { createPostgresOutbox } from '../store/postgres-outbox.ts'
import { Dispatcher } from '../storm/dispatch.ts'
import { keeperRound } from '../storm/keeper.ts'
import { createApp } from '../web/app.ts'
import { type Assets, unhashedAssets } from '../web/assets.ts'
import { openEmptyDatabase } from './prepared-database.ts'
import { campaign, silent } from './stage.ts'

export interface WholeSiteOptions {
  clock: FakeClock
  tZero: Instant
  environment?: Environment
  assets?: Assets | undefined
  /** Without one the site stands on a free port of this machine. */
  publicUrl?: string | undefined
}

/** The whole of Uproar with one storm of an hour, on a clock that a test moves, listening to nothing. */
export async function wholeSite({ clock, tZero, environment, assets = unhashedAssets, publicUrl }: WholeSiteOptions) {
  const db = await openEmptyDatabase()
  const config = readConfig({
    UPROAR_SECRET: Buffer.alloc(32, 7).toString('base64'),
    UPROAR_ALLOW_PRIVATE_HOSTS: '1',
    UPROAR_BLUESKY_STREAM: 'off',
    ...(publicUrl !== undefined && { UPROAR_PUBLIC_URL: publicUrl }),
    ...environment,
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
  await saveCampaign(db, { ...file, storms: [{ ...storm, tZero }] }, clock.now())
  const publisherOf = (name: NetworkName) => context.networks[name].publisher
  const outbox = createPostgresOutbox({ db, vault: context.vault, leaseTime: leaseTimeOf(clock) })
  const timing = { publisherOf, requestsPer5Minutes: () => 3000, clock, log: silent, owner: 'test' }
  const dispatcher = new Dispatcher({ outbox, ...timing })
  return {
    app,
    db,
    clock,
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
        vault: context.vault,
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
    },
  }
}
