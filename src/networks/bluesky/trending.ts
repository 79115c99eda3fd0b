import { z } from 'zod'
import type { Clock } from '../../clock/clock.ts'
import { deadline } from '../../clock/clock.ts'
import { RateLimited, Unreachable, Unreadable } from '../errors.ts'
import { retryAt } from '../retry-at.ts'
import { rawHash, type TrendingList } from '../trending.ts'

const everyMs = 2 * 60_000
const timeoutMs = 10_000
const mostTopics = 25

const answerSchema = z.object({
  trends: z.array(
    z.object({
      topic: z.string(),
      displayName: z.string().optional(),
      postCount: z.int().nonnegative().optional(),
    }),
  ),
})

/**
 * Bluesky's own list, `app.bsky.unspecced.getTrends`: topics that its people name, not hashtags, so a hashtag stands there
 * only where a topic is called like it. “Unspecced” means that it may change any day; then this says what it cannot read.
 */
export function createBlueskyTopics({
  fetch,
  clock,
  api,
}: {
  fetch: typeof globalThis.fetch
  clock: Clock
  api: URL
}): TrendingList {
  return {
    network: 'bluesky',
    place: 'topics',
    everyMs,
    read: async (signal) => {
      const url = new URL(`/xrpc/app.bsky.unspecced.getTrends?limit=${mostTopics}`, api)
      const { answer, body } = await get(fetch, url, deadline(timeoutMs, signal))
      if (answer.status === 429) throw new RateLimited(retryAt(answer.headers, clock.now()))
      if (!answer.ok) throw new Unreachable(`Bluesky’s topics cannot be had now (${answer.status}).`)
      return { entries: entriesIn(body), raw: rawHash(body) }
    },
  }
}

async function get(fetch: typeof globalThis.fetch, url: URL, signal: AbortSignal) {
  try {
    const answer = await fetch(url, { headers: { accept: 'application/json' }, signal })
    return { answer, body: await answer.text() }
  } catch (cause) {
    throw new Unreachable('Bluesky’s topics cannot be reached.', { cause })
  }
}

/** What people see is the display name; `topic` is an id in some versions and a name in others. */
function entriesIn(body: string) {
  const parsed = answerSchema.safeParse(jsonOrNothing(body))
  if (!parsed.success) throw new Unreadable('Bluesky answered something that is no list of topics.')
  return parsed.data.trends.map(({ topic, displayName, postCount }) => ({
    name: displayName || topic,
    ...(postCount !== undefined && { count: postCount }),
  }))
}

function jsonOrNothing(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}
