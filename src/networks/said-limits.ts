import { type Instant, later } from '../clock/clock.ts'
import { RateLimited } from './errors.ts'
import { postsAtOnce, requestsPerPost } from './host-rate.ts'
import { retryAt, waitIn } from './retry-at.ts'

/** One limit as an answer tells it. `windowS` is the time over which it is counted, in seconds, where that is said. */
export interface SaidLimit {
  remaining: number
  resetAt: Instant
  limit: number | undefined
  windowS: number | undefined
}

/** Counted by host at the longest: AT Protocol's and Mastodon's address limits are over five minutes. */
const hostWindowS = 300

/** What is on its way may still spend this much when we read how little is left. */
const reserve = postsAtOnce * requestsPerPost

/**
 * Until when the host of this answer wants to be left alone; undefined where it does not say so. A request that names an
 * account tells of that account's limits unless they are over five minutes or less, and those say nothing of the host.
 */
export function holdUntil(
  answer: Pick<Response, 'status' | 'headers'>,
  { namesAccount, now }: { namesAccount: boolean; now: Instant },
): Instant | undefined {
  const limits = limitsIn(answer.headers, now)
  if (asksToWait(answer)) return limits.some(isOfAccount) ? undefined : retryAt(answer.headers, now)
  const spent = limits
    .filter((limit) => !isOfAccount(limit) && (!namesAccount || limit.windowS !== undefined))
    .filter(isNearlySpent)
    .map(({ resetAt }) => resetAt)
  return spent.length > 0 ? (Math.max(...spent) as Instant) : undefined
}

/** What a server that answered 429 wants: when to be asked again, and by whom. */
export function rateLimitedBy(headers: Headers, now: Instant, cause: unknown): RateLimited {
  const of = limitsIn(headers, now).some(isOfAccount) ? 'account' : 'host'
  return new RateLimited(retryAt(headers, now), { cause, of })
}

/** Whether a limit is counted by account: by the hour or the day, as AT Protocol counts what is written. */
function isOfAccount({ windowS }: SaidLimit): boolean {
  return windowS !== undefined && windowS > hostWindowS
}

/**
 * Every limit in an answer's headers. Understood are `RateLimit-Limit`, `-Remaining`, `-Reset` and `-Policy` with their
 * `X-` and `X-Rate-Limit-` siblings (AT Protocol, Mastodon, X), and the later drafts' `RateLimit: "name";r=…;t=…` and
 * `RateLimit: limit=…, remaining=…, reset=…`. What cannot be read is no limit.
 */
export function limitsIn(headers: Headers, now: Instant): SaidLimit[] {
  const windows = headers.get('ratelimit-policy') ?? ''
  const bySets = ['ratelimit', 'x-ratelimit', 'x-rate-limit'].map((prefix) =>
    limitFrom(
      {
        remaining: headers.get(`${prefix}-remaining`),
        limit: headers.get(`${prefix}-limit`),
        reset: headers.get(`${prefix}-reset`),
        windowS: windowOf(prefix === 'ratelimit' ? windows : ''),
      },
      now,
    ),
  )
  const found = [...bySets, ...fromDraft(headers.get('ratelimit') ?? '', windows, now)]
  return found.filter((limit) => limit !== undefined)
}

interface Told {
  remaining: string | null | undefined
  limit: string | null | undefined
  reset: string | null | undefined
  windowS: number | undefined
}

function limitFrom({ remaining, limit, reset, windowS }: Told, now: Instant): SaidLimit | undefined {
  const left = countIn(remaining)
  const wait = waitIn(reset ?? null, now) ?? (windowS === undefined ? undefined : windowS * 1000)
  if (left === undefined || wait === undefined) return undefined
  return { remaining: left, limit: countIn(limit), windowS, resetAt: later(now, Math.max(0, wait)) }
}

function fromDraft(field: string, policies: string, now: Instant): (SaidLimit | undefined)[] {
  const named = [...field.matchAll(/"([^"]*)"((?:\s*;\s*[\w-]+=[^;,]*)*)/g)]
  if (named.length > 0) return named.map(([, name = '', told = '']) => fromNamed(name, told, policies, now))
  const { remaining, limit, reset } = parametersIn(field, ',')
  return field ? [limitFrom({ remaining, limit, reset, windowS: windowOf(policies) }, now)] : []
}

function fromNamed(name: string, told: string, policies: string, now: Instant): SaidLimit | undefined {
  const { r, t } = parametersIn(told, ';')
  const policy = policies.split(',').find((each) => each.trim().startsWith(`"${name}"`)) ?? ''
  return limitFrom({ remaining: r, reset: t, limit: parametersIn(policy, ';').q, windowS: windowOf(policy) }, now)
}

/** Of several, the shortest: it is the one that is spent first. */
function windowOf(policies: string): number | undefined {
  const windows = [...policies.matchAll(/;\s*w=(\d+)/g)].map(([, seconds]) => Number(seconds))
  return windows.length > 0 ? Math.min(...windows) : undefined
}

function parametersIn(text: string, separator: string): Record<string, string | undefined> {
  const pairs = text.split(separator).map((part) => part.trim().split('='))
  return Object.fromEntries(pairs.map(([name = '', value]) => [name.trim(), value?.trim()]))
}

/** The first number of `3000` or of `100, 100;w=10`. */
function countIn(text: string | null | undefined): number | undefined {
  const digits = /^\s*(\d{1,15})(?=\s*(?:[,;]|$))/.exec(text ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** So little is left that what is under way may spend it; of a small limit never more than half. */
function isNearlySpent({ remaining, limit }: SaidLimit): boolean {
  if (limit === undefined) return remaining < reserve
  return remaining < Math.min(limit / 2, Math.max(reserve, limit / 50))
}

function asksToWait({ status, headers }: Pick<Response, 'status' | 'headers'>): boolean {
  return status === 429 || (status === 503 && headers.has('retry-after'))
}
