import type { Logger } from 'pino'
import { endOf } from '../campaign/campaign.ts'
import type { Clock } from '../clock/clock.ts'
import { type Instant, later, toIso } from '../hour/instant.ts'
import type { PostSeen, Source, StreamEvent } from '../networks/network.ts'
import { type StoredStorm, storms } from '../store/campaigns.ts'
import type { Database } from '../store/database.ts'
import { openedCommitments, readLedger } from '../store/ledger.ts'
import { readProgress } from '../store/sources.ts'
import {
  createTrendEngine,
  type EngineSnapshot,
  isEngineSnapshot,
  type ProfileName,
  restoreTrendEngine,
  type TrendEngine,
  tagKey,
} from '../trends/index.ts'
import { commitDrafts } from './commit-drafts.ts'
import { correctionsMs, StormWatch } from './watch.ts'

export interface IngestDeps {
  db: Database
  clock: Clock
  log: Logger
  source: Source
}

export type SourceStatus = 'starting' | 'live' | 'disconnected'

const commitMs = 1000
const saveEngineMs = { shortest: 5000, longest: 120_000 }
/** A living stream that is silent for this long has nothing to say up to then. */
const silenceMs = 3000
/** An event from further in the future than clocks differ is not believed: it would end the storm. */
const mostAheadMs = 60_000
const mostPending = 50_000
const rememberedUris = 256

interface SavedState {
  engines?: Record<string, EngineSnapshot>
  uris?: string[]
}

/**
 * Counts one source: every tag for the engines, the hashtags of open storms for their ledgers. What was counted, the
 * engines and the cursor are committed together, so that a restart goes on where the last commit stood.
 */
export class Ingest {
  readonly source: Source
  status: SourceStatus = 'starting'
  why: string | undefined
  seenAt: Instant | undefined
  dropped = 0
  readonly #deps: IngestDeps
  readonly #engines = new Map<ProfileName, TrendEngine>()
  readonly #watches = new Map<string, StormWatch>()
  #cursor: string | undefined
  /** Not counted twice where a source delivers the event at the cursor again. */
  #recent = new Set<string>()
  #lastWordAt: Instant
  #pending = 0
  #saveAgainAt: Instant

  constructor(deps: IngestDeps) {
    this.#deps = deps
    this.source = deps.source
    this.#lastWordAt = deps.clock.now()
    this.#saveAgainAt = deps.clock.now()
  }

  /** Takes up what was committed last; `run` does it by itself. */
  async begin(): Promise<void> {
    await this.#restore()
    await this.#findStorms()
  }

