import { itemsOf, textOf, timeOf } from './json.ts'
import type { StreamLine } from './read.ts'
import { tagsOfText } from './tags-of-text.ts'

/** `{tag | tags | text, author, at, id?}`, `at` in ms since 1970 or in RFC 3339; undefined when it is something else. */
export function readPlain(event: Record<string, unknown>): StreamLine | undefined {
  if (!('author' in event) || !('at' in event)) return undefined
  const author = textOf(event.author)[0]
  const at = timeOf(event.at)
  if (!author) return { kind: 'unreadable', why: 'author is no text' }
  if (at === undefined) return { kind: 'unreadable', why: 'at is neither ms since 1970 nor an RFC 3339 time' }
  const tags = tagsOf(event)
  if (!tags) return { kind: 'unreadable', why: 'neither tag, tags nor text' }
  const text = textOf(event.text)[0]
  return { kind: 'post', post: { id: textOf(event.id)[0] ?? '', tags, author, at, ...(text && { text }) } }
}

function tagsOf({ tag, tags, text }: Record<string, unknown>): string[] | undefined {
  if (typeof tag === 'string') return textOf(tag)
  if (Array.isArray(tags)) return itemsOf(tags).flatMap(textOf)
  return typeof text === 'string' ? tagsOfText(text) : undefined
}
