import { Arena } from './arena.ts'
import { type ByteListener, type ByteReader, createReader, summed, type WholeReader } from './byte-reader.ts'
import { ChangeFeed } from './change-feed.ts'
import { Counter, type Poster, posterOf, scannedPoster } from './counter.ts'
import { EventTime } from './event-time.ts'
import { hash53, highHalf, lowHalf, postHash } from './hash.ts'
import { Judging } from './judging.ts'
import { bucketsPerWindow, type Profile } from './profile.ts'
import type { StreamLine } from './read.ts'
import { arenaBase, recordParts, scannedKinds } from './scanner.ts'
import type { Sighting } from './sighting.ts'
import { skim } from './skim.ts'
import { isSettled, newStream, type Stream, skip } from './stream.ts'
import { tagKey, tagLabel } from './tag-key.ts'
import { ScannedTags, type TagSource, WordTags } from './tag-source.ts'
import { teach } from './teach.ts'
import type { Trend, VerdictChange } from './trend.ts'
import type { EngineSnapshot, ReadCounts, TaggedPost, TrendEngine } from './trend-engine.ts'

export class Engine implements TrendEngine, ByteListener {
  readonly #profile: Profile
  readonly #perWindow: number
  readonly #bucketMs: number
  readonly #follow: Map<string, string>
  readonly #maxTags: number
  readonly #feed = new ChangeFeed()
  readonly #words = new WordTags()
  readonly #arena = new Arena()
  #time: EventTime<Sighting>
  #stream: Stream
  #counter: Counter
  #judging: Judging
  #reader: ByteReader | WholeReader | undefined
  #scanned: ScannedTags | undefined
  readonly #poster: Poster = { low: 0, high: 0, hasId: false, idLow: 0, idHigh: 0 }
  #counts: ReadCounts = { lines: 0, scanned: 0, parsed: 0, unreadable: 0 }

  constructor(profile: Profile, follow: Map<string, string>, maxTags: number) {
    this.#profile = profile
    this.#perWindow = bucketsPerWindow(profile)
    this.#bucketMs = profile.bucketSeconds * 1000
    this.#follow = follow
    this.#maxTags = maxTags
    this.#time = new EventTime(profile.latenessSeconds * 1000)
    this.#stream = newStream(this.#perWindow)
    this.#counter = this.#newCounter()
    this.#judging = new Judging(profile, this.#stream, this.#counter.table)
    this.#counter.followAll()
  }

  get now(): number {
    return this.#time.now ?? 0
  }

  get dropped(): { late: number; future: number } {
    return this.#time.dropped
  }

  get counts(): ReadCounts {
    return this.#reader ? summed(this.#counts, this.#reader.counts) : { ...this.#counts }
  }

