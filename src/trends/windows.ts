import { type Arena, parts } from './arena.ts'
import { CrowdSample } from './crowd-sample.ts'
import { joined } from './hash.ts'
import { MentionLog } from './mention-log.ts'
import { TagAuthors } from './tag-authors.ts'
import { rowParts, TagRows } from './tag-rows.ts'

/** Who wrote how much of what stands in the open buckets. */
export interface Concentration {
  /** Mentions of the loudest author kept. */
  largest: number
  /** Mentions of all authors kept. */
  kept: number
  /** Authors kept. */
  authors: number
}

/**
 * Mentions and distinct authors of numbered tags over the open buckets (63 at most), newest included. Mentions are
 * exact. Authors are exact, and can be taken back, up to `exactAuthors` a tag; above, and when room is short, they are
 * sampled (`CrowdSample`), except for tags that are `always` exact. Buckets are told by number, modulo `slots`.
 */
export class Windows {
  readonly slots: number
  readonly #exactAuthors: number
  readonly #isExact: (tag: number) => boolean
  readonly #rows: TagRows
  readonly #arena: Arena
  readonly #samples = new Map<number, CrowdSample>()
  readonly #logs: MentionLog[]
  readonly #authors: TagAuthors
  #newest = 0

  constructor(arena: Arena, slots: number, exactAuthors: number, isExact: (tag: number) => boolean) {
    this.#arena = arena
    this.slots = slots
    this.#exactAuthors = exactAuthors
    this.#isExact = isExact
    this.#rows = new TagRows(arena, slots)
    this.#authors = new TagAuthors(this.#rows)
    this.#logs = Array.from({ length: slots }, () => new MentionLog(arena))
    arena.units[parts.exactAuthors] = exactAuthors
  }

