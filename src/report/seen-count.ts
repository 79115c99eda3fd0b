import type { MentionCount } from './mention-count.ts'
import type { RowOf } from './rows.ts'

export interface ServerCount {
  source: string
  mentions: number
  authors: number
}

/** What each server of a network knew of the mentions, and which of them were looked at again. */
export class SeenCount {
  readonly #mentions: MentionCount
  readonly #told = new Map<string, Set<string>>()
  readonly #stands = new Set<string>()

  constructor(mentions: MentionCount) {
    this.#mentions = mentions
  }

  /** Whether any server named itself. */
  get any(): boolean {
    return this.#told.size > 0
  }

  seen({ source, how, posts }: Pick<RowOf<'seen'>, 'source' | 'how' | 'posts'>): void {
    const told = how === 'told' ? this.#toldBy(source) : this.#stands
    for (const post of posts) told.add(post)
  }

  /** By the source's name; of the storm, net of corrections. One mention stands at every server that told of it. */
  servers(): ServerCount[] {
    return [...this.#told]
      .map(([source, posts]) => ({ source, ...this.#count(posts) }))
      .sort((a, b) => (a.source < b.source ? -1 : 1))
  }

  /** Of all mentions of the storm, deleted ones included: those that were seen to stand later, or to be gone. */
  lookedAgain(): { of: number; again: number } {
    const { mentions, corrections } = this.#mentions.storm()
    const stand = [...this.#stands].filter((post) => this.#mentions.countsInStorm(post))
    return { of: mentions + corrections, again: stand.length + corrections }
  }

  #toldBy(source: string): Set<string> {
    const known = this.#told.get(source)
    if (known) return known
    const fresh = new Set<string>()
    this.#told.set(source, fresh)
    return fresh
  }

  #count(posts: ReadonlySet<string>): { mentions: number; authors: number } {
    const counting = [...posts].filter((post) => this.#mentions.countsInStorm(post))
    return {
      mentions: counting.length,
      authors: new Set(counting.map((post) => this.#mentions.authorInStorm(post))).size,
    }
  }
}
