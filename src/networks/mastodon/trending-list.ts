import type { Clock } from '../../clock/clock.ts'
import { rawHash, type TrendingList } from '../trending.ts'
import { type MastodonServer, serverFrom } from './listen/server.ts'
import { readTrendingTags } from './trending.ts'

/** Servers work their lists out anew every five minutes. Source: mastodon, config/sidekiq.yml, trends_refresh_scheduler. */
const everyMs = 5 * 60_000

/** The lists of those servers, each its own: what trends on one trends there and nowhere else. */
export function mastodonLists(
  servers: readonly string[],
  { tokens, ...asking }: { fetch: typeof globalThis.fetch; clock: Clock; tokens: ReadonlyMap<string, string> },
): TrendingList[] {
  return servers.map((name) => listOf(name, serverFrom(name, tokens), asking))
}

function listOf(
  name: string,
  { host, token }: MastodonServer,
  asking: { fetch: typeof globalThis.fetch; clock: Clock },
): TrendingList {
  return {
    network: 'mastodon',
    place: `server:${host}`,
    everyMs,
    read: async (signal) => {
      const seen = await readTrendingTags(name, { ...asking, ...(token && { token }), ...(signal && { signal }) })
      const entries = seen.tags.map(({ tag, uses }) => ({ name: tag, count: uses }))
      return { entries, raw: rawHash(seen.body) }
    },
  }
}
