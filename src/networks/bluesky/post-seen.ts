import { z } from 'zod'
import type { Instant } from '../../clock/clock.ts'
import { tagsOfBlueskyRecord } from '../../trends/index.ts'
import type { Reading } from './stream/dialect.ts'

export const postCollection = 'app.bsky.feed.post'

/** One change of one record in somebody's repository, as every dialect tells it. */
export interface RecordChange {
  did: string
  operation: string
  collection: string
  rkey: string
  cid?: string | undefined
  record?: unknown
  /** When the server witnessed it. */
  at: Instant
  cursor: string
}

/** Longer than the lexicon allows, in UTF-16 units; the network itself does not show such a post. */
const longestText = 3000

const post = z.object({
  text: z.string().max(longestText),
  langs: z.array(z.string().max(100)).max(20).catch([]),
})

const did = /^did:[a-z]+:[A-Za-z0-9.:%_-]{1,200}$/
const recordKey = /^[A-Za-z0-9._:~-]{1,512}$/

/** A post or a deleted post where the change is one; `progress` where it concerns nobody. */
export function readChange(change: RecordChange): Reading {
  const { at, cursor, operation } = change
  if (change.collection !== postCollection) return { kind: 'progress', at, cursor }
  if (!did.test(change.did) || !recordKey.test(change.rkey)) return dropped('its address is none')
  const uri = `at://${change.did}/${postCollection}/${change.rkey}`
  if (operation === 'delete') return { kind: 'delete', uri, at, cursor }
  if (operation !== 'create' && operation !== 'update') return dropped(`“${operation}” is no operation`)
  return readPost(uri, change)
}

function readPost(uri: string, { did: author, cid, record, at, cursor }: RecordChange): Reading {
  const parsed = post.safeParse(record)
  if (!parsed.success) return dropped(parsed.error.issues[0]?.message ?? 'its record is none')
  return {
    kind: 'post',
    uri,
    ...(cid === undefined ? {} : { cid }),
    author,
    tags: tagsOfBlueskyRecord(record).map(storable),
    text: storable(parsed.data.text),
    languages: parsed.data.langs.map(storable),
    at,
    cursor,
  }
}

/** Databases take neither NUL nor half a surrogate pair. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}

function dropped(why: string): Reading {
  return { kind: 'dropped', why: `A post could not be read: ${why}.` }
}
