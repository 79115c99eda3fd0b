import { hash53 } from './hash.ts'

/** Texts with fewer words than this are too short to be known as copies. */
const fewestWords = 4
const shingle = 3
const mostSampled = 96
const notWords = /https?:\/\/\S+|[#＃@$]\S+|[\p{N}\p{P}\p{S}]+/gu

/**
 * A number that near-duplicates of a text nearly always share: the smallest hash of any three words in a row, tags, names,
 * addresses, digits, signs and case left out (MinHash, Broder 1997: two texts share it as often as they share such
 * triples). Undefined for a text of fewer than four words.
 */
export function fingerprint(text: string): number | undefined {
  const words = text.slice(0, 1000).replace(notWords, ' ').toLowerCase().split(/\s+/u).filter(Boolean)
  if (words.length < fewestWords) return undefined
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at + shingle <= words.length; at++) {
    least = Math.min(least, hash53(words.slice(at, at + shingle).join(' ')))
  }
  return least
}

/** The fingerprints of one tag's latest sampled texts: `[fingerprint, bucket, …]` */
export type CopiesSnapshot = number[]

export class Copies {
  #prints: number[] = []
  #buckets: number[] = []

  add(print: number, bucket: number): void {
    if (this.#prints.length >= mostSampled) {
      this.#prints.shift()
      this.#buckets.shift()
    }
    this.#prints.push(print)
    this.#buckets.push(bucket)
  }

  /** Between 0 and 1: the part of the texts of buckets from `oldest` on that say what another of them says. */
  share(oldest: number): number {
    const counts = new Map<number, number>()
    let texts = 0
    for (const [index, print] of this.#prints.entries()) {
      if ((this.#buckets[index] ?? 0) < oldest) continue
      texts++
      counts.set(print, (counts.get(print) ?? 0) + 1)
    }
    if (texts < 4) return 0
    let copies = 0
    for (const count of counts.values()) if (count > 1) copies += count
    return copies / texts
  }

  isEmptyAfter(oldest: number): boolean {
    return this.#buckets.every((bucket) => bucket < oldest)
  }

  snapshot(): CopiesSnapshot {
    return this.#prints.flatMap((print, index) => [print, this.#buckets[index] ?? 0])
  }

  static restore(snapshot: CopiesSnapshot): Copies {
    const copies = new Copies()
    for (let at = 0; at < snapshot.length; at += 2) copies.add(snapshot[at] ?? 0, snapshot[at + 1] ?? 0)
    return copies
  }
}
