import type { Source, StreamEvent } from '../network.ts'
import type { PretendServer } from './server.ts'

/** The public stream of a pretend server. Resuming delivers the event of the cursor once more, as real streams do. */
export function createPretendSource(server: PretendServer): Source {
  return {
    id: 'pretend:memory',
    network: 'pretend',
    label: 'Pretend',
    listen: (options) => listen(server, options),
  }
}

async function* listen(
  server: PretendServer,
  options: { cursor?: string; signal: AbortSignal },
): AsyncGenerator<StreamEvent, void, undefined> {
  let { cursor } = options
  while (!options.signal.aborted) {
    const resumedFrom = cursor
    cursor ??= String(server.length)
    const events = server.replay(Number(cursor), options.signal)
    yield resumedFrom === undefined ? { kind: 'connected' } : { kind: 'connected', resumedFrom }
    for await (const event of events) {
      yield event
      cursor = event.cursor
    }
    if (!options.signal.aborted) yield { kind: 'disconnected', why: 'The pretend server cut the stream.' }
  }
}
