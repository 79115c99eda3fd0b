import { randomUUID } from 'node:crypto'
import type { NodeSavedSession, NodeSavedState, OAuthSession } from '@atproto/oauth-client-node'
import { type NetworkError, Refused, Unreachable } from '../../errors.ts'
import type { Connection, SignIn, SignInEnd } from '../../network.ts'
import type { Client, OAuthOptions, OpenClient } from './client.ts'
import { ledNowhere, signInFailure, tooNarrow } from './failure.ts'
import { askedScope, clientMetadata, papersScope } from './papers.ts'
import { isOAuth, packSession, readSaved } from './saved-session.ts'
import { namesIn } from './typed-name.ts'

/** What is kept of a sign-in until it comes back; `asked` is missing where only posts were asked for. */
type KeptState = NodeSavedState & { asked?: string }

interface Deps extends OAuthOptions {
  openClient: OpenClient
}

const leaseMs = 30_000

export function createSignIn(deps: Deps): SignIn {
  return {
    begin: (typed, options) => begin(typed, options, deps),
    finish: (answer, options) => finish(answer, options, deps),
    end: (session) => end(session, deps),
    papers: () => papers(deps),
  }
}

async function papers({ home, openClient }: Deps) {
  if (home.kind === 'this machine') return undefined
  const { oauth } = await openClient({})
  return { metadata: clientMetadata(home), keys: oauth.jwks }
}

async function begin(
  typed: string,
  { browser, note, at, images, signal }: Parameters<SignIn['begin']>[1],
  deps: Deps,
): Promise<URL> {
  const { keeping } = deps
  const scope = images ? papersScope : askedScope
  const states = {
    set: (key: string, state: NodeSavedState) =>
      keeping.putState(key, browser, JSON.stringify({ ...state, asked: scope } satisfies KeptState)),
  }
  const { oauth } = await deps.openClient({ states, at })
  let failure: NetworkError | undefined
  for (const name of namesIn(typed, deps)) {
    try {
      return addressOf(await oauth.authorize(name, { state: note, scope, ...(signal && { signal }) }), deps)
    } catch (cause) {
      failure ??= signInFailure(cause, scope)
      if (!ledNowhere(cause)) throw signInFailure(cause, scope)
    }
  }
  throw failure ?? new Refused('That is neither a handle nor a server.')
}

function addressOf(url: URL, { allowHttp }: Deps): URL {
  if (url.protocol === 'https:' || allowHttp) return url
  throw new Refused('That server would have you sign in without encryption.')
}

/** Nothing is asked of the server before it is certain that this browser began this sign-in. */
async function finish(
  answer: URLSearchParams,
  { browser, at }: Parameters<SignIn['finish']>[1],
  deps: Deps,
): Promise<SignInEnd | undefined> {
  let state: KeptState | undefined
  let saved: NodeSavedSession | undefined
  const states = {
    get: async (key: string) => {
      const text = await deps.keeping.takeState(key, browser)
      state = text === undefined ? undefined : (JSON.parse(text) as KeptState)
      return state
    },
  }
  const sessions = {
    get: async () => saved,
    set: async (_sub: string, session: NodeSavedSession) => {
      saved = session
    },
  }
  const client = await deps.openClient({ states, sessions, at })
  const ended = await client.oauth.callback(answer).then(
    ({ session }) => ({ session }),
    (cause: unknown) => ({ cause }),
  )
  const note = noteIn(state)
  if (note === undefined) return undefined
  const asked = askedIn(state)
  if (answer.get('error') === 'access_denied') return { note, cancelled: true }
  if ('cause' in ended || !saved)
    return { note, failure: signInFailure('cause' in ended ? ended.cause : undefined, asked) }
  return { note, ...(await connectionOf(ended.session, saved, { client, asked })) }
}

/** TypeScript believes that a variable which only callbacks set is never set. */
function noteIn(state: KeptState | undefined): string | undefined {
  return state?.appState
}

function askedIn(state: KeptState | undefined): string {
  return state?.asked ?? askedScope
}

async function connectionOf(
  session: OAuthSession,
  saved: NodeSavedSession,
  { client, asked }: { client: Client; asked: string },
): Promise<{ connection: Connection } | { failure: NetworkError }> {
  const { scope, aud } = saved.tokenSet
  if (!isExactly(asked, scope)) {
    await session.signOut().catch(() => undefined)
    return { failure: tooNarrow(asked) }
  }
  const handle = await handleOf(session.did, client)
  const account = { id: session.did, handle, server: new URL(aud).origin }
  return { connection: { account, session: packSession({ id: randomUUID(), saved }) } }
}

/** Exactly what was asked for: without the post nothing works, and more is not wanted. */
function isExactly(asked: string, scope: string): boolean {
  const granted = new Set(scope.split(' '))
  return granted.symmetricDifference(new Set(asked.split(' '))).size === 0
}

/** The name that the account has and that leads back to it; else the one that nobody can take from it. */
async function handleOf(did: string, { oauth }: Client): Promise<string> {
  const identity = await oauth.identityResolver.resolve(did).catch(() => undefined)
  return !identity || identity.handle === 'handle.invalid' ? did : identity.handle
}

/** With a session of another kind there is nothing to give back. Under the lease, so that what is revoked is not being rotated. The server may be gone; then only we forget. */
async function end(session: Parameters<SignIn['end']>[0], deps: Deps): Promise<void> {
  if (!isOAuth(session)) return
  const { id, saved } = readSaved(session)
  const lease = await deps.keeping.lease(id, leaseMs)
  if (!lease) throw new Unreachable('This account is in use this very moment. Try again in a minute.')
  try {
    const { oauth } = await deps.openClient({ sessions: { get: async () => saved } })
    await oauth.revoke(saved.tokenSet.sub).catch(() => undefined)
  } finally {
    await lease.release()
  }
}
