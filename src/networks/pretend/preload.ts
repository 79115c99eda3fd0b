import { type Clock, type Instant, later } from '../../clock/clock.ts'
import { SignedOut } from '../errors.ts'
import type { Held, Preload, PublishOrder } from '../network.ts'
import { answer } from './answer.ts'
import type { HoldFault, PretendCall, PretendFault } from './faults.ts'
import type { PretendServer } from './server.ts'

const lateMs = 10_000
const yearMs = 365 * 86_400_000

const holdFaults: readonly (PretendFault | undefined)[] = [
  'publishes-at-once',
  'publishes-at-once-for-good',
  'never-publishes',
  'publishes-late',
  'owner-deletes',
] satisfies HoldFault[]

/** Leaves posts with the pretend server until their moment, and meets the faults it is told to. */
export function createPretendPreload(
  server: PretendServer,
  clock: Clock,
  next: (call: PretendCall) => PretendFault | undefined,
): Preload {
  return {
    aheadMs: 5 * 60_000,
    hold(order) {
      const fault = next('hold')
      const isWrong = isHoldFault(fault)
      return answer(isWrong ? undefined : fault, clock, () => {
        if (!order.session.access) throw new SignedOut('The pretend account is signed out.')
        return keep(server, order, isWrong ? fault : undefined)
      })
    },
    findHeld: ({ account, key }) =>
      answer(next('findHeld'), clock, () => {
        const held = server.findHeld(account.id, key)
        return held === undefined ? undefined : { held }
      }),
    letGo(_account, _session, held) {
      const fault = next('letGo')
      if (fault === 'publishes-first') server.publishHeld(held)
      const isAnswered = fault === 'publishes-first'
      return answer(isAnswered ? undefined : fault, clock, () => (server.letGo(held) ? 'taken back' : 'gone'))
    },
  }
}

function isHoldFault(fault: PretendFault | undefined): fault is HoldFault {
  return holdFaults.includes(fault)
}

function keep(server: PretendServer, order: PublishOrder & { at: Instant }, fault: HoldFault | undefined): Held {
  if (fault === 'publishes-at-once' || fault === 'publishes-at-once-for-good') {
    const publishedAtOnce = server.create(order)
    const deleted = fault === 'publishes-at-once'
    if (deleted) server.delete(publishedAtOnce.uri)
    return { publishedAtOnce, deleted }
  }
  const lateBy = fault === 'never-publishes' ? yearMs : fault === 'publishes-late' ? lateMs : 0
  const held = server.hold(order, later(order.at, lateBy))
  if (fault === 'owner-deletes') server.letGo(held)
  return { held }
}
