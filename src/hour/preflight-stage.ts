import { type Instant, later } from './instant.ts'

/** A look at every account before its storm. */
export type StageName = 'day' | 'hour' | 'ten minutes'

export interface Stage {
  name: StageName
  /** How long before T-zero it begins, in milliseconds. */
  beforeMs: number
  /** Over how long its checks are spread, so that a server sees a trickle. */
  spreadMs: number
  /** After a server that could not be reached it is tried again, this much later. */
  againMs: number
}

const minute = 60_000

export const preflightStages: readonly Stage[] = [
  { name: 'day', beforeMs: 24 * 60 * minute, spreadMs: 2 * 60 * minute, againMs: 10 * minute },
  { name: 'hour', beforeMs: 60 * minute, spreadMs: 30 * minute, againMs: 3 * minute },
  { name: 'ten minutes', beforeMs: 10 * minute, spreadMs: 4 * minute, againMs: minute },
]

/** From here on no account is looked at any more, so that the hosts' five minutes are whole again at T-zero. */
export const quietBeforeMs = 5 * minute

/** The stage that is due. Each ends where the next one begins, so that one which was slept through is not made up for. */
export function stageAt(tZero: Instant, now: Instant): Stage | undefined {
  const left = tZero - now
  if (left <= quietBeforeMs) return undefined
  return preflightStages.findLast(({ beforeMs }) => left <= beforeMs)
}

export function beginsAt(tZero: Instant, { beforeMs }: Stage): Instant {
  return later(tZero, -beforeMs)
}

/** The next stage to come; undefined where all have begun. */
export function nextStage(tZero: Instant, now: Instant): Stage | undefined {
  return preflightStages.find((stage) => now < beginsAt(tZero, stage))
}
