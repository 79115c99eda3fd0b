import type { Logger } from 'pino'
import { type Clock, later } from '../clock/clock.ts'
import { type Instant, toIso } from '../hour/instant.ts'
import { afterQuiet, momentOf, type Reader, type Rung, rungs, spansOf } from '../hour/ladder.ts'
import { type StoredStorm, storms } from '../store/campaigns.ts'
import type { Database, Querier } from '../store/database.ts'
import {
  dropOtherHours,
  type PlannedGroup,
  planRung,
  type ReaderGroup,
  type RungOf,
  readersWaiting,
  spreadCrowd,
  waitingCrowds,
} from '../store/reminders.ts'
import type { Channel, LetterData, LetterKind } from '../store/schema-notify.ts'
import { changesSince } from '../store/storm-changes.ts'

export interface PlannerDeps {
  db: Database
  clock: Clock
  log: Pick<Logger, 'error'>
  /** What can be sent from here, with how many letters a minute. */
  channels: ReadonlyMap<Channel, number>
}

const roundMs = 20_000
const hour = 3_600_000
/** Rungs are planned this long ahead, so that there is room to spread them in. */
const aheadMs = 24 * hour
/** Nobody is told of a result much later than this. */
const resultMs = 3 * 24 * hour
const noticeMs = 7 * 24 * hour
/** The occasion of no letter: all that were planned for a storm that is postponed are dropped. */
const noHour = ''

/** Puts letters in the queue as their rungs come near, until the signal aborts. */
export async function planLetters(deps: PlannerDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await planRound(deps).catch((error: unknown) =>
      deps.log.error({ err: error }, 'notify: planning failed; again soon'),
    )
    await deps.clock.sleepUntil(later(deps.clock.now(), roundMs), signal)
  }
}

export async function planRound({ db, clock, channels }: PlannerDeps): Promise<void> {
  const now = clock.now()
  for (const storm of await storms(db)) {
    if (storm.history) continue
    await dropOtherHours(db, storm.id, storm.postponedAt === null ? toIso(storm.tZero) : noHour)
    if (storm.postponedAt !== null) continue
    for (const channel of channels.keys()) for (const rung of rungs) await planOne(db, storm, { rung, channel, now })
  }
  await tellChanges(db, now)
  await spreadAll(db, channels)
}

/** Everybody who pledged is told once that the hour has moved or was postponed, however often this looks. */
async function tellChanges(db: Querier, now: Instant): Promise<void> {
  for (const { id, campaignId, stormId, kind, oldAt, newAt } of await changesSince(db, later(now, -noticeMs))) {
    const data = { oldAt: toIso(oldAt), ...(newAt !== null && { newAt: toIso(newAt) }) }
    const tZero = newAt ?? oldAt
    await enqueueNotice(db, { kind, occasion: id, campaignId, stormId, data, tZero }, now)
  }
}

async function planOne(
  db: Querier,
  storm: StoredStorm,
  { rung, channel, now }: { rung: Rung; channel: Channel; now: Instant },
): Promise<void> {
  if (!isNear(storm, rung, now)) return
  const one = { stormId: storm.id, kind: rung, occasion: toIso(storm.tZero), channel, campaignId: storm.campaignId }
  const groups = (await readersWaiting(db, one)).flatMap((group) => {
    const target = momentOf(rung, storm, readerOf(group))
    const isOver = target === undefined || (rung !== 'result' && target <= now)
    return isOver || target > now + aheadMs ? [] : [{ ...group, target }]
  })
  await planRung(db, one, groups, lastMomentOf(rung, storm))
}

/** Without asking for any reader; quiet hours move a rung by less than a day. */
function isNear(storm: StoredStorm, rung: Rung, now: Instant): boolean {
  const meant = momentOf(rung, storm, { zone: 'UTC' })
  if (meant === undefined) return false
  if (rung === 'result') return storm.closedAt !== null && now < meant + resultMs
  return now < meant && meant - 2 * aheadMs <= now
}

function lastMomentOf(rung: Rung, { tZero, minutes }: StoredStorm): Instant {
  if (rung === 'result') return (tZero + resultMs) as Instant
  return (rung === 'go' ? tZero + minutes * 60_000 : tZero) as Instant
}

function readerOf({ zone, quietFrom, quietTo }: ReaderGroup): Reader {
  return { zone, quiet: quietFrom === null || quietTo === null ? undefined : { from: quietFrom, to: quietTo } }
}

/** GO and what comes before it must be there by their moment. */
const isBefore = (kind: LetterKind) => (['week', 'day', 'hour', 'five', 'go'] as const).some((rung) => rung === kind)

/** Part of the rate is left for those who ask for a link meanwhile, and for letters that are tried again. */
const share = 0.8

async function spreadAll(db: Querier, channels: PlannerDeps['channels']): Promise<void> {
  for (const [channel, perMinute] of channels) {
    const crowds = (await waitingCrowds(db, channel)).map((crowd) => ({ ...crowd, isBefore: isBefore(crowd.kind) }))
    const spans = spansOf(crowds, perMinute * share)
    for (const [index, crowd] of crowds.entries()) {
      const span = spans[index]
      if (span) await spreadCrowd(db, channel, crowd, span)
    }
  }
}

/** Something that everybody who pledged is told of, once. */
export interface Notice {
  kind: 'moved' | 'postponed' | 'update'
  /** Tells it from others of its kind; the same one enqueued again reaches nobody twice. */
  occasion: string
  campaignId: string
  stormId: string
  data: LetterData
  /** When the storm is, for those who sleep: they are told before it whatever their clock says. */
  tZero?: Instant | undefined
}

/** Puts a notice in the queue for every supporter of a storm who can be reached; answers how many letters that is. */
export async function enqueueNotice(db: Querier, notice: Notice, now: Instant): Promise<number> {
  let letters = 0
  for (const channel of ['mail', 'push'] as const) {
    const one: RungOf & { campaignId: string } = { ...notice, channel }
    const groups: PlannedGroup[] = (await readersWaiting(db, one)).map((group) => {
      const awake = afterQuiet(now, readerOf(group))
      return { ...group, target: notice.tZero !== undefined && awake > notice.tZero - hour ? now : awake }
    })
    letters += await planRung(db, { ...one, data: notice.data }, groups, later(now, noticeMs))
  }
  return letters
}

/** How many letters an update would be, by channel, if it were sent now. */
export async function countReaders(db: Querier, stormId: string): Promise<Record<Channel, number>> {
  const of = async (channel: Channel) => {
    const groups = await readersWaiting(db, { stormId, kind: 'update', occasion: 'nothing yet', channel })
    return groups.reduce((sum, { readers }) => sum + readers, 0)
  }
  return { mail: await of('mail'), push: await of('push') }
}
