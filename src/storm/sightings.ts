import type { Logger } from 'pino'
import { type Clock, later, toIso } from '../clock/clock.ts'
import type { Instant } from '../hour/instant.ts'
import { NetworkError, RateLimited, Refused, SignedOut } from '../networks/errors.ts'
import type { CountsSeen, ListSeen, NetworkCounter, PaidMeasuring, TrendingList } from '../networks/trending.ts'
import { placeInList } from '../report/listed.ts'
import type { CountsBody, SightingBody } from '../report/sighting-rows.ts'
import type { CountTrack } from '../report/sighting-tally.ts'
import { type StoredStorm, storms } from '../store/campaigns.ts'
import type { Database } from '../store/database.ts'
import { appendRows } from '../store/ledger.ts'
import { findMeasuring, isRunning } from '../store/measuring.ts'
import { type Call, takeCall, tell } from './measuring.ts'
import { countedSpan, lookMs, looksEndAt, planCounts, planLooks, slotAt } from './measuring-plan.ts'
import type { SightingBoard } from './sighting-board.ts'
import { tellWitnessed, witnessMs } from './witnessed.ts'

/** What is looked at beside the streams, and what is known of it. */
export interface Sightings {
  board: SightingBoard
  /** Looked at for every storm; they cost nothing. */
  lists: readonly TrendingList[]
  /** Those of the servers at which a storm is measured, as free. */
  listsOf?(storm: StoredStorm): readonly TrendingList[]
  /** Asked only where an organizer switched it on. */
  paid: PaidMeasuring | undefined
  /** The most that one storm may cost, in 1/1000 $. */
  mostMills: number
}

export interface SightingDeps extends Sightings {
  db: Database
  clock: Clock
  log: Logger
  /** Every look at a storm has been made. */
  onOver?: (storm: StoredStorm) => Promise<void>
}

const roundMs = 1000
const witnessEveryMs = 20_000

/** Looks at networks' own lists and counts while storms run; each look by itself, so that a slow one delays no other. */
export class SightingPoller {
  readonly #deps: SightingDeps
  readonly #running = new Map<string, Promise<void>>()
  readonly #begun = new Map<string, number>()
  readonly #over = new Set<string>()

  constructor(deps: SightingDeps) {
    this.#deps = deps
  }

