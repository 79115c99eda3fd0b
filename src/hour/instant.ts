declare const instantBrand: unique symbol

/** Milliseconds since 1970-01-01T00:00:00Z, leap seconds ignored, as in POSIX. */
export type Instant = number & { readonly [instantBrand]: true }

export function instant(ms: number): Instant {
  if (!Number.isFinite(ms)) throw new RangeError(`Not an instant: ${ms}`)
  return ms as Instant
}

/** Reads a time such as `2026-12-05T11:00:00Z`, as leniently as `Date.parse`; throws a RangeError where that reads none. */
export function parseInstant(text: string): Instant {
  return instant(Date.parse(text))
}

export function toIso(at: Instant): string {
  return new Date(at).toISOString()
}

export function later(at: Instant, ms: number): Instant {
  return instant(at + ms)
}
