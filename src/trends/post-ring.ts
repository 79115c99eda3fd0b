import { highHalf, joined, lowHalf } from './hash.ts'
import { KeyTable } from './key-table.ts'

/** `[id, bucket, author, …keys]` with all of them hashes; no keys once it was taken back. */
export type PostRingSnapshot = number[][]

export interface RememberedPost {
  bucket: number
  low: number
  high: number
  /** Hashes of the keys it counted under. */
  keys: number[]
}

const idUnits = 6
const firstRoom = 1024
const keysPerPost = 2

/**
 * The latest posts by the hash of their id, at most `limit`, so that one that is delivered again is known and one that is
 * deleted can be taken back. A newer post takes the place of the oldest.
 */
export class PostRing {
  readonly #limit: number
  #room: number
  /** Per post: id (2), author (2), bucket, where its keys begin (negative: taken back). */
  #posts: Int32Array
  /** Keys of all posts in turn; a post's first is preceded by their number. */
  #keys: Float64Array
  #nextPost = 0
  #nextKey = 0
  #count = 0
  readonly #index = new KeyTable(firstRoom)

  constructor(limit: number) {
    this.#limit = limit
    this.#room = Math.min(limit, firstRoom)
    this.#posts = new Int32Array(this.#room * idUnits)
    this.#keys = new Float64Array(this.#room * (1 + keysPerPost) + 65)
  }

  has(low: number, high: number): boolean {
    return this.#index.get(low, high) >= 0
  }

  remember(
    idLow: number,
    idHigh: number,
    bucket: number,
    low: number,
    high: number,
    keys: ArrayLike<number>,
    count: number,
  ): void {
    if (this.#count === this.#room && this.#room < this.#limit) this.#grow()
    if (this.#count === this.#room) this.#forgetOldest()
    const at = this.#nextPost * idUnits
    const posts = this.#posts
    posts[at] = idLow
    posts[at + 1] = idHigh
    posts[at + 2] = low
    posts[at + 3] = high
    posts[at + 4] = bucket
    posts[at + 5] = this.#putKeys(keys, count)
    this.#index.set(idLow, idHigh, this.#nextPost)
    this.#nextPost = (this.#nextPost + 1) % this.#room
    this.#count++
  }

  /** What the post added, once; that it was seen stays remembered, so that it does not count again. */
  takeBack(id: number): RememberedPost | undefined {
    const place = this.#index.get(lowHalf(id), highHalf(id))
    if (place < 0) return undefined
    const at = place * idUnits
    const keysAt = this.#posts[at + 5] as number
    if (keysAt < 0) return undefined
    this.#posts[at + 5] = ~keysAt
    return this.#read(at, keysAt)
  }

  /** Forgets the oldest posts as long as they are of buckets before `oldest`. */
  expire(oldest: number): void {
    while (this.#count > 0 && (this.#posts[this.#oldest() * idUnits + 4] as number) < oldest) this.#forgetOldest()
  }

  snapshot(): PostRingSnapshot {
    return Array.from({ length: this.#count }, (_, index) => {
      const at = ((this.#oldest() + index) % this.#room) * idUnits
      const keysAt = this.#posts[at + 5] as number
      const { bucket, low, high, keys } = this.#read(at, keysAt)
      return [joined(this.#posts[at] as number, this.#posts[at + 1] as number), bucket, joined(low, high), ...keys]
    })
  }

  static restore(limit: number, snapshot: PostRingSnapshot): PostRing {
    const ring = new PostRing(limit)
    for (const [id = 0, bucket = 0, author = 0, ...keys] of snapshot) {
      ring.remember(lowHalf(id), highHalf(id), bucket, lowHalf(author), highHalf(author), keys, keys.length)
      if (keys.length === 0) ring.takeBack(id)
    }
    return ring
  }

  #oldest(): number {
    return (this.#nextPost - this.#count + this.#room) % this.#room
  }

  #read(at: number, keysAt: number): RememberedPost {
    const count = keysAt < 0 ? 0 : (this.#keys[keysAt] as number)
    const keys = [...this.#keys.subarray(keysAt + 1, keysAt + 1 + count)]
    return {
      bucket: this.#posts[at + 4] as number,
      low: this.#posts[at + 2] as number,
      high: this.#posts[at + 3] as number,
      keys: keysAt < 0 ? [] : keys,
    }
  }

  /** Posts with many tags may use up the keys before the posts: then the oldest posts go. */
  #putKeys(keys: ArrayLike<number>, count: number): number {
    const needed = count + 1
    if (this.#nextKey + needed > this.#keys.length) {
      while (this.#count > 0 && this.#oldestKeys() >= this.#nextKey) this.#forgetOldest()
      this.#nextKey = 0
    }
    const start = this.#nextKey
    while (this.#count > 0 && this.#oldestKeys() >= start && this.#oldestKeys() < start + needed) this.#forgetOldest()
    this.#keys[start] = count
    for (let index = 0; index < count; index++) this.#keys[start + 1 + index] = keys[index] as number
    this.#nextKey = start + needed
    return start
  }

  #oldestKeys(): number {
    const at = this.#posts[this.#oldest() * idUnits + 5] as number
    return at < 0 ? ~at : at
  }

  #forgetOldest(): void {
    const at = this.#oldest() * idUnits
    const [low, high] = [this.#posts[at] as number, this.#posts[at + 1] as number]
    if (this.#index.get(low, high) === this.#oldest()) this.#index.delete(low, high)
    this.#count--
  }

  #grow(): void {
    const [posts, keys, count, oldest, before] = [this.#posts, this.#keys, this.#count, this.#oldest(), this.#room]
    this.#room = Math.min(this.#limit, before * 2)
    this.#posts = new Int32Array(this.#room * idUnits)
    this.#keys = new Float64Array(this.#room * (1 + keysPerPost) + 65)
    this.#nextPost = this.#nextKey = this.#count = 0
    for (let index = 0; index < count; index++) this.#copy(posts, ((oldest + index) % before) * idUnits, keys)
  }

  #copy(posts: Int32Array, from: number, keys: Float64Array): void {
    const keysAt = posts[from + 5] as number
    const start = keysAt < 0 ? ~keysAt : keysAt
    const needed = 1 + (keys[start] as number)
    const to = this.#nextPost * idUnits
    for (let unit = 0; unit < idUnits; unit++) this.#posts[to + unit] = posts[from + unit] as number
    for (let key = 0; key < needed; key++) this.#keys[this.#nextKey + key] = keys[start + key] as number
    this.#posts[to + 5] = keysAt < 0 ? ~this.#nextKey : this.#nextKey
    this.#index.set(posts[from] as number, posts[from + 1] as number, this.#nextPost)
    this.#nextKey += needed
    this.#nextPost = (this.#nextPost + 1) % this.#room
    this.#count++
  }
}
