import { type Arena, parts } from './arena.ts'
import { highHalf, lowHalf } from './hash.ts'
import { KeyTable } from './key-table.ts'
import { newTag, restoreTag, type TagSnapshot, type TagState, tagSnapshot } from './tag-state.ts'
import { Tail } from './tail.ts'
import { Texts } from './texts.ts'
import { Windows } from './windows.ts'

export interface Bounds {
  /** Tags kept. */
  tags: number
  /** Author entries kept, over all buckets of all tags; an entry takes about 50 bytes. */
  authorEntries: number
}

/** The tags with their numbers, and each mention kept: `[tag, bucket, author, …]`. */
export interface TableSnapshot {
  tags: (TagSnapshot & { id: number })[]
  log: number[]
  tail: number[]
  overwritten: number
  mostLost: number
  entries: number
  free: number[]
}

const worthClasses = 64
/** Distinct authors are exact up to this many per tag and window; above, within about 4 %. */
const exactAuthors = 1024
/** Above this part of the bound, a tag is kept from its second author on only. */
const nearlyFull = 0.75

/**
 * The tags of a stream, at most `bounds.tags` of them. When there are too many, an eighth goes: those with the fewest
 * authors, now or usually, oldest first. Followed tags, and tags with a verdict, stay.
 */
export class TagTable {
  readonly windows: Windows
  readonly tail: Tail
  readonly #bounds: Bounds
  readonly texts: Texts
  readonly #ids: KeyTable
  readonly #states: (TagState | undefined)[] = []
  readonly #free: number[] = []
  #all: TagState[] | undefined
  #size = 0
  readonly #arena: Arena
  /** Authors of the busiest tag that was ever evicted: so many at most may be missing of any that came back. */
  mostLost = 0

