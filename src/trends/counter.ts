import { Copies, fingerprint } from './copies.ts'
import { highHalf, joined, lowHalf, postHash } from './hash.ts'
import { PostRing } from './post-ring.ts'
import type { Profile } from './profile.ts'
import type { Stream } from './stream.ts'
import { tagLabel } from './tag-key.ts'
import { mostTagsPerPost, type TagSource } from './tag-source.ts'
import type { TagState } from './tag-state.ts'
import { TagTable } from './tag-table.ts'
import { usually } from './teach.ts'

const maxAuthorEntries = 1_000_000
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
  #followedPosts = new PostRing(rememberedPosts.followed)
  #otherPosts = new PostRing(rememberedPosts.others)
  readonly #keys = new Float64Array(mostTagsPerPost)
  /** Nothing is judged yet, nor within the next window, so no texts need to be looked at. */
  #isLooking = false
  /** Texts looked at in the open bucket, by tag. */
  readonly #texts = new Map<number, number>()

  constructor(profile: Profile, stream: Stream, follow: Map<string, string>, maxTags: number, perWindow: number) {
    this.#profile = profile
    this.#stream = stream
    this.#follow = follow
    this.table = new TagTable({ tags: maxTags, authorEntries: maxAuthorEntries }, perWindow)
  }

  followAll(): void {
    for (const [key, tag] of this.#follow) this.follow(key, tag)
  }

  /** From now on exact and never given up; what was counted so far is taken over. */
  follow(key: string, tag: string): void {
    const known = [...this.table.all()].find((state) => state.key === key)
    const state = known ?? this.table.admit(key, tag, true, this.#stream.lessons.count)
    state.followed = true
    this.#followed.add(state.id)
  }

  knows({ idLow, idHigh, hasId }: Poster): boolean {
    return hasId && (this.#followedPosts.has(idLow, idHigh) || this.#otherPosts.has(idLow, idHigh))
  }

  count(tags: TagSource, poster: Poster, bucket: number, text: () => string | undefined): void {
    if (tags.count === 0) return
    let isFollowed = false
    for (let index = 0; index < tags.count; index++) {
      const low = tags.low[index] as number
      const high = tags.high[index] as number
      this.#keys[index] = joined(low, high)
      const known = this.table.id(low, high)
      const id = known >= 0 ? known : this.#admit(tags, index, poster, bucket)
      if (id < 0) continue
      if (this.#followed.size > 0 && this.#followed.has(id)) isFollowed = true
      this.table.count(id, bucket, poster.low, poster.high)
      if (this.#isLooking && this.table.windows.authors(id) >= curious.authors) this.#look(id, bucket, text)
    }
    this.#remember(poster, bucket, tags.count, isFollowed)
    this.table.bound(this.worth)
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
    this.#isLooking = this.#stream.watched * this.#profile.bucketSeconds >= this.#profile.learningSeconds
    this.table.windows.expire(oldest - 1)
    this.table.windows.open(bucket)
    this.table.settle()
    this.#texts.clear()
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
    return { table: this.table.snapshot(oldest), posts, texts: [...this.#texts] }
  }

  load(snapshot: ReturnType<Counter['snapshot']>, oldest: number): void {
    this.table.load(snapshot.table, oldest, (key) => this.#follow.has(key))
    for (const { id, followed } of this.table.all()) if (followed) this.#followed.add(id)
    this.#followedPosts = PostRing.restore(rememberedPosts.followed, snapshot.posts.followed)
    this.#otherPosts = PostRing.restore(rememberedPosts.others, snapshot.posts.others)
    for (const [tag, texts] of snapshot.texts) this.#texts.set(tag, texts)
  }

  /** The number of a tag that has just got one; -1 while the table is nearly full and only one author has used it. */
  #admit(tags: TagSource, index: number, poster: Poster, bucket: number): number {
    const { table } = this
    const [low, high] = [tags.low[index] as number, tags.high[index] as number]
    const found = table.isNearlyFull
      ? table.tail.see(low, high, bucket, poster.low, poster.high, bucket + 1 - table.windows.slots)
      : undefined
    if (table.isNearlyFull && !found) return -1
    const { id } = table.admit(tags.key(index), tags.tag(index), false, this.#stream.lessons.count)
    for (let mention = 0; mention < (found?.mentions ?? 0); mention++) {
      table.count(id, found?.bucket ?? bucket, found?.low ?? 0, found?.high ?? 0)
    }
    return id
  }

  #remember({ low, high, hasId, idLow, idHigh }: Poster, bucket: number, count: number, isFollowed: boolean): void {
    const posts = isFollowed ? this.#followedPosts : this.#otherPosts
    if (hasId) posts.remember(idLow, idHigh, bucket, low, high, this.#keys, count)
  }

  #look(id: number, bucket: number, text: () => string | undefined): void {
    const state = this.table.state(id)
    const isBusy = this.table.windows.authors(id) > curious.times * state.usual
    if (!isBusy && !state.followed && state.standing.verdict === 'quiet') return
    const looked = this.#texts.get(id) ?? 0
    if (looked >= curious.texts) return
    this.#texts.set(id, looked + 1)
    const words = text()
    const print = words ? fingerprint(words) : undefined
    if (print === undefined) return
    state.copies ??= new Copies()
    state.copies.add(print, bucket)
  }
}

export function followedOf(tags: readonly string[], keyOf: (tag: string) => string): Map<string, string> {
  const follow = new Map<string, string>()
  for (const tag of tags) if (!follow.has(keyOf(tag))) follow.set(keyOf(tag), tagLabel(tag))
  return follow
}
