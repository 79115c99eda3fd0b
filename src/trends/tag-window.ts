import { AuthorSample, type AuthorSampleSnapshot } from './author-sample.ts'

interface Bucket {
  mentions: number
  authors: AuthorSample
}

export interface TagWindowSnapshot {
  /** How coarse the sum over all buckets is, as in `AuthorSample`. */
  level: number
  buckets: [bucket: number, mentions: number, authors: AuthorSampleSnapshot][]
}

/**
 * Mentions and distinct authors of one tag over the buckets still open. Authors are numbers (hashes); mentions are
 * always exact, authors as exact as an `AuthorSample` of `limit` is.
 */
export class TagWindow {
  readonly #limit: number
  readonly #buckets = new Map<number, Bucket>()
  #total: AuthorSample
  #mentions = 0

  constructor(limit: number) {
    this.#limit = limit
    this.#total = new AuthorSample(limit)
  }

  get mentions(): number {
    return this.#mentions
  }

  get authors(): number {
    return this.#total.size
  }

  /** Between 0 and 1: the part of the mentions that the loudest author wrote. */
  get largestAuthorShare(): number {
    return this.#mentions === 0 ? 0 : this.#total.largest() / this.#mentions
  }

  /** Author entries held, which is what the window costs in memory. */
  get entries(): number {
    let entries = this.#total.counts.size
    for (const bucket of this.#buckets.values()) entries += bucket.authors.counts.size
    return entries
  }

  add(number: number, author: number): void {
    const bucket = this.#buckets.get(number) ?? this.#open(number)
    bucket.mentions++
    this.#mentions++
    bucket.authors.add(author)
    this.#total.add(author)
    this.#total.raise(bucket.authors.level)
  }

  /** Takes one mention back; false when its bucket is closed. */
  take(number: number, author: number): boolean {
    const bucket = this.#buckets.get(number)
    if (!bucket || bucket.mentions === 0) return false
    bucket.mentions--
    this.#mentions--
    if (!bucket.authors.counts.has(author)) return true
    bucket.authors.take(author)
    this.#total.take(author)
    return true
  }

  /** Forgets every bucket before `oldest`. */
  expire(oldest: number): void {
    for (const [number, bucket] of this.#buckets) if (number < oldest) this.#close(number, bucket)
    if (this.#total.level > 0) this.#recount()
  }

  snapshot(): TagWindowSnapshot {
    const buckets = [...this.#buckets].map(([number, { mentions, authors }]): TagWindowSnapshot['buckets'][number] => [
      number,
      mentions,
      authors.snapshot(),
    ])
    return { level: this.#total.level, buckets }
  }

  static restore(limit: number, snapshot: TagWindowSnapshot): TagWindow {
    const window = new TagWindow(limit)
    for (const [number, mentions, authors] of snapshot.buckets) {
      window.#buckets.set(number, { mentions, authors: AuthorSample.restore(limit, authors) })
      window.#mentions += mentions
    }
    window.#recount()
    window.#total.raise(snapshot.level)
    return window
  }

  #open(number: number): Bucket {
    const bucket = { mentions: 0, authors: new AuthorSample(this.#limit) }
    this.#buckets.set(number, bucket)
    return bucket
  }

  #close(number: number, bucket: Bucket): void {
    this.#buckets.delete(number)
    this.#mentions -= bucket.mentions
    for (const [author, posts] of bucket.authors.counts) this.#total.take(author, posts)
  }

  /** Crowded buckets that have gone no longer make the sum coarse. */
  #recount(): void {
    this.#total = new AuthorSample(this.#limit)
    for (const { authors } of this.#buckets.values()) {
      this.#total.raise(authors.level)
      for (const [author, posts] of authors.counts) this.#total.add(author, posts)
    }
  }
}
