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

export type PretendCall = 'connect' | 'renew' | 'publish' | 'find'

/** Scripted: the next calls of a kind take these in turn, `undefined` meaning none. Or decided call by call. */
export type PretendFaults = PretendScript | ((call: PretendCall, count: number) => PretendFault | undefined)

export interface PretendScript {
  nextConnect?: readonly (PretendFault | undefined)[]
  nextRenew?: readonly (PretendFault | undefined)[]
  nextPublish?: readonly (PretendFault | undefined)[]
  nextFind?: readonly (PretendFault | undefined)[]
}

/** Answers for each call which fault it meets; counts from 0 for each kind of call. */
export function faultPlan(faults: PretendFaults): (call: PretendCall) => PretendFault | undefined {
  const counts: Record<PretendCall, number> = { connect: 0, renew: 0, publish: 0, find: 0 }
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
  }
  return lists[call]
}
