import type { Context } from 'hono'
import type { Logger } from 'pino'
import type { NetworkName } from '../campaign/networks.ts'
import type { Clock } from '../clock/clock.ts'
import type { Network } from '../networks/network.ts'
import type { Database } from '../store/database.ts'
import type { Keys } from '../store/secret.ts'
import type { Vault } from '../store/vault.ts'
import type { Broadcast } from '../storm/broadcast.ts'
import type { Ingest } from '../storm/ingest.ts'
import type { ReceiptDesk } from '../storm/receipt-desk.ts'
import type { Sightings } from '../storm/sightings.ts'
import type { Assets } from './assets.ts'
import type { PictureCache } from './picture/picture-cache.ts'
import type { SignInLimits } from './sign-in-limits.ts'

/** What the web door needs; a route takes from it what it uses. */
export interface WebDeps {
  db: Database
  clock: Clock
  log: Logger
  keys: Keys
  vault: Vault
  networks: Record<NetworkName, Network>
  ingests: readonly Ingest[]
  broadcast: Broadcast
  sightings: Sightings
  receipts: ReceiptDesk
  assets: Assets
  /** The origin people reach us at, such as `https://uproar.example`. */
  publicUrl: () => string
  /** Said on every page where accounts are made up. */
  label: string | undefined
  /** Whether addresses that people type may be loopback: then, and only then, app passwords are taken, for servers there. */
  allowPrivateHosts: boolean
  /** Posters that were drawn; the app brings its own, in memory alone. */
  pictures?: PictureCache
  /** What letters leave from here; none where it is not said. */
  sends?: Sends
  /** Told of each request that was answered, by the pattern of its address. */
  answered?: (answered: { method: string; route: string; status: number; seconds: number }) => void
  /** `mailto:` or https address of whoever runs this server. */
  contact?: string | undefined
  /** How many sign-ins may be begun; the app brings its own. */
  signInLimits?: SignInLimits
}

/** By which channels supporters can be told things. */
export interface Sends {
  mail: boolean
  /** The public key that browsers subscribe with, in base64url. */
  push?: string | undefined
}

/** One address and what it does: parse, permit, do, answer. */
export interface Route {
  method: 'GET' | 'POST'
  /** In Hono's syntax. */
  path: string
  /** In bytes; a quarter of a megabyte unless said. */
  largestBody?: number
  /** For the documentation, in one line. */
  about: string
  answer(c: Context, deps: WebDeps): Response | Promise<Response>
}
