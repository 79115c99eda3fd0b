import { z } from 'zod'
import { type Clock, deadline } from '../../clock/clock.ts'
import { Ambiguous, NetworkError, RateLimited, Refused, SignedOut, Unreachable } from '../errors.ts'
import { leftNothing } from '../nothing-left.ts'
import { retryAt } from '../retry-at.ts'
import { serverSays } from '../server-says.ts'

export interface ApiOptions {
  /** The caller's guarded fetch; nothing here follows a redirect or tries twice. */
  fetch: typeof globalThis.fetch
  clock: Clock
  /** How long one call may take, from its start to the last byte of its answer, in milliseconds. */
  timeoutMs: number
}

export interface ApiCall {
  /** An origin. */
  server: string
  endpoint: string
  body: Readonly<Record<string, unknown>>
  token?: string
  signal?: AbortSignal | undefined
}

/**
 * One call of the Misskey API: always a POST of JSON, the token within. Whatever goes wrong is thrown as a NetworkError
 * that says what to do next. Source: misskey-hub.net/docs/for-developers/api, and the server's ApiCallService.
 */
export async function callApi<T>(call: ApiCall, answer: z.ZodType<T>, options: ApiOptions): Promise<T> {
  if (call.signal?.aborted) throw new Unreachable('The call was stopped before anything was sent.')
  try {
    const response = await send(call, options)
    const body = await response.text()
    if (!response.ok) throw errorFromAnswer(response, body, options.clock)
    return answer.parse(JSON.parse(body))
  } catch (cause) {
    throw cause instanceof NetworkError ? cause : errorFromFailure(cause)
  }
}

function send({ server, endpoint, body, token, signal }: ApiCall, { fetch, timeoutMs }: ApiOptions): Promise<Response> {
  return fetch(new URL(`/api/${endpoint}`, server), {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'Uproar' },
    body: JSON.stringify({ ...body, ...(token && { i: token }) }),
    redirect: 'error',
    signal: deadline(timeoutMs, signal),
  })
}

/** The server knows the token no more, or not for this. Source: misskey, ApiCallService.ts and AuthenticateService.ts. */
const signedOut = new Set([
  'ACCESS_DENIED',
  'AUTHENTICATION_FAILED',
  'CREDENTIAL_REQUIRED',
  'PERMISSION_DENIED',
  'YOUR_ACCOUNT_MOVED',
  'YOUR_ACCOUNT_SUSPENDED',
])

const errorBody = z.object({
  error: z.object({ code: z.string().catch(''), message: z.string().transform(serverSays).catch('') }),
})

/** A client's mistake is 400 there, whatever it is; the code tells which. */
function errorFromAnswer({ status, headers }: Response, body: string, clock: Clock): NetworkError {
  const { code, message } = readBody(body)
  const cause = new MisskeyFailure(status, code, message)
  if (status === 429 || code === 'RATE_LIMIT_EXCEEDED') return new RateLimited(retryAt(headers, clock.now()), { cause })
  if (status === 401 || (status < 500 && signedOut.has(code))) return new SignedOut(sentenceFor(code), { cause })
  const said = message || code || `status ${status}`
  if (status >= 400 && status < 500 && status !== 408) return new Refused(`The server refused: ${said}`, { cause })
  return new Ambiguous(`The server failed: ${said}`, { cause })
}

/** What a server said, for those who must tell one refusal from another. */
export class MisskeyFailure extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(`${status} ${code}: ${message}`)
    this.status = status
    this.code = code
  }
}

function readBody(body: string): { code: string; message: string } {
  try {
    return errorBody.parse(JSON.parse(body)).error
  } catch {
    return { code: '', message: '' }
  }
}

function sentenceFor(code: string): string {
  if (code === 'YOUR_ACCOUNT_SUSPENDED') return 'The server has suspended this account.'
  if (code === 'YOUR_ACCOUNT_MOVED')
    return 'The account has moved to another server; its owner needs to sign in with the new one.'
  return 'The account is signed out; its owner needs to sign in again.'
}

function errorFromFailure(cause: unknown): NetworkError {
  if (leftNothing(cause)) return new Unreachable('The server cannot be reached.', { cause })
  if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
    return new Ambiguous('The server answered with something that is no answer.', { cause })
  }
  return new Ambiguous('The server did not finish its answer.', { cause })
}
