import type { Instant } from '../../../clock/clock.ts'

/** What signing in needs to remember; everything it is given is a secret and is kept encrypted. */
export interface OAuthKeeping {
  /** Remembers a sign-in until it comes back, for a while. */
  putState(state: string, browser: string, data: string): Promise<void>
  /** Gives it back once, to the browser that began it; undefined for any other, and when it is too old. */
  takeState(state: string, browser: string): Promise<string | undefined>
  keys(): Promise<KeptKey[]>
  addKey(key: { kid: string; jwk: string }): Promise<void>
  /** Forgets keys; a session that began with one is over at its server. */
  dropKeys(kids: readonly string[]): Promise<void>
  /** Undefined while somebody else holds it. Who dies keeps it for `ms` milliseconds. */
  lease(sessionId: string, ms: number): Promise<SessionLease | undefined>
}

export interface KeptKey {
  kid: string
  /** A private JWK as JSON. */
  jwk: string
  madeAt: Instant
}

export interface SessionLease {
  /** Whether nobody has taken it over since. */
  isHeld(): Promise<boolean>
  release(): Promise<void>
}
