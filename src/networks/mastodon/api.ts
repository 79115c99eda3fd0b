import { z } from 'zod'
import { type Clock, deadline } from '../../clock/clock.ts'
import { Ambiguous, NetworkError, Unreachable } from '../errors.ts'
import { leftNothing } from '../nothing-left.ts'
import { errorFromAnswer } from './api-error.ts'

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
  path: string
  method?: 'GET' | 'POST' | 'DELETE'
  query?: Record<string, string>
  /** Sent as the documentation has it, as form data; makes the call a POST. */
  form?: Record<string, string>
  bearer?: string | undefined
  idempotencyKey?: string
  signal?: AbortSignal | undefined
}

/** What came back, where it was a success. */
export interface ApiAnswer<T> {
  body: T
  headers: Headers
}

/** One call of the Mastodon API. Whatever goes wrong is thrown as a NetworkError that says what to do next. */
export async function callApi<T>(call: ApiCall, answer: z.ZodType<T>, options: ApiOptions): Promise<T> {
  return (await callApiWithHeaders(call, answer, options)).body
}

export async function callApiWithHeaders<T>(
  call: ApiCall,
  answer: z.ZodType<T>,
  options: ApiOptions,
): Promise<ApiAnswer<T>> {
  if (call.signal?.aborted) throw new Unreachable('The call was stopped before anything was sent.')
  try {
    const response = await send(call, options)
    const body = await response.text()
    if (!response.ok) throw errorFromAnswer(response, body, options.clock)
    return { body: answer.parse(body === '' ? undefined : JSON.parse(body)), headers: response.headers }
  } catch (cause) {
    throw cause instanceof NetworkError ? cause : errorFromFailure(cause)
  }
}

function send(call: ApiCall, { fetch, timeoutMs }: ApiOptions): Promise<Response> {
  const url = new URL(call.path, call.server)
  for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value)
  return fetch(url, {
    method: call.method ?? (call.form ? 'POST' : 'GET'),
    headers: headersOf(call),
    body: call.form ? new URLSearchParams(call.form).toString() : null,
    redirect: 'error',
    signal: deadline(timeoutMs, call.signal),
  })
}

function headersOf({ form, bearer, idempotencyKey }: ApiCall): Headers {
  const headers = new Headers({ accept: 'application/json', 'user-agent': 'Uproar' })
  if (form) headers.set('content-type', 'application/x-www-form-urlencoded')
  if (bearer !== undefined) headers.set('authorization', `Bearer ${bearer}`)
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey)
  return headers
}

function errorFromFailure(cause: unknown): NetworkError {
  if (leftNothing(cause)) return new Unreachable('The server cannot be reached.', { cause })
  if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
    return new Ambiguous('The server answered with something that is no answer.', { cause })
  }
  return new Ambiguous('The server did not finish its answer.', { cause })
}
