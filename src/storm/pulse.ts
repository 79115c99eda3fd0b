import type { Logger } from 'pino'
import { type Campaign, endOf, phaseOf } from '../campaign/campaign.ts'
import type { Clock } from '../clock/clock.ts'
import { type Instant, instant, later, toIso } from '../hour/instant.ts'
import type { NetworkTally } from '../report/tally.ts'
import { findCampaign, postponementOf, type StoredStorm, storms } from '../store/campaigns.ts'
import { countConsents } from '../store/consents.ts'
import { countCosigners } from '../store/cosignatures.ts'
import type { Database } from '../store/database.ts'
import { lastHead, type SignedHead } from '../store/heads.ts'
import { headOf } from '../store/ledger.ts'
import { countPledges } from '../store/supporters.ts'
import { countTaps } from '../store/taps.ts'
import { livingStates, type Outcome, outcomes } from '../supporters/consent.ts'
import type { Beat, Broadcast } from './broadcast.ts'
import type { Ingest } from './ingest.ts'
import type { Measured, PulseSnapshot, SourceState } from './pulse-snapshot.ts'
import type { ServerState } from './server-states.ts'

export interface PulseDeps {
  db: Database
  clock: Clock
  log: Logger
  ingests: readonly Ingest[]
  broadcast: Broadcast
}

/** Storms are live from this long before T-zero, or from the first viewer, until this long after their end. */
const liveMs = { before: 15 * 60_000, after: 30 * 60_000 }
const promptMs = 10_000
const lineBeforeMs = 60_000
/** A stream whose newest event is older than this is still catching up. */
const behindMs = 15_000
const mostSteps = 130

/** Makes one snapshot a second of every storm that is live, and hands the same bytes to everybody. */
export async function pulse(deps: PulseDeps, signal: AbortSignal): Promise<void> {
  const { clock, log } = deps
  while (!signal.aborted) {
    await beat(deps).catch((error: unknown) => log.error({ err: error }, 'pulse: no snapshot this second'))
    await clock.sleepUntil(instant((Math.floor(clock.now() / 1000) + 1) * 1000), signal)
  }
}

async function beat(deps: PulseDeps): Promise<void> {
  const now = deps.clock.now()
  for (const storm of await storms(deps.db)) {
    if (isLive(storm, now) || deps.broadcast.viewers(storm.id) > 0)
      deps.broadcast.publish(storm.id, await takeSnapshot(deps, storm))
  }
}

function isLive(storm: StoredStorm, now: Instant): boolean {
  return !storm.history && now >= storm.tZero - liveMs.before && now <= endOf(storm) + liveMs.after
}

/** The snapshot that a request is answered with; away from its hour a storm has none that is made each second. */
export function beatOf(deps: Omit<PulseDeps, 'log'>, storm: StoredStorm): Promise<Beat> {
  return deps.broadcast.fresh(storm.id, deps.clock.now(), () => takeSnapshot(deps, storm))
}

export async function takeSnapshot(deps: Omit<PulseDeps, 'log'>, storm: StoredStorm): Promise<PulseSnapshot> {
  const { db, clock } = deps
  const now = clock.now()
  const campaign = storm.opened ?? (await findCampaign(db, storm.slug))?.campaign
  const [consents, pledges, taps, head] = [
    await countConsents(db, storm.id),
    await countPledges(db, storm.id),
    Object.values(await countTaps(db, storm.id)),
    await headOf(db, storm.id),
  ]
  const signed = await lastHead(db, storm.id)
  const planned = sum(livingStates.map((state) => consents[state]))
  const ended = Object.fromEntries(outcomes.map((outcome) => [outcome, consents[outcome]])) as Record<Outcome, number>
  return {
    seq: deps.broadcast.nextSeq(storm.id, now),
    at: toIso(now),
    campaign: storm.slug,
    storm: storm.name,
    tZero: toIso(storm.tZero),
    endsAt: toIso(endOf(storm)),
    phase: phaseOf(storm, now),
    postponed: postponedIn(storm),
    sources: sourceStates(deps.ingests, storm, now),
    measured: measured(deps.ingests, storm, now),
    pledges,
    outcomes: { planned, ...ended },
    taps: {
      opened: sum(taps.map((tap) => tap.opened)),
      saidPosted: sum(taps.map((tap) => tap.saidPosted)),
      receipts: sum(taps.map((tap) => tap.receipts)),
    },
    prompt: promptAt(campaign, now),
    ledger: head && head.seq >= 0 ? { head: head.hash, rows: head.seq + 1 } : null,
    signed: signed ? { ...signedOf(signed), witnesses: await countCosigners(db, storm.id) } : null,
    report: storm.closedAt ? `/c/${storm.slug}/${storm.name}/report` : null,
  }
}

