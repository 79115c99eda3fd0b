/** How a consent can end, and what its supporter sees. */
export const outcomes = ['published', 'failed', 'missed', 'withdrawn', 'unknown'] as const

export type Outcome = (typeof outcomes)[number]

/**
 * planned: waits for its moment · claimed: a dispatcher holds it, nothing has left · in flight: it may have left ·
 * then exactly one outcome. Where the account's own server publishes it at its moment, instead of in flight: handing over:
 * the server may hold it · preloaded: the server holds it.
 */
export const livingStates = ['planned', 'claimed', 'handing over', 'preloaded', 'in flight'] as const

export const consentStates = [...livingStates, ...outcomes] as const

export type ConsentState = (typeof consentStates)[number]

export function isOutcome(state: ConsentState): state is Outcome {
  return (outcomes as readonly string[]).includes(state)
}

/** Withdrawing succeeds until the post may have left. */
export function canWithdraw(state: ConsentState): boolean {
  return state === 'planned' || state === 'claimed'
}

/** Withdrawing has to wait until the server, which has it or may have it, has given it back. */
export function isWithServer(state: ConsentState): boolean {
  return state === 'handing over' || state === 'preloaded'
}

/** Why a post is asked back from its server. */
export type Recall = 'withdraw' | 'postpone'

/** What withdrawing answers: where it stands; `taking back` is not withdrawn yet. */
export type Withdrawal = 'withdrawn' | 'taking back' | 'in flight' | Outcome
