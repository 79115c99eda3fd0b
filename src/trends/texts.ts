import { type Arena, parts } from './arena.ts'
import { joined } from './hash.ts'
import { MentionLog } from './mention-log.ts'

/** So many texts of a bucket are kept at most, of all tags together. */
const mostTexts = 1 << 17
/** Texts of a tag that are too few to tell whether they copy each other. */
const fewestTexts = 4

/** A text that was looked at for a tag: the bucket it came in, and its fingerprint's hash. */
export type SeenText = [print: number, bucket: number]

/** The fingerprints of texts that were looked at in the open buckets, with their tags. */
export class Texts {
  readonly #arena: Arena
  readonly #logs: MentionLog[]
  #newest = 0

  constructor(arena: Arena, slots: number) {
    this.#arena = arena
    this.#logs = Array.from({ length: slots }, () => new MentionLog(arena))
  }

  add(tag: number, bucket: number, low: number, high: number): void {
    const log = this.#logs[this.#slotOf(bucket)] as MentionLog
    if (log.length < mostTexts) log.add(tag, low, high)
  }

  /** From now on texts of `bucket` are the newest; those in its place are forgotten. */
  open(bucket: number): void {
    const log = this.#logs[this.#slotOf(bucket)] as MentionLog
    if (bucket !== this.#newest) log.clear()
    this.#newest = bucket
    this.#arena.units[parts.texts] = log.self
  }

  /** Forgets the tags that are marked by a 1 at their number. */
  forget(marks: Uint8Array): void {
    for (const log of this.#logs) log.forget(marks)
  }

  /** For each tag, between 0 and 1: the part of its texts that say what another of them says. Looks at all texts once. */
  shares(tags: Iterable<number>): Map<number, number> {
    const prints = new Map<number, Map<number, number>>()
    for (const tag of tags) prints.set(tag, new Map())
    if (prints.size === 0) return new Map()
    this.each((tag, print) => {
      const its = prints.get(tag)
      if (its) its.set(print, (its.get(print) ?? 0) + 1)
    })
    return new Map([...prints].map(([tag, counts]) => [tag, share(counts.values())]))
  }

  /** Visits each text, oldest bucket first: `(tag, print, bucket)`. */
  each(visit: (tag: number, print: number, bucket: number) => void): void {
    for (let age = this.#logs.length - 1; age >= 0; age--) {
      const bucket = this.#newest - age
      this.#logs[this.#slotOf(bucket)]?.each((tag, low, high) => visit(tag, joined(low, high), bucket))
    }
  }

  #slotOf(bucket: number): number {
    const slot = bucket % this.#logs.length
    return slot < 0 ? slot + this.#logs.length : slot
  }
}

function share(counts: Iterable<number>): number {
  let [texts, copies] = [0, 0]
  for (const count of counts) {
    texts += count
    if (count > 1) copies += count
  }
  return texts < fewestTexts ? 0 : copies / texts
}
