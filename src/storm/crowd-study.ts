import type { Logger } from 'pino'
import { endOf } from '../campaign/campaign.ts'
import { copyGroups } from '../campaign/count-copies.ts'
import { type NetworkName, networkNames } from '../campaign/networks.ts'
import type { Clock } from '../clock/clock.ts'
import { type Instant, later, toIso } from '../hour/instant.ts'
import type { PublicFacts } from '../networks/accounts.ts'
import { ageBands, ageDays } from '../report/crowd-rows.ts'
import type { RowBody } from '../report/rows.ts'
import { type StoredStorm, storms } from '../store/campaigns.ts'
import {
  drawAuthors,
  drawPosts,
  forgetSketches,
  forgetUsual,
  type MentionSketch,
  mentionSketches,
  type UsualCrowd,
  usualOf,
} from '../store/crowds.ts'
import type { Database, Querier } from '../store/database.ts'
import { appendRows, commitmentsFor, countRows, lastRow } from '../store/ledger.ts'
import type { UsualNumbers } from './usual-sample.ts'

export interface CrowdStudyDeps {
  db: Database
  clock: Clock
  log: Logger
  /** Networks that tell everybody how old accounts are and how far posts went. */
  facts: readonly PublicFacts[]
  /** The ledger has more to tell. */
  onStudied?: (storm: StoredStorm) => Promise<void>
}

const roundMs = 5000
const dayMs = 86_400_000
/** A network that does not answer for so long after the end is asked no more about ages; what is usual is told without them. */
const patienceMs = dayMs / 4
const mostAuthors = 300
const mostPosts = 500
/** How long after the end the network is asked how far the posts went. */
const reachAfterMs = [0, dayMs / 24, dayMs]
/** Then nothing is left to be asked. */
const studiedMs = 2 * dayMs

/** Looks at each crowd once its storm is closed, until the signal aborts. */
export async function studyCrowds(deps: CrowdStudyDeps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await studyRound(deps, signal).catch((error: unknown) =>
      deps.log.error({ err: error }, 'crowd: a round failed; trying again'),
    )
    await deps.clock.sleepUntil(later(deps.clock.now(), roundMs), signal)
  }
}

export async function studyRound(deps: CrowdStudyDeps, signal?: AbortSignal): Promise<void> {
  const now = deps.clock.now()
  for (const storm of await storms(deps.db)) {
    if (storm.history || !storm.closedAt || now > endOf(storm) + studiedMs) continue
    let news = false
    for (const network of networkNames) {
      if (signal?.aborted) return
      news = (await study(deps, { storm, network, now }, signal)) || news
    }
    if (news) await deps.onStudied?.(storm)
  }
}

interface Study {
  storm: StoredStorm
  network: NetworkName
  now: Instant
}

/** True where the ledger has grown. */
async function study(deps: CrowdStudyDeps, of: Study, signal?: AbortSignal): Promise<boolean> {
  const { db, log } = deps
  const compared = await compareTexts(db, of)
  const facts = deps.facts.find(({ network }) => network === of.network)
  try {
    const aged = await tellUsual(db, of, facts, signal)
    return (facts && (await askReach(db, of, facts, signal))) || aged || compared
  } catch (error) {
    log.warn({ err: error, network: of.network }, 'crowd: the network tells nothing now; it is asked again')
    return compared
  }
}

async function compareTexts(db: Database, { storm, network, now }: Study): Promise<boolean> {
  const of = { stormId: storm.id, network, from: storm.tZero, until: endOf(storm) }
  const sketches = await mentionSketches(db, of)
  if (sketches.length === 0) return false
  const groups = copyGroups(sketches)
  return await once(db, { storm, network }, 'compared', async (tx) => {
    const rows = await alikeRows(tx, groups, sketches, { storm, network, now })
    const nearCopies = groups.reduce((sum, { length }) => sum + length, 0)
    const counts = { texts: sketches.length, nearCopies, clusters: groups.length }
    await appendRows(tx, storm.id, [...rows, { kind: 'compared', at: toIso(now), network, ...counts }])
    await forgetSketches(tx, storm.id, network)
  })
}

const postsPerRow = 500

async function alikeRows(
  tx: Querier,
  groups: readonly number[][],
  sketches: readonly MentionSketch[],
  { storm, network, now }: Study,
): Promise<RowBody[]> {
  const uris = groups.flat().map((index) => sketches[index]?.uri ?? '')
  const commitments = await commitmentsFor(tx, storm.id, 'post', uris)
  const rows: RowBody[] = []
  let from = 0
  for (const [group, { length }] of groups.entries()) {
    for (let part = 0; part < length; part += postsPerRow) {
      const posts = commitments.slice(from + part, from + Math.min(length, part + postsPerRow))
      rows.push({ kind: 'alike', at: toIso(now), network, group, posts })
    }
    from += length
  }
  return rows
}