  /** Until the signal aborts and what was asked has been answered or called off. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, log } = this.#deps
    while (!signal.aborted) {
      await this.round(signal).catch((error: unknown) => log.error({ err: error }, 'sightings: a round failed'))
      await clock.sleepUntil(later(clock.now(), roundMs), signal)
    }
    await this.settled()
  }

  /** Begins what is due; does not wait for it. */
  async round(signal: AbortSignal): Promise<void> {
    const now = this.#deps.clock.now()
    for (const storm of await storms(this.#deps.db)) {
      if (storm.history || !storm.opened || this.#over.has(storm.id) || now < storm.tZero - lookMs.before) continue
      if (now < looksEndAt(storm)) await this.#lookAt(storm, now, signal)
      else await this.#finish(storm, now)
      if (now >= storm.tZero) this.#witnessed(storm, now)
    }
  }

  /** Resolves when nothing is being asked any more. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values())
  }

  async #lookAt(storm: StoredStorm, now: Instant, signal: AbortSignal): Promise<void> {
    const { paid, db, lists, listsOf } = this.#deps
    for (const list of [...lists, ...(listsOf?.(storm) ?? [])]) this.#beginLook(storm, list, now, signal)
    const wanted = paid && (await findMeasuring(db, { stormId: storm.id, network: paid.network }))
    if (!paid || !wanted || !isRunning(wanted)) return
    this.#beginCount(storm, paid.counter, now, signal)
    for (const list of paid.lists(wanted.places)) this.#beginLook(storm, list, now, signal)
  }

  #beginLook(storm: StoredStorm, list: TrendingList, now: Instant, signal: AbortSignal): void {
    const slot = slotAt(planLooks(storm, list), now)
    const what = `${list.network} ${list.place}`
    if (slot !== undefined)
      this.#begin({ storm, network: list.network, what, slot, mills: list.mills }, (call) =>
        this.#look(call, list, signal),
      )
  }

  #beginCount(storm: StoredStorm, counter: NetworkCounter, now: Instant, signal: AbortSignal): void {
    const slot = slotAt(planCounts(storm, counter), now)
    const call = { storm, network: counter.network, what: counter.source, mills: counter.mills }
    if (slot !== undefined && counter.closedUntil?.(now) === undefined)
      this.#begin({ ...call, slot }, (taken) => this.#count(taken, counter, signal))
  }

  /** One call of a kind at a time: while one is slow, the next is left out and no other is. */
  #begin(call: Call, make: (call: Call) => Promise<void>): void {
    const key = `${call.storm.id} ${call.what}`
    if (this.#running.has(key) || (this.#begun.get(key) ?? -1) >= call.slot) return
    this.#begun.set(key, call.slot)
    const { log } = this.#deps
    const running = make(call)
      .catch((error: unknown) => log.error({ err: error, what: call.what }, 'sightings: a look was lost'))
      .finally(() => this.#running.delete(key))
    this.#running.set(key, running)
  }

  async #look(call: Call, list: TrendingList, signal: AbortSignal): Promise<void> {
    const { db, clock } = this.#deps
    const closed = list.closedUntil?.(clock.now())
    // What would be refused is not paid for; the look is ours all the same, so that it is told once.
    const mills = closed === undefined ? call.mills : undefined
    if (!(await takeCall(db, { ...call, mills }, clock.now()))) return
    const seen = closed === undefined ? await this.#asked(call, () => list.read(signal)) : new RateLimited(closed)
    if (signal.aborted && seen instanceof Error) return
    const { network, place, everyMs } = list
    const look = { at: toIso(clock.now()), network, place, everySeconds: everyMs / 1000 }
    await this.#append(call, { kind: 'sighting', ...look, ...lookOf(seen, call.storm) })
  }

  async #count(call: Call, counter: NetworkCounter, signal: AbortSignal): Promise<void> {
    const { db, clock, board } = this.#deps
    const { storm, network } = call
    const span = countedSpan(storm, clock.now(), counter.delayMs)
    const hashtag = storm.opened?.hashtag
    if (hashtag === undefined || !(await takeCall(db, call, clock.now()))) return
    const seen = await this.#asked(call, () => counter.read({ hashtag, ...span }, signal))
    if (seen instanceof Error) {
      if (!signal.aborted) await tell(db, call, { status: 'failing', from: ['on'], why: sentenceOf(seen) }, clock.now())
      return
    }
    await tell(db, call, { status: 'on', from: ['failing'] }, clock.now())
    const known = (await board.of(db, storm.id)).counts().find((each) => each.network === network)
    const news = newsIn(seen, known)
    const said = { at: toIso(clock.now()), network, source: counter.source, query: counter.query(hashtag) }
    if (news) await this.#append(call, { kind: 'counts', ...said, ...news, seconds: seen.seconds, raw: seen.raw })
  }

  /** A key that is not taken, or an account that must pay first, ends measuring: every further call would be in vain. */
  async #asked<Seen>(call: Call, ask: () => Promise<Seen>): Promise<Seen | NetworkError> {
    const { db, clock, log } = this.#deps
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error
      log.warn({ what: call.what, why: sentenceOf(error) }, 'sightings: a look saw nothing')
      const inVain = call.mills !== undefined && (error instanceof SignedOut || error instanceof Refused)
      if (inVain)
        await tell(db, call, { status: 'stopped', from: ['on', 'failing'], why: sentenceOf(error) }, clock.now())
      return error
    }
  }

  async #append({ storm }: Call, row: SightingBody | CountsBody): Promise<void> {
    await this.#deps.db.transaction().execute((tx) => appendRows(tx, storm.id, [row]))
  }

  /** Supporters may still tell what they saw; the last word on money is said. */
  async #finish(storm: StoredStorm, now: Instant): Promise<void> {
    const { db, paid, onOver } = this.#deps
    const key = `${storm.id} paid`
    if (!this.#begun.has(key)) {
      this.#begun.set(key, 0)
      if (paid) await tell(db, { storm, network: paid.network }, { status: 'over', from: ['on', 'failing'] }, now)
      if (storm.closedAt) await onOver?.(storm)
    }
    if (now >= looksEndAt(storm) + witnessMs.after) this.#over.add(storm.id)
  }

  #witnessed(storm: StoredStorm, now: Instant): void {
    const slot = Math.floor((now - storm.tZero) / witnessEveryMs)
    const call = { storm, network: 'x' as const, what: 'witnessed', slot }
    this.#begin(call, () => tellWitnessed(this.#deps, storm, now))
  }
}

function lookOf(seen: ListSeen | NetworkError, { opened }: StoredStorm): Partial<SightingBody> {
  if (seen instanceof Error) return { why: sentenceOf(seen) }
  const found = placeInList(
    seen.entries.map(({ name }) => name),
    opened?.hashtag ?? '',
  )
  const entry = seen.entries[found]
  const list = { entries: seen.entries.length, raw: seen.raw }
  if (!entry) return list
  const { name, count } = entry
  return { ...list, rank: found + 1, name, ...(count !== undefined && { count }) }
}

/** From the first step that is new or another to the last one. */
function newsIn(seen: CountsSeen, known: CountTrack | undefined): Pick<CountsBody, 'from' | 'counts'> | undefined {
  const startOf = (index: number) => seen.from + index * seen.seconds * 1000
  const isNews = seen.counts.map((count, index) => !known || known.isNews(startOf(index), count))
  const [first, last] = [isNews.indexOf(true), isNews.lastIndexOf(true)]
  if (first < 0) return undefined
  return { from: toIso(startOf(first) as Instant), counts: seen.counts.slice(first, last + 1) }
}

function sentenceOf(error: Error): string {
  if (!(error instanceof RateLimited)) return error.message
  return `The server asks us to wait until ${toIso(error.retryAt).slice(11, 16)} UTC.`
}
