import type { Logger } from 'pino'
import { endOf } from '../campaign/campaign.ts'
import type { Clock } from '../clock/clock.ts'
import { type Instant, later, toIso } from '../hour/instant.ts'
import type { FollowedTag, PostSeen, Source, SourceServer, StreamEvent } from '../networks/network.ts'
import { type StoredStorm, storms } from '../store/campaigns.ts'
import type { Database } from '../store/database.ts'
import { openedCommitments, readLedger } from '../store/ledger.ts'
import { readProgress } from '../store/sources.ts'
import { traced } from '../trace.ts'
import { type ProfileName, type TrendEngine, tagKey } from '../trends/index.ts'
import { chosenServers } from './chosen-servers.ts'
import { commitDrafts } from './commit-drafts.ts'
import { type EngineSnapshots, Engines, untilNextSave } from './engines.ts'
import { RecentUris } from './recent-uris.ts'
import { type ServerState, ServerStates, type SourceStatus } from './server-states.ts'
import { correctionsMs, StormWatch } from './watch.ts'

export interface IngestDeps {
  db: Database
  clock: Clock
  log: Logger
  source: Source
  wordsKey?: Uint8Array
}

const commitMs = 1000
/** A living stream that is silent for this long has nothing to say up to then. */
const silenceMs = 3000
/** An event from further in the future than clocks differ is not believed: it would end the storm. */
const mostAheadMs = 60_000
const mostPending = 50_000
/** After a storm its hashtag is followed for so long, for what comes late and what is deleted. */
const followedAfterMs = 2 * 3_600_000

interface SavedState {
  engines?: EngineSnapshots
  uris?: string[]
}

/**
 * Counts one source: every tag for the engines, the hashtags of open storms for their ledgers. What was counted, the
 * engines and the cursor are committed together, so that a restart goes on where the last commit stood.
 */
export class Ingest {
  readonly source: Source
  seenAt: Instant | undefined
  dropped = 0
  readonly #deps: IngestDeps
  #engines = new Engines()
  readonly #watches = new Map<string, StormWatch>()
  readonly #servers = new ServerStates()
  #cursor: string | undefined
  /** Not counted twice where a source delivers the event at the cursor again. */
  #recent = new RecentUris()
  #lastWordAt: Instant
  #pending = 0
  #saveAgainAt: Instant

  constructor(deps: IngestDeps) {
    this.#deps = deps
    this.source = deps.source
    this.#lastWordAt = deps.clock.now()
    this.#saveAgainAt = deps.clock.now()
  }

  get status(): SourceStatus {
    return this.#servers.status
  }

  get why(): string | undefined {
    return this.#servers.why
  }