  /** Mentions whose author is kept, which is what the windows cost in memory. */
  get entries(): number {
    let entries = 0
    for (const log of this.#logs) entries += log.length
    return entries
  }

  mentions(tag: number): number {
    return this.#rows.part(tag, rowParts.mentions)
  }

  mentionsIn(tag: number, bucket: number): number {
    return this.#arena.units[this.#rows.mentionsAt(tag, this.#slotOf(bucket))] ?? 0
  }

  authors(tag: number): number {
    const authors = this.#rows.part(tag, rowParts.authors)
    return authors < 0 ? (this.#samples.get(tag)?.authors() ?? 0) : authors
  }

  /** Its texts are looked at from so many authors on, `texts` of them before it is asked again. */
  beCurious(tag: number, authors: number, texts: number): void {
    this.#rows.setPart(tag, rowParts.curious, authors)
    this.#rows.setPart(tag, rowParts.texts, texts)
  }

  /** Whether one more text of the tag is to be looked at; if so, it is taken to be. */
  looks(tag: number): boolean {
    const left = this.textsLeft(tag)
    if (left === 0 || this.authors(tag) < this.#rows.part(tag, rowParts.curious)) return false
    this.#rows.setPart(tag, rowParts.texts, left - 1)
    return true
  }

  textsLeft(tag: number): number {
    return this.#rows.part(tag, rowParts.texts)
  }

  follow(tag: number): void {
    this.#rows.setPart(tag, rowParts.followed, 1)
  }

  isSampled(tag: number): boolean {
    return (this.#samples.get(tag)?.level ?? 0) > 0
  }

  /** Distinct authors of the newest `buckets` buckets. */
  latestAuthors(tag: number, buckets: number): number {
    const sample = this.#samples.get(tag)
    let sum = 0
    for (let age = 0; age < buckets; age++) {
      const slot = this.#slotOf(this.#newest - age)
      sum += sample ? sample.authorsIn(slot) : (this.#arena.units[this.#rows.latestAt(tag, slot)] as number)
    }
    return sum
  }

  /** From now on mentions of `bucket` are the newest; what stood in its place has expired. */
  open(bucket: number): void {
    this.#newest = bucket
    this.#arena.units[parts.slot] = this.#slotOf(bucket)
    this.#arena.units[parts.log] = (this.#logs[this.#slotOf(bucket)] as MentionLog).self
    for (const sample of this.#samples.values()) sample.open(this.#slotOf(bucket))
  }

  makeRoom(tags: number): void {
    this.#rows.makeRoom(tags)
  }

  add(tag: number, bucket: number, low: number, high: number): void {
    const slot = this.#slotOf(bucket)
    this.#rows.change(this.#rows.at(tag) + rowParts.mentions, 1)
    this.#rows.change(this.#rows.mentionsAt(tag, slot), 1)
    if (this.#rows.part(tag, rowParts.authors) < 0) this.#sampleOne(tag, slot, low, high)
    else this.#keep(tag, slot, low, high)
  }

  /** Makes the mentions of one bucket so many, of which `add` may have counted some. */
  setMentions(tag: number, bucket: number, count: number): void {
    const at = this.#rows.mentionsAt(tag, this.#slotOf(bucket))
    this.#rows.change(this.#rows.at(tag) + rowParts.mentions, count - (this.#arena.units[at] as number))
    this.#arena.units[at] = count
  }

  /** Takes one mention back; false when it is not known. */
  take(tag: number, bucket: number, low: number, high: number): boolean {
    const slot = this.#slotOf(bucket)
    const at = this.#rows.mentionsAt(tag, slot)
    if ((this.#arena.units[at] ?? 0) === 0) return false
    this.#rows.change(this.#rows.at(tag) + rowParts.mentions, -1)
    this.#rows.change(at, -1)
    if (!(this.#logs[slot] as MentionLog).take(tag, low, high)) return this.#samples.has(tag)
    this.#drop(tag, low, high)
    if (this.#authors.latest(tag, low, high) === slot) this.#lookBack(tag, low, high, slot)
    return true
  }

  /** Forgets a bucket. */
  expire(bucket: number): void {
    const slot = this.#slotOf(bucket)
    const log = this.#logs[slot] as MentionLog
    log.each((tag, low, high) => this.#drop(tag, low, high))
    log.clear()
    this.#rows.clearMentions(slot)
    for (const [tag, sample] of this.#samples)
      if (sample.authors() * 4 < this.#exactAuthors) this.#unsample(tag, sample)
  }

  /** Begins to sample every tag with more authors than are kept exactly. */
  sample(): void {
    for (let tag = 0; tag < this.#rows.rooms; tag++) {
      if (this.#rows.part(tag, rowParts.authors) <= this.#exactAuthors || this.#isExact(tag)) continue
      const sample = new CrowdSample(this.#arena, this.#exactAuthors, this.slots)
      this.#authors.each(tag, (low, _mentions, latest) => sample.move(low, -1, latest))
      this.#take(tag, sample)
    }
  }

  /** A 1 for each of these tags, at its number. */
  marks(tags: Iterable<number>): Uint8Array {
    const marks = new Uint8Array(this.#rows.rooms)
    for (const tag of tags) marks[tag] = 1
    return marks
  }

  /** Forgets tags, whose numbers may then be given to others. */
  forget(tags: readonly number[]): void {
    const marks = this.marks(tags)
    for (const log of this.#logs) log.forget(marks)
    for (const tag of tags) {
      this.#authors.forget(tag)
      this.#rows.clear(tag)
      this.#samples.get(tag)?.drop()
      this.#samples.delete(tag)
    }
  }

  concentration(tag: number): Concentration {
    const found = { largest: 0, kept: 0, authors: 0 }
    this.#authors.each(tag, (_low, mentions) => {
      found.kept += mentions
      found.authors++
      if (mentions > found.largest) found.largest = mentions
    })
    return found
  }

  /** Visits each mention kept, oldest bucket first: `(tag, bucket, author hash)`. */
  each(visit: (tag: number, bucket: number, author: number) => void): void {
    for (let age = this.slots - 1; age >= 0; age--) {
      const bucket = this.#newest - age
      this.#logs[this.#slotOf(bucket)]?.each((tag, low, high) => visit(tag, bucket, joined(low, high)))
    }
  }

  /** By bucket number modulo `slots`; undefined for a tag that is not sampled. */
  levels(tag: number): number[] | undefined {
    return this.#samples.get(tag)?.levels
  }

  /** Makes a tag sampled, at these levels, before its mentions are put back. */
  setLevels(tag: number, levels: readonly number[]): void {
    const sample = new CrowdSample(this.#arena, this.#exactAuthors, this.slots)
    sample.setLevels(levels)
    this.#take(tag, sample)
  }

  #take(tag: number, sample: CrowdSample): void {
    this.#samples.set(tag, sample)
    this.#rows.setPart(tag, rowParts.authors, ~sample.at)
    this.#rows.clearLatest(tag)
  }

  /** The tag is calm again: what is kept of it is everything, and is counted exactly. */
  #unsample(tag: number, sample: CrowdSample): void {
    if (sample.level > 0) return
    this.#rows.setPart(tag, rowParts.authors, sample.authors())
    for (let slot = 0; slot < this.slots; slot++) {
      this.#arena.units[this.#rows.latestAt(tag, slot)] = sample.authorsIn(slot)
    }
    sample.drop()
    this.#samples.delete(tag)
  }

  #sampleOne(tag: number, slot: number, low: number, high: number): void {
    const sample = this.#samples.get(tag)
    if (!sample?.takes(low, slot)) return
    const before = this.#log(tag, slot, low, high)
    sample.move(low, before, before >= 0 && this.#isOlder(slot, before) ? before : slot)
  }

  #keep(tag: number, slot: number, low: number, high: number): void {
    const before = this.#log(tag, slot, low, high)
    if (before === slot || (before >= 0 && this.#isOlder(slot, before))) return
    if (before < 0) this.#rows.change(this.#rows.at(tag) + rowParts.authors, 1)
    else this.#rows.change(this.#rows.latestAt(tag, before), -1)
    this.#rows.change(this.#rows.latestAt(tag, slot), 1)
  }

  /** The slot of the author's latest mention before this one, or -1. */
  #log(tag: number, slot: number, low: number, high: number): number {
    const log = this.#logs[slot] as MentionLog
    log.add(tag, low, high)
    this.#adding = slot
    return this.#authors.add(tag, low, high, slot, this.#isLater)
  }

  #adding = 0
  readonly #isLater = (latest: number): boolean => this.#isOlder(this.#adding, latest)

  #isOlder(slot: number, than: number): boolean {
    return this.#age(slot) > this.#age(than)
  }

  #age(slot: number): number {
    return (this.#slotOf(this.#newest) - slot + this.slots) % this.slots
  }

  #drop(tag: number, low: number, high: number): void {
    const latest = this.#authors.drop(tag, low, high)
    if (latest < 0) return
    if (this.#rows.part(tag, rowParts.authors) < 0) {
      this.#samples.get(tag)?.leave(low, latest)
      return
    }
    this.#rows.change(this.#rows.at(tag) + rowParts.authors, -1)
    this.#rows.change(this.#rows.latestAt(tag, latest), -1)
  }

  /** The author's latest mention may have been the one that was taken back. */
  #lookBack(tag: number, low: number, high: number, slot: number): void {
    let found = slot
    for (let age = this.#age(slot); age < this.slots; age++) {
      found = this.#slotOf(this.#newest - age)
      if ((this.#logs[found] as MentionLog).has(tag, low, high)) break
    }
    if (found === slot) return
    this.#authors.setLatest(tag, low, high, found)
    const sample = this.#samples.get(tag)
    if (sample) sample.move(low, slot, found)
    else {
      this.#rows.change(this.#rows.latestAt(tag, slot), -1)
      this.#rows.change(this.#rows.latestAt(tag, found), 1)
    }
  }

  #slotOf(bucket: number): number {
    const slot = bucket % this.slots
    return slot < 0 ? slot + this.slots : slot
  }
}
