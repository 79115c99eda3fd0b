import { CrowdSample } from './crowd-sample.ts'
import { joined } from './hash.ts'
import { MentionLog } from './mention-log.ts'
import { PairTable } from './pair-table.ts'

const firstRoom = 1024

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
  /**
   * A row per tag, so that counting touches little memory: mentions, authors (-1 while they are sampled), mentions by slot,
   * and authors by the slot of their latest mention, so that those of the last n buckets can be told for every n.
   */
  #rows: Int32Array
  readonly #units: number
  readonly #samples = new Map<number, CrowdSample>()
  readonly #logs: MentionLog[]
  readonly #pairs = new PairTable()
  #newest = 0

  constructor(slots: number, exactAuthors: number, isExact: (tag: number) => boolean) {
    this.slots = slots
    this.#exactAuthors = exactAuthors
    this.#isExact = isExact
    this.#units = 2 + 2 * slots
    this.#rows = new Int32Array(firstRoom * this.#units)
    this.#logs = Array.from({ length: slots }, () => new MentionLog())
  }

  /** Mentions whose author is kept, which is what the windows cost in memory. */
  get entries(): number {
    let entries = 0
    for (const log of this.#logs) entries += log.length
    return entries
  }

  mentions(tag: number): number {
    return this.#rows[tag * this.#units] ?? 0
  }

  mentionsIn(tag: number, bucket: number): number {
    return this.#rows[tag * this.#units + 2 + this.#slotOf(bucket)] ?? 0
  }

  authors(tag: number): number {
    const authors = this.#rows[tag * this.#units + 1] ?? 0
    return authors < 0 ? (this.#samples.get(tag)?.authors() ?? 0) : authors
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
      sum += sample ? sample.authorsIn(slot) : (this.#rows[this.#latestOf(tag) + slot] as number)
    }
    return sum
  }

  /** From now on mentions of `bucket` are the newest; what stood in its place has expired. */
  open(bucket: number): void {
    this.#newest = bucket
    for (const sample of this.#samples.values()) sample.open(this.#slotOf(bucket))
  }

  makeRoom(tags: number): void {
    if (tags * this.#units <= this.#rows.length) return
    const rows = new Int32Array(Math.max(tags * this.#units, this.#rows.length * 2))
    rows.set(this.#rows)
    this.#rows = rows
  }

  add(tag: number, bucket: number, low: number, high: number): void {
    const slot = this.#slotOf(bucket)
    const row = tag * this.#units
    this.#change(row, 1)
    this.#change(row + 2 + slot, 1)
    if ((this.#rows[row + 1] as number) < 0) this.#sampleOne(tag, slot, low, high)
    else this.#keep(tag, slot, low, high)
  }

  /** Makes the mentions of one bucket so many, of which `add` may have counted some. */
  setMentions(tag: number, bucket: number, count: number): void {
    const at = tag * this.#units + 2 + this.#slotOf(bucket)
    this.#change(tag * this.#units, count - (this.#rows[at] as number))
    this.#rows[at] = count
  }

  /** Takes one mention back; false when it is not known. */
  take(tag: number, bucket: number, low: number, high: number): boolean {
    const slot = this.#slotOf(bucket)
    const row = tag * this.#units
    if ((this.#rows[row + 2 + slot] ?? 0) === 0) return false
    this.#change(row, -1)
    this.#change(row + 2 + slot, -1)
    if (!(this.#logs[slot] as MentionLog).take(tag, low, high)) return this.#samples.has(tag)
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
    for (let row = 0; row < this.#rows.length; row += this.#units) {
      const mentions = this.#rows[row + 2 + slot] as number
      if (mentions === 0) continue
      this.#change(row, -mentions)
      this.#rows[row + 2 + slot] = 0
    }
    for (const [tag, sample] of this.#samples)
      if (sample.authors() * 4 < this.#exactAuthors) this.#unsample(tag, sample)
  }

  /** Begins to sample every tag with more authors than are kept exactly. */
  sample(): void {
    const busy = new Map<number, CrowdSample>()
    for (let tag = 0; tag * this.#units < this.#rows.length; tag++) {
      if ((this.#rows[tag * this.#units + 1] as number) <= this.#exactAuthors || this.#isExact(tag)) continue
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
      this.#rows.fill(0, tag * this.#units, (tag + 1) * this.#units)
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
      found.authors++
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
    this.#rows[tag * this.#units + 1] = -1
    this.#rows.fill(0, this.#latestOf(tag), this.#latestOf(tag) + this.slots)
  }

  /** The tag is calm again: what is kept of it is everything, and is counted exactly. */
  #unsample(tag: number, sample: CrowdSample): void {
    if (sample.level > 0) return
    this.#rows[tag * this.#units + 1] = sample.authors()
    for (let slot = 0; slot < this.slots; slot++) this.#rows[this.#latestOf(tag) + slot] = sample.authorsIn(slot)
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
    const latest = this.#latestOf(tag)
    if (before < 0) this.#change(tag * this.#units + 1, 1)
    else this.#change(latest + before, -1)
    this.#change(latest + slot, 1)
  }

  /** The slot of the author's latest mention before this one, or -1. */
  #log(tag: number, slot: number, low: number, high: number): number {
    const log = this.#logs[slot] as MentionLog
    log.add(tag, low, high)
    this.#adding = slot
    return this.#pairs.add(tag, low, high, slot, this.#isLater)
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
    const row = tag * this.#units
    if ((this.#rows[row + 1] as number) < 0) {
      this.#samples.get(tag)?.leave(low, latest)
      return
    }
    this.#change(row + 1, -1)
    this.#change(this.#latestOf(tag) + latest, -1)
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
    const sample = this.#samples.get(tag)
    if (sample) sample.move(low, slot, found)
    else {
      this.#change(this.#latestOf(tag) + slot, -1)
      this.#change(this.#latestOf(tag) + found, 1)
    }
  }

  #latestOf(tag: number): number {
    return tag * this.#units + 2 + this.slots
  }

  #change(at: number, by: number): void {
    this.#rows[at] = (this.#rows[at] as number) + by
  }

  #slotOf(bucket: number): number {
    const slot = bucket % this.slots
    return slot < 0 ? slot + this.slots : slot
  }
}