  /** The servers that are heard for a storm, each with how it stands; none where the source is one stream. */
  serversOf(storm: StoredStorm): (SourceServer & ServerState)[] {
    const servers = this.source.servers?.(chosenServers(storm, this.source.network)) ?? []
    return servers.map((server) => ({ ...server, ...this.#servers.get(server.id) }))
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
      const follow = () => this.#followed()
      const events = this.source.listen({ ...(this.#cursor && { cursor: this.#cursor }), signal: both, follow })
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
    else if (event.kind === 'connected') this.#connected(event)
    else if (event.kind === 'disconnected') this.#disconnected(event)
    else if (event.kind === 'gap') this.#tell('gap', event)
    else this.#count(event)
  }

  /** Time goes on in a living stream that has nothing to say. */
  passSilence(): void {
    const now = this.#deps.clock.now()
    if (this.source.keepsTime || this.status !== 'live' || now - this.#lastWordAt < silenceMs) return
    const until = later(now, -silenceMs)
    if (this.seenAt === undefined || until > this.seenAt) this.#moveTo(until)
  }

  async commit(options: { withEngines: boolean }): Promise<void> {
    const { db, clock } = this.#deps
    const began = clock.now()
    const batches = [...this.#watches.values()].map((watch) => watch.take(this.seenAt))
    const progress = options.withEngines
      ? { cursor: this.#cursor, seenAt: this.seenAt, state: this.#state() }
      : undefined
    // Kept with the cursor alone: what is heard again after a restart is looked at again.
    const levels = progress ? this.#engines.levels.take() : []
    this.#pending = 0
    try {
      const kept = () => commitDrafts({ db, source: this.source, batches, progress, levels }, began)
      await traced('commit', { network: this.source.network }, kept)
    } catch (error) {
      this.#engines.levels.giveBack(levels)
      for (const batch of batches) batch.watch.giveBack(batch)
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
    this.#passTime(event)
    if (event.kind === 'post') this.#post(event)
    else if (event.kind === 'delete') this.#delete(event.uri, event.at)
    else if (event.kind === 'stands') for (const watch of this.#watches.values()) watch.stands(event)
  }

  #passTime(event: Extract<StreamEvent, { cursor: string }>): void {
    if (!this.source.keepsTime) this.#moveTo(event.at)
    else if (event.kind === 'heartbeat') {
      this.#servers.set(this.#nameOf(event), { seenAt: event.at })
      this.#moveTo(this.#servers.heardUntil() ?? event.at)
    }
  }

  #nameOf({ by }: { by?: string }): string {
    return by ?? this.source.id
  }

  /** What comes again from another server of the network is no news to the engines, but says who knows of it. */
  #post(event: PostSeen): void {
    const isRepeated = this.#recent.isRepeated(event.uri)
    if (isRepeated && !event.by) return
    if (!isRepeated) this.#engines.post(event)
    const keys = new Set(event.tags.map(tagKey))
    for (const watch of this.#watches.values()) watch.post(event, keys, isRepeated)
  }

  #delete(uri: string, at: Instant): void {
    this.#engines.remove(uri, at)
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
    for (const profile of this.#engines.profiles()) this.#advance(profile, at)
    if (!this.source.hears) this.#engines.lookAtLevels(at)
    this.seenAt = at
  }

  #advance(profile: ProfileName, at: Instant): void {
    for (const change of this.#engines.advance(profile, at)) {
      for (const watch of this.#watches.values()) {
        if (watch.storm.profile === profile && watch.tagKey === change.key) watch.verdict(change)
      }
    }
  }

  #connected(event: Extract<StreamEvent, { kind: 'connected' }>): void {
    this.#servers.set(this.#nameOf(event), { status: 'live', why: undefined })
    this.#tell(event.resumedFrom === undefined ? 'connected' : 'resumed', event)
  }

  #disconnected(event: Extract<StreamEvent, { kind: 'disconnected' }>): void {
    const source = this.#nameOf(event)
    this.#servers.set(source, { status: 'disconnected', why: event.why })
    this.#deps.log.warn({ source, why: event.why }, 'ingest: the stream is gone; connecting again')
    this.#tell('disconnected', event)
  }

  #tell(status: 'connected' | 'disconnected' | 'resumed' | 'gap', { why, by }: { why?: string; by?: string }): void {
    const row = { at: toIso(this.#deps.clock.now()), source: by ?? this.source.id, status, ...(why && { why }) }
    for (const watch of this.#watches.values()) if (watch.listensTo(by)) watch.source(row)
  }

  #followed(): FollowedTag[] {
    const now = this.#deps.clock.now()
    return [...this.#watches.values()]
      .filter(({ storm }) => now < endOf(storm) + followedAfterMs)
      .map(({ storm, hashtag }) => ({ tag: hashtag, servers: chosenServers(storm, this.source.network) }))
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
    const servers = this.source.servers?.(chosenServers(storm, this.source.network))
    const ids = servers && new Set(servers.map(({ id }) => id))
    const watch = new StormWatch(storm, this.source, opened, ids, this.#deps.wordsKey)
    for (const row of rows) watch.recall(row, (commitment) => names.get(commitment) ?? commitment)
    this.#engines.for(storm.profile).follow(opened.hashtag)
    this.#watches.set(storm.id, watch)
    const live = this.#servers.live().filter((server) => watch.listensTo(server))
    for (const source of live) watch.source({ at: toIso(clock.now()), source, status: 'connected' })
  }

  async #restore(): Promise<void> {
    const progress = await readProgress(this.#deps.db, this.source.id)
    const state = (progress?.state ?? {}) as SavedState
    this.#cursor = progress?.cursor
    this.seenAt = progress?.seenAt
    this.#recent = new RecentUris(state.uris)
    this.#engines = new Engines(state.engines)
    this.#engines.for('campaign')
  }

  #state(): Readonly<Record<string, unknown>> {
    return { engines: this.#engines.snapshots(), uris: this.#recent.list() }
  }
}
