import type { Clock } from './clock.ts'

/** `/proc/uptime` counts in hundredths of a second. */
const bootStepMs = 10

/**
 * Tells how many milliseconds ago it was made, at most. A suspended machine's steady clock stands still and a clock that
 * is set lies, so the larger counts; where the machine tells for how long it has been up, that cannot be too little.
 */
export function stopwatch(clock: Clock): () => number {
  const [steady, wall, boot] = [clock.steady(), clock.now(), clock.sinceBoot?.()]
  return () => Math.max(clock.steady() - steady, clock.now() - wall, upTo(boot, clock.sinceBoot?.()))
}

function upTo(from: number | undefined, to: number | undefined): number {
  if (from === undefined || to === undefined || to === from) return 0
  return to - from + bootStepMs
}
