import type { Instant } from '../clock/clock.ts'

/** What went wrong on a network, said so that the caller knows what to do next. */
export abstract class NetworkError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** The server did not take the post and says when to come again. */
export class RateLimited extends NetworkError {
  readonly retryAt: Instant
  /** Whom it asks: everybody who comes from our address, or this account alone. */
  readonly of: 'host' | 'account'

  constructor(retryAt: Instant, { of = 'host', ...options }: ErrorOptions & { of?: 'host' | 'account' } = {}) {
    super('The server asks us to wait.', options)
    this.retryAt = retryAt
    this.of = of
  }
}

/** The server read the post and will not have it; asking again is useless. */
export class Refused extends NetworkError {}

/** The account's permission is gone; only its owner can renew it. */
export class SignedOut extends NetworkError {}

/** Nothing left our side, so nothing can have arrived there. */
export class Unreachable extends NetworkError {}

/** The post may stand there or not: read it back before anything else. */
export class Ambiguous extends NetworkError {}

/** What arrived is not what the network's rules say. */
export class Unreadable extends NetworkError {}
