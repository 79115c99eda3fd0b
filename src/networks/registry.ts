import type { NetworkName } from '../campaign/networks.ts'
import type { Clock } from '../clock/clock.ts'
import { blueskyTextRule } from './bluesky/compose.ts'
import { blueskyIntent } from './bluesky/intent.ts'
import type { OAuthOptions } from './bluesky/oauth/client.ts'
import { createBlueskyOAuth } from './bluesky/oauth/oauth.ts'
import { createBlueskyPublisher } from './bluesky/publisher.ts'
import { mastodonTextRule } from './mastodon/compose.ts'
import { mastodonIntent } from './mastodon/intent.ts'
import type { Network } from './network.ts'
import { canPublish } from './policy.ts'
import { createPretendNetwork } from './pretend/network.ts'
import { threadsTextRule } from './threads/compose.ts'
import { threadsIntent } from './threads/intent.ts'
import { xTextRule } from './x/compose.ts'
import { xIntent } from './x/intent.ts'

const usualTimeoutMs = 15_000

export interface NetworksOptions {
  /** Guarded, because the servers' addresses were typed by strangers. */
  fetch: typeof globalThis.fetch
  clock: Clock
  /** How long one call to a network may take, in milliseconds. */
  timeoutMs?: number
  /** A directory of AT Protocol accounts other than plc.directory. */
  plcUrl?: string | undefined
  /** Where supporters may sign in at their own server. */
  blueskyOAuth?: Omit<OAuthOptions, 'fetch' | 'clock' | 'timeoutMs'> | undefined
}

/** Every network, each with what its rules allow and nothing more. */
export function createNetworks({
  fetch,
  clock,
  timeoutMs = usualTimeoutMs,
  plcUrl,
  blueskyOAuth,
}: NetworksOptions): Record<NetworkName, Network> {
  const oauth = blueskyOAuth && createBlueskyOAuth({ fetch, clock, timeoutMs, ...blueskyOAuth })
  return {
    x: underPolicy({ name: 'x', textRule: xTextRule, intent: xIntent }),
    bluesky: underPolicy({
      name: 'bluesky',
      textRule: blueskyTextRule,
      intent: blueskyIntent,
      publisher: createBlueskyPublisher({ fetch, clock, timeoutMs, oauth, plcUrl }),
      ...(oauth && { signIn: oauth.signIn }),
    }),
    mastodon: underPolicy({ name: 'mastodon', textRule: mastodonTextRule(), intent: mastodonIntent }),
    threads: underPolicy({ name: 'threads', textRule: threadsTextRule, intent: threadsIntent }),
    pretend: underPolicy(createPretendNetwork({ clock })),
  }
}

/** Hands a network out only as its policy has it; a publisher where none may be is our own mistake, and stops loudly. */
export function underPolicy(network: Network): Network {
  if (network.publisher && !canPublish(network.name)) {
    throw new Error(`The rules of ${network.name} allow no publishing, and yet there is a publisher for it.`)
  }
  return Object.freeze(network)
}
