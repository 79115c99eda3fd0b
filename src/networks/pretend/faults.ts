/** What a pretend server can do to a call, beside answering it. */
export type PretendFault =
  | 'timeout-after-commit'
  | 'timeout-before-commit'
  | '429'
  | '429-without-time'
  | '500'
  | '500-after-commit'
  | 'garbage-after-commit'
  | 'refuse'
  | 'signed-out'
  | 'unreachable'
  | HoldFault
  /** Publishes what it holds right before it is asked to give it back. */
  | 'publishes-first'

/** What a pretend server can do wrong with a post that it was to hold until its moment. */
export type HoldFault =
  /** Ignores the hour; that post is deleted again. */
  | 'publishes-at-once'
  /** Ignores the hour, and does not let that post be deleted. */
  | 'publishes-at-once-for-good'
  | 'never-publishes'
  | 'publishes-late'
  /** Its owner deletes it among what is scheduled. */
  | 'owner-deletes'

export type PretendCall = 'connect' | 'renew' | 'publish' | 'find' | 'hold' | 'findHeld' | 'letGo'

/** Scripted: the next calls of a kind take these in turn, `undefined` meaning none. Or decided call by call. */
export type PretendFaults = PretendScript | ((call: PretendCall, count: number) => PretendFault | undefined)

export interface PretendScript {
  nextConnect?: readonly (PretendFault | undefined)[]
  nextRenew?: readonly (PretendFault | undefined)[]
  nextPublish?: readonly (PretendFault | undefined)[]
  nextFind?: readonly (PretendFault | undefined)[]
  nextHold?: readonly (PretendFault | undefined)[]
  nextFindHeld?: readonly (PretendFault | undefined)[]
  nextLetGo?: readonly (PretendFault | undefined)[]
}

/** Answers for each call which fault it meets; counts from 0 for each kind of call. */
export function faultPlan(faults: PretendFaults): (call: PretendCall) => PretendFault | undefined {
  const counts: Record<PretendCall, number> = {
    connect: 0,
    renew: 0,
    publish: 0,
    find: 0,
    hold: 0,
    findHeld: 0,
    letGo: 0,
  }
  return (call) => {
    const count = counts[call]++
    return typeof faults === 'function' ? faults(call, count) : scripted(faults, call)?.[count]
  }
}

function scripted(script: PretendScript, call: PretendCall): readonly (PretendFault | undefined)[] | undefined {
  const lists = {
    connect: script.nextConnect,
    renew: script.nextRenew,
    publish: script.nextPublish,
    find: script.nextFind,
    hold: script.nextHold,
    findHeld: script.nextFindHeld,
    letGo: script.nextLetGo,
  }
  return lists[call]
}
