/** What a post added, so that it can be taken back: `[id, bucket, author, …keys]`; no keys once it was taken back. */
export type PostMemorySnapshot = [id: number, bucket: number, author: number, ...keys: string[]][]

export interface RememberedPost {
  bucket: number
  author: number
  keys: readonly string[]
}

/** The latest posts by the hash of their id, at most `limit`; when there are more, the oldest eighth is forgotten. */
export class PostMemory {
  readonly #limit: number
  readonly #posts = new Map<number, RememberedPost>()

  constructor(limit: number) {
    this.#limit = limit
  }

  has(id: number): boolean {
    return this.#posts.has(id)
  }

  remember(id: number, post: RememberedPost): void {
    this.#posts.set(id, post)
    if (this.#posts.size > this.#limit) this.#forgetOldest(Math.ceil(this.#limit / 8))
  }

  /** What the post added, once; that it was seen stays remembered, so that it does not count again. */
  takeBack(id: number): RememberedPost | undefined {
    const post = this.#posts.get(id)
    if (!post || post.keys.length === 0) return undefined
    this.#posts.set(id, { ...post, keys: [] })
    return post
  }

  /** Forgets posts of buckets before `oldest`, as far as they were told in order. */
  expire(oldest: number): void {
    for (const [id, post] of this.#posts) {
      if (post.bucket >= oldest) return
      this.#posts.delete(id)
    }
  }

  snapshot(): PostMemorySnapshot {
    return [...this.#posts].map(([id, { bucket, author, keys }]) => [id, bucket, author, ...keys])
  }

  static restore(limit: number, snapshot: PostMemorySnapshot): PostMemory {
    const memory = new PostMemory(limit)
    for (const [id, bucket, author, ...keys] of snapshot) memory.#posts.set(id, { bucket, author, keys })
    return memory
  }

  /** Many at once: a map's first key is slow to find after many deletes. */
  #forgetOldest(count: number): void {
    let left = count
    for (const id of this.#posts.keys()) {
      if (left-- <= 0) return
      this.#posts.delete(id)
    }
  }
}
