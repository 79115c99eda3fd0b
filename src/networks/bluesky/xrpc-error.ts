import { z } from 'zod'
import type { Clock } from '../../clock/clock.ts'
import { Ambiguous, type NetworkError, Refused, SignedOut } from '../errors.ts'
import { rateLimitedBy } from '../said-limits.ts'
import { serverSays } from '../server-says.ts'

const signedOut = new Set([
  'AccountDeactivated',
  'AccountNotFound',
  'AccountSuspended',
  'AccountTakedown',
  'AuthMissing',
  'AuthenticationRequired',
  'BadTokenScope',
  'ExpiredToken',
  'InvalidToken',
  'ScopeMissingError',
])

const said = z.string().transform(serverSays).catch('')
const errorBody = z.object({ error: said, message: said })

/** Reads an XRPC error answer. Source: atproto.com/specs/xrpc, and the reference server where it differs. */
export function errorFromAnswer(response: Response, body: string, clock: Clock): NetworkError {
  const { error, message } = readBody(body)
  const cause = new XrpcFailure(response.status, error, message)
  if (response.status === 429) return rateLimitedBy(response.headers, clock.now(), cause)
  if (response.status === 401 || (response.status < 500 && signedOut.has(error)))
    return new SignedOut(sentenceFor(error), { cause })
  if (response.status >= 400 && response.status < 500 && response.status !== 408) {
    return new Refused(`The server refused: ${message || error || `status ${response.status}`}`, { cause })
  }
  return new Ambiguous(`The server failed: ${message || error || `status ${response.status}`}`, { cause })
}

/** What an XRPC server said, for logs and for those who must tell one refusal from another. */
export class XrpcFailure extends Error {
  readonly status: number
  readonly error: string

  constructor(status: number, error: string, message: string) {
    super(`${status} ${error}: ${message}`)
    this.status = status
    this.error = error
  }
}

function readBody(body: string): z.infer<typeof errorBody> {
  try {
    return errorBody.parse(JSON.parse(body))
  } catch {
    return { error: '', message: '' }
  }
}

function sentenceFor(error: string): string {
  if (error === 'AccountTakedown' || error === 'AccountSuspended') return 'The server has suspended this account.'
  if (error === 'AccountDeactivated') return 'This account is switched off.'
  return 'The account is signed out; its owner needs to connect it again.'
}
