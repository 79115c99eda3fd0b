/** What any way of signing in needs to remember; everything it is given is a secret and is kept encrypted. */
export interface SignInStates {
  /** Remembers a sign-in until it comes back, for a while. */
  putState(state: string, browser: string, data: string): Promise<void>
  /** Gives it back once, to the browser that began it; undefined for any other, and when it is too old. */
  takeState(state: string, browser: string): Promise<string | undefined>
}

export interface Leases {
  /** Undefined while somebody else holds it. Who dies keeps it for `ms` milliseconds. */
  lease(name: string, ms: number): Promise<SessionLease | undefined>
}

export interface SessionLease {
  /** Whether nobody has taken it over since. */
  isHeld(): Promise<boolean>
  release(): Promise<void>
}
