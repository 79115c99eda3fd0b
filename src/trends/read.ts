import { isRecord } from './json.ts'
import { readJetstream } from './read-jetstream.ts'
import { readMastodon } from './read-mastodon.ts'
import { readPlain } from './read-plain.ts'
import type { TaggedPost } from './trend-engine.ts'

/** What a line of a stream says. Times are in ms since 1970; a network that gives none for a delete leaves it out. */
export type StreamLine =
  | { kind: 'post'; post: TaggedPost }
  | { kind: 'delete'; id: string; at?: number }
  /** Something else that happened, from which only the time can be learned. */
  | { kind: 'other'; at?: number }
  | { kind: 'unreadable'; why: string }

/**
 * Reads one line of NDJSON: an event of Jetstream (v1 or v2), a streaming event or a status of Mastodon, or plain
 * `{tag | tags | text, author, at, id?}`. Never throws.
 */
export function readEvent(line: string): StreamLine {
  if (line.trim() === '') return { kind: 'other' }
  const event = parse(line)
  if (!isRecord(event)) return unreadable(event === undefined ? 'not JSON' : 'not an object')
  return readJetstream(event) ?? readMastodon(event) ?? readPlain(event) ?? unreadable('no shape that is known')
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function unreadable(why: string): StreamLine {
  return { kind: 'unreadable', why }
}
