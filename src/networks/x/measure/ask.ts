import { z } from 'zod'
import { type Clock, deadline, type Instant, instant, later } from '../../../clock/clock.ts'
import { type NetworkError, RateLimited, Refused, SignedOut, Unreachable, Unreadable } from '../../errors.ts'
import { retryAt } from '../../retry-at.ts'
import { rawHash } from '../../trending.ts'

export interface XOptions {
  fetch: typeof globalThis.fetch
  clock: Clock
  /** Origin of X's API. */
  api: URL
  /** The operator's own bearer token, handed out only here. */
  token: () => string
  timeoutMs?: number
}

/** The only addresses of X that Uproar asks; each of them tells, and changes nothing. */
export type XPath = '/2/tweets/counts/recent' | `/2/trends/by/woeid/${number}`

/** Whether X asked to be left alone: each of its two resources counts by itself. */
export class XGate {
  #opensAt: Instant | undefined

  closedUntil(now: Instant): Instant | undefined {
    return this.#opensAt !== undefined && this.#opensAt > now ? this.#opensAt : undefined
  }

  close(until: Instant): void {
    this.#opensAt = until
  }
}

const usualTimeoutMs = 15_000
const problemSchema = z.looseObject({ title: z.string().optional(), detail: z.string().optional() })

/** Asks once. Throws RateLimited, SignedOut, Refused, Unreachable or Unreadable, with X's own words where it gave any. */
export async function askX(
  options: XOptions,
  gate: XGate,
  asked: { path: XPath; query: Readonly<Record<string, string>> },
  signal?: AbortSignal,
): Promise<{ json: unknown; raw: string }> {
  const url = new URL(asked.path, options.api)
  for (const [name, value] of Object.entries(asked.query)) url.searchParams.set(name, value)
  const { answer, text } = await get(options, url, signal)
  const now = options.clock.now()
  watchLimit(answer, gate, now)
  if (!answer.ok) throw failureOf(answer, text, gate, now)
  return { json: parsed(text), raw: rawHash(text) }
}

async function get({ fetch, token, timeoutMs = usualTimeoutMs }: XOptions, url: URL, signal: AbortSignal | undefined) {
  const headers = { authorization: `Bearer ${token()}`, accept: 'application/json' }
  try {
    const answer = await fetch(url, { method: 'GET', headers, redirect: 'error', signal: deadline(timeoutMs, signal) })
    return { answer, text: await answer.text() }
  } catch (cause) {
    const late = cause instanceof Error && cause.name === 'TimeoutError'
    throw new Unreachable(late ? 'X did not answer in time.' : 'X cannot be reached.', { cause })
  }
}

/** `x-rate-limit-remaining` and, in seconds since 1970, `x-rate-limit-reset`. */
function watchLimit({ headers }: Response, gate: XGate, now: Instant): void {
  const [left, reset] = [headers.get('x-rate-limit-remaining'), Number(headers.get('x-rate-limit-reset'))]
  if (left !== null && Number(left) <= 0 && reset * 1000 > now) gate.close(instant(reset * 1000))
}

function failureOf(answer: Response, text: string, gate: XGate, now: Instant): NetworkError {
  const words = wordsOf(text)
  const { status } = answer
  if (status === 429) return limited(answer, gate, now)
  if (status === 401) return new SignedOut(`X does not accept the bearer token (401)${words}. Set UPROAR_X_TOKEN anew.`)
  if (status === 402) return new Refused(`X wants its credits topped up (402)${words}.`)
  if (status === 403) return new Refused(`X does not let this app ask that (403)${words}.`)
  if (status >= 500) return new Unreachable(`X is in trouble (${status})${words}.`)
  return new Unreadable(`X would not answer (${status})${words}.`)
}

function limited({ headers }: Response, gate: XGate, now: Instant): NetworkError {
  const reset = Number(headers.get('x-rate-limit-reset')) * 1000
  const until = reset > now ? instant(reset) : retryAt(headers, now)
  gate.close(later(until, 0))
  return new RateLimited(until)
}

/** X's errors are problems (RFC 9457); what it says of itself is shown, cut where it goes on and on. */
function wordsOf(text: string): string {
  const problem = problemSchema.safeParse(jsonOrNothing(text))
  const said = [problem.data?.title, problem.data?.detail].filter(Boolean).join(': ')
  return said === '' ? '' : `, in its words “${said.replaceAll(/\s+/g, ' ').slice(0, 200)}”`
}

function parsed(text: string): unknown {
  const json = jsonOrNothing(text)
  if (json === undefined) throw new Unreadable('X answered something that is not JSON.')
  return json
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
