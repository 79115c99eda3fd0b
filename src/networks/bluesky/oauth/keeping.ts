import type { Instant } from '../../../clock/clock.ts'
import type { Leases, SignInStates } from '../../sign-in-keeping.ts'

/** What signing in needs to remember; everything it is given is a secret and is kept encrypted. Leases are by session. */
export interface OAuthKeeping extends SignInStates, Leases {
  keys(): Promise<KeptKey[]>
  addKey(key: { kid: string; jwk: string }): Promise<void>
  /** Forgets keys; a session that began with one is over at its server. */
  dropKeys(kids: readonly string[]): Promise<void>
}

export interface KeptKey {
  kid: string
  /** A private JWK as JSON. */
  jwk: string
  madeAt: Instant
}
