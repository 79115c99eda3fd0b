import { CrowdSample } from './crowd-sample.ts'
import { joined } from './hash.ts'
import { MentionLog } from './mention-log.ts'
import { PairTable } from './pair-table.ts'

/** Who wrote how much of what stands in the open buckets. */
export interface Concentration {
  /** Mentions of the loudest author kept. */
  largest: number
  /** Mentions of all authors kept. */
  kept: number
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
  #mentions = new Int32Array(64)
  #mentionsIn: Int32Array
  #authors = new Int32Array(64)
  /** Authors by the slot of their latest mention, so that those of the last n buckets can be told for every n. */
  #latestIn: Int32Array
  #isSampled = new Uint8Array(64)
  readonly #samples = new Map<number, CrowdSample>()
  readonly #logs: MentionLog[]
  readonly #pairs = new PairTable()
  #newest = 0

  constructor(slots: number, exactAuthors: number, isExact: (tag: number) => boolean) {
    this.slots = slots
    this.#exactAuthors = exactAuthors
    this.#isExact = isExact
    this.#mentionsIn = new Int32Array(64 * slots)
    this.#latestIn = new Int32Array(64 * slots)
    this.#logs = Array.from({ length: slots }, () => new MentionLog())
  }

  /** Mentions whose author is kept, which is what the windows cost in memory. */
  get entries(): number {
    let entries = 0
    for (const log of this.#logs) entries += log.length
    return entries
  }

  mentions(tag: number): number {
    return this.#mentions[tag] ?? 0
  }

  authors(tag: number): number {
    return this.#isSampled[tag] === 1 ? (this.#samples.get(tag)?.authors() ?? 0) : (this.#authors[tag] ?? 0)
  }

  isSampled(tag: number): boolean {
    return this.#isSampled[tag] === 1 && (this.#samples.get(tag)?.level ?? 0) > 0
  }

  /** Distinct authors of the newest `buckets` buckets. */
  latestAuthors(tag: number, buckets: number): number {
    let sum = 0
    for (let age = 0; age < buckets; age++) sum += this.#latestAt(tag, this.#slotOf(this.#newest - age))
    return sum
  }

  /** From now on mentions of `bucket` are the newest; what stood in its place has expired. */
  open(bucket: number): void {
    this.#newest = bucket
    for (const sample of this.#samples.values()) sample.open(this.#slotOf(bucket))
  }

  makeRoom(tags: number): void {
    if (tags <= this.#mentions.length) return
    const room = Math.max(tags, this.#mentions.length * 2)
    this.#mentions = larger(this.#mentions, room)
    this.#authors = larger(this.#authors, room)
    this.#mentionsIn = larger(this.#mentionsIn, room * this.slots)
    this.#latestIn = larger(this.#latestIn, room * this.slots)
    const sampled = new Uint8Array(room)
    sampled.set(this.#isSampled)
    this.#isSampled = sampled
  }

  add(tag: number, bucket: number, low: number, high: number): void {
    const slot = this.#slotOf(bucket)
    this.#mentions[tag] = (this.#mentions[tag] as number) + 1
    const at = tag * this.slots + slot
    this.#mentionsIn[at] = (this.#mentionsIn[at] as number) + 1
    const sample = this.#isSampled[tag] === 1 ? this.#samples.get(tag) : undefined
    if (sample && !sample.takes(low, slot)) return
    this.#keep(tag, slot, low, high, sample)
  }

  /** Makes the mentions of one bucket so many, of which `add` may have counted some. */
  setMentions(tag: number, bucket: number, count: number): void {
    const at = tag * this.slots + this.#slotOf(bucket)
    this.#mentions[tag] = (this.#mentions[tag] as number) + count - (this.#mentionsIn[at] as number)
    this.#mentionsIn[at] = count
  }

  /** Takes one mention back; false when it is not known. */
  take(tag: number, bucket: number, low: number, high: number): boolean {
    const slot = this.#slotOf(bucket)
    const at = tag * this.slots + slot
    if ((this.#mentionsIn[at] ?? 0) === 0) return false
    this.#mentions[tag] = (this.#mentions[tag] as number) - 1
    this.#mentionsIn[at] = (this.#mentionsIn[at] as number) - 1
    if (!(this.#logs[slot] as MentionLog).take(tag, low, high)) return this.#isSampled[tag] === 1
    this.#drop(tag, low, high)
    if (this.#pairs.latest(tag, low, high) === slot) this.#lookBack(tag, low, high, slot)
    return true
  }

  /** Forgets a bucket. */
  expire(bucket: number): void {
    const slot = this.#slotOf(bucket)
    const log = this.#logs[slot] as MentionLog
    log.each((tag, low, high) => this.#drop(tag, low, high))
    log.clear()
    for (let tag = 0; tag < this.#mentions.length; tag++) {
      const at = tag * this.slots + slot
      this.#mentions[tag] = (this.#mentions[tag] as number) - (this.#mentionsIn[at] as number)
      this.#mentionsIn[at] = 0
    }
    for (const [tag, sample] of this.#samples)
      if (sample.authors() * 4 < this.#exactAuthors) this.#unsample(tag, sample)
  }

  /** Begins to sample every tag with more than `limit` authors. */
  sample(limit = this.#exactAuthors): void {
    const busy = new Map<number, CrowdSample>()
    for (let tag = 0; tag < this.#authors.length; tag++) {
      if ((this.#authors[tag] as number) <= limit || this.#isSampled[tag] === 1 || this.#isExact(tag)) continue
      busy.set(tag, new CrowdSample(this.#exactAuthors, this.slots))
    }
    if (busy.size === 0) return
    this.#pairs.each((tag, low, _high, _mentions, latest) => busy.get(tag)?.move(low, -1, latest))
    for (const [tag, sample] of busy) this.#take(tag, sample)
  }

  /** Forgets tags, whose numbers may then be given to others. */
  forget(tags: ReadonlySet<number>): void {
    this.#pairs.forget((tag) => tags.has(tag))
    for (const log of this.#logs) log.forget(tags)
    for (const tag of tags) {
      this.#mentions[tag] = this.#authors[tag] = this.#isSampled[tag] = 0
      this.#mentionsIn.fill(0, tag * this.slots, (tag + 1) * this.slots)
      this.#latestIn.fill(0, tag * this.slots, (tag + 1) * this.slots)
      this.#samples.delete(tag)
    }
  }

  /** Of the tags in the map, which is filled in. Looks at every pair once. */
  concentrations(tags: Map<number, Concentration>): void {
    if (tags.size === 0) return
    this.#pairs.each((tag, _low, _high, mentions) => {
      const found = tags.get(tag)
      if (!found) return
      found.kept += mentions
      if (mentions > found.largest) found.largest = mentions
    })
  }

  /** Visits each mention kept, oldest bucket first: `(tag, bucket, author hash)`. */
  each(visit: (tag: number, bucket: number, author: number) => void): void {
    for (let age = this.slots - 1; age >= 0; age--) {
      const bucket = this.#newest - age
      this.#logs[this.#slotOf(bucket)]?.each((tag, low, high) => visit(tag, bucket, joined(low, high)))
    }
  }

  mentionsIn(tag: number, bucket: number): number {
    return this.#mentionsIn[tag * this.slots + this.#slotOf(bucket)] ?? 0
  }

  /** By bucket number modulo `slots`; undefined for a tag that is not sampled. */
  levels(tag: number): number[] | undefined {
    return this.#samples.get(tag)?.levels
  }

  /** Makes a tag sampled, at these levels, before its mentions are put back. */
  setLevels(tag: number, levels: readonly number[]): void {
    const sample = new CrowdSample(this.#exactAuthors, this.slots)
    sample.setLevels(levels)
    this.#take(tag, sample)
  }

  #take(tag: number, sample: CrowdSample): void {
    this.#samples.set(tag, sample)
    this.#isSampled[tag] = 1
    this.#authors[tag] = 0
    this.#latestIn.fill(0, tag * this.slots, (tag + 1) * this.slots)
  }

  /** The tag is calm again: what is kept of it is everything, and is counted exactly. */
  #unsample(tag: number, sample: CrowdSample): void {
    if (sample.level > 0) return
    this.#authors[tag] = sample.authors()
    for (let slot = 0; slot < this.slots; slot++) this.#latestIn[tag * this.slots + slot] = sample.authorsIn(slot)
    this.#samples.delete(tag)
    this.#isSampled[tag] = 0
  }

  #keep(tag: number, slot: number, low: number, high: number, sample: CrowdSample | undefined): void {
    ;(this.#logs[slot] as MentionLog).add(tag, low, high)
    this.#adding = slot
    const before = this.#pairs.add(tag, low, high, slot, this.#isLater)
    const now = before >= 0 && this.#isOlder(slot, before) ? before : slot
    if (sample) {
      sample.move(low, before, now)
      return
    }
    const row = tag * this.slots
    if (before < 0) this.#authors[tag] = (this.#authors[tag] as number) + 1
    else this.#latestIn[row + before] = (this.#latestIn[row + before] as number) - 1
    this.#latestIn[row + now] = (this.#latestIn[row + now] as number) + 1
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
    const latest = this.#pairs.drop(tag, low, high)
    if (latest < 0) return
    if (this.#isSampled[tag] === 1) {
      this.#samples.get(tag)?.leave(low, latest)
      return
    }
    const at = tag * this.slots + latest
    this.#authors[tag] = (this.#authors[tag] as number) - 1
    this.#latestIn[at] = (this.#latestIn[at] as number) - 1
  }

  /** The author's latest mention may have been the one that was taken back. */
  #lookBack(tag: number, low: number, high: number, slot: number): void {
    let found = slot
    for (let age = this.#age(slot); age < this.slots; age++) {
      found = this.#slotOf(this.#newest - age)
      if ((this.#logs[found] as MentionLog).has(tag, low, high)) break
    }
    if (found === slot) return
    this.#pairs.setLatest(tag, low, high, found)
    if (this.#isSampled[tag] === 1) this.#samples.get(tag)?.move(low, slot, found)
    else {
      const row = tag * this.slots
      this.#latestIn[row + slot] = (this.#latestIn[row + slot] as number) - 1
      this.#latestIn[row + found] = (this.#latestIn[row + found] as number) + 1
    }
  }

  #latestAt(tag: number, slot: number): number {
    if (this.#isSampled[tag] === 1) return this.#samples.get(tag)?.authorsIn(slot) ?? 0
    return this.#latestIn[tag * this.slots + slot] ?? 0
  }

  #slotOf(bucket: number): number {
    const slot = bucket % this.slots
    return slot < 0 ? slot + this.slots : slot
  }
}

function larger(before: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const after = new Int32Array(length)
  after.set(before)
  return after
}
