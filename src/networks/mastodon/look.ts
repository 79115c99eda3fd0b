import { deadline } from '../../clock/clock.ts'
import { NetworkError, RateLimited, Refused, Unreachable } from '../errors.ts'
import { retryAt } from '../retry-at.ts'
import type { ApiOptions } from './api.ts'

/** What a server answered to somebody who only looks. */
export interface Seen {
  status: number
  /** Where the answer came from in the end. */
  url: URL
  /** Undefined where it is no JSON. */
  json: unknown
}

export interface LookOptions extends ApiOptions {
  signal?: AbortSignal | undefined
}

const mostRedirects = 3

/**
 * Reads a public address of a server that is not known yet, and goes where it leads, each step through the guard. Throws
 * a NetworkError with a sentence where nobody answers, or where the server asks to wait.
 */
export async function look(address: URL, options: LookOptions): Promise<Seen> {
  let url = address
  for (let step = 0; step <= mostRedirects; step++) {
    const { response, body } = await ask(url, options)
    const next = redirectOf(response, url)
    if (!next) return seenIn(response, body, url, options)
    url = next
  }
  throw new Refused(`${address.host} leads in circles.`)
}

async function ask(url: URL, { fetch, timeoutMs, signal }: LookOptions): Promise<{ response: Response; body: string }> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json', 'user-agent': 'Uproar' },
      redirect: 'manual',
      signal: deadline(timeoutMs, signal),
    })
    return { response, body: await response.text() }
  } catch (cause) {
    if (cause instanceof NetworkError) throw cause
    if (/too large/i.test(messagesOf(cause)))
      throw new Refused(`${url.host} answers with more than any Mastodon server would.`, { cause })
    throw new Unreachable(`${url.host} cannot be reached. Is its name right?`, { cause })
  }
}

function messagesOf(failure: unknown): string {
  return failure instanceof Error ? `${failure.message} ${messagesOf(failure.cause)}` : ''
}

function redirectOf({ status, headers }: Response, from: URL): URL | undefined {
  const location = headers.get('location')
  if (status < 300 || status >= 400 || location === null || !URL.canParse(location, from)) return undefined
  return new URL(location, from)
}

function seenIn({ status, headers }: Response, body: string, url: URL, { clock }: LookOptions): Seen {
  if (status === 429) throw new RateLimited(retryAt(headers, clock.now()))
  if (status >= 500)
    throw new Unreachable(`${url.host} does not work at the moment (status ${status}). Try again later.`)
  return { status, url, json: jsonIn(body) }
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
