export interface Backoff {
  firstMs: number
  longestMs: number
}

/**
 * How long to wait before the next attempt, `attempt` counting from 0 since something last arrived. Full jitter, so that
 * the listeners of a server that restarts do not come back all at once.
 */
export function backoffMs(attempt: number, { firstMs, longestMs }: Backoff, random: () => number): number {
  return Math.floor(random() * Math.min(longestMs, firstMs * 2 ** Math.min(attempt, 30)))
}
