import { randomUUID } from 'node:crypto'
import { type Logger, pino } from 'pino'
import type { NetworkName } from './campaign/networks.ts'
import type { Clock } from './clock/clock.ts'
import { databaseTime } from './clock/lease-time.ts'
import { machineClock } from './clock/machine-clock.ts'
import type { Config } from './config.ts'
import type { PublicFacts } from './networks/accounts.ts'
import type { OAuthKeeping } from './networks/bluesky/oauth/keeping.ts'
import { homeOf } from './networks/bluesky/oauth/papers.ts'
import { createBlueskyFacts } from './networks/bluesky/public-facts.ts'
import { sourceFrom } from './networks/bluesky/source.ts'
import { createBlueskyTopics } from './networks/bluesky/trending.ts'
import { createGuardedFetch } from './networks/guarded-fetch.ts'
import { HostLimits, watchingLimits } from './networks/host-limits.ts'
import type { MastodonKeeping } from './networks/mastodon/keeping.ts'
import { mastodonSource } from './networks/mastodon/listen/source.ts'
import type { MastodonOptions } from './networks/mastodon/options.ts'
import { mastodonLists } from './networks/mastodon/trending-list.ts'
import type { Network, Source } from './networks/network.ts'
import { requestsPer5Minutes } from './networks/policy.ts'
import { createNetworks } from './networks/registry.ts'
import { createXMeasuring } from './networks/x/measure/paid.ts'
import type { Carrier, Writer } from './notify/carrier.ts'
import { createMailCarrier } from './notify/mail.ts'
import { createPushCarrier, makePushKeys } from './notify/push.ts'
import { type Database, openDatabase } from './store/database.ts'
import { createMastodonKeeping } from './store/mastodon.ts'
import { createOAuthKeeping } from './store/oauth.ts'
import { loadPushKeys } from './store/push.ts'
import { type Keys, loadKeys } from './store/secret.ts'
import { createVault, type Vault } from './store/vault.ts'
import { Broadcast } from './storm/broadcast.ts'
import { HostGates } from './storm/host-gates.ts'
import { Ingest } from './storm/ingest.ts'
import { ReceiptDesk } from './storm/receipt-desk.ts'
import { SightingBoard } from './storm/sighting-board.ts'
import type { Sightings } from './storm/sightings.ts'

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
  /** Through which everybody goes who asks the supporters' servers for something. */
  gates: HostGates
  sightings: Sightings
  /** Networks that tell everybody how old accounts are and how far posts went. */
  publicFacts: readonly PublicFacts[]
  receipts: ReceiptDesk
  /** What letters leave from here. */
  sends: Sends
  carriersOf: (writer: Writer) => Carrier[]
  /** Tells this process from every other one that ever ran. */
  processName: string
}

/** By which channels supporters can be told things; the public key is what browsers subscribe with. */
export interface Sends {
  mail: boolean
  push: string
}

export type ContextOverrides = Partial<Pick<Context, 'clock' | 'log' | 'db' | 'networks' | 'ingests' | 'sightings'>>

export async function createContext(config: Config, overrides: ContextOverrides = {}): Promise<Context> {
  const clock = overrides.clock ?? machineClock
  const log = overrides.log ?? createLog(config)
  const keys = await loadKeys(config.data.folder, config.secret)
  const db = overrides.db ?? (await openDatabase(config.data.database))
  const vault = createVault(keys.vault, keys.formerVaults)
  const keeping = createOAuthKeeping({ db, vault, clock, leaseTime: databaseTime })
  const blueskyOAuth = oauthOf(config, keeping)
  const mastodon = mastodonAccounts(config, createMastodonKeeping({ db, vault, clock }, keeping))
  const signIn = homeOf(config.web.publicUrl) && { states: keeping, allowHttp: config.allowPrivateHosts }
  const limits = new HostLimits()
  const gates = new HostGates(requestsPer5Minutes, limits)
  const guarded = createGuardedFetch({ allowPrivateHosts: config.allowPrivateHosts })
  const fetch = watchingLimits(guarded, { limits, clock })
  return {
    config,
    clock,
    log,
    db,
    keys,
    vault,
    networks:
      overrides.networks ??
      createNetworks({
        fetch,
        clock,
        timeoutMs: publishTimeoutMs,
        plcUrl: config.atproto.plcUrl,
        blueskyOAuth,
        mastodon,
        signIn,
      }),
    ingests: overrides.ingests ?? ingestsOf(config, { db, clock, log, wordsKey: keys.words }),
    broadcast: new Broadcast(),
    gates,
    sightings: overrides.sightings ?? sightingsOf(config, clock),
    publicFacts: config.blueskyTopics ? [createBlueskyFacts({ fetch: guarded, clock, api: config.blueskyTopics })] : [],
    receipts: new ReceiptDesk({ db, clock, log, fetch, gates }),
    ...(await notifyOf(config, { db, vault, clock, fetch: guarded })),
    processName: randomUUID(),
    [Symbol.asyncDispose]: () => db.destroy(),
  }
}