  constructor(arena: Arena, bounds: Bounds, perWindow: number) {
    this.#arena = arena
    this.#bounds = bounds
    arena.units[parts.mostEntries] = bounds.authorEntries
    this.#ids = new KeyTable(arena)
    arena.units[parts.ids] = this.#ids.self
    this.tail = new Tail(arena)
    this.texts = new Texts(arena, perWindow)
    this.windows = new Windows(arena, perWindow, exactAuthors, (tag) => this.#states[tag]?.followed ?? false)
  }

  get size(): number {
    return this.#size
  }

  get(low: number, high: number): TagState | undefined {
    const id = this.#ids.get(low, high)
    return id < 0 ? undefined : this.#states[id]
  }

  id(low: number, high: number): number {
    return this.#ids.get(low, high)
  }

  state(id: number): TagState {
    return this.#states[id] as TagState
  }

  /** As they are until the next one comes or goes. */
  all(): readonly TagState[] {
    this.#all ??= this.#states.filter((state) => state !== undefined)
    return this.#all
  }

  get isNearlyFull(): boolean {
    return this.#size >= this.#bounds.tags * nearlyFull
  }

  get isOverfull(): boolean {
    return this.#size > this.#bounds.tags
  }

  /** A place for a tag that has none. */
  admit(key: string, tag: string, followed: boolean, lessons: number): TagState {
    const state = newTag(this.#free.pop() ?? this.#states.length, key, tag, followed, lessons)
    this.#put(state)
    return state
  }

  /** One mention of a tag that is kept. */
  count(id: number, bucket: number, low: number, high: number): void {
    this.windows.add(id, bucket, low, high)
    this.#entries++
  }

  /** Makes room where it is needed. */
  bound(worth: (state: TagState) => number): void {
    if (this.#size > this.#bounds.tags) this.#evict(worth)
    if (this.#entries > this.#bounds.authorEntries) this.#slim(worth)
  }

  snapshot(oldest: number): TableSnapshot {
    const { windows } = this
    const copies = this.#copies()
    const tags = this.all().map((state) => {
      const mentions = Array.from({ length: windows.slots }, (_, age) => windows.mentionsIn(state.id, oldest + age))
      const levels = windows.levels(state.id)
      const its = copies.get(state.id)
      return { id: state.id, ...tagSnapshot(state), mentions, ...(levels && { levels }), ...(its && { copies: its }) }
    })
    const log: number[] = []
    windows.each((tag, bucket, author) => log.push(tag, bucket, author))
    const { mostLost } = this
    const [entries, free] = [this.#entries, [...this.#free]]
    return { tags, log, tail: this.tail.snapshot(oldest), overwritten: this.tail.overwritten, mostLost, entries, free }
  }

  /** Takes over the tags of a snapshot whose oldest open bucket was `oldest`. */
  load(snapshot: TableSnapshot, oldest: number, isFollowed: (key: string) => boolean): void {
    const { windows } = this
    windows.open(oldest + windows.slots - 1)
    this.texts.open(oldest + windows.slots - 1)
    for (const one of snapshot.tags) {
      this.#put(restoreTag(one.id, one, isFollowed(one.key)))
      if (one.levels) windows.setLevels(one.id, one.levels)
      for (let at = 0; at < (one.copies?.length ?? 0); at += 2) {
        const [print = 0, bucket = 0] = one.copies?.slice(at, at + 2) ?? []
        if (bucket >= oldest) this.texts.add(one.id, bucket, lowHalf(print), highHalf(print))
      }
    }
    for (let at = 0; at < snapshot.log.length; at += 3) {
      const [tag = 0, bucket = 0, author = 0] = snapshot.log.slice(at, at + 3)
      windows.add(tag, bucket, lowHalf(author), highHalf(author))
    }
    for (const { id, mentions } of snapshot.tags) {
      for (const [age, count] of mentions.entries()) windows.setMentions(id, oldest + age, count)
    }
    this.#free.push(...snapshot.free)
    this.tail.load(snapshot.tail)
    this.tail.overwritten = snapshot.overwritten
    this.mostLost = snapshot.mostLost
    this.#entries = snapshot.entries
  }

  forget(states: readonly TagState[]): void {
    if (states.length === 0) return
    const gone = states.map(({ id }) => id)
    if (states.some(({ id }) => this.windows.mentions(id) > 0)) this.windows.forget(gone)
    this.texts.forget(this.windows.marks(gone))
    this.#all = undefined
    for (const { id, low, high } of states) {
      this.#ids.delete(low, high)
      this.#states[id] = undefined
      this.#free.push(id)
    }
    this.#resize(-states.length)
  }

  /** All tags with a mention, first rank first. */
  ranking(): TagState[] {
    return this.all()
      .filter(({ id }) => this.windows.mentions(id) > 0)
      .sort(this.byRank)
  }

  /** The place of one tag, and how many have a place. */
  rankOf(state: TagState): { rank: number | undefined; ranked: number } {
    let [ahead, ranked] = [0, 0]
    for (const other of this.all()) {
      if (this.windows.mentions(other.id) === 0) continue
      ranked++
      if (other !== state && this.byRank(other, state) < 0) ahead++
    }
    return { rank: this.windows.mentions(state.id) > 0 ? ahead + 1 : undefined, ranked }
  }

  /** By authors, then mentions, then key. */
  byRank = (a: TagState, b: TagState): number =>
    this.windows.authors(b.id) - this.windows.authors(a.id) ||
    this.windows.mentions(b.id) - this.windows.mentions(a.id) ||
    (a.key < b.key ? -1 : 1)

  /** For each tag its texts: `[print, bucket, …]` */
  #copies(): Map<number, number[]> {
    const copies = new Map<number, number[]>()
    this.texts.each((tag, print, bucket) => {
      const its = copies.get(tag)
      if (its) its.push(print, bucket)
      else copies.set(tag, [print, bucket])
    })
    return copies
  }

  /** Mentions since the entries were last counted, and what they were then. */
  get #entries(): number {
    return this.#arena.units[parts.entries] as number
  }

  set #entries(entries: number) {
    this.#arena.units[parts.entries] = entries
  }

  #resize(by: number): void {
    this.#size += by
    this.#arena.units[parts.isNearlyFull] = this.isNearlyFull ? 1 : 0
  }

  #put(state: TagState): void {
    this.#states[state.id] = state
    this.#all = undefined
    this.#ids.set(state.low, state.high, state.id)
    this.windows.makeRoom(this.#states.length)
    this.#resize(1)
  }

  #evict(worth: (state: TagState) => number): void {
    const quota = Math.max(1, this.#size - this.#bounds.tags, Math.floor(this.#bounds.tags / 8))
    const candidates = this.all().filter(({ followed, standing }) => !followed && standing.verdict === 'quiet')
    const classes = candidates.map((state) => Math.min(worthClasses - 1, Math.floor(worth(state))))
    const { limit, room } = cut(classes, quota)
    let left = room
    const gone = candidates.filter((_, index) => {
      const its = classes[index] ?? 0
      return its < limit || (its === limit && left-- > 0)
    })
    for (const { id } of gone) this.mostLost = Math.max(this.mostLost, this.windows.authors(id))
    this.forget(gone)
  }

  #slim(worth: (state: TagState) => number): void {
    this.windows.sample()
    this.#entries = this.windows.entries
    for (let size = 0; size !== this.#size && this.#entries > this.#bounds.authorEntries * 0.8; ) {
      size = this.#size
      this.#evict(worth)
      this.#entries = this.windows.entries
    }
  }

  /** Once a bucket: what has expired no longer counts, and what is busy is sampled from now on. */
  settle(): void {
    this.windows.sample()
    this.#entries = this.windows.entries
  }
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
