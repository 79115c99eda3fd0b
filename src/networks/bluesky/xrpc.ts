import { z } from 'zod'
import { type Clock, deadline } from '../../clock/clock.ts'
import { Ambiguous, NetworkError, Unreachable } from '../errors.ts'
import { leftNothing } from '../nothing-left.ts'
import { errorFromAnswer } from './xrpc-error.ts'

export interface XrpcOptions {
  /** The caller's guarded fetch; nothing here follows a redirect or tries twice. */
  fetch: typeof globalThis.fetch
  clock: Clock
  /** How long one call may take, from its start to the last byte of its answer, in milliseconds. */
  timeoutMs: number
}

export interface XrpcCall {
  server: URL | string
  method: string
  /** Where a server that speaks HTTP alone answers in place of the method. */
  path?: string
  query?: Record<string, string>
  /** Makes the call a POST. */
  body?: Readonly<Record<string, unknown>>
  /** Makes the call a POST of these bytes as they are. */
  raw?: { type: string; bytes: Uint8Array }
  /** Makes the call a POST without a body. */
  procedure?: true
  bearer?: string
  signal?: AbortSignal | undefined
}

/** One AT Protocol call. Whatever goes wrong is thrown as a NetworkError that says what to do next. */
export async function xrpc<T>(call: XrpcCall, answer: z.ZodType<T>, options: XrpcOptions): Promise<T> {
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

function send(call: XrpcCall, { fetch, timeoutMs }: XrpcOptions): Promise<Response> {
  const url = new URL(call.path ?? `/xrpc/${call.method}`, call.server)
  for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value)
  const headers = new Headers({ accept: 'application/json', 'user-agent': 'Uproar' })
  if (call.bearer) headers.set('authorization', `Bearer ${call.bearer}`)
  if (call.body) headers.set('content-type', 'application/json')
  if (call.raw) headers.set('content-type', call.raw.type)
  return fetch(url, {
    method: call.body || call.raw || call.procedure ? 'POST' : 'GET',
    headers,
    body: call.body ? JSON.stringify(call.body) : call.raw ? new Uint8Array(call.raw.bytes) : null,
    redirect: 'error',
    signal: deadline(timeoutMs, call.signal),
  })
}

function errorFromFailure(cause: unknown): NetworkError {
  if (leftNothing(cause)) return new Unreachable('The server cannot be reached.', { cause })
  if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
    return new Ambiguous('The server answered with something that is no answer.', { cause })
  }
  return new Ambiguous('The server did not finish its answer.', { cause })
}
