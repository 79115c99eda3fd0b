import type { MastodonKeeping } from './keeping.ts'

export interface MastodonOptions {
  keeping: MastodonKeeping
  /** Lets servers be plain http; for rehearsals and tests. */
  allowHttp: boolean
  /** Whether supporters can come back here from their own server. */
  signIn: boolean
}
