import { type Instant, instant, later } from '../../../clock/clock.ts'
import type { PostSeen, StreamEvent } from '../../network.ts'
import type { Asking } from './ask.ts'
import { KnownPosts } from './known-posts.ts'
import type { Pace } from './pace.ts'
import type { Position } from './position.ts'
import { carries, isNewer, type Status } from './read-status.ts'
import type { MastodonServer } from './server.ts'
import type { ListenSettings } from './settings.ts'
import type { SharedPosts } from './shared-posts.ts'
import { type Page, readTimeline } from './timeline.ts'

type Without<Event, Key extends string> = Event extends unknown ? Omit<Event, Key> : never
/** What an ear says; the cursor is added where all ears come together. */
export type Said = Without<StreamEvent, 'cursor'>

/** What the ears of one source have in common, and the one server that this ear listens to. */
export interface EarDeps {
  server: MastodonServer
  settings: ListenSettings
  shared: SharedPosts
  pace: Pace
  say: (event: Said) => Promise<void>
  /** Keeps the position for the cursor. */
  keep: (tagKey: string, position: Position) => void
  /** The server answered, before anything of the answer is told. */
  answered: () => Promise<void>
}

/** Pages in one go; what is left is read in the next, so that other hashtags have their turn. */
const mostPages = { new: 25, again: 4 }
const mostReread = 400
/** Clocks differ; what lies further ahead is told as it is, and not believed by the listener. */
const clockSlackMs = 60_000
/** Where a timeline is empty, everything that comes is newer than this. */
const beforeAll = '0'

/** Hears one hashtag at one server: what is new, what came late, and what is told twice only once. */
export class TagEar {
  readonly tag: string
  readonly known = new KnownPosts()
  isStreamed = false
  readonly #key: string
  readonly #deps: EarDeps
  #position: Position | undefined
  #readNewAt: Instant
  #rereadAt: Instant
  /** How far the reading for late posts has come, while one is under way. */
  #rereadFrom: string | undefined

  constructor(tag: string, key: string, deps: EarDeps, position: Position | undefined) {
    this.tag = tag
    this.#key = key
    this.#deps = deps
    this.#position = position
    this.#readNewAt = deps.settings.clock.now()
    this.#rereadAt = later(this.#readNewAt, deps.settings.rereadMs)
    this.#rereadFrom = position?.from
  }

  get isResumed(): boolean {
    return this.#position !== undefined
  }

  /** The next round asks the timeline, whatever a stream says: between two connections something may have been posted. */
  readSoon(): void {
    this.#readNewAt = this.#deps.settings.clock.now()
  }

  /** Reads what is due. Throws a NetworkError where the server does not answer as it should. */
  async read(signal: AbortSignal): Promise<void> {
    const { clock, pollBesideStreamMs } = this.#deps.settings
    if (!this.isStreamed || clock.now() >= this.#readNewAt) {
      this.#readNewAt = later(clock.now(), pollBesideStreamMs)
      await this.#readNew(signal)
    }
    await this.#reread(signal)
  }

  /** A post that a stream brought; one that was long on its way could claim any time. */
  async streamed(status: Status): Promise<void> {
    const { clock, lateMs } = this.#deps.settings
    if (!this.#position) return
    if (clock.now() - status.createdAt <= lateMs) return await this.#take(status)
    await this.#deps.say({ kind: 'dropped', why: `${this.#deps.server.host} told of a post long after its time.` })
  }

  async #readNew(signal: AbortSignal): Promise<void> {
    if (!this.#position) return await this.#begin(signal)
    for (let page = 0; page < mostPages.new && !signal.aborted; page++) {
      const { newest, isFull } = await this.#takePage(this.#position.newest, signal)
      if (newest === this.#position.newest) return
      this.#moveTo(newest)
      if (!isFull) return
    }
  }

  /** What stands there already was posted before anybody listened. */
  async #begin(signal: AbortSignal): Promise<void> {
    const since = this.#deps.settings.clock.now()
    const { statuses, newest } = await this.#page(undefined, signal)
    if (signal.aborted) return
    const from = newest ?? beforeAll
    this.#position = { newest: from, from, since }
    for (const status of statuses) await this.#take(status)
    this.#deps.keep(this.#key, this.#position)
  }

  /**
   * Mastodon names a post from elsewhere by the time at which it was made, not by the time at which it came: one that was
   * on its way for a minute stands behind what has been read by then. So the last minutes are read again and again.
   */
  async #reread(signal: AbortSignal): Promise<void> {
    const { clock, rereadMs, lateMs } = this.#deps.settings
    if (!this.#position) return
    if (this.#rereadFrom === undefined && clock.now() >= this.#rereadAt) {
      this.#rereadFrom = this.known.idBefore(later(clock.now(), -lateMs), mostReread) ?? this.#position.from
    }
    for (let page = 0; page < mostPages.again && this.#rereadFrom !== undefined && !signal.aborted; page++) {
      const { newest, isFull } = await this.#takePage(this.#rereadFrom, signal)
      const goesOn = isFull && newest !== this.#rereadFrom && isNewer(this.#position.newest, newest)
      this.#rereadFrom = goesOn ? newest : undefined
      if (!goesOn) this.#rereadAt = later(clock.now(), rereadMs)
    }
  }

  async #takePage(after: string, signal: AbortSignal): Promise<{ newest: string; isFull: boolean }> {
    const { statuses, newest, isFull } = await this.#page(after, signal)
    for (const status of statuses.toReversed()) await this.#take(status)
    return { newest: newest ?? after, isFull }
  }

  async #page(after: string | undefined, signal: AbortSignal): Promise<Page> {
    const { server, settings, pace, answered, say } = this.#deps
    await pace.turn(signal)
    const asking: Asking = { fetch: settings.fetch, clock: settings.clock, signal }
    const page = await readTimeline(server, this.tag, after, asking)
    pace.heed(page.headers)
    await answered()
    for (let n = 0; n < page.unreadable; n++) {
      await say({ kind: 'dropped', why: `${server.host} told of a post that cannot be read.` })
    }
    return page
  }

  #moveTo(newest: string): void {
    if (!this.#position) return
    const from = this.known.oldest(({ uri }) => this.#deps.shared.isToBeLookedAt(uri)) ?? newest
    this.#position = { ...this.#position, newest, from }
    this.#deps.keep(this.#key, this.#position)
  }

  async #take(status: Status): Promise<void> {
    const { server, settings, shared, say } = this.#deps
    if (!status.counts || !carries(status, this.tag) || this.known.get(status.id)) return
    const now = settings.clock.now()
    const ahead = status.createdAt - now
    const createdAt = ahead > 0 && ahead <= clockSlackMs ? now : status.createdAt
    this.known.add({ id: status.id, uri: status.uri, createdAt })
    if (this.#position && createdAt < this.#position.since) return
    shared.told(status.uri, server.id, now)
    await say(postSeen(status, instant(createdAt), server.id))
  }
}

function postSeen(
  { uri, author, tags, text, languages }: Status,
  at: Instant,
  by: string,
): Without<PostSeen, 'cursor'> {
  return { kind: 'post', uri, author, tags, text, languages, at, by }
}
