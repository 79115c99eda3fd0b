import { newTag, restoreTag, type TagSnapshot, type TagState, tagSnapshot } from './tag-state.ts'

export interface Bounds {
  /** Tags kept. */
  tags: number
  /** Author entries kept, over all buckets of all tags that are not followed; an entry takes about 40 bytes. */
  authorEntries: number
}

const worthClasses = 64

/**
 * The tags of a stream, at most `bounds.tags` of them. When there are too many, an eighth goes: those with the fewest
 * authors, now or usually, oldest first. Followed tags, and tags with a verdict, stay.
 */
export class TagTable {
  readonly #bounds: Bounds
  readonly #followed: Set<string>
  readonly #states = new Map<string, TagState>()
  /** Never less than the truth. */
  #authorEntries = 0

  constructor(bounds: Bounds, followed: ReadonlyMap<string, string>) {
    this.#bounds = bounds
    this.#followed = new Set(followed.keys())
    for (const [key, tag] of followed) this.#states.set(key, newTag(key, tag, true))
  }

  get size(): number {
    return this.#states.size
  }

  get(key: string): TagState | undefined {
    return this.#states.get(key)
  }

  all(): Iterable<TagState> {
    return this.#states.values()
  }

  /** From now on exact and never evicted; what was counted so far is taken over. */
  follow(key: string, tag: string): void {
    if (this.#followed.has(key)) return
    this.#followed.add(key)
    const known = this.#states.get(key)
    this.#states.set(key, known ? restoreTag(tagSnapshot(known), true) : newTag(key, tag, true))
  }

  forget(key: string): void {
    if (!this.#followed.has(key)) this.#states.delete(key)
  }

  count(key: string, tag: string, bucket: number, author: number, worth: (state: TagState) => number): void {
    const state = this.#states.get(key) ?? newTag(key, tag, false)
    state.window.add(bucket, author)
    if (!state.followed) this.#authorEntries += 2
    this.#states.set(key, state)
    if (this.#states.size > this.#bounds.tags) this.#evict(worth)
    if (this.#authorEntries > this.#bounds.authorEntries) this.#slim(worth)
  }

  /** All tags with a mention, first rank first. */
  ranking(): TagState[] {
    return [...this.#states.values()].filter((state) => state.window.mentions > 0).sort(byRank)
  }

  /** The place of one tag, and how many have a place. */
  rankOf(state: TagState): { rank: number | undefined; ranked: number } {
    let [ahead, ranked] = [0, 0]
    for (const other of this.#states.values()) {
      if (other.window.mentions === 0) continue
      ranked++
      if (other !== state && byRank(other, state) < 0) ahead++
    }
    return { rank: state.window.mentions > 0 ? ahead + 1 : undefined, ranked }
  }

  snapshot(): TagSnapshot[] {
    return [...this.#states.values()].map(tagSnapshot)
  }

  /** Takes over the tags of a snapshot, which must have been made with the same followed tags. */
  load(snapshots: readonly TagSnapshot[], authorEntries: number): void {
    this.#states.clear()
    for (const one of snapshots) this.#states.set(one.key, restoreTag(one, this.#followed.has(one.key)))
    this.#authorEntries = authorEntries
  }

  get authorEntries(): number {
    return this.#authorEntries
  }

  #evict(worth: (state: TagState) => number): void {
    const quota = Math.max(1, this.#states.size - this.#bounds.tags, Math.floor(this.#bounds.tags / 8))
    const classOf = (state: TagState) => Math.min(worthClasses - 1, Math.floor(worth(state)))
    const { limit, room } = cut([...this.#evictable()].map(classOf), quota)
    let left = room
    for (const state of this.#evictable()) {
      const its = classOf(state)
      if (its < limit || (its === limit && left-- > 0)) this.#states.delete(state.key)
    }
  }

  *#evictable(): Iterable<TagState> {
    for (const state of this.#states.values()) {
      if (!state.followed && state.standing.verdict === 'quiet') yield state
    }
  }

  #slim(worth: (state: TagState) => number): void {
    this.#authorEntries = this.#countEntries()
    if (this.#authorEntries < this.#bounds.authorEntries * 0.9) return
    for (let size = 0; size !== this.#states.size && this.#isHeavy(); ) {
      size = this.#states.size
      this.#evict(worth)
      this.#authorEntries = this.#countEntries()
    }
  }

  #isHeavy(): boolean {
    return this.#authorEntries > this.#bounds.authorEntries * 0.8
  }

  #countEntries(): number {
    let entries = 0
    for (const { followed, window } of this.#states.values()) if (!followed) entries += window.entries
    return entries
  }
}

/** By authors, then mentions, then key. */
export function byRank(a: TagState, b: TagState): number {
  return b.window.authors - a.window.authors || b.window.mentions - a.window.mentions || (a.key < b.key ? -1 : 1)
}

/** Everything below class `limit` goes, and `room` of that class, so that `quota` go in all. */
function cut(classes: readonly number[], quota: number): { limit: number; room: number } {
  const sizes = new Array<number>(worthClasses).fill(0)
  for (const one of classes) sizes[one] = (sizes[one] ?? 0) + 1
  let room = quota
  for (const [limit, size] of sizes.entries()) {
    if (size >= room) return { limit, room }
    room -= size
  }
  return { limit: worthClasses, room: 0 }
}
