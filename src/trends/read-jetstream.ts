import { isRecord, recordOf, textOf, timeOf } from './json.ts'
import type { StreamLine } from './read.ts'
import { tagsOfBlueskyRecord } from './tags-of-bluesky.ts'

type Members = Record<string, unknown>

const posts = 'app.bsky.feed.post'
const kinds = new Set(['commit', 'identity', 'account', 'sync', 'info'])

/** An event as Jetstream v1 (`/subscribe`) or v2 (`subscribeEvents`) sends it; undefined when it is neither. */
export function readJetstream(event: Members): StreamLine | undefined {
  if (typeof event.did === 'string' && 'time_us' in event) return readV1(event.did, event)
  const envelope = event.$type
  if (envelope === 'message' && isRecord(event.payload)) return readV2(event.payload)
  if (envelope === 'error') return { kind: 'other' }
  return readV2(event)
}

/** `{did, time_us, kind, commit: {operation, collection, rkey, record}}`; `time_us` is when Jetstream saw it. */
function readV1(did: string, event: Members): StreamLine {
  const at = typeof event.time_us === 'number' ? timeOf(event.time_us / 1000) : undefined
  if (at === undefined) return { kind: 'unreadable', why: 'time_us is no time' }
  return event.kind === 'commit' ? readCommit(did, recordOf(event.commit), at) : { kind: 'other', at }
}

/** `{$type: 'network.bsky.jetstream.subscribeEvents#commit', did, time, operation, collection, rkey, record}` */
function readV2(event: Members): StreamLine | undefined {
  const kind = typeof event.$type === 'string' ? event.$type.split('#')[1] : undefined
  if (kind === undefined || !kinds.has(kind)) return undefined
  if (kind === 'info') return { kind: 'other' }
  const at = typeof event.time === 'string' ? timeOf(event.time) : undefined
  if (at === undefined || typeof event.did !== 'string')
    return { kind: 'unreadable', why: 'an event without did or time' }
  return kind === 'commit' ? readCommit(event.did, event, at) : { kind: 'other', at }
}

function readCommit(did: string, commit: Members, at: number): StreamLine {
  const { operation, collection, rkey, record } = commit
  if (typeof operation !== 'string' || typeof collection !== 'string' || typeof rkey !== 'string') {
    return { kind: 'unreadable', why: 'a commit without operation, collection or rkey' }
  }
  const id = `at://${did}/${collection}/${rkey}`
  if (collection !== posts || operation === 'update') return { kind: 'other', at }
  if (operation === 'delete') return { kind: 'delete', id, at }
  if (operation !== 'create') return { kind: 'other', at }
  if (!isRecord(record)) return { kind: 'unreadable', why: 'a post without its record' }
  const text = textOf(record.text)[0]
  return { kind: 'post', post: { id, tags: tagsOfBlueskyRecord(record), author: did, at, ...(text && { text }) } }
}
