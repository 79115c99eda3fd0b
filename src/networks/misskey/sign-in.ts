import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Ambiguous, NetworkError, Refused, SignedOut, Unreachable } from '../errors.ts'
import type { Connection, SignIn, SignInEnd } from '../network.ts'
import { accountIdOf } from '../own-server.ts'
import type { SignInStates } from '../sign-in-keeping.ts'
import { serverIn } from '../typed-server.ts'
import { type ApiOptions, callApi, MisskeyFailure } from './api.ts'
import { packSession, readSession } from './session.ts'

/** Where servers send supporters back to; the origin is the one that their browser is at. */
export const misskeyCallbackPath = '/oauth/misskey/callback'

/** The one permission that is asked for: reading back what is public needs none. */
export const permission = 'write:notes'

export interface MisskeySignInOptions extends ApiOptions {
  states: SignInStates
  /** Lets servers be plain http; for rehearsals and tests. */
  allowHttp: boolean
}

const begunSchema = z.object({ note: z.string(), server: z.url() })

/** MiAuth. Source: misskey-hub.net/docs/for-developers/api/token/miauth. */
export function createMisskeySignIn(options: MisskeySignInOptions): SignIn {
  return {
    begin: (typed, how) => begin(typed, how, options),
    finish: (answer, how) => finish(answer, how, options),
    forgetsOnly: true,
    end: async (session) => void readSession(session),
    papers: async () => undefined,
  }
}

async function begin(
  typed: string,
  { browser, note, at, signal }: Parameters<SignIn['begin']>[1],
  options: MisskeySignInOptions,
): Promise<URL> {
  const server = serverIn(typed, options)?.origin
  if (!server) throw new Refused('Which Misskey server is yours? Type its name, such as misskey.io.')
  await refuseUnlessMisskey(server, options, signal)
  const session = randomUUID()
  await options.states.putState(stateName(session), browser, JSON.stringify({ note, server }))
  const url = new URL(`/miauth/${session}`, server)
  const query = { name: 'Uproar', callback: new URL(misskeyCallbackPath, at).href, permission }
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url
}

/** Told apart from the states of other networks, which are kept in the same place. */
function stateName(session: string): string {
  return `misskey ${session}`
}

const meta = z.object({ version: z.string().min(1), maxNoteTextLength: z.int().positive() })

async function refuseUnlessMisskey(server: string, options: ApiOptions, signal: AbortSignal | undefined) {
  try {
    await callApi({ server, endpoint: 'meta', body: { detail: true }, signal }, meta, options)
  } catch (cause) {
    const { host } = new URL(server)
    if (cause instanceof Unreachable) throw new Unreachable(`${host} cannot be reached. Is its name right?`, { cause })
    if (cause instanceof Refused && !(cause.cause instanceof MisskeyFailure)) throw cause
    if (cause instanceof Ambiguous || cause instanceof Refused || cause instanceof SignedOut)
      throw new Refused(`${host} is not a Misskey server, nor one that speaks Misskey’s language.`, { cause })
    throw cause
  }
}

/** Nothing is asked of the server before it is certain that this browser began this sign-in. */
async function finish(
  answer: URLSearchParams,
  { browser }: Parameters<SignIn['finish']>[1],
  options: MisskeySignInOptions,
): Promise<SignInEnd | undefined> {
  const session = answer.get('session') ?? ''
  const text = await options.states.takeState(stateName(session), browser)
  if (text === undefined) return undefined
  const { note, server } = begunSchema.parse(JSON.parse(text))
  try {
    return { note, connection: await connectionOf(server, session, options) }
  } catch (error) {
    return { note, failure: asSentence(error) }
  }
}

const checked = z.union([
  z.object({
    ok: z.literal(true).optional(),
    token: z.string().min(1),
    user: z.object({ id: z.string().min(1), username: z.string().min(1) }),
  }),
  z.object({ ok: z.literal(false) }),
])

async function connectionOf(server: string, session: string, options: ApiOptions): Promise<Connection> {
  const answer = await callApi({ server, endpoint: `miauth/${session}/check`, body: {} }, checked, options)
  if (!('token' in answer)) throw new Refused('The server gave no permission. Begin again, and let Uproar in there.')
  const { token, user } = answer
  const account = {
    id: accountIdOf(user.id, server),
    handle: `${user.username}@${new URL(server).host}`,
    server: new URL(server).origin,
  }
  return { account, session: packSession({ server: account.server, token }) }
}

/** Where nothing is published yet there is no doubt to keep: it did not work, and can be tried again. */
function asSentence(error: unknown): NetworkError {
  if (error instanceof SignedOut) return new Refused('The server does not let this account in now.', { cause: error })
  if (error instanceof Ambiguous) return new Unreachable(`${error.message} Try again.`, { cause: error })
  if (error instanceof NetworkError) return error
  throw error
}
