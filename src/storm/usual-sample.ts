import { copyGroups } from '../campaign/count-copies.ts'
import { type Sketch, sketchOf } from '../campaign/sketch.ts'
import type { Instant } from '../hour/instant.ts'
import type { UsualBody } from '../report/crowd-rows.ts'
import { byPosts, gini } from '../report/spread.ts'

export type UsualNumbers = Omit<UsualBody, 'kind' | 'at' | 'network' | 'from' | 'until' | 'asked' | 'bands'>

const mostAuthors = 4000
const mostTexts = 2000
const mostNames = 300

/**
 * What is usual on a network while a storm runs, from the same stream and without the storm's own posts: a yardstick, in
 * bounded memory. All posts of few authors are kept, rather than few posts of all, so that what one author writes stays
 * whole; where they become too many, every second one is let go (by the hash of their name).
 */
export class UsualSample {
  from: Instant | undefined
  readonly #key: Uint8Array
  readonly #seconds = Array.from({ length: 60 }, () => 0)
  readonly #perAuthor = new Map<string, { hash: number; posts: number }>()
  readonly #texts: { hash: number; sketch: Sketch }[] = []
  #oneIn = 1

  /** `key` has at least 32 bytes; it makes sketches that nobody else can try guesses against. */
  constructor(key: Uint8Array) {
    this.#key = key
  }

  /** A post without the hashtag. */
  post({ author, text, at }: { author: string; text: string; at: Instant }): void {
    this.from ??= at
    const second = Math.floor(at / 1000) % 60
    this.#seconds[second] = (this.#seconds[second] ?? 0) + 1
    const hash = hashOf(author)
    if (hash % this.#oneIn !== 0) return
    const known = this.#perAuthor.get(author)
    if (known) known.posts += 1
    else this.#perAuthor.set(author, { hash, posts: 1 })
    this.#text(hash, text)
    if (this.#perAuthor.size > mostAuthors) this.#thin()
  }

  numbers(): UsualNumbers {
    const perAuthor = [...this.#perAuthor.values()].map(({ posts }) => posts)
    const nearCopies = copyGroups(this.#texts.map(({ sketch }) => sketch)).reduce((sum, { length }) => sum + length, 0)
    return {
      seconds: [...this.#seconds],
      oneIn: this.#oneIn,
      authors: perAuthor.length,
      perAuthor: byPosts(perAuthor),
      gini: gini(perAuthor),
      texts: this.#texts.length,
      nearCopies,
    }
  }

  /** Names of some of the authors, no more likely those who write much. */
  names(): string[] {
    return [...this.#perAuthor]
      .toSorted(([, one], [, other]) => one.hash - other.hash)
      .slice(0, mostNames)
      .map(([name]) => name)
  }

  #text(hash: number, text: string): void {
    if (this.#texts.length >= mostTexts) return
    const sketch = sketchOf(text, this.#key)
    if (sketch) this.#texts.push({ hash, sketch })
  }

  #thin(): void {
    this.#oneIn *= 2
    for (const [author, { hash }] of this.#perAuthor) if (hash % this.#oneIn !== 0) this.#perAuthor.delete(author)
    const kept = this.#texts.filter(({ hash }) => hash % this.#oneIn === 0)
    this.#texts.splice(0, this.#texts.length, ...kept)
  }
}

/** FNV-1a with MurmurHash3's finalizer, whose lowest bits are as good as any. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
