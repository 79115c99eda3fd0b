import type { Instant } from '../hour/instant.ts'
import type { Source, StreamEvent } from '../networks/network.ts'

/** A stream that a test writes: what is said is kept under cursors 0, 1, 2 … and can be heard again from any of them. */
export class ScriptedSource implements Source {
  readonly id = 'bluesky:scripted'
  readonly network = 'bluesky'
  readonly label = 'a scripted stream'
  readonly #log: Extract<StreamEvent, { cursor: string }>[] = []

  post(
    author: string,
    tags: string[],
    at: number,
    uri = `at://${author}/app.bsky.feed.post/${this.#log.length}`,
    text = '',
  ): string {
    const cursor = String(this.#log.length)
    this.#log.push({ kind: 'post', uri, author, tags, text, languages: [], at: at as Instant, cursor })
    return uri
  }

  delete(uri: string, at: number): void {
    this.#log.push({ kind: 'delete', uri, at: at as Instant, cursor: String(this.#log.length) })
  }

  /** Tells everything from the cursor on, that event once more included, and ends. */
  async *listen({ cursor }: { cursor?: string }): AsyncIterable<StreamEvent> {
    yield cursor === undefined ? { kind: 'connected' } : { kind: 'connected', resumedFrom: cursor }
    yield* this.#log.slice(Number(cursor ?? 0))
  }
}
