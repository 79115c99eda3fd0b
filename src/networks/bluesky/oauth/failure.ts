import {
  OAuthResolverError,
  OAuthResponseError,
  TokenInvalidError,
  TokenRefreshError,
  TokenRevokedError,
} from '@atproto/oauth-client-node'
import type { Clock } from '../../../clock/clock.ts'
import { Ambiguous, NetworkError, Refused, SignedOut, Unreachable } from '../../errors.ts'
import { leftNothing } from '../../nothing-left.ts'
import { rateLimitedBy } from '../../said-limits.ts'
import { serverSays } from '../../server-says.ts'
import { askedScope } from './papers.ts'

/** What went wrong with a session, said as the dispatcher wants it. `posted`: tokens may have been rotated. */
export function sessionFailure(cause: unknown, { posted, clock }: { posted: boolean; clock: Clock }): NetworkError {
  const chain = causesOf(cause)
  const own = chain.find((each) => each instanceof NetworkError)
  if (own) return own
  if (chain.some(hasMoved)) {
    return new SignedOut('The account has moved to another server; its owner needs to sign in again.', { cause })
  }
  if (chain.some(isGone))
    return new SignedOut('The account is signed out; its owner needs to sign in again.', { cause })
  const answer = answerIn(chain)
  if (answer?.status === 429) return rateLimitedBy(answer.headers, clock.now(), cause)
  if (answer && answer.status >= 400 && answer.status < 500 && answer.status !== 408) {
    return new Unreachable(`The server does not let Uproar in now: ${sentenceOf(cause)}`, { cause })
  }
  if (!posted || leftNothing(cause)) return new Unreachable('The server cannot be reached.', { cause })
  return new Ambiguous('The server did not finish its answer.', { cause })
}

/** What went wrong with signing in, as a sentence for the supporter; `scope` is what was asked for. */
export function signInFailure(cause: unknown, scope: string): NetworkError {
  const chain = causesOf(cause)
  const own = chain.find((each) => each instanceof NetworkError)
  if (own) return own
  if (chain.some(isTooNarrow)) return tooNarrow(scope, cause)
  if (leftNothing(cause)) return new Unreachable('The server cannot be reached.', { cause })
  if (chain.some(isUnresolved)) return new Refused('No account and no server was found under that name.', { cause })
  return new Refused(`The server refused: ${sentenceOf(cause)}`, { cause })
}

/** Whether a name leads nowhere, so that it may have been meant otherwise. */
export function ledNowhere(cause: unknown): boolean {
  const chain = causesOf(cause)
  return chain.some(isUnresolved) && !chain.some((each) => each instanceof NetworkError)
}

function isUnresolved(error: Error): boolean {
  return error instanceof OAuthResolverError
}

/** Broader permissions would work there, and are never asked for. */
export function tooNarrow(scope: string, cause?: unknown): Refused {
  if (scope !== askedScope) {
    return new Refused(
      'That server does not know the permission to add pictures, and Uproar asks for no broader one. Sign in without a picture, or post it yourself.',
      { cause },
    )
  }
  return new Refused(
    'That server does not know the one permission that Uproar asks for, to create posts, and Uproar asks for no broader one. Post it yourself instead.',
    { cause },
  )
}

function isTooNarrow(error: Error): boolean {
  if (error instanceof OAuthResponseError) return error.error === 'invalid_scope'
  return 'params' in error && error.params instanceof URLSearchParams && error.params.get('error') === 'invalid_scope'
}

/** The library exports no class for a key that is gone. */
function isGone(error: Error): boolean {
  return (
    error instanceof TokenRefreshError ||
    error instanceof TokenInvalidError ||
    error instanceof TokenRevokedError ||
    error.constructor.name === 'AuthMethodUnsatisfiableError'
  )
}

function hasMoved(error: Error): boolean {
  return error instanceof TypeError && error.message === 'Issuer mismatch'
}

function answerIn(chain: readonly Error[]): Response | undefined {
  for (const error of chain) if ('response' in error && error.response instanceof Response) return error.response
  return undefined
}

function sentenceOf(cause: unknown): string {
  const said = causesOf(cause).find((each) => each instanceof OAuthResponseError)
  if (said) return serverSays(said.errorDescription ?? said.error ?? `status ${said.status}`)
  return serverSays(cause instanceof Error ? cause.message : String(cause))
}

function causesOf(failure: unknown): Error[] {
  if (!(failure instanceof Error)) return []
  const inner = failure instanceof AggregateError ? failure.errors.flatMap(causesOf) : []
  return [failure, ...inner, ...causesOf(failure.cause)]
}
