import { type Clock, later } from '../../clock/clock.ts'
import { Ambiguous, type NetworkError, RateLimited, Refused, SignedOut, Unreachable } from '../errors.ts'
import type { PretendFault } from './faults.ts'

const waitMs = 5_000
const unsaidWaitMs = 30_000

/** Does what was asked, or what the fault says, in the order in which a real server would have come to it. */
export async function answer<T>(fault: PretendFault | undefined, clock: Clock, act: () => T): Promise<T> {
  await Promise.resolve()
  if (!fault) return act()
  if (isAfterCommit(fault)) act()
  throw failure(fault, clock)
}

function isAfterCommit(fault: PretendFault): boolean {
  return fault.endsWith('after-commit')
}

function failure(fault: PretendFault, clock: Clock): NetworkError {
  const named: Partial<Record<PretendFault, () => NetworkError>> = {
    '429': () => new RateLimited(later(clock.now(), waitMs)),
    '429-without-time': () => new RateLimited(later(clock.now(), unsaidWaitMs)),
    refuse: () => new Refused('The pretend server will not have it.'),
    'signed-out': () => new SignedOut('The pretend account is signed out.'),
    unreachable: () => new Unreachable('The pretend server is switched off.'),
  }
  return named[fault]?.() ?? new Ambiguous(`The pretend server failed: ${fault}.`)
}