  get deletes(): { taken: number; missed: number } {
    return { ...this.#counter.deletes }
  }

  get tags(): number {
    return this.#counter.table.size
  }

  get lost(): { authors: number; tags: number } {
    return { authors: this.#counter.table.mostLost, tags: this.#counter.table.tail.overwritten }
  }

  follow(tag: string): void {
    const key = tagKey(tag)
    if (key === '' || this.#follow.has(key)) return
    this.#follow.set(key, tagLabel(tag))
    this.#counter.follow(key, tagLabel(tag))
  }

  see(tag: string, author: string, at: number, text?: string): void {
    this.#words.set([tag])
    if (this.#time.passes(at)) this.#countWords(hash53(author), null, at, text)
    else this.#take({ at, author: hash53(author), id: null, tags: [tag], ...(text && { text }) })
  }

  post({ id, tags, author, at, text }: TaggedPost): void {
    const hash = id === '' ? null : postHash(id)
    if (this.#counter.knows(posterOf(hash53(author), hash, this.#poster))) return
    this.#words.set(tags)
    if (this.#time.passes(at)) this.#countWords(hash53(author), hash, at, text)
    else this.#take({ at, author: hash53(author), id: hash, tags: [...tags], ...(text && { text }) })
  }

  remove(id: string, at: number): boolean {
    if (Math.abs(at - this.now) <= this.#profile.latenessSeconds * 1000) this.#move(at)
    return this.#counter.remove(id)
  }

  read(bytes: Uint8Array): void {
    this.#readerNow().read(bytes)
  }

  endOfInput(): void {
    this.#readerNow().end()
  }

  advance(at: number): VerdictChange[] {
    this.#move(at)
    return this.#feed.take()
  }

  changes(signal?: AbortSignal): AsyncIterable<VerdictChange> {
    return this.#feed.read(signal)
  }

  trend(tag: string): Trend | undefined {
    const hash = hash53(tagKey(tag))
    const state = this.#counter.table.get(lowHalf(hash), highHalf(hash))
    if (!state) return undefined
    const { rank, ranked } = this.#counter.table.rankOf(state)
    return this.#judging.trends([state], this.now, rank ?? 0, ranked)[0]
  }

  top(count: number): Trend[] {
    const ranking = this.#counter.table.ranking()
    return this.#judging.trends(ranking.slice(0, Math.max(0, count)), this.now, 1, ranking.length)
  }

  snapshot(): EngineSnapshot {
    return structuredClone({
      version: 2,
      profile: this.#profile,
      follow: [...this.#follow],
      maxTags: this.#maxTags,
      time: this.#time.snapshot(),
      stream: this.#stream,
      counted: this.#counter.snapshot(this.#oldest()),
      counts: { deletes: this.deletes, lines: this.counts },
      changes: this.#feed.unread,
    })
  }

  load(snapshot: EngineSnapshot): void {
    this.#time = EventTime.restore(this.#profile.latenessSeconds * 1000, snapshot.time)
    this.#begin(snapshot.stream)
    this.#counter.load(snapshot.counted, this.#oldest())
    Object.assign(this.#counter.deletes, snapshot.counts.deletes)
    this.#counts = snapshot.counts.lines
    this.#feed.load(snapshot.changes)
  }

  /** Judges what stands, between buckets; for an engine that was put together from others. */
  judgeNow(): void {
    const end = (this.#stream.bucket ?? 0) * this.#bucketMs
    for (const change of this.#judging.judgeAll(end)) this.#feed.push(change)
  }

  skim(from: number, to: number, firstTag: number): number {
    const { scanner } = this.#reader as ByteReader
    return skim(scanner, this.#arena, this.#time, this.#stream, this.#profile, from, to, firstTag)
  }

  /** Lets in what the scanner stopped at because it is new; whether it should go on. */
  prepare(record: number, firstTag: number): boolean {
    const { units, doubles } = (this.#reader as ByteReader).scanner
    if (units[record + recordParts.kind] !== scannedKinds.post || units[record + recordParts.tagsInText] === 1)
      return false
    const at = doubles[record / 2 + recordParts.at] as number
    const { bucket } = this.#stream
    if (bucket === null || Math.floor(at / this.#bucketMs) !== bucket || !this.#time.wouldPass(at)) return false
    const tags = this.#scanned as ScannedTags
    const isNewSpelling = tags.set(record, firstTag)
    return this.#counter.prepare(tags, scannedPoster(units, record, this.#poster), bucket) || isNewSpelling
  }

  scanned(record: number, firstTag: number): void {
    const { units, doubles } = (this.#reader as ByteReader).scanner
    const at = doubles[record / 2 + recordParts.at] as number
    const kind = units[record + recordParts.kind]
    const isWhole = kind === scannedKinds.delete || units[record + recordParts.tagsInText] === 1
    if (kind === scannedKinds.time) this.#moveNearby(at)
    else if (isWhole) this.line((this.#reader as ByteReader).reread(record))
    else this.#countScanned(record, firstTag, at)
  }

  line(event: StreamLine): void {
    if (event.kind === 'post') this.post(event.post)
    else if (event.kind === 'delete') this.remove(event.id, event.at ?? this.now)
    else if (event.kind === 'other' && event.at !== undefined) this.#moveNearby(event.at)
  }

  #newCounter(): Counter {
    return new Counter(this.#arena, this.#profile, this.#stream, this.#follow, this.#maxTags, this.#perWindow)
  }

  #readerNow(): ByteReader | WholeReader {
    if (this.#reader) return this.#reader
    this.#reader = createReader(this)
    if ('scanner' in this.#reader) {
      const { scanner } = this.#reader
      this.#scanned = new ScannedTags(scanner)
      this.#arena.moveTo(scanner.memory, arenaBase, () => scanner.refresh())
    }
    return this.#reader
  }

  #countScanned(record: number, firstTag: number, at: number): void {
    const { units } = (this.#reader as ByteReader).scanner
    const poster = scannedPoster(units, record, this.#poster)
    if (this.#counter.knows(poster)) return
    if (!this.#time.passes(at)) {
      this.line((this.#reader as ByteReader).reread(record))
      return
    }
    const tags = this.#scanned as ScannedTags
    tags.set(record, firstTag)
    this.#count(tags, at, tags.text)
  }

  #countWords(author: number, id: number | null, at: number, text: string | undefined): void {
    if (!this.#counter.knows(posterOf(author, id, this.#poster))) this.#count(this.#words, at, () => text)
  }

  #count(tags: TagSource, at: number, text: () => string | undefined): void {
    const bucket = Math.floor(at / this.#bucketMs)
    if (bucket !== this.#stream.bucket) this.#roll(bucket, bucket - (this.#stream.bucket ?? bucket) > this.#perWindow)
    this.#stream.stirred = this.#stream.closed
    this.#counter.count(tags, this.#poster, bucket, text)
  }

  #take(sighting: Sighting): void {
    const { events, restart } = this.#time.admit(sighting)
    if (restart) this.#restart()
    for (const event of events) this.#countHeld(event)
  }

  #countHeld({ at, author, id, tags, text }: Sighting): void {
    this.#words.set(tags)
    this.#countWords(author, id, at, text)
  }

  #restart(): void {
    this.#begin(newStream(this.#perWindow))
    this.#counter.followAll()
    this.#feed.load([])
  }

  #begin(stream: Stream): void {
    this.#stream = stream
    this.#counter = this.#newCounter()
    this.#judging = new Judging(this.#profile, stream, this.#counter.table)
  }

  /** What is no post may move the time as far as a post may, and not before the first post. */
  #moveNearby(at: number): void {
    if (this.now > 0 && at > this.now && at - this.now <= this.#profile.latenessSeconds * 1000) this.#move(at)
  }

  #move(at: number): void {
    const { events, restart } = this.#time.advance(at)
    if (restart) this.#restart()
    if (Number.isFinite(at)) this.#roll(Math.floor(at / this.#bucketMs), false)
    for (const event of events) this.#countHeld(event)
  }

  #oldest(): number {
    return (this.#stream.bucket ?? 0) + 1 - this.#perWindow
  }

  /** Closes every bucket before `target`; in a gap nothing was watched, so nothing is learned. */
  #roll(target: number, isGap: boolean): void {
    const stream = this.#stream
    if (stream.bucket === null) {
      stream.bucket = target
      this.#counter.open(target, this.#oldest())
    }
    while (stream.bucket < target) {
      if (isSettled(stream, isGap)) {
        skip(stream, target, isGap, this.#profile)
        this.#counter.open(target, this.#oldest())
      } else this.#close(stream.bucket, isGap)
    }
    if (isGap) stream.run = 0
  }

  #close(bucket: number, isGap: boolean): void {
    const stream = this.#stream
    stream.closed++
    if (!isGap) stream.run++
    if (!isGap) stream.watched++
    for (const change of this.#judging.judgeAll((bucket + 1) * this.#bucketMs)) this.#feed.push(change)
    teach(this.#counter.table, stream, isGap ? 0 : Math.min(1, stream.run / this.#perWindow), this.#profile)
    stream.bucket = bucket + 1
    this.#counter.open(bucket + 1, this.#oldest())
  }
}