/** Ages of the storm's accounts and of the usual ones are asked together, or not at all. */
async function tellUsual(
  db: Database,
  { storm, network, now }: Study,
  facts: PublicFacts | undefined,
  signal?: AbortSignal,
): Promise<boolean> {
  const usual = await usualOf<UsualNumbers>(db, storm.id, network)
  if (!usual) return false
  const of = { stormId: storm.id, network, from: storm.tZero, until: endOf(storm) }
  const authors = await drawAuthors(db, { ...of, most: mostAuthors })
  const ages = facts && (await agesOrNone({ storm, now }, facts, { authors, usual }, signal))
  return await once(db, { storm, network }, 'usual', async (tx) => {
    const rows: RowBody[] = [
      {
        kind: 'usual',
        at: toIso(now),
        network,
        from: toIso(usual.from),
        until: toIso(usual.until),
        ...usual.numbers,
        ...(ages && { asked: usual.authors.length, bands: ages.usual.map(({ length }) => length) }),
      },
    ]
    if (ages) {
      const bands = await Promise.all(ages.ours.map((band) => commitmentsFor(tx, storm.id, 'author', band)))
      rows.unshift({ kind: 'ages', at: toIso(now), network, asked: authors.length, bands })
    }
    await appendRows(tx, storm.id, rows)
    await forgetUsual(tx, storm.id, network)
  })
}

async function agesOrNone(
  { storm, now }: Pick<Study, 'storm' | 'now'>,
  facts: PublicFacts,
  { authors, usual }: { authors: string[]; usual: UsualCrowd<unknown> },
  signal?: AbortSignal,
): Promise<{ ours: string[][]; usual: string[][] } | undefined> {
  try {
    return {
      ours: await bandsOf(facts, authors, storm.tZero, signal),
      usual: await bandsOf(facts, usual.authors, storm.tZero, signal),
    }
  } catch (error) {
    if (now < endOf(storm) + patienceMs) throw error
    return undefined
  }
}

/** Names by how old their account was then. */
async function bandsOf(
  facts: PublicFacts,
  names: readonly string[],
  then: Instant,
  signal?: AbortSignal,
): Promise<string[][]> {
  const bands: string[][] = Array.from({ length: ageBands }, () => [])
  for (let from = 0; from < names.length; from += facts.mostEach) {
    const made = await facts.accountsMadeAt(names.slice(from, from + facts.mostEach), signal)
    for (const [name, at] of made) bands[bandOf((then - at) / dayMs)]?.push(name)
  }
  return bands
}

function bandOf(days: number): number {
  const band = ageDays.findIndex((most) => days < most)
  return band === -1 ? ageDays.length : band
}

async function askReach(db: Database, { storm, network, now }: Study, facts: PublicFacts, signal?: AbortSignal) {
  const told = await countRows(db, storm.id, 'reach', network)
  const due = reachAfterMs.filter((after) => now >= endOf(storm) + after).length
  if (told >= due) return false
  const of = { stormId: storm.id, network, from: storm.tZero, until: endOf(storm) }
  const uris = await drawPosts(db, { ...of, most: mostPosts })
  if (uris.length === 0) return false
  const counts = { found: 0, likes: 0, reposts: 0, replies: 0 }
  for (let from = 0; from < uris.length; from += facts.mostEach) {
    const part = await facts.countsOf(uris.slice(from, from + facts.mostEach), signal)
    for (const key of ['found', 'likes', 'reposts', 'replies'] as const) counts[key] += part[key]
  }
  return await db.transaction().execute(async (tx) => {
    await appendRows(tx, storm.id, [])
    if ((await countRows(tx, storm.id, 'reach', network)) !== told) return false
    await appendRows(tx, storm.id, [{ kind: 'reach', at: toIso(now), network, asked: uris.length, ...counts }])
    return true
  })
}

/** Does it unless the ledger has such a row; appending nothing waits for whoever else is writing there. */
async function once(
  db: Database,
  { storm, network }: Pick<Study, 'storm' | 'network'>,
  kind: 'compared' | 'usual',
  act: (tx: Querier) => Promise<void>,
): Promise<boolean> {
  return await db.transaction().execute(async (tx) => {
    await appendRows(tx, storm.id, [])
    if (await lastRow(tx, storm.id, kind, network)) return false
    await act(tx)
    return true
  })
}
