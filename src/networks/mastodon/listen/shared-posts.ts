import { type Instant, later } from '../../../clock/clock.ts'

interface SharedPost {
  /** The servers that told of it, the first one first. */
  tellers: Set<string>
  /** Those of them that do not have it any more. */
  gone: Set<string>
  lookAt: Instant | undefined
  looks: number
}

const usualLimit = 50_000

/**
 * What the servers together know of each post: who looks at it again, when, and whether it is gone. A server that drops
 * somebody else's post may only have blocked them; a post is gone when its own server says so, or all that told of it.
 */
export class SharedPosts {
  readonly #afterMs: readonly number[]
  readonly #limit: number
  readonly #posts = new Map<string, SharedPost>()
  /** Servers that show single posts to nobody. */
  readonly #blind = new Set<string>()

  /** `afterMs`: how long after it was told a post is looked at, for each time. */
  constructor(afterMs: readonly number[], limit = usualLimit) {
    this.#afterMs = afterMs
    this.#limit = limit
  }

  told(uri: string, server: string, now: Instant): void {
    const known = this.#posts.get(uri)
    if (known) return void known.tellers.add(server)
    const lookAt = this.#afterMs[0] === undefined ? undefined : later(now, this.#afterMs[0])
    this.#posts.set(uri, { tellers: new Set([server]), gone: new Set(), lookAt, looks: 0 })
    for (const oldest of this.#posts.keys()) {
      if (this.#posts.size <= this.#limit) return
      this.#posts.delete(oldest)
    }
  }

  /** Whether `server` is the one to look at the post by now. */
  isDue(uri: string, server: string, now: Instant): boolean {
    const post = this.#posts.get(uri)
    if (post?.lookAt === undefined || post.lookAt > now) return false
    return this.#looker(uri, post) === server
  }

  isToBeLookedAt(uri: string): boolean {
    return this.#posts.get(uri)?.lookAt !== undefined
  }

  stands(uri: string, now: Instant): void {
    const post = this.#posts.get(uri)
    if (!post) return
    const [before, next] = [this.#afterMs[post.looks] ?? 0, this.#afterMs[post.looks + 1]]
    post.looks += 1
    post.lookAt = next === undefined ? undefined : later(now, Math.max(0, next - before))
  }

  /** True when it is gone for good, once; otherwise another server that told of it is to look now. */
  isGone(uri: string, server: string, now: Instant): boolean {
    const post = this.#posts.get(uri)
    if (!post?.tellers.has(server) || post.gone.has(server)) return false
    post.gone.add(server)
    post.lookAt = now
    if (server !== homeOf(uri) && post.gone.size < post.tellers.size) return false
    post.lookAt = undefined
    for (const teller of post.tellers) post.gone.add(teller)
    return true
  }

  cannotLook(server: string): void {
    this.#blind.add(server)
  }

  #looker(uri: string, { tellers, gone }: SharedPost): string | undefined {
    const able = [...tellers].filter((server) => !gone.has(server) && !this.#blind.has(server))
    return able.find((server) => server === homeOf(uri)) ?? able[0]
  }
}

function homeOf(uri: string): string {
  return `mastodon:${URL.parse(uri)?.host ?? ''}`
}
