import type { Clock } from './clock.ts'

/**
 * Tells how many milliseconds ago it was made, at most. A suspended machine's steady clock stands still and a clock that
 * is set lies, so the larger of the two counts.
 */
export function stopwatch(clock: Clock): () => number {
  const [steady, wall] = [clock.steady(), clock.now()]
  return () => Math.max(clock.steady() - steady, clock.now() - wall)
}