/** Mail where a server was given; push by keys of our own. */
async function notifyOf(
  { mail, web }: Config,
  deps: { db: Database; vault: Vault; clock: Clock; fetch: typeof globalThis.fetch },
): Promise<Pick<Context, 'sends' | 'carriersOf'>> {
  const keys = await loadPushKeys(deps, makePushKeys, deps.clock.now())
  const subject = () => (web.publicUrl?.protocol === 'https:' ? web.publicUrl.origin : 'mailto:nobody@localhost')
  return {
    sends: { mail: mail !== undefined, push: keys.publicKey },
    carriersOf: (writer) => [
      createPushCarrier({ keys, subject, fetch: deps.fetch, writer }),
      ...(mail ? [createMailCarrier({ ...mail, url: mail.url.open(), writer })] : []),
    ],
  }
}

/** Shorter than the lease, so that a living dispatcher never loses what it is sending. */
const publishTimeoutMs = 8000

function oauthOf({ web, atproto, allowPrivateHosts }: Config, keeping: OAuthKeeping) {
  const home = homeOf(web.publicUrl)
  return home && { ...atproto, keeping, home, allowHttp: allowPrivateHosts }
}

function mastodonAccounts({ web, allowPrivateHosts }: Config, keeping: MastodonKeeping): MastodonOptions {
  return { keeping, allowHttp: allowPrivateHosts, signIn: homeOf(web.publicUrl) !== undefined }
}

/** Passwords, sessions and addresses of people never reach a log. */
function createLog({ logLevel }: Config): Logger {
  return pino({
    level: logLevel,
    base: null,
    redact: {
      paths: [
        '*.password',
        '*.session',
        '*.accessJwt',
        '*.refreshJwt',
        '*.email',
        '*.authorization',
        '*.token',
        '*.tokens',
      ],
      censor: '[secret]',
    },
  })
}

function ingestsOf(config: Config, deps: { db: Database; clock: Clock; log: Logger; wordsKey: Uint8Array }): Ingest[] {
  const sources = [
    ...(config.blueskyStream ? [sourceFrom(config.blueskyStream)] : []),
    mastodonStream(config, deps.clock),
  ]
  return sources.map((source) => new Ingest({ ...deps, source }))
}

/** A page of forty posts is large, and a stream lasts; both stay limited. */
const timelineBytes = 4 << 20
const streamLimits = { maxBytes: 64 << 20, timeoutMs: 15 * 60_000 }

/** Listened to from the first campaign on that chose servers, also where the operator chose none. */
function mastodonStream({ mastodon, allowPrivateHosts }: Config, clock: Clock): Source {
  const fetch = createGuardedFetch({ allowPrivateHosts, maxBytes: timelineBytes })
  const streamFetch = createGuardedFetch({ allowPrivateHosts, ...streamLimits })
  return mastodonSource(mastodon, { clock, fetch, streamFetch })
}

/** X and Bluesky stand at addresses of the operator's own choice, whose answers are limited all the same. */
function sightingsOf({ x, blueskyTopics, mastodon, allowPrivateHosts }: Config, clock: Clock): Sightings {
  const fetch = createGuardedFetch({ allowPrivateHosts: true })
  const { token, api, mostMills } = x
  const asking = { fetch: createGuardedFetch({ allowPrivateHosts }), clock, tokens: mastodon.tokens }
  return {
    board: new SightingBoard(),
    lists: blueskyTopics ? [createBlueskyTopics({ fetch, clock, api: blueskyTopics })] : [],
    listsOf: ({ opened }) => mastodonLists(opened?.measure?.mastodon ?? mastodon.servers, asking),
    paid: token && createXMeasuring({ fetch, clock, api, token: () => token.open() }),
    mostMills,
  }
}
