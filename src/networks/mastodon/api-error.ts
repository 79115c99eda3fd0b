import { z } from 'zod'
import type { Clock } from '../../clock/clock.ts'
import { Ambiguous, type NetworkError, RateLimited, Refused, SignedOut } from '../errors.ts'
import { retryAt } from '../retry-at.ts'
import { serverSays } from '../server-says.ts'

const errorBody = z.object({ error: z.string().catch(''), error_description: z.string().catch('') })

/** Somebody else is at it with the same key, or the server was not ready to look. */
const undecided = new Set([408, 409, 425])

/** What a server says where a token is good for nothing, whatever the status. Source: mastodon, api/base_controller.rb. */
const tokenIsOver =
  /outside the authorized scopes|requires an authenticated user|access token (is invalid|was revoked)|^invalid credentials/i

/** Of OAuth, about a request and not about a token; some servers answer 401 with them. Source: RFC 6749, section 5.2. */
const aboutRequest = new Set([
  'invalid_request',
  'invalid_grant',
  'invalid_scope',
  'unauthorized_client',
  'unsupported_grant_type',
])

/** Reads an error answer of the API or of OAuth. Source: docs.joinmastodon.org/entities/Error. */
export function errorFromAnswer(response: Response, body: string, clock: Clock): NetworkError {
  const { status, headers } = response
  const { error, sentence } = readBody(body)
  const cause = new MastodonFailure(status, error, sentence)
  if (status === 429) return new RateLimited(retryAt(headers, clock.now()), { cause })
  if (error === 'invalid_client') return new Refused('The server does not know this Uproar any more.', { cause })
  if (status < 500 && aboutRequest.has(error)) return new Refused(`The server refused: ${sentence}`, { cause })
  if (status === 401 || (status < 500 && tokenIsOver.test(sentence))) return new SignedOut(signedOut, { cause })
  const said = sentence || `status ${status}`
  if (status >= 400 && status < 500 && !undecided.has(status))
    return new Refused(`The server refused: ${said}`, { cause })
  return new Ambiguous(`The server failed: ${said}`, { cause })
}

export const signedOut = 'The account is signed out; its owner needs to sign in again.'

/** What a server said, for logs and for those who must tell one refusal from another. */
export class MastodonFailure extends Error {
  readonly status: number
  readonly error: string

  constructor(status: number, error: string, sentence: string) {
    super(`${status} ${sentence}`)
    this.status = status
    this.error = error
  }
}

/** The failure of the server behind a NetworkError, where one answered. */
export function failureIn(error: unknown): MastodonFailure | undefined {
  return error instanceof Error && error.cause instanceof MastodonFailure ? error.cause : undefined
}

function readBody(body: string): { error: string; sentence: string } {
  try {
    const { error, error_description } = errorBody.parse(JSON.parse(body))
    return { error, sentence: serverSays(error_description || error) }
  } catch {
    return { error: '', sentence: '' }
  }
}