  /** Listens and commits until the signal aborts; what was heard by then is committed. */
  async run(signal: AbortSignal): Promise<void> {
    await this.begin()
    const stop = new AbortController()
    const both = AbortSignal.any([signal, stop.signal])
    const committing = this.#commitUntil(both)
    try {
      const events = this.source.listen({ ...(this.#cursor && { cursor: this.#cursor }), signal: both })
      for await (const event of events) {
        this.hear(event)
        if (this.#pending > mostPending)
          await this.#deps.clock.sleepUntil(later(this.#deps.clock.now(), commitMs), both)
      }
    } finally {
      stop.abort()
      await committing
      await this.commit({ withEngines: true })
    }
  }

  watch(stormId: string): StormWatch | undefined {
    return this.#watches.get(stormId)
  }

  engine(profile: ProfileName): TrendEngine | undefined {
    return this.#engines.get(profile)
  }

  hear(event: StreamEvent): void {
    this.#lastWordAt = this.#deps.clock.now()
    if (event.kind === 'dropped') this.dropped += 1
    else if (event.kind === 'connected') this.#connected(event.resumedFrom)
    else if (event.kind === 'disconnected') this.#disconnected(event.why)
    else if (event.kind === 'gap') this.#tell('gap', event.why)
    else this.#count(event)
  }

  /** Time goes on in a living stream that has nothing to say. */
  passSilence(): void {
    const now = this.#deps.clock.now()
    if (this.status !== 'live' || now - this.#lastWordAt < silenceMs) return
    const until = later(now, -silenceMs)
    if (this.seenAt === undefined || until > this.seenAt) this.#moveTo(until)
  }

  async commit(options: { withEngines: boolean }): Promise<void> {
    const { db, clock } = this.#deps
    const began = clock.now()
    const batches = [...this.#watches.values()].map((watch) => ({ watch, drafts: watch.drafts }))
    for (const { watch } of batches) watch.drafts = []
    const progress = options.withEngines
      ? { cursor: this.#cursor, seenAt: this.seenAt, state: this.#state() }
      : undefined
    this.#pending = 0
    try {
      await commitDrafts({ db, source: this.source, batches, progress }, began)
    } catch (error) {
      for (const { watch, drafts } of batches) watch.drafts = [...drafts, ...watch.drafts]
      throw error
    }
    if (progress) this.#saveAgainAt = later(clock.now(), untilNextSave(clock.now() - began))
  }

  async #commitUntil(signal: AbortSignal): Promise<void> {
    const { clock, log } = this.#deps
    while (!signal.aborted) {
      await clock.sleepUntil(later(clock.now(), commitMs), signal)
      await this.#commitRound().catch((error: unknown) => {
        log.error(
          { err: error, source: this.source.id },
          'ingest: counts could not be committed; they are kept and tried again',
        )
      })
    }
  }

  async #commitRound(): Promise<void> {
    await this.#findStorms()
    this.passSilence()
    await this.commit({ withEngines: this.#deps.clock.now() >= this.#saveAgainAt })
  }

  #count(event: Extract<StreamEvent, { cursor: string }>): void {
    this.#cursor = event.cursor
    this.#pending += 1
    if (event.at > this.#deps.clock.now() + mostAheadMs) {
      this.dropped += 1
      return
    }
    this.#moveTo(event.at)
    if (event.kind === 'post') this.#post(event)
    else if (event.kind === 'delete') this.#delete(event.uri, event.at)
  }

  #post(event: PostSeen): void {
    if (this.#isRepeated(event.uri)) return
    const post = { id: event.uri, tags: event.tags, author: event.author, at: event.at }
    for (const engine of this.#engines.values()) engine.post(post)
    const keys = new Set(event.tags.map(tagKey))
    for (const watch of this.#watches.values()) if (keys.has(watch.tagKey)) watch.mention(event)
  }

  #isRepeated(uri: string): boolean {
    if (this.#recent.has(uri)) return true
    this.#recent.add(uri)
    for (const oldest of this.#recent) {
      if (this.#recent.size <= rememberedUris) break
      this.#recent.delete(oldest)
    }
    return false
  }

  #delete(uri: string, at: Instant): void {
    for (const engine of this.#engines.values()) engine.remove(uri, at)
    for (const watch of this.#watches.values()) watch.deleted(uri, at)
  }

  /** Closes every interval that ends by `at`, in order, each with the engine as it stands there. */
  #moveTo(at: Instant): void {
    if (this.seenAt !== undefined && at <= this.seenAt) return
    for (const watch of this.#watches.values()) {
      const engine = this.#engines.get(watch.storm.profile)
      if (!engine) continue
      for (
        let end = watch.intervalEnd(this.seenAt ?? at);
        end !== undefined && end <= at;
        end = watch.intervalEnd(at)
      ) {
        this.#advance(watch.storm.profile, end)
        watch.closeInterval(end, engine)
      }
    }
    for (const profile of this.#engines.keys()) this.#advance(profile, at)
    this.seenAt = at
  }

  #advance(profile: ProfileName, at: Instant): void {
    for (const change of this.#engines.get(profile)?.advance(at) ?? []) {
      for (const watch of this.#watches.values()) {
        if (watch.storm.profile === profile && watch.tagKey === change.key) watch.verdict(change)
      }
    }
  }

  #connected(resumedFrom: string | undefined): void {
    this.status = 'live'
    this.why = undefined
    this.#tell(resumedFrom === undefined ? 'connected' : 'resumed')
  }

  #disconnected(why: string): void {
    this.status = 'disconnected'
    this.why = why
    this.#deps.log.warn({ source: this.source.id, why }, 'ingest: the stream is gone; connecting again')
    this.#tell('disconnected', why)
  }

  #tell(status: 'connected' | 'disconnected' | 'resumed' | 'gap', why?: string): void {
    const at = toIso(this.#deps.clock.now())
    for (const watch of this.#watches.values())
      watch.source({ at, source: this.source.id, status, ...(why && { why }) })
  }

  /** Takes up storms whose ledger has opened, and lets those go whose corrections are over. */
  async #findStorms(): Promise<void> {
    const { db, clock } = this.#deps
    const now = clock.now()
    const open = (await storms(db)).filter((storm) => storm.opened && now < endOf(storm) + correctionsMs)
    for (const id of this.#watches.keys()) if (!open.some((storm) => storm.id === id)) this.#watches.delete(id)
    for (const storm of open) if (!this.#watches.has(storm.id)) await this.#take(storm)
  }

  async #take(storm: StoredStorm): Promise<void> {
    const { db, clock } = this.#deps
    const rows = await readLedger(db, storm.id)
    const opened = rows[0]
    if (opened?.kind !== 'opened') return
    const names = await openedCommitments(db, storm.id)
    const watch = new StormWatch(storm, this.source.network, opened)
    for (const row of rows) watch.recall(row, (commitment) => names.get(commitment) ?? commitment)
    this.#engineFor(storm.profile).follow(opened.hashtag)
    this.#watches.set(storm.id, watch)
    if (this.status === 'live') watch.source({ at: toIso(clock.now()), source: this.source.id, status: 'connected' })
  }

  #engineFor(profile: ProfileName): TrendEngine {
    const known = this.#engines.get(profile)
    if (known) return known
    const engine = createTrendEngine({ profile })
    this.#engines.set(profile, engine)
    return engine
  }

  async #restore(): Promise<void> {
    const progress = await readProgress(this.#deps.db, this.source.id)
    const state = (progress?.state ?? {}) as SavedState
    this.#cursor = progress?.cursor
    this.seenAt = progress?.seenAt
    this.#recent = new Set(state.uris)
    for (const [profile, snapshot] of Object.entries(state.engines ?? {})) {
      if (isEngineSnapshot(snapshot)) this.#engines.set(profile as ProfileName, restoreTrendEngine(snapshot))
    }
    this.#engineFor('campaign')
  }

  #state(): Readonly<Record<string, unknown>> {
    const engines = Object.fromEntries([...this.#engines].map(([profile, engine]) => [profile, engine.snapshot()]))
    return { engines, uris: [...this.#recent] }
  }
}

/** Saving the engines may take a twentieth of the time; a restart goes back to the last save and hears the rest again. */
function untilNextSave(tookMs: number): number {
  return Math.min(saveEngineMs.longest, Math.max(saveEngineMs.shortest, 20 * tookMs))
}
