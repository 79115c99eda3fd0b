import { z } from 'zod'
import { type Clock, deadline } from '../../clock/clock.ts'
import { type Instant, instant } from '../../hour/instant.ts'
import type { PublicFacts } from '../accounts.ts'
import { RateLimited, Unreachable, Unreadable } from '../errors.ts'
import { retryAt } from '../retry-at.ts'

const timeoutMs = 10_000
/** By the lexicons of `getProfiles` and `getPosts`. */
const mostEach = 25

const profiles = z.object({
  profiles: z.array(z.object({ did: z.string(), createdAt: z.string().optional() })),
})
const count = z.int().nonnegative().default(0)
const posts = z.object({
  posts: z.array(
    z.object({ uri: z.string(), likeCount: count, repostCount: count, replyCount: count, quoteCount: count }),
  ),
})

/** Bluesky's public app view: `app.bsky.actor.getProfiles` and `app.bsky.feed.getPosts`, which need no account. */
export function createBlueskyFacts(asking: { fetch: typeof globalThis.fetch; clock: Clock; api: URL }): PublicFacts {
  return {
    network: 'bluesky',
    mostEach,
    accountsMadeAt: async (names, signal) => {
      const { profiles: found } = await ask(asking, profiles, ['app.bsky.actor.getProfiles', 'actors', names], signal)
      return new Map(found.flatMap(({ did, createdAt }) => madeAt(did, createdAt)))
    },
    countsOf: async (uris, signal) => {
      const { posts: found } = await ask(asking, posts, ['app.bsky.feed.getPosts', 'uris', uris], signal)
      const sum = (of: (post: (typeof found)[number]) => number) => found.reduce((all, post) => all + of(post), 0)
      return {
        found: found.length,
        likes: sum(({ likeCount }) => likeCount),
        reposts: sum(({ repostCount, quoteCount }) => repostCount + quoteCount),
        replies: sum(({ replyCount }) => replyCount),
      }
    },
  }
}

function madeAt(did: string, createdAt: string | undefined): [string, Instant][] {
  const at = Date.parse(createdAt ?? '')
  return Number.isFinite(at) ? [[did, instant(at)]] : []
}

async function ask<Schema extends z.ZodType>(
  { fetch, clock, api }: { fetch: typeof globalThis.fetch; clock: Clock; api: URL },
  schema: Schema,
  [method, parameter, values]: [string, string, readonly string[]],
  signal: AbortSignal | undefined,
): Promise<z.infer<Schema>> {
  const url = new URL(`/xrpc/${method}`, api)
  for (const value of values) url.searchParams.append(parameter, value)
  const answer = await fetch(url, {
    headers: { accept: 'application/json' },
    signal: deadline(timeoutMs, signal),
  }).catch((cause: unknown) => {
    throw new Unreachable('Bluesky’s public API cannot be reached.', { cause })
  })
  if (answer.status === 429) throw new RateLimited(retryAt(answer.headers, clock.now()))
  if (!answer.ok) throw new Unreachable(`Bluesky’s public API cannot be asked now (${answer.status}).`)
  const parsed = schema.safeParse(await answer.json().catch(() => undefined))
  if (!parsed.success) throw new Unreadable('Bluesky’s public API answered something else than it documents.')
  return parsed.data
}
