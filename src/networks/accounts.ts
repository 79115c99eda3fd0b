import type { NetworkName } from '../campaign/networks.ts'
import type { Instant } from '../hour/instant.ts'

/** Of public posts: how often they were liked, spread and answered, by the network's own count. */
export interface PostCounts {
  found: number
  likes: number
  reposts: number
  replies: number
}

/** What a network tells everybody about accounts and posts; asked for few, in the background, after a storm. */
export interface PublicFacts {
  network: NetworkName
  /** At most so many names in one question. */
  mostEach: number
  /** When each account was made, where that is told; those that are gone are missing. */
  accountsMadeAt(names: readonly string[], signal?: AbortSignal): Promise<Map<string, Instant>>
  countsOf(uris: readonly string[], signal?: AbortSignal): Promise<PostCounts>
}
