import { z } from 'zod'
import { type Clock, later } from '../../../clock/clock.ts'
import { Unreadable } from '../../errors.ts'
import { type Asking, askJson, failureOf, headersFor, unreachable } from './ask.ts'
import { readEvents, type ServerEvent } from './event-lines.ts'
import type { MastodonServer } from './server.ts'

const instance = z.object({ configuration: z.object({ urls: z.object({ streaming: z.string().max(2048) }) }) })

/** Where the server streams; it may be another host. Servers that do not say stream where they are. */
export async function streamingOrigin(server: MastodonServer, asking: Asking): Promise<string> {
  const answer = await askJson(server, '/api/v2/instance', asking).catch(() => undefined)
  const said = instance.safeParse(answer?.json)
  const url = said.success && URL.parse(said.data.configuration.urls.streaming.replace(/^ws(s?):/i, 'http$1:'))
  return url ? url.origin : server.origin
}

/**
 * Opens the server-sent events of a hashtag. Throws a NetworkError where the server lets us not: since version 4.2 it
 * wants a member's token. Source: docs.joinmastodon.org/methods/streaming.
 */
export async function openStream(
  server: MastodonServer,
  { origin, tag }: { origin: string; tag: string },
  { fetch, clock, signal }: Asking,
): Promise<AsyncIterable<Uint8Array>> {
  const address = `${origin}/api/v1/streaming/hashtag?${new URLSearchParams({ tag })}`
  const headers = headersFor(server, 'text/event-stream')
  const response = await fetch(address, { headers, ...(signal && { signal }) }).catch(unreachable(server))
  const isStream = /^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '')
  if (response.ok && isStream && response.body) return response.body
  await response.body?.cancel().catch(() => undefined)
  if (!response.ok) throw failureOf(server, response, clock.now())
  throw new Unreadable(`${server.host} answered with something that is no stream.`)
}

/** The events until the stream ends, breaks, or shows no sign of life for `silenceMs`. */
export async function* eventsUntilSilent(
  chunks: AsyncIterable<Uint8Array>,
  { clock, silenceMs, signal }: { clock: Clock; silenceMs: number; signal: AbortSignal },
): AsyncGenerator<ServerEvent, void, undefined> {
  yield* readEvents(untilSilent(chunks, clock, silenceMs, signal))
}

async function* untilSilent(
  chunks: AsyncIterable<Uint8Array>,
  clock: Clock,
  silenceMs: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = chunks[Symbol.asyncIterator]()
  while (!signal.aborted) {
    const came = new AbortController()
    const silence = clock.sleepUntil(later(clock.now(), silenceMs), AbortSignal.any([came.signal, signal]))
    const next = iterator.next().catch(() => undefined)
    const first = await Promise.race([next, silence])
    came.abort()
    if (!first || first.done) return
    yield first.value
  }
}
