import { type Arena, parts } from './arena.ts'
import { fingerprint } from './copies.ts'
import { highHalf, lowHalf, postHash } from './hash.ts'
import { PostRing } from './post-ring.ts'
import type { Profile } from './profile.ts'
import { recordParts } from './scanner.ts'
import type { Stream } from './stream.ts'
import { tagLabel } from './tag-key.ts'
import { mostTagsPerPost, type TagSource } from './tag-source.ts'
import type { TagState } from './tag-state.ts'
import { TagTable } from './tag-table.ts'
import { usually } from './teach.ts'

const maxAuthorEntries = 2_000_000
const rememberedPosts = { followed: 1_000_000, others: 32_768 }
/** Texts are looked at when a tag has this many authors, and twice as many as usual; so many a bucket at most. */
const curious = { authors: 4, times: 2, texts: 12 }

/** Who posts, and under which id: halves of hashes. */
export interface Poster {
  low: number
  high: number
  hasId: boolean
  idLow: number
  idHigh: number
}

/** Counts mentions into the open buckets, and takes deleted ones out again. */
export class Counter {
  readonly table: TagTable
  readonly deletes = { taken: 0, missed: 0 }
  readonly #follow: Map<string, string>
  readonly #followed = new Set<number>()
  readonly #stream: Stream
  readonly #profile: Profile
  readonly #followedPosts: PostRing
  readonly #otherPosts: PostRing
  readonly #keys = new Int32Array(2 * mostTagsPerPost)
  /** Nothing is judged yet, nor within the next window, so no texts need to be looked at. */
  #isLooking = false
  /** Of the text of the post that is being counted; null when it is none to know copies by. */
  #print: number | null | undefined

  /** Counts in the arena, of which it makes use as if there were nothing in it. */
  constructor(
    arena: Arena,
    profile: Profile,
    stream: Stream,
    follow: Map<string, string>,
    maxTags: number,
    perWindow: number,
  ) {
    arena.clear()
    this.#followedPosts = new PostRing(arena, rememberedPosts.followed)
    this.#otherPosts = new PostRing(arena, rememberedPosts.others)
    this.#profile = profile
    this.#stream = stream
    this.#follow = follow
    this.table = new TagTable(arena, { tags: maxTags, authorEntries: maxAuthorEntries }, perWindow)
    arena.units[parts.followedIndex] = this.#followedPosts.index.self
    arena.units[parts.othersIndex] = this.#otherPosts.index.self
    arena.units[parts.others] = this.#otherPosts.self
  }

