import { type ProfileName, profiles } from '../trends/index.ts'

/** What follows from a storm's profile beside the engine's judgement; milliseconds and seconds as named. */
export interface StormTimes {
  /** An interval row of the ledger covers this much. */
  intervalSeconds: number
  windowSeconds: number
  /** The ledger opens this long before T-zero, and the hour is frozen from then on. */
  openMs: number
  /** How long the end of a storm is awaited from a stream that does not deliver. */
  patienceMs: number
}

export function stormTimes(profile: ProfileName): StormTimes {
  const windowSeconds = profiles[profile].windowSeconds
  if (profile === 'rehearsal') return { intervalSeconds: 5, windowSeconds, openMs: 10 * 60_000, patienceMs: 20_000 }
  return { intervalSeconds: 60, windowSeconds, openMs: 6 * 3_600_000, patienceMs: 15 * 60_000 }
}
