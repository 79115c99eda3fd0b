import { z } from 'zod'
import { type ApiOptions, callApi } from './api.ts'
import { usualLimit } from './compose.ts'

/** People wait for the page on which it counts. */
const longestWaitMs = 3000
const goodForMs = 3_600_000
const retryAfterMs = 60_000
const mostServers = 1000

const meta = z.object({ maxNoteTextLength: z.int().positive() })

/**
 * How long a note may be at a server (an origin), as the server says; asked once an hour. Where it does not answer, what it
 * said last, or the usual. Source: misskey-hub.net/docs/for-developers/api, `meta`.
 */
export function createNoteLimits(options: ApiOptions): (server: string) => Promise<number> {
  const known = new Map<string, { limit: number; askAgainAt: number }>()
  return async (server) => {
    const last = known.get(server)
    const now = options.clock.now()
    if (last && now < last.askAgainAt) return last.limit
    const said = await ask(server, options)
    const limit = said ?? last?.limit ?? usualLimit
    if (known.size >= mostServers) known.clear()
    known.set(server, { limit, askAgainAt: now + (said === undefined ? retryAfterMs : goodForMs) })
    return limit
  }
}

async function ask(server: string, options: ApiOptions): Promise<number | undefined> {
  const call = { server, endpoint: 'meta', body: { detail: true } }
  const inTime = { ...options, timeoutMs: Math.min(options.timeoutMs, longestWaitMs) }
  return await callApi(call, meta, inTime).then(
    ({ maxNoteTextLength }) => maxNoteTextLength,
    () => undefined,
  )
}
