import { type Admission, EventTime } from './event-time.ts'
import { hash53 } from './hash.ts'
import { judge } from './judge.ts'
import { PostMemory } from './post-memory.ts'
import { bucketsPerWindow, type Profile, profileOf } from './profile.ts'
import { distinctTags, type Sighting } from './sighting.ts'
import { isSettled, newStream, type Stream, skip } from './stream.ts'
import { tagKey, tagLabel } from './tag-key.ts'
import { measure, type Surroundings, type TagState, trendOf } from './tag-state.ts'
import { TagTable } from './tag-table.ts'
import { teach, usually } from './teach.ts'
import type { Trend, VerdictChange } from './trend.ts'
import type { EngineOptions, EngineSnapshot, TaggedPost, TrendEngine } from './trend-engine.ts'

const defaultMaxTags = 50_000
const maxAuthorEntries = 1_000_000
const rememberedPosts = { followed: 1_000_000, others: 100_000 }
const maxUnreadChanges = 10_000

export function createTrendEngine(options: EngineOptions = {}): TrendEngine {
  const profile = profileOf(options.profile ?? 'campaign')
  const follow = new Map<string, string>()
  for (const tag of options.follow ?? []) if (!follow.has(tagKey(tag))) follow.set(tagKey(tag), tagLabel(tag))
  return new Engine(profile, follow, options.maxTags ?? defaultMaxTags)
}

/** An engine that answers the same to the same later events as the one the snapshot was taken of; throws when it is not one. */
export function restoreTrendEngine(snapshot: EngineSnapshot): TrendEngine {
  if (snapshot?.version !== 1) throw new Error('This is not a snapshot of a trend engine that this version can read.')
  const engine = new Engine(profileOf(snapshot.profile), new Map(snapshot.follow), snapshot.maxTags)
  engine.load(structuredClone(snapshot))
  return engine
}

class Engine implements TrendEngine {
  readonly #profile: Profile
  readonly #perWindow: number
  readonly #bucketMs: number
  readonly #follow: Map<string, string>
  readonly #maxTags: number
  #tags: TagTable
  #time: EventTime<Sighting>
  #stream: Stream
  #followedPosts = new PostMemory(rememberedPosts.followed)
  #otherPosts = new PostMemory(rememberedPosts.others)
  #changes: VerdictChange[] = []

  constructor(profile: Profile, follow: Map<string, string>, maxTags: number) {
    this.#profile = profile
    this.#perWindow = bucketsPerWindow(profile)
    this.#bucketMs = profile.bucketSeconds * 1000
    this.#follow = follow
    this.#maxTags = maxTags
    this.#tags = this.#newTable()
    this.#time = new EventTime(profile.latenessSeconds * 1000)
    this.#stream = newStream(this.#perWindow)
  }

  get now(): number {
    return this.#time.now ?? 0
  }

  get dropped(): { late: number; future: number } {
    return this.#time.dropped
  }

  get tags(): number {
    return this.#tags.size
  }

