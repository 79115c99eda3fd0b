/** How a consent can end, and what its supporter sees. */
export const outcomes = ['published', 'failed', 'missed', 'withdrawn', 'unknown'] as const

export type Outcome = (typeof outcomes)[number]

/**
 * planned: waits for its moment · claimed: a dispatcher holds it, nothing has left · in flight: it may have left ·
 * then exactly one outcome.
 */
export const consentStates = ['planned', 'claimed', 'in flight', ...outcomes] as const

export type ConsentState = (typeof consentStates)[number]

export function isOutcome(state: ConsentState): state is Outcome {
  return (outcomes as readonly string[]).includes(state)
}

/** Withdrawing succeeds until the post may have left. */
export function canWithdraw(state: ConsentState): boolean {
  return state === 'planned' || state === 'claimed'
}
