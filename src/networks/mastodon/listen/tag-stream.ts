import { type Instant, later } from '../../../clock/clock.ts'
import { backoffMs } from '../../bluesky/stream/backoff.ts'
import { Refused, Unreadable } from '../../errors.ts'
import type { ServerEvent } from './event-lines.ts'
import { readStatus } from './read-status.ts'
import { eventsUntilSilent, openStream, streamingOrigin } from './streaming.ts'
import type { EarDeps, TagEar } from './tag-ear.ts'

/** More than this in one second is no crowd on one server; what lies above is dropped and counted. */
const mostPerSecond = 100

/** Hears one hashtag as it comes, where the server streams; the ear reads the timeline all the same, only less often. */
export class TagStream {
  readonly #ear: TagEar
  readonly #deps: EarDeps
  #second = 0
  #inSecond = 0

  constructor(ear: TagEar, deps: EarDeps) {
    this.#ear = ear
    this.#deps = deps
  }

  /** Until the signal aborts. A server that does not stream is asked again now and then. */
  async run(signal: AbortSignal): Promise<void> {
    const { settings } = this.#deps
    for (let attempts = 0; !signal.aborted; attempts++) {
      const failure = await this.#listen(signal).catch((error: unknown) => error)
      this.#ear.isStreamed = false
      this.#ear.readSoon()
      const isRefused = failure instanceof Refused || failure instanceof Unreadable
      if (failure === undefined) attempts = 0
      const wait = isRefused ? settings.refusedMs : backoffMs(attempts, settings.backoff, settings.random)
      await settings.clock.sleepUntil(later(settings.clock.now(), wait), signal)
    }
  }

  async #listen(signal: AbortSignal): Promise<void> {
    const { server, settings, pace } = this.#deps
    const over = new AbortController()
    const both = AbortSignal.any([signal, over.signal])
    const asking = { fetch: settings.fetch, clock: settings.clock, signal: both }
    try {
      await pace.turn(both)
      const origin = await streamingOrigin(server, asking)
      const chunks = await openStream(
        server,
        { origin, tag: this.#ear.tag },
        { ...asking, fetch: settings.streamFetch },
      )
      this.#ear.isStreamed = true
      this.#ear.readSoon()
      for await (const event of eventsUntilSilent(chunks, { ...settings, signal: both })) await this.#hear(event)
    } finally {
      over.abort()
    }
  }

  /** Edits (`status.update`) and everything else change no count. */
  async #hear({ name, data }: ServerEvent): Promise<void> {
    if (name !== 'update' && name !== 'delete') return
    if (!this.#admits(this.#deps.settings.clock.now())) return await this.#drop('told of more posts than a server can.')
    if (name === 'delete') return await this.#deleted(data.trim())
    const status = readStatus(parse(data))
    if (!status) return await this.#drop('told of a post that cannot be read.')
    await this.#ear.streamed(status)
  }

  /** A delete names the post as this server does. */
  async #deleted(id: string): Promise<void> {
    const { server, settings, shared, say } = this.#deps
    const post = this.#ear.known.get(id)
    if (!post) return
    const at = settings.clock.now()
    if (shared.isGone(post.uri, server.id, at)) await say({ kind: 'delete', uri: post.uri, at })
  }

  async #drop(what: string): Promise<void> {
    await this.#deps.say({ kind: 'dropped', why: `${this.#deps.server.host} ${what}` })
  }

  #admits(now: Instant): boolean {
    const second = Math.floor(now / 1000)
    this.#inSecond = second === this.#second ? this.#inSecond + 1 : 1
    this.#second = second
    return this.#inSecond <= mostPerSecond
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
