import { type Clock, type Instant, later } from '../../../clock/clock.ts'
import { NetworkError, RateLimited, Refused, Unreachable, Unreadable } from '../../errors.ts'
import { retryAt } from '../../retry-at.ts'
import type { MastodonServer } from './server.ts'

/** What every question to a server needs. `fetch` is the guarded one. */
export interface Asking {
  fetch: typeof globalThis.fetch
  clock: Clock
  signal?: AbortSignal
}

export interface Answer {
  status: number
  headers: Headers
  /** As it came, for those who hash what a server said. */
  body: Uint8Array
}

/** No server may hold us off for longer than this at a time. */
const longestWaitMs = 15 * 60_000

/** The server tells what is asked only to its members. */
export class MembersOnly extends Refused {}

/** What is asked for is not there, or not any more. */
export class NotThere extends Refused {}

/**
 * GETs a path of the server's API. Throws a NetworkError for everything but a success: RateLimited with its time,
 * MembersOnly (401, 403, 422), NotThere (404, 410), Unreachable for the rest.
 */
export async function ask(server: MastodonServer, path: string, asking: Asking): Promise<Answer> {
  const response = await send(server, path, asking)
  const body = new Uint8Array(await response.arrayBuffer().catch(unreachable(server)))
  if (!response.ok) throw failureOf(server, response, asking.clock.now())
  return { status: response.status, headers: response.headers, body }
}

/** The same, with the answer as JSON; throws Unreadable where it is none. */
export async function askJson(
  server: MastodonServer,
  path: string,
  asking: Asking,
): Promise<Answer & { json: unknown }> {
  const answer = await ask(server, path, asking)
  return { ...answer, json: parseJson(server, answer.body) }
}

export function headersFor({ token }: MastodonServer, accept: string): Record<string, string> {
  return { accept, ...(token !== undefined && { authorization: `Bearer ${token}` }) }
}

export function failureOf({ host }: MastodonServer, { status, headers }: Response, now: Instant): NetworkError {
  if (status === 429) return new RateLimited(sooner(retryAt(headers, now), later(now, longestWaitMs)))
  if (status === 401 || status === 403 || status === 422) return new MembersOnly(`${host} answers only its members.`)
  if (status === 404 || status === 410) return new NotThere(`${host} does not have it.`)
  return new Unreachable(`${host} answered ${status}.`)
}

export function unreachable({ host }: MastodonServer): (cause: unknown) => never {
  return (cause) => {
    throw cause instanceof NetworkError ? cause : new Unreachable(`${host} cannot be reached.`, { cause })
  }
}

async function send(server: MastodonServer, path: string, { fetch, signal }: Asking): Promise<Response> {
  const headers = headersFor(server, 'application/json')
  return await fetch(`${server.origin}${path}`, { headers, ...(signal && { signal }) }).catch(unreachable(server))
}

function parseJson({ host }: MastodonServer, body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch (cause) {
    throw new Unreadable(`${host} answered with something that is no JSON.`, { cause })
  }
}

function sooner(a: Instant, b: Instant): Instant {
  return a < b ? a : b
}
