import type { Logger } from 'pino'
import { endOf } from '../campaign/campaign.ts'
import { type NetworkName, networkNames } from '../campaign/networks.ts'
import type { PostponeReason } from '../campaign/postponing.ts'
import { type Instant, later, toIso } from '../hour/instant.ts'
import type { Publisher } from '../networks/network.ts'
import { documentHash } from '../report/report.ts'
import type { RowBody } from '../report/rows.ts'
import { endOfInterval } from '../report/trend-track.ts'
import { freezeCampaign, type StoredStorm, storms } from '../store/campaigns.ts'
import { countConsents, planConsents } from '../store/consents.ts'
import { appendRows, beginLedger, lastRow } from '../store/ledger.ts'
import type { LedgerKeyDeps } from '../store/ledger-key.ts'
import { recordEarlyOutcomes } from '../store/outcomes.ts'
import { countPledges } from '../store/supporters.ts'
import { countTaps } from '../store/taps.ts'
import { livingStates } from '../supporters/consent.ts'
import { isForecastDue, sealForecast } from './forecast.ts'
import { isHeadDue, signHead } from './heads.ts'
import { stormTimes } from './profiles.ts'
import { wordRows } from './word-rows.ts'

export interface KeeperDeps extends LedgerKeyDeps {
  log: Logger
  publisherOf: (network: NetworkName) => Publisher | undefined
  postSecret: Uint8Array
  /** For sketches of the campaign’s own texts. */
  wordsKey: Uint8Array
  /** Said on every page and in the ledger where a storm is re-enacted or rehearsed with made-up accounts. */
  label?: string
  /** Events of streams that could not be read, for the closing row. */
  dropped: () => number
  onClosed?: (storm: StoredStorm) => Promise<void>
}

const roundMs = 500

/** Opens the ledger of each storm before its hour and closes it when nothing is awaited any more. */
export async function keepStorms(deps: KeeperDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await keeperRound(deps).catch((error: unknown) =>
      deps.log.error({ err: error }, 'keeper: a round failed; trying again'),
    )
    await deps.clock.sleepUntil(later(deps.clock.now(), roundMs), signal)
  }
}

export async function keeperRound(deps: KeeperDeps): Promise<void> {
  const now = deps.clock.now()
  for (const storm of await storms(deps.db)) {
    if (storm.history) continue
    if (storm.opened && (await isHeadDue(deps.db, storm, now))) await signHead(deps, storm, now)
    if (storm.closedAt) continue
    if (!storm.opened && isTime(storm, now)) await open(deps, storm, now)
    if (storm.opened && isForecastDue(storm, now)) await sealForecast(deps.db, storm, now)
    if (storm.opened && now >= endOf(storm) && (await nothingAwaited(deps, storm, now))) await close(deps, storm, now)
  }
}

/** The hour may have moved since it was seen; what stands now is what is frozen. */
async function open(deps: KeeperDeps, seen: StoredStorm, now: Instant): Promise<void> {
  await deps.db.transaction().execute(async (tx) => {
    const found = await freezeCampaign(tx, seen.slug)
    const storm = found?.storms.find(({ id }) => id === seen.id)
    if (!found || !storm || !isTime(storm, now) || !(await beginLedger(tx, storm.id))) return
    const { campaign } = found
    const times = stormTimes(storm.profile)
    const opened: RowBody = {
      kind: 'opened',
      at: toIso(now),
      campaign: storm.slug,
      document: documentHash(campaign),
      hashtag: campaign.hashtag,
      storm: storm.name,
      tZero: toIso(storm.tZero),
      minutes: storm.minutes,
      profile: storm.profile,
      intervalSeconds: times.intervalSeconds,
      windowSeconds: times.windowSeconds,
      ...(deps.label && { label: deps.label }),
    }
    const { postponedAt, postponedWhy: why } = storm
    await appendRows(tx, storm.id, [opened, ...(postponedAt && why ? [postponedRow(postponedAt, why)] : [])])
    await tx
      .updateTable('storms')
      .set({ opened_document: JSON.stringify(campaign) })
      .where('id', '=', storm.id)
      .execute()
    await planConsents(tx, storm, deps)
    await recordEarlyOutcomes(tx, storm.id)
  })
  deps.log.info({ campaign: seen.slug, storm: seen.name }, 'keeper: the ledger is open')
}

/** It had been postponed before its ledger was opened, and had no other hour since. */
function postponedRow(at: Instant, why: PostponeReason): RowBody {
  return { kind: 'postponed', at: toIso(at), why }
}

function isTime(storm: StoredStorm, now: Instant): boolean {
  return now >= storm.tZero - stormTimes(storm.profile).openMs
}

/** Every consent has its outcome, and every stream has told the storm to its end or has been waited for long enough. */
async function nothingAwaited({ db }: KeeperDeps, storm: StoredStorm, now: Instant): Promise<boolean> {
  const consents = await countConsents(db, storm.id)
  if (livingStates.some((state) => consents[state] > 0)) return false
  const end = endOf(storm)
  if (now >= end + stormTimes(storm.profile).patienceMs) return true
  for (const network of networkNames) {
    if (!(await lastRow(db, storm.id, 'source', network))) continue
    const last = await lastRow(db, storm.id, 'interval', network)
    if (last === undefined || endOfInterval(last) < end) return false
  }
  return true
}

async function close(deps: KeeperDeps, storm: StoredStorm, now: Instant): Promise<void> {
  const { db } = deps
  const closed = await db.transaction().execute(async (tx) => {
    const taken = await tx
      .updateTable('storms')
      .set({ closed_at: toIso(now) })
      .where('id', '=', storm.id)
      .where('closed_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!taken) return false
    const consents = Object.values(await countConsents(tx, storm.id)).reduce((sum, count) => sum + count, 0)
    const pledges = await countPledges(tx, storm.id)
    const rows = await tapRows(tx, storm.id, now)
    await appendRows(tx, storm.id, [
      ...rows,
      ...(await wordRows(tx, storm, deps.wordsKey, now)),
      { kind: 'closed', at: toIso(now), pledges, consents, dropped: deps.dropped() },
    ])
    return true
  })
  if (!closed) return
  await signHead(deps, storm, now)
  deps.log.info({ campaign: storm.slug, storm: storm.name }, 'keeper: the storm is closed')
  await deps.onClosed?.(storm)
}

async function tapRows(tx: Parameters<typeof countTaps>[0], stormId: string, now: Instant): Promise<RowBody[]> {
  const counts = await countTaps(tx, stormId)
  return networkNames.flatMap((network) => {
    const count = counts[network]
    return count ? [{ kind: 'taps' as const, at: toIso(now), network, ...count }] : []
  })
}
