import type { Logger } from 'pino'
import { type Clock, type Instant, later } from '../clock/clock.ts'
import type { Database } from '../store/database.ts'
import { eraseSupporter, overdueSupporters } from '../store/erase.ts'

export interface RetentionDeps {
  db: Database
  clock: Clock
  log: Logger
}

const everyMs = 3_600_000
const atOnce = 200

/** Erases whoever has been kept for long enough, once an hour. */
export async function keepRetention(deps: RetentionDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await retentionRound(deps, deps.clock.now()).catch((error: unknown) =>
      deps.log.error({ err: error }, 'retention: a round failed; trying again'),
    )
    await deps.clock.sleepUntil(later(deps.clock.now(), everyMs), signal)
  }
}

/** Answers how many were erased. */
export async function retentionRound({ db, log }: RetentionDeps, now: Instant): Promise<number> {
  const overdue = await overdueSupporters(db, now, atOnce)
  for (const id of overdue) await eraseSupporter(db, id)
  if (overdue.length > 0) log.info({ erased: overdue.length }, 'retention: supporters were erased')
  return overdue.length
}
