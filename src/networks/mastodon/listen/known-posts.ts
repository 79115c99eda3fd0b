import type { Instant } from '../../../clock/clock.ts'
import { isNewer } from './read-status.ts'

/** A post as one server knows it. */
export interface KnownPost {
  id: string
  uri: string
  createdAt: Instant
}

const usualLimit = 20_000

/** The posts that one server told of one hashtag, at most `limit`; those told first are forgotten first. */
export class KnownPosts {
  readonly #limit: number
  readonly #posts = new Map<string, KnownPost>()

  constructor(limit = usualLimit) {
    this.#limit = limit
  }

  get(id: string): KnownPost | undefined {
    return this.#posts.get(id)
  }

  add(post: KnownPost): void {
    this.#posts.set(post.id, post)
    for (const oldest of this.#posts.keys()) {
      if (this.#posts.size <= this.#limit) return
      this.#posts.delete(oldest)
    }
  }

  first(count: number, are: (post: KnownPost) => boolean): KnownPost[] {
    const found: KnownPost[] = []
    for (const post of this.#posts.values()) {
      if (found.length >= count) break
      if (are(post)) found.push(post)
    }
    return found
  }

  /** From where to read again to find what came late: everything made after `since`, and at most about `most` posts. */
  idBefore(since: Instant, most: number): string | undefined {
    const newestFirst = [...this.#posts.values()].sort((a, b) => (isNewer(a.id, b.id) ? -1 : 1))
    const old = newestFirst.findIndex((post) => post.createdAt < since)
    return newestFirst[old < 0 ? most : Math.min(old, most)]?.id
  }

  oldest(are: (post: KnownPost) => boolean): string | undefined {
    let oldest: string | undefined
    for (const post of this.#posts.values()) {
      if ((oldest === undefined || isNewer(oldest, post.id)) && are(post)) oldest = post.id
    }
    return oldest
  }
}
