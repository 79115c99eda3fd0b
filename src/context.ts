import { randomUUID } from 'node:crypto'
import { type Logger, pino } from 'pino'
import type { NetworkName } from './campaign/networks.ts'
import { type Clock, systemClock } from './clock/clock.ts'
import { databaseTime } from './clock/lease-time.ts'
import type { Config } from './config.ts'
import type { OAuthKeeping } from './networks/bluesky/oauth/keeping.ts'
import { homeOf } from './networks/bluesky/oauth/papers.ts'
import { sourceFrom } from './networks/bluesky/source.ts'
import { createGuardedFetch } from './networks/guarded-fetch.ts'
import type { Network } from './networks/network.ts'
import { createNetworks } from './networks/registry.ts'
import { type Database, openDatabase } from './store/database.ts'
import { createOAuthKeeping } from './store/oauth.ts'
import { type Keys, loadKeys } from './store/secret.ts'
import { createVault, type Vault } from './store/vault.ts'
import { Broadcast } from './storm/broadcast.ts'
import { Ingest } from './storm/ingest.ts'

/** Everything one running Uproar shares, made in one place; each part receives what it uses. */
export interface Context extends AsyncDisposable {
  config: Config
  clock: Clock
  log: Logger
  db: Database
  keys: Keys
  vault: Vault
  networks: Record<NetworkName, Network>
  ingests: readonly Ingest[]
  broadcast: Broadcast
  /** Tells this process from every other one that ever ran. */
  processName: string
}

export type ContextOverrides = Partial<Pick<Context, 'clock' | 'log' | 'db' | 'networks' | 'ingests'>>

export async function createContext(config: Config, overrides: ContextOverrides = {}): Promise<Context> {
  const clock = overrides.clock ?? systemClock
  const log = overrides.log ?? createLog(config)
  const keys = await loadKeys(config.data.folder, config.secret)
  const db = overrides.db ?? (await openDatabase(config.data.database))
  const vault = createVault(keys.vault)
  const blueskyOAuth = oauthOf(config, createOAuthKeeping({ db, vault, clock, leaseTime: databaseTime }))
  const fetch = createGuardedFetch({ allowPrivateHosts: config.allowPrivateHosts })
  const { plcUrl } = config.atproto
  return {
    config,
    clock,
    log,
    db,
    keys,
    vault,
    networks: overrides.networks ?? createNetworks({ fetch, clock, timeoutMs: publishTimeoutMs, plcUrl, blueskyOAuth }),
    ingests: overrides.ingests ?? ingestsOf(config, { db, clock, log }),
    broadcast: new Broadcast(),
    processName: randomUUID(),
    [Symbol.asyncDispose]: () => db.destroy(),
  }
}

/** Shorter than the lease, so that a living dispatcher never loses what it is sending. */
const publishTimeoutMs = 8000

function oauthOf({ web, atproto, allowPrivateHosts }: Config, keeping: OAuthKeeping) {
  const home = homeOf(web.publicUrl)
  return home && { ...atproto, keeping, home, allowHttp: allowPrivateHosts }
}

/** Passwords, sessions and addresses of people never reach a log. */
function createLog({ logLevel }: Config): Logger {
  return pino({
    level: logLevel,
    base: null,
    redact: {
      paths: ['*.password', '*.session', '*.accessJwt', '*.refreshJwt', '*.email', '*.authorization'],
      censor: '[secret]',
    },
  })
}

function ingestsOf(config: Config, deps: { db: Database; clock: Clock; log: Logger }): Ingest[] {
  return config.blueskyStream ? [new Ingest({ ...deps, source: sourceFrom(config.blueskyStream) })] : []
}
