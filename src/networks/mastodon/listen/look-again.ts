import { z } from 'zod'
import { ask, askJson, MembersOnly, NotThere } from './ask.ts'
import type { KnownPost } from './known-posts.ts'
import type { EarDeps, TagEar } from './tag-ear.ts'

const atOnce = 20
const oneByOne = 5
const listed = z.array(z.object({ id: z.string() }))

/**
 * Looks again at posts that were told a while ago: timelines carry no deletes. Many at once where the server can (Mastodon
 * since 4.3), else one by one; only when nothing more urgent waits for its turn.
 */
export class LookAgain {
  readonly #deps: EarDeps
  #canMany = true

  constructor(deps: EarDeps) {
    this.#deps = deps
  }

  async look(ears: readonly TagEar[], signal: AbortSignal): Promise<void> {
    const { settings, shared, server, pace } = this.#deps
    const now = settings.clock.now()
    const due = ears.flatMap(({ known }) => known.first(atOnce, ({ uri }) => shared.isDue(uri, server.id, now)))
    if (due.length === 0 || !pace.hasRoom()) return
    try {
      if (this.#canMany) await this.#lookAtMany(due.slice(0, atOnce), signal)
      else for (const post of due.slice(0, oneByOne)) await this.#lookAt(post, signal)
    } catch (failure) {
      if (!(failure instanceof MembersOnly)) throw failure
      shared.cannotLook(server.id)
    }
  }

  /** What is missing from the list is asked for by itself before it is called gone. */
  async #lookAtMany(posts: readonly KnownPost[], signal: AbortSignal): Promise<void> {
    const query = posts.map(({ id }) => `id[]=${encodeURIComponent(id)}`).join('&')
    const found = await this.#list(query, signal)
    if (!found) return
    for (const post of posts) {
      if (found.has(post.id)) await this.#stands(post)
      else await this.#lookAt(post, signal)
    }
  }

  /** Undefined where the server knows no such question. */
  async #list(query: string, signal: AbortSignal): Promise<Set<string> | undefined> {
    const { server, settings, pace } = this.#deps
    await pace.turn(signal)
    try {
      const { json, headers } = await askJson(server, `/api/v1/statuses?${query}`, { ...settings, signal })
      pace.heed(headers)
      const parsed = listed.safeParse(json)
      if (parsed.success) return new Set(parsed.data.map(({ id }) => id))
    } catch (failure) {
      if (!(failure instanceof NotThere) && !(failure instanceof MembersOnly)) throw failure
    }
    this.#canMany = false
    return undefined
  }

  async #lookAt(post: KnownPost, signal: AbortSignal): Promise<void> {
    const { server, settings, pace, shared, say } = this.#deps
    await pace.turn(signal)
    if (signal.aborted) return
    try {
      const path = `/api/v1/statuses/${encodeURIComponent(post.id)}`
      const { headers } = await ask(server, path, { ...settings, signal })
      pace.heed(headers)
      await this.#stands(post)
    } catch (failure) {
      if (!(failure instanceof NotThere)) throw failure
      const at = settings.clock.now()
      if (shared.isGone(post.uri, server.id, at)) await say({ kind: 'delete', uri: post.uri, at })
    }
  }

  async #stands({ uri }: KnownPost): Promise<void> {
    const { server, settings, shared, say } = this.#deps
    const at = settings.clock.now()
    shared.stands(uri, at)
    await say({ kind: 'stands', uri, at, by: server.id })
  }
}