function postponedIn(storm: StoredStorm): PulseSnapshot['postponed'] {
  const postponed = postponementOf(storm)
  return postponed ? { at: toIso(postponed.at), why: postponed.why } : null
}

function signedOf({ minute, rows, at, root }: SignedHead) {
  return { size: minute + 1, rows, at, root }
}

/** A source of several servers is as many lines, those of the storm's campaign. */
function sourceStates(ingests: readonly Ingest[], storm: StoredStorm, now: Instant): SourceState[] {
  return ingests.flatMap((ingest) => {
    const { network, label, servers } = ingest.source
    const parts = servers ? ingest.serversOf(storm) : [{ label, ...pickState(ingest) }]
    const isMeasured = ingest.watch(storm.id) !== undefined || !storm.closedAt
    return parts.map((part) => ({
      network,
      label: part.label,
      state: isMeasured ? stateOf(part, now) : 'not measured',
      seenAt: part.seenAt === undefined ? null : toIso(part.seenAt),
      why: part.why ?? null,
    }))
  })
}

function pickState({ status, seenAt, why }: Ingest): ServerState {
  return { status, seenAt, why }
}

function stateOf({ status, seenAt }: ServerState, now: Instant): SourceState['state'] {
  if (status === 'starting' || seenAt === undefined) return 'not measured'
  if (status === 'disconnected') return 'disconnected'
  return now - seenAt > behindMs ? 'catching up' : 'live'
}

/** Those first that are heard whole, since only there a rank is known. */
function measured(ingests: readonly Ingest[], storm: StoredStorm, now: Instant): Measured[] {
  const all = ingests.flatMap((ingest) => measuredBy(ingest, storm, now) ?? [])
  return all.sort((a, b) => Number(a.hears !== null) - Number(b.hears !== null))
}

function measuredBy(ingest: Ingest, storm: StoredStorm, now: Instant): Measured | undefined {
  const { network, hears } = ingest.source
  const watch = ingest.watch(storm.id)
  const engine = ingest.engine(storm.profile)
  if (!watch || !engine || ingest.seenAt === undefined || !watch.numbers.measured) return undefined
  const { numbers } = watch
  const during = numbers.mentions.storm()
  const trend = engine.trend(watch.tagKey)
  return {
    network,
    hears: hears ?? null,
    mentions: during.mentions,
    authors: during.authors,
    corrections: during.corrections,
    early: numbers.mentions.early().mentions,
    perMinute: numbers.windowAt(Math.min(now, endOf(storm)), 60).mentions,
    rank: hears ? null : (trend?.rank ?? null),
    tags: hears ? null : engine.tags,
    verdict: trend?.verdict ?? 'quiet',
    trendedAfterSeconds: numbers.trend.trendedAfterSeconds() ?? null,
    why: trend?.why ?? '',
    line: lineOf(storm, numbers, now),
    top: hears ? [] : engine.top(5).map(({ key, tag, authors }) => ({ tag, authors, ours: key === watch.tagKey })),
    servers: serverCounts(ingest, storm, numbers),
  }
}

function serverCounts(ingest: Ingest, storm: StoredStorm, numbers: NetworkTally): Measured['servers'] {
  const counts = new Map(numbers.seen.servers().map(({ source, mentions }) => [source, mentions]))
  return ingest.serversOf(storm).map(({ id, label }) => ({ label, mentions: counts.get(id) ?? 0 }))
}

const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900]

/** At most `mostSteps` steps of a round length over the whole storm; null where the stream was not heard. */
function lineOf(storm: StoredStorm, numbers: NetworkTally, now: Instant): Measured['line'] {
  const length = (endOf(storm) - storm.tZero + lineBeforeMs) / 1000
  const seconds = steps.find((step) => length / step <= mostSteps) ?? 1800
  const from = later(storm.tZero, -Math.ceil(lineBeforeMs / 1000 / seconds) * seconds * 1000)
  const until = instant(Math.min(Math.max(now, from), endOf(storm)))
  const unheard = numbers.gaps.unmeasured({ from, until })
  const mentions = numbers.mentions.line(from, until, seconds).map((count, step) => {
    const begins = from + step * seconds * 1000
    const isUnheard = unheard.some((gap) => gap.from < begins + seconds * 1000 && gap.until > begins)
    return isUnheard && count === 0 ? null : count
  })
  return { from: toIso(from), seconds, mentions }
}

/** Everybody sees the same prompt for ten seconds, then the next. */
function promptAt(campaign: Campaign | undefined, now: Instant): Record<string, string> {
  const turn = Math.floor(now / promptMs)
  const prompts = Object.entries(campaign?.prompts ?? {})
  return Object.fromEntries(prompts.map(([language, list]) => [language, list[turn % list.length] ?? '']))
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