  follow(tag: string): void {
    const key = tagKey(tag)
    if (key === '' || this.#follow.has(key)) return
    this.#follow.set(key, tagLabel(tag))
    this.#tags.follow(key, tagLabel(tag))
  }

  see(tag: string, author: string, at: number): void {
    this.#take({ at, author: hash53(author), id: null, tags: distinctTags([tag]) })
  }

  post({ id, tags, author, at }: TaggedPost): void {
    const hash = id === '' ? null : hash53(id)
    if (hash !== null && this.#knows(hash)) return
    this.#take({ at, author: hash53(author), id: hash, tags: distinctTags(tags) })
  }

  remove(id: string, at: number): boolean {
    if (Math.abs(at - this.now) <= this.#profile.latenessSeconds * 1000) this.#move(at)
    const post = this.#followedPosts.takeBack(hash53(id)) ?? this.#otherPosts.takeBack(hash53(id))
    if (!post) return false
    const taken = post.keys.map((key) => this.#tags.get(key)?.window.take(post.bucket, post.author) ?? false)
    return taken.includes(true)
  }

  advance(at: number): VerdictChange[] {
    this.#move(at)
    const changes = this.#changes
    this.#changes = []
    return changes
  }

  trend(tag: string): Trend | undefined {
    const state = this.#tags.get(tagKey(tag))
    if (!state) return undefined
    const { rank, ranked } = this.#tags.rankOf(state)
    return trendOf(state, measure(state, this.#around(this.now, ranked), rank), this.#profile)
  }

  top(count: number): Trend[] {
    const ranking = this.#tags.ranking()
    const around = this.#around(this.now, ranking.length)
    const first = ranking.slice(0, Math.max(0, count))
    return first.map((state, index) => trendOf(state, measure(state, around, index + 1), this.#profile))
  }

  snapshot(): EngineSnapshot {
    return structuredClone({
      version: 1,
      profile: this.#profile,
      follow: [...this.#follow],
      maxTags: this.#maxTags,
      time: this.#time.snapshot(),
      stream: this.#stream,
      tags: this.#tags.snapshot(),
      authorEntries: this.#tags.authorEntries,
      posts: { followed: this.#followedPosts.snapshot(), others: this.#otherPosts.snapshot() },
      changes: this.#changes,
    })
  }

  load(snapshot: EngineSnapshot): void {
    this.#time = EventTime.restore(this.#profile.latenessSeconds * 1000, snapshot.time)
    this.#stream = snapshot.stream
    this.#tags.load(snapshot.tags, snapshot.authorEntries)
    this.#followedPosts = PostMemory.restore(rememberedPosts.followed, snapshot.posts.followed)
    this.#otherPosts = PostMemory.restore(rememberedPosts.others, snapshot.posts.others)
    this.#changes = snapshot.changes
  }

  #newTable(): TagTable {
    return new TagTable({ tags: this.#maxTags, authorEntries: maxAuthorEntries }, this.#follow)
  }

  #knows(id: number): boolean {
    return this.#followedPosts.has(id) || this.#otherPosts.has(id)
  }

  #take(sighting: Sighting): void {
    const admission: Admission<Sighting> = this.#time.admit(sighting)
    if (admission.restart) this.#restart()
    for (const event of admission.events) this.#count(event)
  }

  #restart(): void {
    this.#tags = this.#newTable()
    this.#stream = newStream(this.#perWindow)
    this.#followedPosts = new PostMemory(rememberedPosts.followed)
    this.#otherPosts = new PostMemory(rememberedPosts.others)
    this.#changes = []
  }

  #count({ at, author, id, tags }: Sighting): void {
    const bucket = this.#bucketOf(at)
    this.#roll(bucket, bucket - (this.#stream.bucket ?? bucket) > this.#perWindow)
    if (id !== null && tags.length > 0) this.#remember(id, bucket, author, tags)
    for (const [key, tag] of tags) this.#tags.count(key, tag, bucket, author, this.#worth)
  }

  #remember(id: number, bucket: number, author: number, tags: Sighting['tags']): void {
    const memory = tags.some(([key]) => this.#follow.has(key)) ? this.#followedPosts : this.#otherPosts
    memory.remember(id, { bucket, author, keys: tags.map(([key]) => key) })
  }

  #move(at: number): void {
    const { events, restart } = this.#time.advance(at)
    if (restart) this.#restart()
    if (Number.isFinite(at)) this.#roll(this.#bucketOf(at), false)
    for (const event of events) this.#count(event)
  }

  #bucketOf(at: number): number {
    return Math.floor(at / this.#bucketMs)
  }

  /** Closes every bucket before `target`; in a gap nothing was watched, so nothing is learned. */
  #roll(target: number, isGap: boolean): void {
    const stream = this.#stream
    stream.bucket ??= target
    while (stream.bucket < target) {
      if (isSettled(stream, isGap)) skip(stream, target, isGap, this.#profile)
      else this.#close(stream.bucket, isGap)
    }
    if (isGap) stream.run = 0
  }

  #close(bucket: number, isGap: boolean): void {
    const stream = this.#stream
    stream.closed++
    if (!isGap) stream.run++
    if (!isGap) stream.watched++
    this.#judge((bucket + 1) * this.#bucketMs)
    teach(this.#tags, stream, isGap ? 0 : Math.min(1, stream.run / this.#perWindow), this.#profile)
    stream.bucket = bucket + 1
    this.#expire(bucket + 2 - this.#perWindow)
  }

  #judge(at: number): void {
    const ranking = this.#tags.ranking()
    const around = this.#around(at, ranking.length)
    for (const [index, state] of ranking.entries()) this.#judgeTag(state, around, index + 1)
    for (const state of this.#tags.all()) {
      if (state.window.mentions === 0 && state.standing.verdict !== 'quiet') this.#judgeTag(state, around, undefined)
    }
  }

  #judgeTag(state: TagState, around: Surroundings, rank: number | undefined): void {
    const from = state.standing.verdict
    if (from === 'quiet' && state.window.authors < this.#profile.rising.authors) return
    const measurement = measure(state, around, rank)
    state.standing = judge(measurement, this.#profile, state.standing)
    const { key, tag, standing } = state
    if (standing.verdict === from) return
    const trend = trendOf(state, measurement, this.#profile)
    this.#changes.push({ at: around.at, key, tag, from, to: standing.verdict, trend })
    if (this.#changes.length > maxUnreadChanges) this.#changes.shift()
  }

  #expire(oldest: number): void {
    for (const { window } of this.#tags.all()) if (window.mentions > 0) window.expire(oldest)
    this.#followedPosts.expire(oldest)
    this.#otherPosts.expire(oldest)
  }

  #around(at: number, ranked: number): Surroundings {
    const { lessons, watched } = this.#stream
    return { at, profile: this.#profile, lessons, ranked, watchedSeconds: watched * this.#profile.bucketSeconds }
  }

  /** Authors now or usually; the smallest is evicted first. */
  #worth = (state: TagState): number => state.window.authors + usually(state, this.#stream, this.#profile)
}