  followAll(): void {
    for (const [key, tag] of this.#follow) this.follow(key, tag)
  }

  /** From now on exact and never given up; what was counted so far is taken over. */
  follow(key: string, tag: string): void {
    const known = this.table.all().find((state) => state.key === key)
    const state = known ?? this.table.admit(key, tag, true, this.#stream.lessons.count)
    state.followed = true
    this.#followed.add(state.id)
    this.table.windows.follow(state.id)
    this.#beCurious(state, known ? this.table.windows.textsLeft(state.id) : this.#textsPerBucket)
  }

  knows({ idLow, idHigh, hasId }: Poster): boolean {
    return hasId && (this.#followedPosts.has(idLow, idHigh) || this.#otherPosts.has(idLow, idHigh))
  }

  count(tags: TagSource, poster: Poster, bucket: number, text: () => string | undefined): void {
    if (tags.count === 0) return
    let isFollowed = false
    this.#print = undefined
    for (let index = 0; index < tags.count; index++) {
      const low = tags.low[index] as number
      const high = tags.high[index] as number
      this.#keys[2 * index] = low
      this.#keys[2 * index + 1] = high
      const known = this.table.id(low, high)
      const id = known >= 0 ? known : this.#admit(tags, index, poster, bucket)
      if (id < 0) continue
      if (this.#followed.size > 0 && this.#followed.has(id)) isFollowed = true
      this.table.count(id, bucket, poster.low, poster.high)
      if (this.#isLooking && this.table.windows.looks(id)) this.#look(id, bucket, text)
    }
    this.#remember(poster, bucket, tags.count, isFollowed)
    this.table.bound(this.worth)
  }

  /** Gives places to the tags of a post that are new and get one; whether there was any, and still not too many of all. */
  prepare(tags: TagSource, poster: Poster, bucket: number): boolean {
    const { table } = this
    let isNew = false
    for (let index = 0; index < tags.count; index++) {
      if (table.id(tags.low[index] as number, tags.high[index] as number) >= 0) continue
      if (table.isNearlyFull && !this.#isSecond(tags, index, poster, bucket)) continue
      this.#admit(tags, index, poster, bucket)
      isNew = true
    }
    return isNew && !table.isOverfull
  }

  remove(id: string): boolean {
    const post = this.#followedPosts.takeBack(postHash(id)) ?? this.#otherPosts.takeBack(postHash(id))
    const taken = post?.keys.map((key) => {
      const tag = this.table.id(lowHalf(key), highHalf(key))
      return tag >= 0 && this.table.windows.take(tag, post.bucket, post.low, post.high)
    })
    const isTaken = taken?.includes(true) ?? false
    if (isTaken) this.deletes.taken++
    else this.deletes.missed++
    return isTaken
  }

  /** Opens a bucket in the place of the oldest. */
  open(bucket: number, oldest: number): void {
    this.#watchTexts()
    this.table.windows.expire(oldest - 1)
    this.table.windows.open(bucket)
    this.table.settle()
    this.table.texts.open(bucket)
    for (const state of this.table.all()) this.#beCurious(state, this.#textsPerBucket)
    this.#followedPosts.expire(oldest)
    this.#otherPosts.expire(oldest)
  }

  /** Authors now or usually; the smallest is given up first. */
  readonly worth = (state: TagState): number =>
    this.table.windows.authors(state.id) +
    usually(state, this.#stream, this.#profile) +
    (state.past.season ? Math.max(...state.past.season) : 0)

  snapshot(oldest: number) {
    const posts = { followed: this.#followedPosts.snapshot(), others: this.#otherPosts.snapshot() }
    const most = this.#textsPerBucket
    const looked = this.table.all().map(({ id }): [number, number] => [id, most - this.table.windows.textsLeft(id)])
    return { table: this.table.snapshot(oldest), posts, texts: looked.filter(([, texts]) => texts > 0) }
  }

  load(snapshot: ReturnType<Counter['snapshot']>, oldest: number): void {
    this.table.load(snapshot.table, oldest, (key) => this.#follow.has(key))
    this.#watchTexts()
    for (const state of this.table.all()) {
      if (!state.followed) continue
      this.#followed.add(state.id)
      this.table.windows.follow(state.id)
    }
    const looked = new Map(snapshot.texts)
    for (const state of this.table.all())
      this.#beCurious(state, Math.max(0, this.#textsPerBucket - (looked.get(state.id) ?? 0)))
    this.#followedPosts.load(snapshot.posts.followed)
    this.#otherPosts.load(snapshot.posts.others)
  }

  /** The number of a tag that has just got one; -1 while the table is nearly full and only one author has used it. */
  #admit(tags: TagSource, index: number, poster: Poster, bucket: number): number {
    const { table } = this
    const [low, high] = [tags.low[index] as number, tags.high[index] as number]
    const found = table.isNearlyFull
      ? table.tail.see(low, high, bucket, poster.low, poster.high, bucket + 1 - table.windows.slots)
      : undefined
    if (table.isNearlyFull && !found) return -1
    const state = table.admit(tags.key(index), tags.tag(index), false, this.#stream.lessons.count)
    const { id } = state
    this.#beCurious(state, this.#textsPerBucket)
    for (let mention = 0; mention < (found?.mentions ?? 0); mention++) {
      table.count(id, found?.bucket ?? bucket, found?.low ?? 0, found?.high ?? 0)
    }
    return id
  }

  #isSecond(tags: TagSource, index: number, { low, high }: Poster, bucket: number): boolean {
    const oldest = bucket + 1 - this.table.windows.slots
    return this.table.tail.knowsAnother(tags.low[index] as number, tags.high[index] as number, low, high, oldest)
  }

  #remember({ low, high, hasId, idLow, idHigh }: Poster, bucket: number, count: number, isFollowed: boolean): void {
    const posts = isFollowed ? this.#followedPosts : this.#otherPosts
    if (hasId) posts.remember(idLow, idHigh, bucket, low, high, this.#keys, count)
  }

  #watchTexts(): void {
    this.#isLooking = this.#stream.watched * this.#profile.bucketSeconds >= this.#profile.learningSeconds
  }

  get #textsPerBucket(): number {
    return this.#isLooking ? curious.texts : 0
  }

  #beCurious({ id, followed, standing, usual }: TagState, texts: number): void {
    const isWatched = followed || standing.verdict !== 'quiet'
    const authors = isWatched ? 0 : Math.floor(curious.times * usual) + 1
    this.table.windows.beCurious(id, Math.max(curious.authors, authors), texts)
  }

  #look(id: number, bucket: number, text: () => string | undefined): void {
    if (this.#print === undefined) this.#print = fingerprint(text() ?? '') ?? null
    if (this.#print !== null) this.table.texts.add(id, bucket, lowHalf(this.#print), highHalf(this.#print))
  }
}

/** Writes into `poster` what stands in the scanner's record. */
export function scannedPoster(units: Int32Array, record: number, poster: Poster): Poster {
  poster.low = units[record + recordParts.author] as number
  poster.high = units[record + recordParts.author + 1] as number
  poster.idLow = units[record + recordParts.id] as number
  poster.idHigh = units[record + recordParts.id + 1] as number
  poster.hasId = poster.idLow !== 0 || poster.idHigh !== 0
  return poster
}

/** Writes into `poster` who posts, and under which id, if it has one. */
export function posterOf(author: number, id: number | null, poster: Poster): Poster {
  poster.low = lowHalf(author)
  poster.high = highHalf(author)
  poster.hasId = id !== null
  poster.idLow = id === null ? 0 : lowHalf(id)
  poster.idHigh = id === null ? 0 : highHalf(id)
  return poster
}

export function followedOf(tags: readonly string[], keyOf: (tag: string) => string): Map<string, string> {
  const follow = new Map<string, string>()
  for (const tag of tags) if (!follow.has(keyOf(tag))) follow.set(keyOf(tag), tagLabel(tag))
  return follow
}
