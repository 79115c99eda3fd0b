import { type Instant, later, parseInstant } from '../clock/clock.ts'

const unsaidMs = 30_000
const shortestMs = 1_000

/**
 * When a server that answered 429 wants to be asked again. `Retry-After` holds seconds or an HTTP date (RFC 9110);
 * `RateLimit-Reset` and its `X-` sibling hold seconds, an epoch in seconds (AT Protocol, X) or a date (Mastodon).
 * A server that does not say gets thirty seconds; a time already past becomes one second.
 */
export function retryAt(headers: Headers, now: Instant): Instant {
  const said = ['retry-after', 'ratelimit-reset', 'x-ratelimit-reset', 'x-rate-limit-reset']
    .map((name) => waitIn(headers.get(name), now))
    .find((wait) => wait !== undefined)
  return later(now, Math.max(shortestMs, said ?? unsaidMs))
}

/** Milliseconds from `now` until what such a header says; undefined where it says nothing. */
export function waitIn(value: string | null, now: Instant): number | undefined {
  const text = value?.trim()
  if (!text) return undefined
  return /^\d+(\.\d+)?$/.test(text) ? waitFromNumber(Number(text), now) : waitFromDate(text, now)
}

/** No server asks to wait thirty years, so a number that large is an epoch. */
function waitFromNumber(value: number, now: Instant): number | undefined {
  if (!Number.isFinite(value)) return undefined
  if (value > 1e12) return value - now
  return value > 1e9 ? value * 1000 - now : value * 1000
}

function waitFromDate(text: string, now: Instant): number | undefined {
  try {
    return parseInstant(text) - now
  } catch {
    return undefined
  }
}
