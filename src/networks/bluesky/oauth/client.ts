import {
  AtprotoHandleResolverNode,
  NodeOAuthClient,
  type NodeSavedSessionStore,
  type NodeSavedStateStore,
  type RuntimeLock,
} from '@atproto/oauth-client-node'
import type { Clock } from '../../../clock/clock.ts'
import type { OAuthKeeping } from './keeping.ts'
import { loadKeyset } from './keyset.ts'
import { clientMetadata, type Home } from './papers.ts'
import { nonceMemory, rememberingServers, type Wire, watched } from './wire.ts'

export interface OAuthOptions {
  /** Guarded, because a stranger's name leads to every server that is asked. */
  fetch: typeof globalThis.fetch
  clock: Clock
  /** For each request, in milliseconds. */
  timeoutMs: number
  keeping: OAuthKeeping
  home: Home
  /** Lets servers be plain http; for rehearsals and tests. */
  allowHttp: boolean
  /** A directory other than plc.directory. */
  plcUrl?: string | undefined
  /** A server that knows the handles, instead of DNS and https. */
  handleResolver?: string | undefined
}

/** What one use of the library reads and writes; what is missing is empty and stays so. */
export interface Use {
  states?: Partial<NodeSavedStateStore>
  sessions?: Partial<NodeSavedSessionStore>
  lock?: RuntimeLock
  /** The origin that the supporter's browser is at. */
  at?: string
}

export interface Client {
  oauth: NodeOAuthClient
  wire: Wire
}

export type OpenClient = (use: Use) => Promise<Client>

/**
 * The library's client, made anew for each use: it keeps one session for each account of the network, and here an account
 * may take part in several campaigns, each with a permission of its own.
 */
export function clientOpener(options: OAuthOptions): OpenClient {
  const { clock, timeoutMs, keeping, home, allowHttp, plcUrl } = options
  const fetch = rememberingServers(options.fetch, clock)
  const dpopNonceCache = nonceMemory()
  const handleResolver = options.handleResolver ?? new AtprotoHandleResolverNode()
  return async ({ states, sessions, lock, at }) => {
    const wire = watched(fetch, timeoutMs)
    const oauth = new NodeOAuthClient({
      clientMetadata: clientMetadata(home, at),
      ...(home.kind === 'site' && { keyset: await loadKeyset(keeping, clock) }),
      ...(plcUrl !== undefined && { plcDirectoryUrl: plcUrl }),
      fetch: wire.fetch,
      allowHttp,
      handleResolver,
      dpopNonceCache,
      requestLock: lock ?? (async (_name, run) => await run()),
      stateStore: { ...nothing, ...states },
      sessionStore: { ...nothing, ...sessions },
    })
    return { oauth, wire }
  }
}

const nothing = { get: async () => undefined, set: async () => undefined, del: async () => undefined }
