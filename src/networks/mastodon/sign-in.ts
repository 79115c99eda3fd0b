import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { Ambiguous, NetworkError, Refused, SignedOut, Unreachable } from '../errors.ts'
import type { Connection, SignIn, SignInEnd } from '../network.ts'
import { accountIdOf } from '../own-server.ts'
import { callApi } from './api.ts'
import { failureIn } from './api-error.ts'
import { type DiscoverOptions, discover } from './discover.ts'
import { credentials } from './entities.ts'
import { isExactly, permissionsAt } from './permissions.ts'
import { type RegistrationDeps, registrar } from './registration.ts'
import { type MastodonSession, packSession, readSession } from './session.ts'

/** Where servers send supporters back to; the origin is the one that their browser is at. */
export const mastodonCallbackPath = '/oauth/mastodon/callback'

export interface MastodonSignInOptions extends RegistrationDeps {
  /** Lets servers be plain http; for rehearsals and tests. */
  allowHttp: boolean
}

interface Deps extends MastodonSignInOptions {
  appAt: ReturnType<typeof registrar>
}

/** What is remembered of a sign-in while its owner is away. */
const begunSchema = z.object({
  note: z.string(),
  server: z.url(),
  domain: z.string(),
  redirectUri: z.string(),
  scope: z.string(),
  verifier: z.string().optional(),
  app: z.object({ clientId: z.string(), clientSecret: z.string() }),
})

type Begun = z.infer<typeof begunSchema>

export function createMastodonSignIn(options: MastodonSignInOptions): SignIn {
  const deps = { ...options, appAt: registrar(options) }
  return {
    begin: (typed, how) => begin(typed, how, deps),
    finish: (answer, how) => finish(answer, how, deps),
    end: async (session) => giveBack(readSession(session), deps),
    papers: async () => undefined,
  }
}

async function begin(
  typed: string,
  { browser, note, at, signal }: Parameters<SignIn['begin']>[1],
  deps: Deps,
): Promise<URL> {
  const options: DiscoverOptions = { ...deps, signal }
  const { origin: server, domain, limits } = await discover(typed, options)
  const { scope, pkce } = await permissionsAt(server, options)
  const redirectUri = new URL(mastodonCallbackPath, at).href
  const app = await deps.appAt({ server, redirectUri, scope, website: new URL(at).origin }, signal)
  await deps.keeping.note(server, { limits })
  const begun: Begun = { note, server, domain, redirectUri, scope, app, ...(pkce && { verifier: secret() }) }
  const state = secret()
  await deps.keeping.putState(stateName(state), browser, JSON.stringify(begun))
  return authorizeAddress(begun, state)
}

/** Told apart from the states of other networks, which are kept in the same place. */
function stateName(state: string): string {
  return `mastodon ${state}`
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

/** Source: docs.joinmastodon.org/methods/oauth#authorize. */
function authorizeAddress({ server, app, redirectUri, scope, verifier }: Begun, state: string): URL {
  const url = new URL('/oauth/authorize', server)
  const query = { response_type: 'code', client_id: app.clientId, redirect_uri: redirectUri, scope, state }
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  if (verifier !== undefined) {
    url.searchParams.set('code_challenge', createHash('sha256').update(verifier).digest('base64url'))
    url.searchParams.set('code_challenge_method', 'S256')
  }
  return url
}

/** Nothing is asked of the server before it is certain that this browser began this sign-in. */
async function finish(
  answer: URLSearchParams,
  { browser }: Parameters<SignIn['finish']>[1],
  deps: Deps,
): Promise<SignInEnd | undefined> {
  const text = await deps.keeping.takeState(stateName(answer.get('state') ?? ''), browser)
  if (text === undefined) return undefined
  const begun = begunSchema.parse(JSON.parse(text))
  const { note } = begun
  if (answer.get('error') === 'access_denied') return { note, cancelled: true }
  try {
    return { note, connection: await connectionBy(answer, begun, deps) }
  } catch (error) {
    return { note, failure: asSentence(error) }
  }
}

async function connectionBy(answer: URLSearchParams, begun: Begun, deps: Deps): Promise<Connection> {
  const code = answer.get('code')
  if (!code) {
    const why = answer.get('error_description') ?? answer.get('error') ?? 'it sent no code'
    throw new Refused(`The server refused: ${why.slice(0, 300)}`)
  }
  const { token, scope } = await exchange(code, begun, deps)
  const session = { kind: 'mastodon' as const, server: begun.server, token, ...begun.app }
  try {
    refuseUnlessExact(scope, begun.scope)
    return { account: await ownerOf(session, begun, deps), session: packSession(session) }
  } catch (error) {
    await giveBack(session, deps)
    throw error
  }
}

const tokenAnswer = z.object({ access_token: z.string().min(1), scope: z.string().catch('') })

/** Source: docs.joinmastodon.org/methods/oauth#token. */
async function exchange(code: string, begun: Begun, deps: Deps): Promise<{ token: string; scope: string }> {
  const { server, redirectUri, scope, verifier, app } = begun
  const form = {
    grant_type: 'authorization_code',
    code,
    client_id: app.clientId,
    client_secret: app.clientSecret,
    redirect_uri: redirectUri,
    scope,
    ...(verifier !== undefined && { code_verifier: verifier }),
  }
  try {
    const got = await callApi({ server, path: '/oauth/token', form }, tokenAnswer, deps)
    return { token: got.access_token, scope: got.scope }
  } catch (error) {
    if (failureIn(error)?.error === 'invalid_client') await deps.keeping.dropApp(server, redirectUri)
    throw error
  }
}

function refuseUnlessExact(granted: string, asked: string): void {
  if (isExactly(granted, asked)) return
  throw new Refused(
    `That server gave other permissions than the ones Uproar asks for (${asked}), so Uproar gave them back. Post it yourself instead.`,
  )
}

async function ownerOf(session: MastodonSession, { server, domain }: Begun, deps: Deps) {
  const call = { server, path: '/api/v1/accounts/verify_credentials', bearer: session.token }
  const owner = await callApi(call, credentials, deps)
  if (owner.moved) throw new Refused('That account has moved to another one. Sign in with the new one.')
  return { id: accountIdOf(owner.id, server), handle: `${owner.username}@${domain}`, server: new URL(server).origin }
}

/** The server may be gone; then only we forget. Source: docs.joinmastodon.org/methods/oauth#revoke. */
async function giveBack({ server, token, clientId, clientSecret }: MastodonSession, deps: Deps): Promise<void> {
  const form = { client_id: clientId, client_secret: clientSecret, token }
  await callApi({ server, path: '/oauth/revoke', form }, z.unknown(), deps).catch((error: unknown) => {
    if (!(error instanceof NetworkError)) throw error
  })
}

/** Where nothing is published yet, there is no doubt to keep: it did not work, and can be tried again. */
function asSentence(error: unknown): NetworkError {
  if (error instanceof SignedOut) return new Refused('The server does not let this account in now.', { cause: error })
  if (failureIn(error)?.error === 'invalid_client')
    return new Refused('The server had forgotten Uproar. Begin again, and it is introduced anew.', { cause: error })
  if (error instanceof Ambiguous) return new Unreachable(`${error.message} Try again.`, { cause: error })
  if (error instanceof NetworkError) return error
  throw error
}
