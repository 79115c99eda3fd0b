import { isRecord, itemsOf, recordOf, textOf, timeOf } from './json.ts'
import type { StreamLine } from './read.ts'

type Members = Record<string, unknown>

/** A streaming event of Mastodon, or a status alone; undefined when it is neither. */
export function readMastodon(event: Members): StreamLine | undefined {
  if (typeof event.event === 'string') return readStreaming(event.event, event.payload)
  return 'account' in event && 'created_at' in event ? readStatus(event) : undefined
}

/** `payload` is a status as JSON inside a string, or the id of a deleted one. */
function readStreaming(name: string, payload: unknown): StreamLine {
  if (name === 'delete') return readDelete(payload)
  if (name !== 'update') return { kind: 'other' }
  const status = typeof payload === 'string' ? parse(payload) : payload
  return isRecord(status) ? readStatus(status) : { kind: 'unreadable', why: 'an update without a status' }
}

function readDelete(payload: unknown): StreamLine {
  const id = typeof payload === 'number' ? String(payload) : textOf(payload)[0]
  return id ? { kind: 'delete', id } : { kind: 'unreadable', why: 'a delete without an id' }
}

/** Boosts count for no tag, nor does what is not public: as in Mastodon's own trends. */
function readStatus(status: Members): StreamLine {
  const at = typeof status.created_at === 'string' ? timeOf(status.created_at) : undefined
  const { acct, id: accountId } = recordOf(status.account)
  const author = textOf(acct)[0] ?? textOf(accountId)[0]
  const id = textOf(status.id)[0]
  if (at === undefined || !author || !id)
    return { kind: 'unreadable', why: 'a status without id, account or created_at' }
  if (isRecord(status.reblog) || !isPublic(status.visibility)) return { kind: 'other', at }
  const tags = itemsOf(status.tags).flatMap((tag) => textOf(recordOf(tag).name))
  return { kind: 'post', post: { id, tags, author, at } }
}

function isPublic(visibility: unknown): boolean {
  return visibility === undefined || visibility === 'public'
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
