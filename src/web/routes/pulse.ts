import type { Context } from 'hono'
import type { Viewer } from '../../storm/broadcast.ts'
import { beatOf } from '../../storm/pulse.ts'
import type { Route, WebDeps } from '../route.ts'
import { stormOf } from '../storm-of.ts'

const encoder = new TextEncoder()
const retryMs = { least: 2000, spread: 3000 }

export const pulseFile: Route = {
  method: 'GET',
  path: '/c/:slug/:storm/pulse.json',
  about: 'The latest snapshot of a storm, the same bytes for everybody.',
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    if (!found) return c.notFound()
    const beat = await beatOf(deps, found.storm)
    const etag = `"${beat.seq}"`
    const headers = { 'Cache-Control': 'public, max-age=1, stale-while-revalidate=5', ETag: etag }
    if (c.req.header('If-None-Match') === etag) return c.body(null, 304, headers)
    return c.body(beat.json, 200, { ...headers, 'Content-Type': 'application/json' })
  },
}

export const pulseStream: Route = {
  method: 'GET',
  path: '/c/:slug/:storm/pulse',
  about: 'The snapshots of a storm as server-sent events, one a second.',
  answer: async (c, deps) => {
    const found = await stormOf(c, deps.db)
    if (!found) return c.notFound()
    await beatOf(deps, found.storm)
    return c.body(streamOf(c, deps, found.storm.id), 200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    })
  },
}

/** Holds at most one snapshot that its reader has not taken; whoever is slower than that skips. */
function streamOf(c: Context, { broadcast }: WebDeps, stormId: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  let leave = () => {}
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        const viewer: Viewer = {
          ready: () => (controller.desiredSize ?? 0) > 0,
          send: (bytes) => controller.enqueue(bytes),
        }
        const retry = Math.round(retryMs.least + Math.random() * retryMs.spread)
        controller.enqueue(encoder.encode(`retry: ${retry}\n\n`))
        leave = broadcast.join(stormId, viewer)
        c.req.raw.signal.addEventListener('abort', () => leave(), { once: true })
      },
      cancel: () => leave(),
    },
    { highWaterMark: 2 },
  )
}
