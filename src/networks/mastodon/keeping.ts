import type { Instant } from '../../clock/clock.ts'
import type { Leases, SignInStates } from '../sign-in-keeping.ts'

/** What Uproar remembers of servers that speak Mastodon's API. Apps and states are secrets and are kept encrypted. */
export interface MastodonKeeping extends SignInStates, Leases {
  /** What a server registered this Uproar as, for those who come back to `redirectUri`; JSON. */
  app(server: string, redirectUri: string): Promise<string | undefined>
  putApp(server: string, redirectUri: string, app: string): Promise<void>
  dropApp(server: string, redirectUri: string): Promise<void>
  notesOf(server: string): Promise<ServerNotes>
  /** What is missing in `notes` stays as it is. */
  note(server: string, notes: ServerNotes): Promise<void>
}

export interface ServerNotes {
  limits?: ServerLimits
  /** No registration is asked for before. */
  registerFrom?: Instant
  /** It published at once what it was given to hold back, and is never given anything to hold again. */
  publishesAtOnce?: true
}

export interface ServerLimits {
  characters: number
  /** What every link counts, however long it is. */
  perLink: number
}
