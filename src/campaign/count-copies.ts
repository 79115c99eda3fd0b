import { copiedFrom } from './similarity.ts'
import { likeness, type Sketch } from './sketch.ts'

export interface WordCounts {
  distinct: number
  nearCopies: number
  /** Groups of texts that are near each other; one that is near the campaign's own texts alone makes none. */
  clusters: number
}

/** Of a bucket so many are compared with each other; a larger one is a cluster already. */
const mostCompared = 64

/**
 * How many of the texts are nobody else's: not near another of them, nor near one of the campaign's own. Texts that share
 * a band are compared by their marks, so that a hundred thousand take seconds.
 */
export function countCopies(texts: readonly Sketch[], campaigns: readonly Sketch[]): WordCounts {
  const groups = new Groups(texts.length)
  for (const bucket of bucketsOf(texts).values()) join(bucket, texts, groups)
  const size = groups.sizes()
  const copied = texts.map((text, index) => (size.get(groups.of(index)) ?? 0) > 1 || isNear(text, campaigns))
  const nearCopies = copied.filter(Boolean).length
  const clusters = [...size.values()].filter((members) => members > 1).length
  return { distinct: texts.length - nearCopies, nearCopies, clusters }
}

/** Groups of texts that are near each other, each as places in `texts`, the largest first; who is like nobody is in none. */
export function copyGroups(texts: readonly Sketch[]): number[][] {
  const groups = new Groups(texts.length)
  for (const bucket of bucketsOf(texts).values()) join(bucket, texts, groups)
  const members = Map.groupBy(texts.keys(), (index) => groups.of(index))
  return [...members.values()].filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length)
}

function bucketsOf(texts: readonly Sketch[]): Map<string, number[]> {
  const buckets = new Map<string, number[]>()
  for (const [index, { bands }] of texts.entries()) {
    for (const [band, value] of bands.entries()) {
      const key = `${band} ${value}`
      const bucket = buckets.get(key)
      if (bucket) bucket.push(index)
      else buckets.set(key, [index])
    }
  }
  return buckets
}

function join(bucket: readonly number[], texts: readonly Sketch[], groups: Groups): void {
  for (const [place, index] of bucket.entries()) {
    for (const other of bucket.slice(Math.max(0, place - mostCompared), place)) {
      if (groups.of(index) !== groups.of(other) && isLike(texts[index], texts[other])) groups.join(index, other)
    }
  }
}

function isNear(text: Sketch, campaigns: readonly Sketch[]): boolean {
  return campaigns.some((each) => isLike(text, each))
}

function isLike(one: Sketch | undefined, other: Sketch | undefined): boolean {
  return one !== undefined && other !== undefined && likeness(one.marks, other.marks) >= copiedFrom
}

/** Who belongs together, by union and find. */
class Groups {
  readonly #parent: Int32Array

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, index) => index)
  }

  of(index: number): number {
    let root = index
    while (this.#up(root) !== root) root = this.#up(root)
    this.#parent[index] = root
    return root
  }

  join(one: number, other: number): void {
    this.#parent[this.of(one)] = this.of(other)
  }

  sizes(): Map<number, number> {
    const sizes = new Map<number, number>()
    for (let index = 0; index < this.#parent.length; index++) {
      sizes.set(this.of(index), (sizes.get(this.of(index)) ?? 0) + 1)
    }
    return sizes
  }

  #up(index: number): number {
    return this.#parent[index] ?? index
  }
}
